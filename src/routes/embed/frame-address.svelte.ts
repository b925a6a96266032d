import { findChapter } from '#lib/embed/listed-chapter.ts';
import { frameQuery } from '#lib/embed/frame-query.ts';
import type { FrameState, FromHost } from '#lib/embed/protocol.ts';
import type { Chapter, TimelineEvent } from '#lib/record/timeline.ts';
import {
	daysOfDomain,
	formatDrawnAddress,
	parseDomain,
	parseDrawnAddress
} from '#lib/record/drawn-address.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { addressProblems, comparedIds } from './address-problems.ts';

/** The minimum time between two writes of the address, ms. */
const minWriteInterval = 250;

/** A change that the host page asks for. */
type Change = Omit<Extract<FromHost, { type: 'set' }>, 'type'>;

/** The address of the story page, with the same event, dates and filters as in the frame. */
export function storyAddress(story: string, view: StoryState): string {
	const [path, search] = story.split('?');
	return path + withShownView(search ?? '', view);
}

/** Replaces the requested view in a query string by the view that the frame shows now. */
function withShownView(query: string, { timeline, selected, target, filters }: StoryState): string {
	const { tracks, kinds } = filters;
	const { chapter } = parseDrawnAddress(query, timeline.extent);
	const shown = { event: selected?.id ?? null, domain: target, chapter, tracks, kinds };
	return formatDrawnAddress(shown, query);
}

/**
 * Syncs the address of a frame with the state of its story. It only replaces history entries, because the
 * history belongs to the host page.
 *
 * @param onselect called with an event that the address or the host page selects
 * @param oncompare called with an event whose card should also be opened
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
		state: () => frameState(view),

		/**
		 * Shows the state in the address.
		 *
		 * @returns the chapter in the address, or null. It is not shown if the address also has dates
		 */
		read(): Chapter | null {
			const query = frameQuery(location);
			const { tracks, kinds, domain, event: id } = parseDrawnAddress(query, timeline.extent);
			filters.choose({ tracks, kinds });
			const chapter = findChapter(query, timeline);
			view.show(chapter, domain);
			const event = select(id);
			if (event && !domain) view.reveal(event);
			// A frame has no room for a comparison, so it opens the cards of both events instead.
			const comparedEvents = comparedIds(query).map((id) => timeline.eventById.get(id));
			for (const event of comparedEvents) if (event) oncompare(event);
			for (const problem of addressProblems(query, timeline)) console.info(problem);
			return chapter;
		},

		/** Applies changes from the host page. Values that are not given stay unchanged. */
		set(change: Change): void {
			if (change.theme) showTheme(change.theme);
			if (change.from !== undefined || change.to !== undefined) {
				const current = frameState(view);
				const { from = current.from, to = current.to } = change;
				view.glideTo(parseDomain(from, to, timeline.extent));
			}
			if (change.event === undefined) return;
			const event = select(change.event);
			if (event && !(change.from ?? change.to)) view.reveal(event);
		},

		/** From now on, after each pause in changes, writes the address and calls `onchange`. */
		write: (onchange: () => void) => writeAfterPauses(view, onchange)
	};
}

function writeAfterPauses(view: StoryState, onchange: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	$effect.root(() => {
		$effect(() => {
			const query = withShownView(frameQuery(location), view);
			clearTimeout(timer);
			timer = setTimeout(() => replaceQuery(query, onchange), minWriteInterval);
		});
	});
}

function frameState({ selected, target }: StoryState): FrameState {
	const [from, to] = target ? daysOfDomain(target) : [null, null];
	return { event: selected?.id ?? null, from, to };
}

function showTheme(theme: string): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset.theme;
	else dataset.theme = theme;
}

/**
 * Writes the query to where it was read from: after `?` or after `#`.
 *
 * @param onchange called only if the query has changed
 */
function replaceQuery(query: string, onchange: () => void): void {
	if (query === frameQuery(location)) return;
	try {
		history.replaceState(history.state, '', location.search ? query : `#${query}`);
	} catch {
		// Ignored: some browsers limit how often the history may change.
	}
	onchange();
}
