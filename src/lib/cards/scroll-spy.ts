import type { Attachment } from 'svelte/attachments';

interface ScrollSpyOptions {
	/** Returns the height of the sticky part that covers the top of the window, px. */
	top: () => number;
	/**
	 * Called while the reader scrolls, with the index of the entry that is being read; -1 above the first entry. In a
	 * virtual list, the index is taken from `aria-posinset`.
	 */
	onread: (index: number) => void;
}

/** Finds out which entry of a list is being read. */
export interface ScrollSpy {
	/**
	 * Attaches the spy to the element around the entries (class `entry`). The head of a chapter belongs to its first
	 * entry.
	 */
	attach: Attachment<HTMLElement>;
	/** Ignores scrolling until the next scroll has ended, or for `maxIgnoreTime` if no scroll begins. */
	ignoreNextScrolling: () => void;
	/** Ignores scrolling until an input of the reader that may scroll the page. */
	ignoreUntilInput: () => void;
	/** Ignores the next scroll event. Called before code scrolls the page by itself, for example a virtual list. */
	ignoreNextEvent: () => void;
}

/** The entry at this height is being read; a share of the part of the window that is not covered. */
const readingShare = 0.3;

/** `ignoreNextScrolling` ends after this time without a scroll event, ms. */
const maxIgnoreTime = 300;

/** The input events with which a reader scrolls. Before the first of them, only the browser scrolls the page. */
const scrollInputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** A selector of form fields. Keys in a field do not scroll the page. */
const fieldSelector = 'input, select';
/** A selector of controls. A press on a control does not scroll the page. */
const controlSelector = `a, button, label, summary, ${fieldSelector}`;

/**
 * Reports which entry is being read while the reader scrolls. Ignores scrolls that the reader did not make: a restored
 * scroll position, a new layout, and scrolls during `ignoreNextScrolling`.
 */
export function createScrollSpy({ top, onread }: ScrollSpyOptions): ScrollSpy {
	const spy = new ScrollListener(top, onread);
	return {
		attach: (node) => spy.listen(node),
		ignoreNextScrolling: () => spy.ignoreNextScrolling(),
		ignoreUntilInput: () => spy.ignoreUntilInput(),
		ignoreNextEvent: () => spy.ignoreNextEvent()
	};
}

/** The state of one scroll spy. Its methods are those of `ScrollSpy`. */
class ScrollListener {
	readonly #top: ScrollSpyOptions['top'];
	readonly #onread: ScrollSpyOptions['onread'];
	/** Whether a scroll now comes from the reader, and not from the browser. */
	#isReaderScrolling = false;
	/** Whether all scrolling is ignored, until it ends. */
	#isIgnoring = false;
	/** Whether only the next scroll event is ignored. */
	#isSkipped = false;
	#skipFrame = 0;
	#readFrame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(top: ScrollSpyOptions['top'], onread: ScrollSpyOptions['onread']) {
		this.#top = top;
		this.#onread = onread;
	}

	listen(node: HTMLElement): () => void {
		const listeners = new AbortController();
		const { signal } = listeners;
		addEventListener('scroll', () => this.#onscroll(node), { passive: true, signal });
		addEventListener('scrollend', () => this.#release(), { signal });
		addEventListener('popstate', () => this.ignoreUntilInput(), { signal });
		addEventListener('focusin', (e) => this.#onfocus(e), { signal });
		// If the width changes, the layout changes, and the browser then scrolls to restore the position. A change of
		// height alone does not count: on a phone, the browser's bars appear and disappear while the reader scrolls.
		let width = innerWidth;
		const onresize = () => {
			if (innerWidth !== width) this.ignoreUntilInput();
			width = innerWidth;
		};
		addEventListener('resize', onresize, { signal });
		for (const type of scrollInputs) {
			addEventListener(type, (e) => this.#oninput(e), { passive: true, capture: true, signal });
		}
		return () => {
			cancelAnimationFrame(this.#readFrame);
			this.#readFrame = 0;
			this.#release();
			listeners.abort();
		};
	}

	ignoreNextScrolling(): void {
		this.#isIgnoring = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#release(), maxIgnoreTime);
	}

	ignoreUntilInput(): void {
		this.#isReaderScrolling = false;
	}

	/**
	 * The event of a scroll comes before the next frame. A scroll of 0 px has no event, so the next frame resets the flag.
	 */
	ignoreNextEvent(): void {
		this.#isSkipped = true;
		cancelAnimationFrame(this.#skipFrame);
		this.#skipFrame = requestAnimationFrame(() => (this.#isSkipped = false));
	}

	#release(): void {
		clearTimeout(this.#timer);
		this.#isIgnoring = false;
	}

	#onscroll(node: HTMLElement): void {
		if (this.#isIgnoring) this.ignoreNextScrolling();
		else if (this.#isSkipped) this.#isSkipped = false;
		else if (this.#isReaderScrolling && this.#readFrame === 0) {
			this.#readFrame = requestAnimationFrame(() => {
				this.#readFrame = 0;
				if (!this.#isIgnoring) this.#onread(entryIndexAt(node, readingLine(this.#top())));
			});
		}
	}

	#oninput({ type, target }: Event): void {
		// A press on a control, or a key in a field, does not scroll. If the page moves afterwards, its layout has changed.
		const ignoredSelector =
			type === 'pointerdown' ? controlSelector : type === 'keydown' ? fieldSelector : null;
		this.#isReaderScrolling = !(
			ignoredSelector &&
			target instanceof Element &&
			target.closest(ignoredSelector)
		);
	}

	#onfocus({ target }: Event): void {
		if (target instanceof Element && target.matches(fieldSelector)) this.ignoreUntilInput();
	}
}

/**
 * The line that is being read, px from the top of the window. At the start of the page, it is above the first entry.
 * Near the end of the page, it moves to the bottom of the window, so that it also reaches the last entries.
 */
function readingLine(top: number): number {
	const { scrollHeight } = document.documentElement;
	const uncoveredHeight = innerHeight - top;
	const leftToScroll = scrollHeight - innerHeight - scrollY;
	const share = Math.min(readingShare, scrollY / uncoveredHeight);
	return top + uncoveredHeight * Math.min(1, Math.max(share, 1 - leftToScroll / uncoveredHeight));
}

/** The index, in the whole list, of the entry at a line; -1 above the first entry. */
function entryIndexAt(node: HTMLElement, line: number): number {
	const entries = node.getElementsByClassName('entry');
	const index = lastEntryAbove(entries, line);
	const position = entries[index]?.getAttribute('aria-posinset');
	return position ? Number(position) - 1 : index;
}

/** The index of the last entry that begins above a line, px from the top of the window. A binary search. */
function lastEntryAbove(entries: HTMLCollectionOf<Element>, line: number): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const entry = entries[middle];
		if (entry && topOfEntry(entry) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Where an entry begins, px from the top of the window. The first entry of a chapter begins with the chapter's head. */
function topOfEntry(entry: Element): number {
	const chapter = entry.previousElementSibling ? null : entry.closest('.chapter');
	return (chapter ?? entry).getBoundingClientRect().top;
}
