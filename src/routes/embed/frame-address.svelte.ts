import { chapterIn } from '#lib/embed/chapter.ts';
import { queryOf } from '#lib/embed/frame-query.ts';
import type { FrameState } from '#lib/embed/frame.ts';
import type { FromHost } from '#lib/embed/protocol.ts';
import type { Chapter, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDays, formatDrawn, parseDomain, parseDrawn } from '#lib/record/drawn-address.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { addressProblems, comparedIn } from './address-problems.ts';

/** The address is written at most this often, ms. */
const pause = 250;

type Change = Omit<Extract<FromHost, { type: 'set' }>, 'type'>;

/** The address of the whole page with what a frame shows: the event, the visible dates and the filters. */
export function storyAddress(story: string, view: StoryState): string {
	const [path, search] = story.split('?');
	return path + shownIn(search ?? '', view);
}

/** A query string with what is shown in place of what it asked for. */
function shownIn(query: string, { timeline, selected, target, filters }: StoryState): string {
	const { tracks, kinds } = filters;
	const { chapter } = parseDrawn(query, timeline.extent);
	const shown = { event: selected?.id ?? null, domain: target, chapter, tracks, kinds };
	return formatDrawn(shown, query);
}

/**
 * Keeps a frame's address and its story's state equal. It only replaces history entries: the history
 * belongs to the host's page.
 *
 * @param onselect for an event that the address or that page selects
 * @param oncompare for one whose card is to be beside others
 */
export function createFrameAddress(
	view: StoryState,
	onselect: (event: TimelineEvent) => void,
	oncompare: (event: TimelineEvent) => void
) {
	const { timeline, filters } = view;

	function select(id: string | null) {
		const event = id === null ? null : (timeline.eventById.get(id) ?? null);
		view.select(event, 'address');
		if (event) onselect(event);
		return event;
	}

	return {
		state: () => stateOf(view),

		/** @returns the chapter that it names; the drawing is at its span, if no dates are named */
		read(): Chapter | null {
			const query = queryOf(location);
			const { tracks, kinds, domain, event: id } = parseDrawn(query, timeline.extent);
			filters.choose({ tracks, kinds });
			const chapter = chapterIn(query, timeline);
			view.show(chapter, domain);
			const event = select(id);
			if (event && !domain) view.reveal(event);
			// A frame has no room for a comparison: the two cards are opened.
			const compared = comparedIn(query).map((id) => timeline.eventById.get(id));
			for (const event of compared) if (event) oncompare(event);
			for (const problem of addressProblems(query, timeline)) console.info(problem);
			return chapter;
		},

		/** Does what the host asks for; what it leaves out stays. */
		set(change: Change): void {
			if (change.theme) showTheme(change.theme);
			if (change.from !== undefined || change.to !== undefined) {
				const now = stateOf(view);
				const { from = now.from, to = now.to } = change;
				view.glideTo(parseDomain(from, to, timeline.extent));
			}
			if (change.event === undefined) return;
			const event = select(change.event);
			if (event && !(change.from ?? change.to)) view.reveal(event);
		},

		/** Writes from now on, a pause after each change. Then it calls `onchange`. */
		write(onchange: () => void): void {
			let timer: ReturnType<typeof setTimeout> | undefined;
			$effect.root(() => {
				$effect(() => {
					const query = shownIn(queryOf(location), view);
					clearTimeout(timer);
					timer = setTimeout(() => replaceQuery(query, onchange), pause);
				});
			});
		}
	};
}

function stateOf({ selected, target }: StoryState): FrameState {
	const [from, to] = target ? formatDays(target) : [null, null];
	return { event: selected?.id ?? null, from, to };
}

function showTheme(theme: string): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset.theme;
	else dataset.theme = theme;
}

/**
 * Writes the query where it was read, after `?` or after `#`.
 *
 * @param onchange is called unless that is the address already
 */
function replaceQuery(query: string, onchange: () => void): void {
	if (query === queryOf(location)) return;
	try {
		history.replaceState(history.state, '', location.search ? query : `#${query}`);
	} catch {
		// Some browsers limit how often it may be called.
	}
	onchange();
}
