import type { Attachment } from 'svelte/attachments';

interface Options {
	/** Height of the sticky part that covers the window's top, px. */
	top: () => number;
	/**
	 * Reports, while the reader scrolls, which entry is being read: its index, -1 above the first. In a
	 * virtual list, `aria-posinset` gives the index.
	 */
	onread: (index: number) => void;
}

export interface ScrollSpy {
	/** Attaches to the element whose entries are watched: what has that class. The first one of a chapter begins with it. */
	attach: Attachment<HTMLElement>;
	/** Ignores scrolling until the scroll that now begins has ended. */
	hold: () => void;
	/** Ignores scrolling until the reader does something that may scroll the page. */
	rest: () => void;
	/** Ignores the next scroll, by which a virtual list keeps the reader's position. */
	skip: () => void;
}

/** The line that is being read, as a share of the uncovered part of the window. */
const readingShare = 0.3;

/** `hold` ends after this long without a scroll event, ms. */
const stillTime = 300;

/** Input by which a reader scrolls. Before the first of these, only the browser scrolls the page. */
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const fields = 'input, select';
const controls = `a, button, label, summary, ${fields}`;

/**
 * Reports which entry is being read while the reader scrolls the page. It ignores scrolls that the reader
 * didn't make: a restored scroll position, a new layout, and scrolls during `hold`.
 */
export function createScrollSpy({ top, onread }: Options): ScrollSpy {
	let isReader = false;
	let isHeld = false;
	let isSkipped = false;
	let skipFrame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const release = () => {
		clearTimeout(timer);
		isHeld = false;
	};

	function hold() {
		isHeld = true;
		clearTimeout(timer);
		timer = setTimeout(release, stillTime);
	}

	const attach: Attachment<HTMLElement> = (node) => {
		let frame = 0;
		const read = () => {
			frame = 0;
			if (!isHeld) onread(indexAt(node, lineOf(top())));
		};
		const scroll = () => {
			if (isHeld) hold();
			else if (isSkipped) isSkipped = false;
			else if (isReader && frame === 0) frame = requestAnimationFrame(read);
		};
		const input = ({ type, target }: Event) => {
			// A press on a control, or a key in a field, does not scroll. If the page scrolls then, its layout has changed.
			const still = type === 'pointerdown' ? controls : type === 'keydown' ? fields : null;
			isReader = !(still && target instanceof Element && target.closest(still));
		};
		const focus = ({ target }: Event) => {
			if (target instanceof Element && target.matches(fields)) rest();
		};
		// A new width means a new layout, after which the browser restores the position by a scroll. The bars of
		// a phone's browser, which come and go while the reader scrolls, change only the height.
		let width = innerWidth;
		const resize = () => {
			if (innerWidth !== width) rest();
			width = innerWidth;
		};
		const listeners = new AbortController();
		const { signal } = listeners;
		addEventListener('scroll', scroll, { passive: true, signal });
		addEventListener('scrollend', release, { signal });
		addEventListener('popstate', rest, { signal });
		addEventListener('resize', resize, { signal });
		addEventListener('focusin', focus, { signal });
		for (const type of inputs) {
			addEventListener(type, input, { passive: true, capture: true, signal });
		}
		return () => {
			cancelAnimationFrame(frame);
			release();
			listeners.abort();
		};
	};

	function rest() {
		isReader = false;
	}

	/** A scroll sends its event before the next frame. A scroll of 0 px sends none, so the flag ends with the frame. */
	function skip() {
		isSkipped = true;
		cancelAnimationFrame(skipFrame);
		skipFrame = requestAnimationFrame(() => (isSkipped = false));
	}

	return { attach, hold, rest, skip };
}

/**
 * The line that is being read, px from the window's top. At the page's start it is above the first entry.
 * Near the page's end it moves to the bottom, so that the last ones can be read, too.
 */
function lineOf(top: number): number {
	const { scrollHeight } = document.documentElement;
	const free = innerHeight - top;
	const left = scrollHeight - innerHeight - scrollY;
	const share = Math.min(readingShare, scrollY / free);
	return top + free * Math.min(1, Math.max(share, 1 - left / free));
}

/** The index, in the whole list, of the entry at a line; -1 above the first. */
function indexAt(node: HTMLElement, line: number): number {
	const entries = node.getElementsByClassName('entry');
	const index = lastAbove(entries, line);
	const position = entries[index]?.getAttribute('aria-posinset');
	return position ? Number(position) - 1 : index;
}

/** The last entry that begins above a line, px from the window's top; found by bisection. */
function lastAbove(entries: HTMLCollectionOf<Element>, line: number): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const entry = entries[middle];
		if (entry && topOf(entry) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The upper edge of an entry, px from the window's top; of a chapter's first one that of the chapter. */
function topOf(entry: Element): number {
	const chapter = entry.previousElementSibling ? null : entry.closest('.chapter');
	return (chapter ?? entry).getBoundingClientRect().top;
}
