import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/** In the HTML, the answers to “Question the source” are for readers without scripts; others load them when they ask. */
export const load = (async ({ data }) => ({
	...data,
	Sourcing: browser ? null : (await import('#lib/cards/Sourcing.svelte')).default
})) satisfies PageLoad;
