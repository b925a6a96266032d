import { mount } from 'svelte';

/** Mounts the README's example into the page when a test asks for it; its styles come with it. */
window.addTimeline = async () => {
	const { default: Example } = await import('./Example.svelte');
	mount(Example, { target: document.getElementById('slot') });
};
