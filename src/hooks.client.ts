import type { ClientInit, HandleClientError } from '@sveltejs/kit';

/** `data-script` on the document says whether the page has started, so that styles can use it, too. */
const { dataset } = document.documentElement;

/**
 * If hydration fails, Svelte empties the page and renders it anew. If that fails, too, the prerendered
 * page is restored. It is restored from copies, since the old nodes have listeners of the failed page.
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

/** Rethrows before the page has started: else Kit would replace the prerendered page by its error page. */
export const handleError: HandleClientError = ({ error }) => {
	if (dataset.script !== 'started') throw error;
	console.error(error);
};
