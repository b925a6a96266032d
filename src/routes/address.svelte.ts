import { onMount, tick } from 'svelte';
import { setParameter } from '#lib/record/query.ts';
import { formatAddressState, parseAddressState } from '#lib/record/address-state.ts';
import type { AsOf } from '#lib/story/as-of.svelte.ts';
import type { Settings } from '#lib/story/settings.svelte.ts';
import { framePainted } from '#lib/ui/frame.ts';

/** The address is written at most this often, ms. */
const pause = 250;

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
	let isReady = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The address as last read or written. If it differs, Back has changed it and it is still to be read. */
	let known = '';
	/** Whether a history entry is to be made, once the frame that answers a press has been painted. */
	let isPushing = false;
	/** The number of choices that the history has entries for. */
	let choices = 0;
	const current = () => addressOf(asOf, settings);

	function read() {
		clearTimeout(timer);
		isPushing = false;
		known = location.href;
		readAddress(asOf, settings);
	}

	function write(how: 'pushState' | 'replaceState') {
		const isWritten = current() === location.pathname + location.search + location.hash;
		if (isHeld() || isWritten || known !== location.href) return;
		history[how]({}, '', current());
		known = location.href;
	}

	const writeLater = () => (timer = setTimeout(() => write('replaceState'), pause));

	function push() {
		isPushing = true;
		void framePainted().then(() => {
			if (isPushing) write('pushState');
			isPushing = false;
		});
	}

	onMount(() => {
		read();
		// Reading changes the state, which is not written back.
		void tick().then(() => (isReady = true));
		// The address must not name an event that was not known on the as-of day.
		const isHidden = asOf.date !== null && asOf.view.selected === null;
		if (isHidden) writeLater();
	});

	showTheme(settings);

	// The address is outside the page: it follows the state, after a pause.
	$effect(() => {
		const { choices: made } = asOf.view;
		void current();
		if (!isReady || isHeld()) return;
		clearTimeout(timer);
		// An event that a filter hides and shows again is not a new choice.
		const isChosen = made > choices;
		choices = made;
		if (needsEntry(asOf, settings, isChosen)) push();
		else if (!isPushing) writeLater();
	});

	$effect(() => onBack(read));
	$effect(() => () => clearTimeout(timer));

	return current;
}

/**
 * The theme is on the root of the DOM, which is outside the component. Call it after the first reading of the address, so that
 * the theme of the first paint is not taken back.
 */
function showTheme(settings: Settings): void {
	$effect(() => {
		document.documentElement.dataset.theme = settings.theme;
	});
}

/** Calls back on Back and Forward; returns what stops it. */
function onBack(callback: () => void): () => void {
	addEventListener('popstate', callback);
	return () => removeEventListener('popstate', callback);
}

/** Whether a change of the state gets an entry in the history. @param isChosen whether a reader has chosen something */
function needsEntry({ whole, view }: AsOf, settings: Settings, isChosen: boolean): boolean {
	const { selected, chapter } = view;
	const was = parseAddressState(location.search, whole.extent);
	const isOther = selected
		? was.event !== selected.id
		: chapter !== null && (was.domain !== null || was.chapter !== chapter.id);
	const isOpened = Boolean(settings.compare) && !comparedIn();
	return (isChosen && isOther) || isOpened || was.form !== settings.form;
}

/** Sets the state of a story from the page's address. */
function readAddress(asOf: AsOf, settings: Settings): void {
	const address = parseAddressState(location.search, asOf.whole.extent);
	asOf.date = address.asof;
	const { view } = asOf;
	const { timeline, filters } = view;
	// Without scripts a mark leads to `#id`: with scripts it must mean the same.
	const id = address.event ?? location.hash.slice(1);
	const event = timeline.eventById.get(id) ?? null;
	settings.theme = address.theme;
	settings.compare = comparedIn();
	settings.form = address.form;
	settings.sort = address.sort;
	// Links for readers without scripts have the chapter in the fragment.
	const [, linked] = (!address.domain && /^#chapter_(.+)$/.exec(location.hash)) || [];
	const named = address.chapter ?? linked;
	const chapter = timeline.chapters.find(({ id }) => id === named) ?? null;
	view.show(chapter, address.domain);
	const { tracks, kinds, speakers, how, q, order } = address;
	filters.choose({ tracks, kinds, speakers, how });
	filters.q = q;
	filters.order = order;
	view.select(event, 'address');
	if (event && !address.domain && !chapter) view.reveal(event);
}

/** The address of a state: path, query and fragment. */
function addressOf({ date: asof, view }: AsOf, settings: Settings): string {
	const { selected, chapter } = view;
	const domain = chapter ? null : view.target;
	const { tracks, kinds, speakers, how, q, order } = view.filters;
	const { theme, form, sort } = settings;
	const event = selected?.id ?? null;
	const chosen = { tracks, kinds, speakers, how, q, order };
	const shown = { domain, chapter: chapter?.id ?? null };
	const state = { event, ...shown, asof, theme, form, sort, ...chosen };
	const compare = settings.compare || null;
	const search = setParameter(formatAddressState(state, location.search), 'compare', compare);
	// The fragment leads to the card or the chapter, with scripts or without.
	const id = selected?.id ?? (chapter && `chapter_${chapter.id}`);
	return location.pathname + search + (id ? `#${id}` : '');
}

/** The compared ids in the address, as text: the comparison, which is loaded later, parses it. */
function comparedIn(): string | null {
	return new URLSearchParams(location.search).get('compare') || null;
}
