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
 * restore the state of the address.
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
	const address = new PageAddress(asOf, settings, isHeld);
	let isReady = false;
	/** The number of choices that the history has entries for. */
	let choices = 0;

	onMount(() => {
		address.read();
		// Reading changes the state, which is not written back.
		void tick().then(() => (isReady = true));
		// The address must not name an event that was not known on the as-of day.
		const isHidden = asOf.date !== null && asOf.view.selected === null;
		if (isHidden) address.writeLater();
	});

	showTheme(settings);

	// The address is outside the page: it is written after the state, after a pause.
	$effect(() => {
		const { choices: made } = asOf.view;
		void address.current();
		if (!isReady || isHeld()) return;
		// An event that a filter hides and shows again is not a new choice.
		const isChosen = made > choices;
		choices = made;
		if (needsEntry(asOf, settings, isChosen)) address.push();
		else address.writeLater();
	});

	$effect(() => onBack(() => address.read()));
	$effect(() => () => address.stop());

	return () => address.current();
}

/** Reads and writes the page's address. */
class PageAddress {
	readonly #asOf: AsOf;
	readonly #settings: Settings;
	readonly #isHeld: () => boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The address as last read or written. If it differs, Back has changed it and it is still to be read. */
	#known = '';
	/** Whether a history entry is to be made, once the frame that answers a press has been painted. */
	#isPushing = false;

	constructor(asOf: AsOf, settings: Settings, isHeld: () => boolean) {
		[this.#asOf, this.#settings, this.#isHeld] = [asOf, settings, isHeld];
	}

	/** The address of the state as it is now. */
	current(): string {
		return addressOf(this.#asOf, this.#settings);
	}

	read(): void {
		this.stop();
		this.#isPushing = false;
		this.#known = location.href;
		readAddress(this.#asOf, this.#settings);
	}

	/** Replaces the history entry, unless one is about to be made: that will have the change, too. */
	writeLater(): void {
		this.stop();
		if (!this.#isPushing) this.#timer = setTimeout(() => this.#write('replaceState'), pause);
	}

	/** Makes a history entry. */
	push(): void {
		this.stop();
		this.#isPushing = true;
		void framePainted().then(() => {
			if (this.#isPushing) this.#write('pushState');
			this.#isPushing = false;
		});
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#write(how: 'pushState' | 'replaceState'): void {
		const isWritten = this.current() === location.pathname + location.search + location.hash;
		if (this.#isHeld() || isWritten || this.#known !== location.href) return;
		history[how]({}, '', this.current());
		this.#known = location.href;
	}
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
