import { flushSync, hydrate, type Component } from 'svelte';
import { reviveData } from '#lib/record/page-data.ts';
import { hydration } from '#lib/ui/hydration.ts';
import Root from 'virtual:start/root';
import { loadPictures } from './event-pictures.svelte.ts';
import Layout from './+layout.svelte';

/**
 * Starts a page on its prerendered HTML, without SvelteKit's client, whose router is not needed, because each link
 * loads a new document. If hydration fails, Svelte empties the page and renders it anew. If that fails, too, the
 * prerendered HTML is restored, from copies, because the old nodes have listeners of the failed page.
 *
 * A record with pictures first waits for the code that shows them, because its HTML contains them.
 *
 * @param Page the component of the route
 * @param prepare does long work before the page starts, in tasks of its own
 * @throws the error of the failed start
 */
export function hydratePage<Data = never>(
	Page: Component<{ data: Data }>,
	prepare?: (data: Data) => Promise<void>
): void {
	const json = document.getElementById('page_data')?.textContent ?? '{}';
	const data: Data = JSON.parse(json, reviveData);
	// In texts of the record, quotation marks are escaped, so this only matches a field.
	const pictures = json.includes('"picture":{') ? [loadPictures()] : [];
	const waiting = [...pictures, ...(prepare ? [prepare(data)] : [])];
	if (waiting.length > 0) void Promise.all(waiting).then(() => start(Page, data));
	else start(Page, data);
}

function start<Data>(Page: Component<{ data: Data }>, data: Data): void {
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

const nothing = () => undefined;

/** SvelteKit's root reports navigations to these stores. There are none. */
const stores = { page: { set: nothing, notify: nothing, subscribe: () => nothing } };
