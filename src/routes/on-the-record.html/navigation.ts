// Stands in for SvelteKit's own module in the one file, which has no router.
import { onMount } from 'svelte';

/** Where SvelteKit keeps what a page hands to it. */
const states = 'sveltekit:states';

/** @param run is called once the page is there, which never changes */
export function afterNavigate(run: (navigation: { type: 'enter' }) => void): void {
	onMount(() => run({ type: 'enter' }));
}

export function pushState(address: string, state: object): void {
	history.pushState({ [states]: state }, '', address || location.href);
}

export function replaceState(address: string, state: object): void {
	history.replaceState({ [states]: state }, '', address || location.href);
}
