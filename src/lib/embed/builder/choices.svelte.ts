import { problems as problemMessages } from '#language/embed/builder';
import { language as ownLanguage } from '#grammar';
import { limitHeight } from '#lib/embed/frame-address.ts';
import type { HeightsByWidth } from '#lib/embed/paper.ts';
import { defaultHeight, type Embedding } from '#lib/embed/snippets.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { siteAddressIn } from '#lib/messages/site-languages.ts';
import { formatPictureAlternative } from '#lib/messages/format-all-sources.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { Theme } from '#lib/record/address-state.ts';
import { dayLimits, daysOfDomain, parseDomain } from '#lib/record/drawn-address.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';

/** The minimum and maximum fixed height, px. The loader changes other heights to the nearer of these. */
export const heightLimits = { min: 120, max: 6_000 };

/** The settings in the dialog. The initial ones are the reader’s current view. */
export class EmbedChoices {
	readonly timeline: Timeline;
	readonly #story: string;
	/** The ids of the kinds that the page’s filters show; null for all. */
	readonly shownKinds: readonly string[] | null;
	/** The language of the frame. A choice only if the site has several. */
	language = $state.raw(ownLanguage);
	/** The colour scheme of the frame; `page` follows the host’s page. */
	theme = $state.raw<Embedding['theme']>('page');
	/** Whether the frame is as tall as its content. */
	isAuto = $state.raw(true);
	/** The value of the field for a fixed height, px; null if it is not a number. */
	fixedHeight = $state.raw<number | null>(defaultHeight);
	/** Which cards the frame shows. `few` and `one` only count if an event is selected. */
	cards = $state.raw<'list' | 'all' | 'few' | 'one'>('list');
	#eventId = $state.raw<string | null>(null);
	/** Whether only the time from `from` to `to` is visible at first. */
	isPart = $state.raw(false);
	/** The first visible day, `2025-09-01`; empty for the start of the story. */
	from = $state.raw('');
	/** The last visible day; empty for the end of the story. */
	to = $state.raw('');
	/** The id of a chapter; empty for the whole story. */
	chapter = $state.raw('');
	#tracks = $state.raw<readonly string[]>([]);
	/** Whether the frame only has events of the kinds in `shownKinds`. */
	onlyShownKinds = $state.raw(true);
	/** The height of the content at several widths, px; null until it has been measured. */
	heights = $state.raw<HeightsByWidth | null>(null);

	/** @param story the address of the story page's folder */
	constructor(view: StoryState, theme: Theme, story: string) {
		const { timeline, filters, selected, target } = view;
		const limits = dayLimits(timeline);
		this.timeline = timeline;
		this.#story = story;
		if (theme !== 'auto') this.theme = theme;
		this.#eventId = selected?.id ?? null;
		this.isPart = target !== null;
		[this.from, this.to] = target ? daysOfDomain(target) : [limits.from, limits.to];
		this.#tracks = filters.tracks ?? timeline.tracks.map(({ id }) => id);
		this.shownKinds = filters.kinds;
	}

	readonly #kinds = $derived.by(() => (this.onlyShownKinds ? this.shownKinds : null));

	/** The events that the embed shows. The reader chooses the selected event among these. */
	readonly events: readonly TimelineEvent[] = $derived.by(() =>
		this.timeline.events.filter(
			({ track, kind }) => this.showsTrack(track.id) && (this.#kinds?.includes(kind.id) ?? true)
		)
	);

	/** The selected event; null if the embed does not show it. */
	get event(): TimelineEvent | null {
		return this.events.find(({ id }) => id === this.#eventId) ?? null;
	}

	set event(event: TimelineEvent | null) {
		this.#eventId = event?.id ?? null;
	}

	showsTrack(id: string): boolean {
		return this.#tracks.includes(id);
	}

	toggleTrack(id: string): void {
		const all = this.timeline.tracks.map((track) => track.id);
		this.#tracks = all.filter((each) => this.showsTrack(each) !== (each === id));
	}

	/** By setting: a sentence about an invalid value and the value used instead; empty if the value is valid. */
	readonly problems = $derived.by(() => {
		const { min, max } = heightLimits;
		const height = this.fixedHeight ?? 0;
		const isHeight = this.isAuto || (height >= min && height <= max);
		const isPeriod = !this.isPart || this.#domain !== null || !(this.from || this.to);
		return {
			height: isHeight
				? ''
				: problemMessages.height({ min: formatNumber(min), max: formatNumber(max) }),
			period: isPeriod ? '' : problemMessages.period,
			tracks: this.#tracks.length > 0 ? '' : problemMessages.tracks
		};
	});

	readonly #domain = $derived.by(() =>
		parseDomain(this.from || null, this.to || null, this.timeline.extent)
	);

	/** The settings as the functions for snippets need them. */
	readonly embedding: Embedding = $derived.by(() => {
		const { title, tracks } = this.timeline;
		const hasPeriod = this.isPart && this.#domain !== null;
		return {
			story: siteAddressIn(this.language, this.#story),
			title,
			alt: formatPictureAlternative(this.timeline),
			event: this.event?.id ?? null,
			from: (hasPeriod && this.from) || null,
			to: (hasPeriod && this.to) || null,
			chapter: this.chapter || null,
			tracks: this.#tracks.length === tracks.length ? null : this.#tracks,
			kinds: this.#kinds,
			theme: this.theme,
			cards: this.cards === 'all' || (this.event && this.cards !== 'list') ? this.cards : null,
			height: this.isAuto ? null : limitHeight(Math.round(this.fixedHeight ?? defaultHeight)),
			heights: this.heights
		};
	});
}
