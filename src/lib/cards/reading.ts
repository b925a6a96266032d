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

export interface Reading {
	/** For the element whose children are read one after the other. */
	attach: Attachment<HTMLElement>;
	/** Ignores scrolling until the scroll that now begins has ended. */
	hold: () => void;
	/** Ignores scrolling until the reader does something that may scroll the page. */
	rest: () => void;
	/** Ignores the next scroll, which the list makes so that what is read stays where it is. */
	skip: () => void;
}

/** Where the eye is: this far down what is free of the window. */
const readingShare = 0.3;

/** A held scroll that has not moved for this long has ended, or never began, ms. */
const stillTime = 300;

/** What a reader scrolls with. Until one of these, it is the browser that puts the page somewhere. */
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const controls = 'a, button, input, label, select, summary';

/**
 * Tells which child is being read while the reader scrolls the page. Nothing is told of scrolling that
 * the reader didn't do: of a page restored to its place or laid out anew, and of scrolls that are held.
 */
export function createReading({ top, onread }: Options): Reading {
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
			if (!isHeld) onread(placeAt(node, lineOf(top())));
		};
		const scroll = () => {
			if (isHeld) hold();
			else if (isSkipped) isSkipped = false;
			else if (isReader && frame === 0) frame = requestAnimationFrame(read);
		};
		const input = ({ type, target }: Event) => {
			// A press on a control scrolls nothing: what moves meanwhile, the page moves by itself.
			const isControl = target instanceof Element && target.closest(controls) !== null;
			if (type !== 'pointerdown' || !isControl) isReader = true;
		};
		// Of another width the browser lays the page out anew and moves it to where it was. A phone's
		// bars, which come and go while one scrolls, change the height alone.
		let width = innerWidth;
		const resize = () => {
			if (innerWidth !== width) rest();
			width = innerWidth;
		};
		addEventListener('scroll', scroll, { passive: true });
		addEventListener('scrollend', release);
		addEventListener('popstate', hold);
		addEventListener('resize', resize);
		for (const type of inputs) addEventListener(type, input, { passive: true, capture: true });
		return () => {
			cancelAnimationFrame(frame);
			release();
			removeEventListener('scroll', scroll);
			removeEventListener('scrollend', release);
			removeEventListener('popstate', hold);
			removeEventListener('resize', resize);
			for (const type of inputs) removeEventListener(type, input, { capture: true });
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
 * How far down the window the reading is, px: it begins above the first child where the page does, and
 * towards the page's end it moves to the bottom.
 */
function lineOf(top: number): number {
	const { scrollHeight } = document.documentElement;
	const free = innerHeight - top;
	const left = scrollHeight - innerHeight - scrollY;
	const share = Math.min(readingShare, scrollY / free);
	return top + free * Math.min(1, Math.max(share, 1 - left / free));
}

/** The place in its list of the child at a line; -1 above the first. */
function placeAt(node: HTMLElement, line: number): number {
	const index = childAt(node, line);
	const place = node.children[index]?.getAttribute('aria-posinset');
	return place ? Number(place) - 1 : index;
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
