import { flushSync, hydrate, type Component } from 'svelte';
import { revivePageData } from '#lib/record/page-data.ts';
import { hydration } from '#lib/ui/hydration.ts';
import Root from 'virtual:start/root';
import { loadPictures } from './event-pictures.svelte.ts';
import Layout from './+layout.svelte';

/**
 * Hydrates a prerendered page without SvelteKit's client. Its router is not needed, because every link loads a new
 * document. If hydration fails, Svelte renders the page from scratch. If that fails, too, the prerendered HTML is
 * restored.
 *
 * The HTML of a record with pictures contains them, so hydration first waits for the component that shows pictures.
 *
 * @param Page the component of the route
 * @param prepare does long work before the page starts, in tasks of its own
 * @throws the error of a failed start. If the start waits for pictures or `prepare`, this is an unhandled rejection
 */
export function hydratePage<Data = never>(
	Page: Component<{ data: Data }>,
	prepare?: (data: Data) => Promise<void>
): void {
	const json = document.getElementById('page_data')?.textContent ?? '{}';
	const data: Data = JSON.parse(json, revivePageData);
	// Only matches a property of an event, because quotation marks inside texts are escaped.
	const pictures = json.includes('"picture":{') ? [loadPictures()] : [];
	const waiting = [...pictures, ...(prepare ? [prepare(data)] : [])];
	if (waiting.length > 0) void Promise.all(waiting).then(() => startPage(Page, data));
	else startPage(Page, data);
}

function startPage<Data>(Page: Component<{ data: Data }>, data: Data): void {
	const target = document.body.firstElementChild;
	if (!target) return;
	const nodes = [...target.childNodes];
	const page = { params: {} };
	const props = { stores, page, constructors: [Layout, Page], data_0: {}, data_1: data };
	try {
		hydration.isRunning = true;
		hydrate(Root, { target, props });
		hydration.isRunning = false;
		flushSync();
	} catch (error) {
		target.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
		throw error;
	}
}

/** Does nothing. */
const noop = () => undefined;

/** SvelteKit's root component needs these stores to report navigations, which never happen here. */
const stores = { page: { set: noop, notify: noop, subscribe: () => noop } };
