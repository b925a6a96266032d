import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
	type Range,
	type VirtualItem,
	type VirtualizerOptions
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** `covered`: height of what covers the window's top, px; `onscroll`: called before the list scrolls the page. */
interface PageScroller {
	covered: () => number;
	onscroll: () => void;
}

export type Scroller = PageScroller | { element: () => HTMLElement | null };

interface Options {
	items: readonly TimelineEvent[];
	/** The height of an item until it is measured, px. */
	likelyHeight: number;
	scroller: Scroller;
	list: () => HTMLElement | undefined;
	/** The item with the focus, which stays in the DOM. */
	focused: () => TimelineEvent | null;
}

/** How many items are rendered beyond the screen on each side, for Tab and for a turn of the wheel. */
const overscan = 4;

/** Tolerance of positions, px, because measured heights are whole numbers and scroll positions are not. */
const tolerance = 2;

type OptionsOf<T extends Window | HTMLElement> = VirtualizerOptions<T, HTMLElement>;

/**
 * The items of a list that are on the screen, with their positions. Follows scrolling and changes of size.
 *
 * Must be called while the list’s component is set up.
 */
export function createVisibleRows(options: () => Options) {
	let version = $state.raw(0);
	const invalidate = () => untrack(() => void version++);
	const { virtualizer, update } = untrack(() => createVirtualizer(options, invalidate));
	const margin = () => virtualizer.options.scrollMargin;

	/** The scroller can be found and observed only when the list is in the DOM. */
	function observe() {
		update();
		virtualizer._willUpdate();
		invalidate();
	}

	// The virtualizer observes the DOM as long as the list is there.
	$effect(() => virtualizer._didMount());
	// Before rendering, so that new items are not rendered at old positions.
	$effect.pre(() => {
		update();
		invalidate();
	});
	$effect(observe);
	// If something above the list changes its height, the top of the list moves.
	$effect(() => {
		const { scroller, list } = options();
		if (!('covered' in scroller)) return;
		return onPageResize(() => {
			if (margin() !== topOf(list())) observe();
		});
	});

	return {
		get rows() {
			void version;
			const { items } = options();
			const from = margin();
			const rows = virtualizer.getVirtualItems().filter(({ index }) => index < items.length);
			return rows.map(({ index, start }) => ({ index, start: start - from }));
		},
		/** Height of the whole list, px. */
		get height() {
			void version;
			return virtualizer.getTotalSize();
		},
		/** An attachment for the element of each item. Its height counts at once, before it is painted. */
		measure(node: HTMLElement) {
			virtualizer.measureElement(node);
			virtualizer.resizeItem(virtualizer.indexFromElement(node), node.offsetHeight);
		},
		scrollTo(index: number, align: 'start' | 'nearest') {
			const to = align === 'start' ? align : 'auto';
			const offset = virtualizer.getOffsetForIndex(index, to);
			if (offset) virtualizer.scrollToOffset(offset[0], { behavior: 'instant' as ScrollBehavior });
		},
		isAtStart(index: number) {
			const offset = virtualizer.getOffsetForIndex(index, 'start');
			return offset ? Math.abs(offset[0] - (virtualizer.scrollOffset ?? 0)) < tolerance : true;
		},
		isInside: (node: HTMLElement) => isInside(node, options().scroller)
	};
}

/** Creates a virtualizer, and a function that passes it the current options. */
function createVirtualizer(options: () => Options, onChange: () => void) {
	const { scroller } = options();
	const made =
		'covered' in scroller
			? virtualizerOf(() => pageOptions(options(), scroller, onChange))
			: virtualizerOf(() => elementOptions(options(), scroller.element, onChange));
	const { virtualizer } = made;
	// The reader’s position stays the same when an item above gets another height.
	virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item: VirtualItem) =>
		item.end <=
		(virtualizer.scrollOffset ?? 0) + virtualizer.options.scrollPaddingStart + tolerance;
	return made;
}

function virtualizerOf<T extends Window | HTMLElement>(toOptions: () => OptionsOf<T>) {
	const virtualizer = new Virtualizer(toOptions());
	return { virtualizer, update: () => virtualizer.setOptions(toOptions()) };
}

const commonOptions = ({ items, likelyHeight, focused }: Options, onChange: () => void) => ({
	count: items.length,
	estimateSize: () => likelyHeight,
	getItemKey: (index: number) => items[index]?.id ?? index,
	overscan,
	rangeExtractor: (range: Range) => withFocused(range, items, focused()),
	onChange,
	// A new size may render other items, whose own sizes come too late for the same frame.
	useAnimationFrameWithResizeObserver: true
});

const pageOptions = (
	given: Options,
	{ covered, onscroll }: PageScroller,
	onChange: () => void
): OptionsOf<Window> => ({
	...commonOptions(given, onChange),
	getScrollElement: () => window,
	observeElementRect: observeWindowRect,
	observeElementOffset: observeWindowOffset,
	scrollToFn(...scroll) {
		onscroll();
		windowScroll(...scroll);
	},
	scrollMargin: topOf(given.list()),
	scrollPaddingStart: given.list() ? covered() : 0,
	initialOffset: () => scrollY
});

const elementOptions = (
	given: Options,
	element: () => HTMLElement | null,
	onChange: () => void
): OptionsOf<HTMLElement> => ({
	...commonOptions(given, onChange),
	getScrollElement: element,
	observeElementRect,
	observeElementOffset,
	scrollToFn: elementScroll
});

/** Calls back in the frame after each change of the page’s size. Returns a function that stops this. */
function onPageResize(callback: () => void): () => void {
	let frame = 0;
	const observer = new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(callback);
	});
	observer.observe(document.body);
	return () => {
		cancelAnimationFrame(frame);
		observer.disconnect();
	};
}

/** Measures the element itself, because the virtualizer's sizes may be estimates. */
function isInside(node: HTMLElement, scroller: Scroller): boolean {
	const { top, bottom } = node.getBoundingClientRect();
	const box = 'element' in scroller && scroller.element()?.getBoundingClientRect();
	const [from, to] = box ? [box.top, box.bottom] : [0, innerHeight];
	return top >= from - tolerance && bottom <= to + tolerance;
}

/** Top of an element, px from the top of the page; 0 without an element. */
function topOf(node: HTMLElement | undefined): number {
	return node ? Math.round(node.getBoundingClientRect().top + scrollY) : 0;
}

/** The indices of the items on the screen, and that of the item with the focus, in order. */
function withFocused(
	range: Range,
	items: readonly TimelineEvent[],
	focused: TimelineEvent | null
): number[] {
	const indices = defaultRangeExtractor(range);
	const index = focused ? items.indexOf(focused) : -1;
	if (index < 0 || indices.includes(index)) return indices;
	return index < (indices[0] ?? 0) ? [index, ...indices] : [...indices, index];
}
