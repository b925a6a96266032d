import { createRawSnippet, type Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Renders what the card of an event unfolds. */
export type Inside = Snippet<[TimelineEvent]>;

/**
 * Keeps what the build has rendered in each card, so that a frame carries neither its texts nor its components a second
 * time. A card that stands elsewhere, or comes again, gets a copy.
 */
export function keepInsides(): Inside {
	const kept = new Map<string, Element>();
	return createRawSnippet((event) => ({
		render: () => '<div class="more"></div>',
		setup(element) {
			const { id } = event();
			const first = kept.get(id);
			if (first) element.replaceChildren(...first.cloneNode(true).childNodes);
			else kept.set(id, element);
		}
	}));
}
