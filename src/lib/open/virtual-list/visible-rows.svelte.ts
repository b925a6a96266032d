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

/** The page as what scrolls the list. */
interface PageScroller {
	/** The height of sticky parts at the top of the window, px. */
	covered: () => number;
	/** Called before the list itself scrolls the page. */
	onscroll: () => void;
}

/** What scrolls the list: the page, or an element. */
export type Scroller = PageScroller | { element: () => HTMLElement | null };

/** The input of a virtual list. */
interface ListOptions {
	items: readonly TimelineEvent[];
	/** The assumed height of an item until it is measured, px. */
	estimatedHeight: number;
	scroller: Scroller;
	/** The list’s element; undefined until it is mounted. */
	list: () => HTMLElement | undefined;
	/** The item that has the focus. It stays in the DOM. */
	focused: () => TimelineEvent | null;
}

/** How many items are rendered beyond each edge of the screen, so that Tab and the wheel find them. */
const overscan = 4;

/** The tolerance for positions, px. Measured heights are whole numbers, but scroll positions are not. */
const tolerance = 2;

/** The options of the package that computes the visible items. */
type OptionsOf<T extends Window | HTMLElement> = VirtualizerOptions<T, HTMLElement>;

/**
 * Computes the visible items of a list and their positions. Updates when the list is scrolled or sizes change.
 *
 * Call it while the list’s component is set up.
 */
export function createVisibleRows(options: () => ListOptions) {
	let version = $state.raw(0);
	const invalidate = () => untrack(() => void version++);
	const { virtualizer, update } = untrack(() => createVirtualizer(options, invalidate));
	const listTop = () => virtualizer.options.scrollMargin;

	/** Starts to observe the scroller, which is only possible once the list is in the DOM. */
	function observe() {
		update();
		virtualizer._willUpdate();
		invalidate();
	}

	// The virtualizer observes the DOM until the list is removed.
	$effect(() => virtualizer._didMount());
	// Before rendering, so that new items do not get old positions.
	$effect.pre(() => {
		update();
		invalidate();
	});
	$effect(observe);
	// Updates the top of the list when something above it changes height.
	$effect(() => {
		const { scroller, list } = options();
		if (!('covered' in scroller)) return;
		return onPageResize(() => {
			if (listTop() !== pageTop(list())) observe();
		});
	});

	return {
		get rows() {
			void version;
			const { items } = options();
			const from = listTop();
			const rows = virtualizer.getVirtualItems().filter(({ index }) => index < items.length);
			return rows.map(({ index, start }) => ({ index, start: start - from }));
		},
		/** The height of the whole list, px. */
		get height() {
			void version;
			return virtualizer.getTotalSize();
		},
		/** An attachment for each item's element. Measures the item before it is painted. */
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

/** Creates a virtualizer, and a function that gives it the current options. */
function createVirtualizer(options: () => ListOptions, onChange: () => void) {
	const { scroller } = options();
	const made =
		'covered' in scroller
			? makeVirtualizer(() => pageOptions(options(), scroller, onChange))
			: makeVirtualizer(() => elementOptions(options(), scroller.element, onChange));
	const { virtualizer } = made;
	// Keeps the visible items in place when the height of an item above changes.
	virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item: VirtualItem) =>
		item.end <=
		(virtualizer.scrollOffset ?? 0) + virtualizer.options.scrollPaddingStart + tolerance;
	return made;
}

function makeVirtualizer<T extends Window | HTMLElement>(toOptions: () => OptionsOf<T>) {
	const virtualizer = new Virtualizer(toOptions());
	return { virtualizer, update: () => virtualizer.setOptions(toOptions()) };
}

/** The options for any scroller. */
const commonOptions = ({ items, estimatedHeight, focused }: ListOptions, onChange: () => void) => ({
	count: items.length,
	estimateSize: () => estimatedHeight,
	getItemKey: (index: number) => items[index]?.id ?? index,
	overscan,
	rangeExtractor: (range: Range) => withFocused(range, items, focused()),
	onChange,
	// Waits for the next frame: a new size may render other items, whose sizes come too late for the current one.
	useAnimationFrameWithResizeObserver: true
});

/** The options if the page scrolls. */
const pageOptions = (
	given: ListOptions,
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
	scrollMargin: pageTop(given.list()),
	scrollPaddingStart: given.list() ? covered() : 0,
	initialOffset: () => scrollY
});

/** The options if an element scrolls. */
const elementOptions = (
	given: ListOptions,
	element: () => HTMLElement | null,
	onChange: () => void
): OptionsOf<HTMLElement> => ({
	...commonOptions(given, onChange),
	getScrollElement: element,
	observeElementRect,
	observeElementOffset,
	scrollToFn: elementScroll
});

/** Calls `callback` in the frame after each change of the page’s size. Returns a function that stops this. */
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

/** Whether an element is inside the visible area. Measures it, because the virtualizer's sizes may be estimates. */
function isInside(node: HTMLElement, scroller: Scroller): boolean {
	const { top, bottom } = node.getBoundingClientRect();
	const box = 'element' in scroller && scroller.element()?.getBoundingClientRect();
	const [from, to] = box ? [box.top, box.bottom] : [0, innerHeight];
	return top >= from - tolerance && bottom <= to + tolerance;
}

/** The top of an element, px from the top of the page; 0 if there is no element. */
function pageTop(node: HTMLElement | undefined): number {
	return node ? Math.round(node.getBoundingClientRect().top + scrollY) : 0;
}

/** The indices of the visible items and of the focused one, in order. */
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
