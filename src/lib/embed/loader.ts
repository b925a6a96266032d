/**
 * `embed.js`, which runs in a host’s page. It puts frames into figures, and sets frames to the height of their content.
 * It sends no requests, stores nothing, and never scrolls the page or moves its focus.
 */
import { allowedOrigins } from './allowed-stories.ts';
import { connect, type Connection, type TellHostPage } from './connection.ts';
import { insertFrame } from './figure.ts';
import { liveAttributes, toWebAddress } from './frame-address.ts';
import type { FrameChange, FrameState } from './protocol.ts';
import { elementName, toEmbedTarget, watchedAttributes } from './embed-target.ts';

/** The API for scripts of a host’s page: the global `otrEmbed`. */
interface OtrEmbed {
	/** Finds embeds that the loader does not notice by itself, such as in a shadow tree. */
	scan(root?: ParentNode): void;
	/** Undoes an embed: disconnects an iframe, or restores a figure. */
	destroy(element: HTMLElement): void;
	/** Changes what a frame shows. @returns what it shows then, after it has started; null if the element has no frame */
	set(element: HTMLElement, change: FrameChange): Promise<FrameState | null>;
	/** Loads all frames that wait for the reader’s consent, also those that are added later. */
	allow(): void;
	/** Also accepts stories of these origins. A second loader on the page calls this. Loaders before 1.1.0 lack it. */
	admit?(origins: readonly string[]): void;
}

declare global {
	interface Window {
		otrEmbed?: OtrEmbed;
	}
}

/** Selects the elements that can become embeds. */
const embedSelector = `figure.otr-embed[data-story],${elementName},iframe[data-otr-embed]`;

/** The window’s events that the loader passes on to its embeds. */
const passedEvents = ['message', 'beforeprint', 'afterprint'];

/** If a page has removed a frame this often, we do not make it again. */
const maxRemakes = 20;

/** The origins whose stories are accepted. */
const acceptedOrigins = allowedOrigins(document.currentScript);

/** The connections of this page’s embeds, by element. */
const connections = new Map<HTMLElement, Connection>();

/** For each element, how often its embed was made again because the page had removed the frame. */
const remakeCounts = new WeakMap<Element, number>();

/** Whether the reader has consented to all frames. */
let hasConsent = false;

// `hasOwn`, because an element with the id `otrEmbed` is also a property of the window, but not an own one.
if (!Object.hasOwn(window, 'otrEmbed')) start();
else window.otrEmbed?.admit?.(acceptedOrigins);

function start() {
	window.otrEmbed = { scan, destroy, set, allow, admit };
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', findEmbeds);
	else findEmbeds();
}

function passToConnections(event: Event) {
	connections.forEach((connection) => connection.handle?.(event));
}

/** Makes an embed of an element, unless it already is one, or the origin of its story is not accepted. */
function makeEmbed(element: HTMLElement) {
	if (connections.has(element) || !element.isConnected) return;
	const tell: TellHostPage = (type, detail) =>
		element.dispatchEvent(
			new CustomEvent(`otr:${type}`, { bubbles: true, composed: true, detail })
		);
	const isFrame = element instanceof HTMLIFrameElement;
	const target = toEmbedTarget(element);
	const story = isFrame ? element.src : (target.settings.story ?? '');
	const origin = toWebAddress(story)?.origin;
	// An iframe without an address is accepted, because the page may set the address later.
	if (origin ? !acceptedOrigins.includes(origin) : !isFrame) {
		console.warn(`otr-embed: not in data-stories: ${story}`, element);
		return tell('error', { code: 'address' });
	}
	const connection = isFrame ? connect(element, { tell }) : insertFrame(target, tell, hasConsent);
	if (connections.size === 0)
		passedEvents.forEach((type) => addEventListener(type, passToConnections));
	connections.set(element, connection);
}

function scan(root: ParentNode = document) {
	if (root instanceof HTMLElement && root.matches(embedSelector)) makeEmbed(root);
	for (const element of root.querySelectorAll<HTMLElement>(embedSelector)) makeEmbed(element);
}

function destroy(element: HTMLElement) {
	connections.get(element)?.close();
	connections.delete(element);
	if (connections.size === 0)
		passedEvents.forEach((type) => removeEventListener(type, passToConnections));
}

async function set(element: HTMLElement, change: FrameChange): Promise<FrameState | null> {
	const checked: FrameChange = {};
	for (const name of liveAttributes) {
		const value = change[name];
		if (value === undefined) continue;
		if (name !== 'theme') checked[name] = value ? `${value}`.slice(0, 2_048) : null;
		else checked[name] = value === 'light' || value === 'dark' ? value : 'auto';
	}
	return (await connections.get(element)?.set(checked)) ?? null;
}

function handleAttribute(element: HTMLElement, attribute: string) {
	const name = attribute.replace('data-', '');
	if ((liveAttributes as readonly string[]).includes(name)) {
		void set(element, { [name]: element.getAttribute(attribute) });
	} else {
		destroy(element);
		if (element.matches(embedSelector)) makeEmbed(element);
	}
}

/** Handles changes of the page: added and removed elements, and changed attributes. */
function handleMutations(changes: MutationRecord[]) {
	connections.forEach(({ part }, element) => {
		if (part.isConnected) return;
		destroy(element);
		if (!element.isConnected) return;
		const count = (remakeCounts.get(element) ?? 0) + 1;
		remakeCounts.set(element, count);
		if (count < maxRemakes) makeEmbed(element);
	});
	changes.forEach(({ addedNodes, target, attributeName }) => {
		if (attributeName) handleAttribute(target as HTMLElement, attributeName);
		addedNodes.forEach((node) => node instanceof HTMLElement && scan(node));
	});
}

/** Defines our own element, makes all embeds, and watches the page for more. */
function findEmbeds() {
	// Only now, because while the page is parsed, an element may still lack its children.
	customElements.define(
		elementName,
		class extends HTMLElement {
			static observedAttributes = watchedAttributes;
			connectedCallback() {
				makeEmbed(this);
			}
			disconnectedCallback() {
				if (!this.isConnected) destroy(this);
			}
			attributeChangedCallback(name: string) {
				handleAttribute(this, name);
			}
		}
	);
	scan();
	new MutationObserver(handleMutations).observe(document, {
		childList: true,
		subtree: true,
		attributeFilter: watchedAttributes.map((name) => `data-${name}`)
	});
}

function allow() {
	hasConsent = true;
	connections.forEach((connection) => connection.allow?.());
}

function admit(origins: readonly string[]) {
	acceptedOrigins.push(...origins);
	scan();
}
