import { afterNavigate, pushState, replaceState } from '$app/navigation';
import { onMount } from 'svelte';
import { setParameter } from '#lib/record/query.ts';
import { formatAddressState, parseAddressState } from '#lib/timeline/address-state.ts';
import type { AsOf } from '#lib/story/as-of.svelte.ts';
import type { Settings } from '#lib/story/settings.svelte.ts';

/** The address is written at most this often, ms. */
const pause = 250;

/** Whether the router takes addresses: it has started, once for all the stories of a page. */
let isReady = false;

/**
 * Keeps the page's address and a story's state equal. A press or Enter makes one history entry, as does
 * another view of the record; gestures, scrolling and filters replace the one there is; Back and a reload
 * restore what the address says.
 *
 * Call it while the story's component is set up.
 *
 * @param isHeld whether the address is another story's, which is still to come: then it is read, but
 *   not written
 * @returns what gives the address as the state is now, also before it is written: `/?from=…#…`
 */
export function syncAddress(
	asOf: AsOf,
	settings: Settings,
	isHeld: () => boolean = () => false
): () => string {
	const { extent } = asOf.whole;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The address as it was last read or written: at another one Back has come, and is still to be read. */
	let known = '';
	/** Of how many choices the history knows. */
	let choices = 0;

	function read() {
		clearTimeout(timer);
		known = location.href;
		const address = parseAddressState(location.search, extent);
		asOf.date = address.asof;
		const { view } = asOf;
		const { timeline, filters } = view;
		// Without scripts a mark leads to `#id`: that address must mean the same with them.
		const id = address.event ?? location.hash.slice(1);
		const event = timeline.eventById.get(id) ?? null;
		settings.theme = address.theme;
		settings.compare = comparedIn();
		settings.form = address.form;
		settings.sort = address.sort;
		view.setDomain(address.domain);
		const { tracks, kinds, speakers, how, q, order } = address;
		filters.choose({ tracks, kinds, speakers, how });
		filters.q = q;
		filters.order = order;
		view.select(event, 'address');
		if (event && !address.domain) view.reveal(event);
	}

	function addressOf(): string {
		const { date: asof, view } = asOf;
		const { selected, settled } = view;
		const { tracks, kinds, speakers, how, q, order } = view.filters;
		const { theme, form, sort } = settings;
		const event = selected?.id ?? null;
		const chosen = { tracks, kinds, speakers, how, q, order };
		const state = { event, domain: settled, asof, theme, form, sort, ...chosen };
		const compare = settings.compare || null;
		const search = setParameter(formatAddressState(state, location.search), 'compare', compare);
		// The fragment takes the reader of a shared address to the card, with scripts or without.
		return location.pathname + search + (selected ? `#${selected.id}` : '');
	}

	function write(how: typeof pushState) {
		if (isWritten() || known !== location.href) return;
		how(addressOf(), {});
		known = location.href;
	}

	function isWritten(): boolean {
		return addressOf() === location.pathname + location.search + location.hash;
	}

	onMount(read);
	// After the address is read, so that the theme of the first paint is not taken back.
	$effect(() => {
		document.documentElement.dataset.theme = settings.theme;
	});
	afterNavigate(({ type }) => {
		isReady = true;
		// After a reload the router comes Back to the address that its page began with, in a task of
		// its own: what the entry said, and we have read by now, is written into it again.
		if (type === 'popstate')
			setTimeout(() => {
				known = location.href;
				write(replaceState);
			});
		// What was not known then is not to be seen in the address either.
		const isHidden = asOf.date !== null && asOf.view.selected === null;
		if (isHidden) timer = setTimeout(() => write(replaceState), pause);
	});

	// The address is outside: it is written after the state, at most once in a while.
	$effect(() => {
		const { selected, choices: made } = asOf.view;
		void addressOf();
		if (!isReady || isHeld()) return;
		clearTimeout(timer);
		// An event that a filter has hidden and shows again has not been chosen again.
		const isChosen = made > choices;
		choices = made;
		const was = parseAddressState(location.search, extent);
		const isNew = isChosen && selected && was.event !== selected.id;
		const isOpened = settings.compare && !comparedIn();
		if (isNew || isOpened || was.form !== settings.form) write(pushState);
		else timer = setTimeout(() => write(replaceState), pause);
	});

	// Back and Forward come from the browser.
	$effect(() => {
		addEventListener('popstate', read);
		return () => {
			removeEventListener('popstate', read);
			clearTimeout(timer);
		};
	});

	return addressOf;
}

/** What the address compares; what it means is read with the comparison, which comes later. */
function comparedIn(): string | null {
	return new URLSearchParams(location.search).get('compare') || null;
}
