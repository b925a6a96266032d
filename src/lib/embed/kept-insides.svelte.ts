import { createRawSnippet, type Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Renders the foldable part of an event's card. */
export type Inside = Snippet<[TimelineEvent]>;

/**
 * Keeps the content that the build has rendered into each card, so that a frame needs neither its data nor its
 * components. A card in another place, or one that is made again, gets a copy.
 */
export function keepInsides(): Inside {
	/** The first element of each event. It is in the list, where a card keeps its event. */
	const kept = new WeakMap<TimelineEvent, Element>();
	return createRawSnippet((event) => ({
		render: () => '<div class="more"></div>',
		setup(element) {
			// A card that is opened in place may change its event.
			$effect.pre(() => {
				const first = kept.get(event());
				if (!first) kept.set(event(), element);
				else if (first !== element) element.replaceChildren(...first.cloneNode(true).childNodes);
			});
		}
	}));
}
