import { createRawSnippet, type Snippet } from 'svelte';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Renders the foldable part of an event's card. */
export type CardInsideSnippet = Snippet<[TimelineEvent]>;

/** Renders the legend of a record’s drawing. */
export type LegendSnippet = Snippet<[Timeline]>;

/** Keeps the HTML that the build has rendered as the legend, which never changes. */
export const keptLegend: LegendSnippet = createRawSnippet(() => ({
	render: () => '<details></details>'
}));

/**
 * Keeps the HTML that the build has rendered as the foldable part of each card, so that a frame needs neither the data
 * nor the components for it. A card that is rendered anew, and a second card of the same event, get a copy of this HTML.
 */
export function keepCardInsides(): CardInsideSnippet {
	/** For each event, the element with the build’s HTML. It is in the list, whose cards always show the same event. */
	const firstElements = new WeakMap<TimelineEvent, Element>();
	return createRawSnippet((event) => ({
		render: () => '<div class="more"></div>',
		setup(element) {
			// In an effect, because a card in place may later show another event.
			$effect.pre(() => {
				const first = firstElements.get(event());
				if (!first) firstElements.set(event(), element);
				else if (first !== element) element.replaceChildren(...first.cloneNode(true).childNodes);
			});
		}
	}));
}
