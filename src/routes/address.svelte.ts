import { onMount, tick } from 'svelte';
import { setParameter } from '#lib/record/query.ts';
import { formatAddressState, parseAddressState } from '#lib/record/address-state.ts';
import type { AsOf } from '#lib/story/as-of.svelte.ts';
import type { PageSettings } from '#lib/story/page-settings.svelte.ts';
import { framePainted } from '#lib/ui/frame-painted.ts';

/** The minimum time between two writes of the address, ms. */
const minWriteInterval = 250;

/**
 * Syncs the address of the page with the state of a story. Choosing an event or a chapter with a press or Enter, opening
 * the comparison, and switching between timeline, list and table add a history entry. Gestures, scrolling and filters
 * replace the current entry. Back and reload restore the state.
 *
 * Call it while the story's component is set up.
 *
 * @param isReadOnly whether the address is only read: its fragment contains a whole record, which a write would remove
 * @returns a function that returns the address for the current state, even before it is written: `/?from=…#…`
 */
export function syncAddress(
	asOf: AsOf,
	settings: PageSettings,
	isReadOnly: () => boolean
): () => string {
	const address = new PageAddress(asOf, settings, isReadOnly);
	let isReady = false;
	/** The value of `view.choices` when this effect last ran with a ready address. */
	let lastChoices = 0;

	onMount(() => {
		address.read();
		// Reading the address changes the state. That change must not be written to the address, so `isReady` is set only
		// after the next tick.
		void tick().then(() => (isReady = true));
		// If the address selects an event that was not known on the as-of day, removes it from the address.
		const isHidden = asOf.date !== null && asOf.view.selected === null;
		if (isHidden) address.writeLater();
	});

	showTheme(settings);

	// An effect, because it writes the address after each change of the state.
	$effect(() => {
		const { choices } = asOf.view;
		void address.current();
		if (!isReady || isReadOnly()) return;
		// `choices` increases when the reader chooses something, and not when a filter deselects and reselects an event.
		const isChosen = choices > lastChoices;
		lastChoices = choices;
		if (needsHistoryEntry(asOf, settings, isChosen)) address.push();
		else address.writeLater();
	});

	onMount(() => onBack(() => address.read()));
	onMount(() => () => address.stop());

	return () => address.current();
}

/** Reads and writes the address of the page. */
class PageAddress {
	readonly #asOf: AsOf;
	readonly #settings: PageSettings;
	readonly #isReadOnly: () => boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The address when it was last read or written. If the real one differs, Back has changed it, and it is read next. */
	#lastAddress = '';
	/** Whether a history entry will be added once the frame that answers a press has been painted. */
	#isPushing = false;

	constructor(asOf: AsOf, settings: PageSettings, isReadOnly: () => boolean) {
		[this.#asOf, this.#settings, this.#isReadOnly] = [asOf, settings, isReadOnly];
	}

	/** The address for the current state. */
	current(): string {
		return formatAddress(this.#asOf, this.#settings);
	}

	/** Sets the state from the page’s address. */
	read(): void {
		this.stop();
		this.#isPushing = false;
		this.#lastAddress = location.href;
		applyAddress(this.#asOf, this.#settings);
	}

	/** Replaces the history entry after a pause. Has no effect if a new entry is about to be added. */
	writeLater(): void {
		this.stop();
		if (!this.#isPushing)
			this.#timer = setTimeout(() => this.#write('replaceState'), minWriteInterval);
	}

	/** Adds a history entry after the next frame. */
	push(): void {
		this.stop();
		this.#isPushing = true;
		void framePainted().then(() => {
			if (this.#isPushing) this.#write('pushState');
			this.#isPushing = false;
		});
	}

	/** Cancels a delayed write. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#write(how: 'pushState' | 'replaceState'): void {
		const isWritten = this.current() === location.pathname + location.search + location.hash;
		if (this.#isReadOnly() || isWritten || this.#lastAddress !== location.href) return;
		history[how]({}, '', this.current());
		this.#lastAddress = location.href;
	}
}

/**
 * Sets the theme on the root element, outside the component. Call it after the address was first read, so that the theme
 * does not change after the first paint.
 */
function showTheme(settings: PageSettings): void {
	$effect(() => {
		document.documentElement.dataset.theme = settings.theme;
	});
}

/** Calls `callback` on Back and Forward. Returns a function that stops this. */
function onBack(callback: () => void): () => void {
	addEventListener('popstate', callback);
	return () => removeEventListener('popstate', callback);
}

/** Whether a change of the state adds a history entry. @param isChosen whether the reader has chosen something */
function needsHistoryEntry(
	{ whole, view }: AsOf,
	settings: PageSettings,
	isChosen: boolean
): boolean {
	const { selected, chapter } = view;
	const before = parseAddressState(location.search, whole.extent);
	/** Whether the address has another event or chapter than the state. */
	const isOther = selected
		? before.event !== selected.id
		: chapter !== null && (before.domain !== null || before.chapter !== chapter.id);
	const isOpened = Boolean(settings.compare) && !compareParameter();
	return (isChosen && isOther) || isOpened || before.pageView !== settings.pageView;
}

/** Sets the state of a story from the page's address. */
function applyAddress(asOf: AsOf, settings: PageSettings): void {
	const address = parseAddressState(location.search, asOf.whole.extent);
	asOf.date = address.asof;
	const { view } = asOf;
	const { timeline, filters } = view;
	// Without scripts, marks link to `#id`, so a fragment can also select an event.
	const id = address.event ?? location.hash.slice(1);
	const event = timeline.eventById.get(id) ?? null;
	settings.theme = address.theme;
	settings.compare = compareParameter();
	settings.pageView = address.pageView;
	settings.sort = address.sort;
	// Without scripts, links to chapters also use a fragment.
	const [, linkedId] = (!address.domain && /^#chapter_(.+)$/.exec(location.hash)) || [];
	const chapterId = address.chapter ?? linkedId;
	const chapter = timeline.chapters.find(({ id }) => id === chapterId) ?? null;
	view.show(chapter, address.domain);
	const { tracks, kinds, speakers, how, q, order } = address;
	filters.choose({ tracks, kinds, speakers, how });
	filters.q = q;
	filters.order = order;
	view.select(event, 'address');
	if (event && !address.domain && !chapter) view.reveal(event);
}

/** The address for a state: path, query and fragment. */
function formatAddress({ date: asof, view }: AsOf, settings: PageSettings): string {
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
	// With this fragment, the address leads to the card or chapter even without scripts.
	const id = selected?.id ?? (chapter && `chapter_${chapter.id}`);
	return location.pathname + search + (id ? `#${id}` : '');
}

/** The value of `compare` in the address; null if it is missing. Not parsed here, because the parser is loaded later. */
function compareParameter(): string | null {
	return new URLSearchParams(location.search).get('compare') || null;
}
