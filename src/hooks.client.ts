import type { ClientInit, HandleClientError } from '@sveltejs/kit';

/** Whether the page has started is said on the document, where its styles see it, too. */
const { dataset } = document.documentElement;

/**
 * What cannot be hydrated, Svelte empties before it makes it anew. Where that fails as well, the
 * prerendered page comes back: as copies, which nothing of the failed one listens to.
 */
export const init: ClientInit = () => {
	const page = document.body.firstElementChild;
	const nodes = [...(page?.childNodes ?? [])];
	addEventListener('unhandledrejection', () => {
		if (dataset.script === 'failed' && page && !page.contains(nodes[0] ?? null)) {
			page.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
		}
	});
};

/** Before the page has started, Kit would put its error page in the place of the prerendered one. */
export const handleError: HandleClientError = ({ error }) => {
	if (dataset.script !== 'started') throw error;
	console.error(error);
};
