import { chapterOf } from '#lib/record/chapters.ts';
import type { Chapter, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { EventTexts } from '#lib/messages/event-texts.ts';
import { eventsWithOwnMark } from '#lib/timeline/layout/marks.ts';
import type { OnSelect } from '#lib/timeline/state-options.ts';
import { dayMs } from '#lib/record/date-point.ts';
import { fitEvents, isSameDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { Filters } from './filters.svelte.ts';

/** Called when a reader chooses an event of the record. */
export type SelectEvent = OnSelect<TimelineEvent>;

/** The minimum length of a chapter’s domain, ms. In a short story, `minChapterShare` of the story is enough. */
const minChapterSpan = 21 * dayMs;

/** In a short story, the minimum length of a chapter’s domain, as a share of the whole story. */
const minChapterShare = 1 / 12;

/** The state of a record’s drawing and cards. Adds to the drawing's state which events are shown and in what order. */
export class StoryState extends TimelineState<TimelineEvent, Timeline> {
	readonly filters: Filters;
	/** The id of the chapter that the reader opened last. Needed because two chapters may have the same domain. */
	lastChapterId = $state.raw<string | undefined>();

	/**
	 * @param timeline the whole record; later, `timeline` may be set to a part of it
	 * @param texts default: every event has its text already
	 */
	constructor(timeline: Timeline, texts?: EventTexts) {
		super(timeline, { ...(texts && { texts }), hidden: () => this.filters.hidden });
		this.filters = new Filters(timeline, () => this.timeline);
	}

	/** The chapter that is being read: the one with the selected event; null if there is none. */
	readonly reading: Chapter | null = $derived.by(() => chapterOf(this.timeline, this.selected));

	/**
	 * The chapter whose domain the drawing shows; null if no chapter has this domain. While the drawing shows the whole
	 * story, only the chapter that the reader opened last can be this chapter.
	 */
	readonly chapter: Chapter | null = $derived.by(() => {
		const shown = this.target ?? this.whole;
		const isFitting = (each: Chapter) => isSameDomain(this.domainOf(each), shown);
		const fitting = this.timeline.chapters.filter(isFitting);
		return (
			fitting.find(({ id }) => id === this.lastChapterId) ?? (this.target && fitting[0]) ?? null
		);
	});

	/**
	 * Shows at once a chapter or a domain that an address contains.
	 *
	 * @param domain ms UTC; null for the chapter's domain, or without a chapter for the whole story
	 */
	show(chapter: Chapter | null, domain: Domain | null): void {
		this.setDomain(domain ?? (chapter && this.domainOf(chapter)));
		this.lastChapterId = chapter?.id;
	}

	/** Requests the texts of the events that have a mark of their own, and of the selected event. */
	requestTexts(): void {
		if (this.texts.isWhole) return;
		const drawn = this.scenes.flatMap((scene) => eventsWithOwnMark(scene, this.timeline));
		this.texts.request(this.selected ? [this.selected, ...drawn] : drawn);
	}

	/**
	 * The domain that fits a chapter, ms UTC. For a chapter of only a few days, it includes some time before and after.
	 */
	domainOf = ({ events }: Chapter): Domain => {
		const [start, end] = this.whole;
		const minOfStory = Math.min(minChapterSpan, (end - start) * minChapterShare);
		return fitEvents(events, this.whole, Math.max(this.minSpan, minOfStory));
	};
}
