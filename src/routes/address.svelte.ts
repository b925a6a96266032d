import { onMount, tick } from 'svelte';
import { setParameter } from '#lib/record/query.ts';
import { formatAddressState, parseAddressState } from '#lib/record/address-state.ts';
import type { AsOf } from '#lib/story/as-of.svelte.ts';
import type { Settings } from '#lib/story/settings.svelte.ts';
import { framePainted } from '#lib/ui/frame-painted.ts';

/** The shortest time between two writes of the address, ms. */
const pause = 250;

/**
 * Keeps the address of the page and the state of a story equal. A press or Enter, and a switch between cards and table,
 * make one history entry. Gestures, scrolling and filters replace the current entry. Back and a reload restore the
 * state of the address.
 *
 * Call it while the story's component is set up.
 *
 * @param isHeld whether the address belongs to another story, which is still being loaded: then it is read but not
 * written
 * @returns a function that returns the address of the current state, even before it is written: `/?from=…#…`
 */
export function syncAddress(
	asOf: AsOf,
	settings: Settings,
	isHeld: () => boolean = () => false
): () => string {
	const address = new PageAddress(asOf, settings, isHeld);
	let isReady = false;
	/** The number of the reader's choices that were handled so far. */
	let choices = 0;

	onMount(() => {
		address.read();
		// Reading the address changes the state, which must not be written back.
		void tick().then(() => (isReady = true));
		// If the address names an event that was not known on the as-of day, it is written again without it.
		const isHidden = asOf.date !== null && asOf.view.selected === null;
		if (isHidden) address.writeLater();
	});

	showTheme(settings);

	// Writes the address, which is outside the page, after the state has changed.
	$effect(() => {
		const { choices: made } = asOf.view;
		void address.current();
		if (!isReady || isHeld()) return;
		// `choices` rises only by a choice, and not if a filter hides the selected event and shows it again.
		const isChosen = made > choices;
		choices = made;
		if (needsEntry(asOf, settings, isChosen)) address.push();
		else address.writeLater();
	});

	onMount(() => onBack(() => address.read()));
	onMount(() => () => address.stop());

	return () => address.current();
}

/** Reads and writes the address of the page. */
class PageAddress {
	readonly #asOf: AsOf;
	readonly #settings: Settings;
	readonly #isHeld: () => boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The address as last read or written. If the real one differs, Back has changed it and it has not been read yet. */
	#known = '';
	/** Whether a history entry will be made after the frame that answers a press is painted. */
	#isPushing = false;

	constructor(asOf: AsOf, settings: Settings, isHeld: () => boolean) {
		[this.#asOf, this.#settings, this.#isHeld] = [asOf, settings, isHeld];
	}

	/** The address of the current state. */
	current(): string {
		return addressOf(this.#asOf, this.#settings);
	}

	/** Sets the state from the page’s address. */
	read(): void {
		this.stop();
		this.#isPushing = false;
		this.#known = location.href;
		readAddress(this.#asOf, this.#settings);
	}

	/** Replaces the history entry after a pause, unless a new entry is about to be made with the same change. */
	writeLater(): void {
		this.stop();
		if (!this.#isPushing) this.#timer = setTimeout(() => this.#write('replaceState'), pause);
	}

	/** Makes a history entry after the next frame. */
	push(): void {
		this.stop();
		this.#isPushing = true;
		void framePainted().then(() => {
			if (this.#isPushing) this.#write('pushState');
			this.#isPushing = false;
		});
	}

	/** Cancels a write that has not happened yet. */
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
 * Sets the theme on the root element, which is outside the component. Call it after the address was first read, so that
 * the theme of the first paint stays.
 */
function showTheme(settings: Settings): void {
	$effect(() => {
		document.documentElement.dataset.theme = settings.theme;
	});
}

/** Calls back on Back and Forward. Returns a function that stops it. */
function onBack(callback: () => void): () => void {
	addEventListener('popstate', callback);
	return () => removeEventListener('popstate', callback);
}

/** Whether a change of the state gets a history entry. @param isChosen whether the reader has chosen something */
function needsEntry({ whole, view }: AsOf, settings: Settings, isChosen: boolean): boolean {
	const { selected, chapter } = view;
	const was = parseAddressState(location.search, whole.extent);
	const isOther = selected
		? was.event !== selected.id
		: chapter !== null && (was.domain !== null || was.chapter !== chapter.id);
	const isOpened = Boolean(settings.compare) && !comparedIn();
	return (isChosen && isOther) || isOpened || was.pageView !== settings.pageView;
}

/** Sets the state of a story from the address of the page. */
function readAddress(asOf: AsOf, settings: Settings): void {
	const address = parseAddressState(location.search, asOf.whole.extent);
	asOf.date = address.asof;
	const { view } = asOf;
	const { timeline, filters } = view;
	// Without scripts, marks link to `#id`, so a fragment must select the event, too.
	const id = address.event ?? location.hash.slice(1);
	const event = timeline.eventById.get(id) ?? null;
	settings.theme = address.theme;
	settings.compare = comparedIn();
	settings.pageView = address.pageView;
	settings.sort = address.sort;
	// Links for readers without scripts name the chapter in the fragment.
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
	const { theme, pageView, sort } = settings;
	const event = selected?.id ?? null;
	const chosen = { tracks, kinds, speakers, how, q, order };
	const shown = { domain, chapter: chapter?.id ?? null };
	const state = { event, ...shown, asof, theme, pageView, sort, ...chosen };
	const compare = settings.compare || null;
	const search = setParameter(formatAddressState(state, location.search), 'compare', compare);
	// The fragment leads to the card or chapter, even without scripts.
	const id = selected?.id ?? (chapter && `chapter_${chapter.id}`);
	return location.pathname + search + (id ? `#${id}` : '');
}

/** The value of `compare` in the address, unparsed, because its parser is loaded later; null if none. */
function comparedIn(): string | null {
	return new URLSearchParams(location.search).get('compare') || null;
}
