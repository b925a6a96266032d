import { createRawSnippet, type Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Renders the part of an event's card that it unfolds. */
export type Inside = Snippet<[TimelineEvent]>;

/**
 * Keeps the content that the build has rendered in each card, so that a frame carries neither its texts nor its components
 * a second time. A card in another place, or one that comes again, gets a copy.
 */
export function keepInsides(): Inside {
	/** Of each event the first one: it is in the list, where a card keeps its event. */
	const kept = new WeakMap<TimelineEvent, Element>();
	return createRawSnippet((event) => ({
		render: () => '<div class="more"></div>',
		setup(element) {
			// A called card may turn to another event.
			$effect.pre(() => {
				const first = kept.get(event());
				if (!first) kept.set(event(), element);
				else if (first !== element) element.replaceChildren(...first.cloneNode(true).childNodes);
			});
		}
	}));
}
