/**
 * `embed.js`, for a host’s page: sets frames to the height that they request, and turns figures into frames. It
 * sends no requests, stores nothing, and never moves the page or its focus.
 */
import { connect, type Connection } from './connection.ts';
import { upgrade } from './figure.ts';

interface OtrEmbed {
	/** Connects embeds that the observer cannot see, such as in a shadow tree. */
	scan(root?: ParentNode): void;
	/** Disconnects an iframe, or restores a figure. */
	destroy(element: HTMLElement): void;
}

declare global {
	interface Window {
		otrEmbed?: OtrEmbed;
	}
}

const selector = 'figure.otr-embed[data-story],iframe[data-otr-embed]';

const events = ['message', 'beforeprint', 'afterprint'];

/** A page that removes a frame more often than this does not want it. */
const maxReturns = 20;

// `hasOwn`, since an element with this id is a property of the window, too, but not an own one.
if (!Object.hasOwn(window, 'otrEmbed')) start();

function start() {
	const embeds = new Map<HTMLElement, Connection>();
	const returns = new WeakMap<Element, number>();

	const handle = (event: Event) => embeds.forEach((connection) => connection.handle(event));

	function take(element: HTMLElement) {
		if (embeds.has(element) || !element.isConnected) return;
		const isFrame = element instanceof HTMLIFrameElement;
		const connection = isFrame ? connect(element) : upgrade(element);
		if (!connection) return;
		if (embeds.size === 0) events.forEach((type) => addEventListener(type, handle));
		embeds.set(element, connection);
	}

	function scan(root: ParentNode = document) {
		if (root instanceof HTMLElement && root.matches(selector)) take(root);
		for (const element of root.querySelectorAll<HTMLElement>(selector)) take(element);
	}

	function destroy(element: HTMLElement) {
		embeds.get(element)?.close();
		embeds.delete(element);
		if (embeds.size === 0) events.forEach((type) => removeEventListener(type, handle));
	}

	function follow(changes: MutationRecord[]) {
		embeds.forEach(({ part }, element) => {
			if (part.isConnected) return;
			destroy(element);
			if (!element.isConnected) return;
			const count = (returns.get(element) ?? 0) + 1;
			returns.set(element, count);
			if (count < maxReturns) take(element);
		});
		changes.forEach(({ addedNodes }) =>
			addedNodes.forEach((node) => node instanceof HTMLElement && scan(node))
		);
	}

	function begin() {
		scan();
		new MutationObserver(follow).observe(document, { childList: true, subtree: true });
	}

	window.otrEmbed = { scan, destroy };
	// Before that, a figure may be there without its children.
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
	else begin();
}
