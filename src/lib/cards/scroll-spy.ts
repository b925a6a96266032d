import type { Attachment } from 'svelte/attachments';

interface Options {
	/** How much of the window's top is covered by what stays in view, px. */
	top: () => number;
	/**
	 * Tells, while the reader scrolls, which child is being read: its index, -1 above the first. Of a
	 * list that holds only some of its items, `aria-posinset` says which they are.
	 */
	onread: (index: number) => void;
}

export interface ScrollSpy {
	/** For the element whose children are read one after the other. */
	attach: Attachment<HTMLElement>;
	/** Ignores scrolling until the scroll that now begins has ended. */
	hold: () => void;
	/** Ignores scrolling until the reader does something that may scroll the page. */
	rest: () => void;
	/** Ignores the next scroll, which the list makes so that what is read stays where it is. */
	skip: () => void;
}

/** Where the eye is: this far down the free part of the window. */
const readingShare = 0.3;

/** A held scroll that has not moved for this long has ended, or never began, ms. */
const stillTime = 300;

/** What a reader scrolls with. Before the first of these, only the browser moves the page. */
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const controls = 'a, button, input, label, select, summary';

/**
 * Tells which child is being read while the reader scrolls the page. Nothing is told of scrolling that
 * the reader didn't do: of a restored scroll position, of a new layout, and of scrolls that are held.
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
			// A press on a control does not scroll: what moves meanwhile, the page moves by itself.
			const isControl = target instanceof Element && target.closest(controls) !== null;
			if (type !== 'pointerdown' || !isControl) isReader = true;
		};
		// At another width the browser lays the page out anew and moves it to where it was. A phone's
		// bars, which come and go while one scrolls, change only the height.
		let width = innerWidth;
		const resize = () => {
			if (innerWidth !== width) rest();
			width = innerWidth;
		};
		const listeners = new AbortController();
		const { signal } = listeners;
		addEventListener('scroll', scroll, { passive: true, signal });
		addEventListener('scrollend', release, { signal });
		addEventListener('popstate', hold, { signal });
		addEventListener('resize', resize, { signal });
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

	/** The event of a scroll comes before the next frame is made; of one that moves nothing, never. */
	function skip() {
		isSkipped = true;
		cancelAnimationFrame(skipFrame);
		skipFrame = requestAnimationFrame(() => (isSkipped = false));
	}

	return { attach, hold, rest, skip };
}

/**
 * The line that is being read, px from the window's top. At the page's start it is above the first child;
 * towards the page's end it moves to the bottom.
 */
function lineOf(top: number): number {
	const { scrollHeight } = document.documentElement;
	const free = innerHeight - top;
	const left = scrollHeight - innerHeight - scrollY;
	const share = Math.min(readingShare, scrollY / free);
	return top + free * Math.min(1, Math.max(share, 1 - left / free));
}

/** The index of the child at a line in its whole list; -1 above the first. */
function indexAt(node: HTMLElement, line: number): number {
	const index = childAt(node, line);
	const position = node.children[index]?.getAttribute('aria-posinset');
	return position ? Number(position) - 1 : index;
}

/** The last child that begins above a line, px from the window's top; found by bisection. */
function childAt({ children }: HTMLElement, line: number): number {
	let low = 0;
	let high = children.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const child = children[middle];
		if (child && child.getBoundingClientRect().top <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
