import { chapterIn } from '#lib/embed/chapter.ts';
import { queryOf } from '#lib/embed/frame-query.ts';
import type { FrameState } from '#lib/embed/frame.ts';
import type { FromHost } from '#lib/embed/protocol.ts';
import type { Chapter, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDays, formatDrawn, parseDomain, parseDrawn } from '#lib/record/drawn-address.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { addressProblems, comparedIn } from './address-problems.ts';

/** The shortest time between two writes of the address, ms. */
const pause = 250;

/** What the host’s page asks the frame to change. */
type Change = Omit<Extract<FromHost, { type: 'set' }>, 'type'>;

/** The address of the story page with the event, visible dates and filters that the frame shows. */
export function storyAddress(story: string, view: StoryState): string {
	const [path, search] = story.split('?');
	return path + shownIn(search ?? '', view);
}

/** The query string with what the frame shows now in place of what it had asked for. */
function shownIn(query: string, { timeline, selected, target, filters }: StoryState): string {
	const { tracks, kinds } = filters;
	const { chapter } = parseDrawn(query, timeline.extent);
	const shown = { event: selected?.id ?? null, domain: target, chapter, tracks, kinds };
	return formatDrawn(shown, query);
}

/**
 * Keeps the address of a frame and the state of its story equal. It only replaces history entries, because the history
 * belongs to the host's page.
 *
 * @param onselect called with an event that the address or the host selects
 * @param oncompare called with an event whose card is to be opened in addition to others
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

		/**
		 * Shows the state that the address contains.
		 *
		 * @returns the chapter that the address names, or null; it is shown unless the address has dates
		 */
		read(): Chapter | null {
			const query = queryOf(location);
			const { tracks, kinds, domain, event: id } = parseDrawn(query, timeline.extent);
			filters.choose({ tracks, kinds });
			const chapter = chapterIn(query, timeline);
			view.show(chapter, domain);
			const event = select(id);
			if (event && !domain) view.reveal(event);
			// A frame has no room for a comparison, so the cards of both events are opened.
			const compared = comparedIn(query).map((id) => timeline.eventById.get(id));
			for (const event of compared) if (event) oncompare(event);
			for (const problem of addressProblems(query, timeline)) console.info(problem);
			return chapter;
		},

		/** Applies the changes that the host asks for. Values that the host leaves out stay unchanged. */
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

		/** From now on, writes the address after each pause in changes, then calls `onchange`. */
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
 * Writes the query where it was read: after `?` or after `#`.
 *
 * @param onchange called unless the address already has this query
 */
function replaceQuery(query: string, onchange: () => void): void {
	if (query === queryOf(location)) return;
	try {
		history.replaceState(history.state, '', location.search ? query : `#${query}`);
	} catch {
		// Some browsers limit how often the history may change.
	}
	onchange();
}
