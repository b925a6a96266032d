/**
 * `embed.js`, for a host’s page: sets frames to the height that they request, and turns figures into frames. It
 * sends no requests, stores nothing, and never moves the page or its focus.
 */
import { originsOf } from './allowed-stories.ts';
import { connect, type Change, type Connection, type Shown, type Tell } from './connection.ts';
import { upgrade } from './figure.ts';
import { passedOn, toWebAddress } from './frame-address.ts';
import { elementName, toPlace, watched } from './place.ts';

/** The global `otrEmbed` of a host’s page. */
interface OtrEmbed {
	/** Connects embeds that the observer cannot see, such as in a shadow tree. */
	scan(root?: ParentNode): void;
	/** Disconnects an iframe, or restores a figure. */
	destroy(element: HTMLElement): void;
	/**
	 * Changes what a frame shows.
	 *
	 * @returns what it shows then, once it has started; null if the element has no frame
	 */
	set(element: HTMLElement, change: Change): Promise<Shown | null>;
	/** Loads all frames that ask for consent, now and later. */
	allow(): void;
	/** Takes stories of these origins, too: those of another loader of this page. One before 1.1.0 takes any. */
	admit?(origins: readonly string[]): void;
}

declare global {
	interface Window {
		otrEmbed?: OtrEmbed;
	}
}

/** A selector of everything that can become an embed. */
const selector = `figure.otr-embed[data-story],${elementName},iframe[data-otr-embed]`;

/** The events of the window that the loader listens to. */
const events = ['message', 'beforeprint', 'afterprint'];

/** A page that removes a frame more often than this does not want it. */
const maxReturns = 20;

/** The origins of stories that the script’s element allows. */
const admitted = originsOf(document.currentScript);

/** The connections of the embeds of this page. */
const embeds = new Map<HTMLElement, Connection>();

/** How often each embed was made again, because the page had removed its frame. */
const returns = new WeakMap<Element, number>();

/** Whether the reader has consented to all frames. */
let isAllowed = false;

// `hasOwn`, since an element with this id is a property of the window, too, but not an own one.
if (!Object.hasOwn(window, 'otrEmbed')) start();
else window.otrEmbed?.admit?.(admitted);

function start() {
	window.otrEmbed = { scan, destroy, set, allow, admit };
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
	else begin();
}

/** Passes an event of the window on to all embeds. */
function handle(event: Event) {
	embeds.forEach((connection) => connection.handle?.(event));
}

/** Makes an embed of an element, unless it is one or its story is refused. */
function take(element: HTMLElement) {
	if (embeds.has(element) || !element.isConnected) return;
	const tell: Tell = (type, detail) =>
		element.dispatchEvent(
			new CustomEvent(`otr:${type}`, { bubbles: true, composed: true, detail })
		);
	const isFrame = element instanceof HTMLIFrameElement;
	const place = toPlace(element);
	const story = isFrame ? element.src : (place.settings.story ?? '');
	const origin = toWebAddress(story)?.origin;
	// A page may give a frame its address later.
	if (origin ? !admitted.includes(origin) : !isFrame) {
		console.warn(`otr-embed: not in data-stories: ${story}`, element);
		return tell('error', { code: 'address' });
	}
	const connection = isFrame ? connect(element, { tell }) : upgrade(place, tell, isAllowed);
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

async function set(element: HTMLElement, change: Change): Promise<Shown | null> {
	const known: Change = {};
	for (const name of passedOn) {
		const value = change[name];
		if (value === undefined) continue;
		if (name !== 'theme') known[name] = value ? `${value}`.slice(0, 2_048) : null;
		else known[name] = value === 'light' || value === 'dark' ? value : 'auto';
	}
	return (await embeds.get(element)?.set(known)) ?? null;
}

/** Takes over the new value of an element's attribute. */
function takeAttribute(element: HTMLElement, attribute: string) {
	const name = attribute.replace('data-', '');
	if ((passedOn as readonly string[]).includes(name)) {
		void set(element, { [name]: element.getAttribute(attribute) });
	} else {
		destroy(element);
		if (element.matches(selector)) take(element);
	}
}

/** Finds what the page has added, changed and removed. */
function look(changes: MutationRecord[]) {
	embeds.forEach(({ part }, element) => {
		if (part.isConnected) return;
		destroy(element);
		if (!element.isConnected) return;
		const count = (returns.get(element) ?? 0) + 1;
		returns.set(element, count);
		if (count < maxReturns) take(element);
	});
	changes.forEach(({ addedNodes, target, attributeName }) => {
		if (attributeName) takeAttribute(target as HTMLElement, attributeName);
		addedNodes.forEach((node) => node instanceof HTMLElement && scan(node));
	});
}

/** Defines our element, and finds all embeds, now and later. */
function begin() {
	// Now, since before the end of the page an element may be there without its children.
	customElements.define(
		elementName,
		class extends HTMLElement {
			static observedAttributes = watched;
			connectedCallback() {
				take(this);
			}
			disconnectedCallback() {
				if (!this.isConnected) destroy(this);
			}
			attributeChangedCallback(name: string) {
				takeAttribute(this, name);
			}
		}
	);
	scan();
	new MutationObserver(look).observe(document, {
		childList: true,
		subtree: true,
		attributeFilter: watched.map((name) => `data-${name}`)
	});
}

function allow() {
	isAllowed = true;
	embeds.forEach((connection) => connection.allow?.());
}

function admit(origins: readonly string[]) {
	admitted.push(...origins);
	scan();
}
