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

/** The page scrolls: `covered` is how much of its top is covered, px; `onscroll` is called before this list scrolls it. */
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
	/** The item that stays in the page. */
	focused: () => TimelineEvent | null;
}

/** How many items are drawn beyond the screen on each side, for Tab and for a turn of the wheel. */
const overscan = 4;

/** Tolerance of positions, px: measured heights are whole numbers, scroll positions are not. */
const tolerance = 2;

type OptionsOf<T extends Window | HTMLElement> = VirtualizerOptions<T, HTMLElement>;

/**
 * The items of a list that are on the screen, with their positions. It follows scrolling and sizes.
 *
 * Call it during the set-up of the list’s component.
 */
export function createVisibleRows(options: () => Options) {
	let version = $state.raw(0);
	const invalidate = () => untrack(() => void version++);
	const { virtualizer, update } = untrack(() => createVirtualizer(options, invalidate));
	const margin = () => virtualizer.options.scrollMargin;

	/** Once the list is in the DOM, its scroller can be found and observed. */
	function observe() {
		update();
		virtualizer._willUpdate();
		invalidate();
	}

	// The virtualizer observes the DOM as long as the list is there.
	$effect(() => virtualizer._didMount());
	// Before drawing, so that new items are not drawn at old positions.
	$effect.pre(() => {
		update();
		invalidate();
	});
	$effect(observe);
	// Something above the list may change its height, and the list’s own top with it.
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
		/** px. */
		get height() {
			void version;
			return virtualizer.getTotalSize();
		},
		/** An attachment of each item’s element. Its height counts at once, before it is painted. */
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

/** A virtualizer, and a function that gives it the options as they are now. */
function createVirtualizer(options: () => Options, onChange: () => void) {
	const { scroller } = options();
	const made =
		'covered' in scroller
			? virtualizerOf(() => pageOptions(options(), scroller, onChange))
			: virtualizerOf(() => elementOptions(options(), scroller.element, onChange));
	const { virtualizer } = made;
	// A reader’s position stays when an item above gets another height.
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
	// A size may change what is drawn, whose own sizes come too late for the same frame.
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

/** Calls back in the frame after each change of the page’s size; returns what stops it. */
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

/** Measures the element’s own box, since the virtualizer’s may be an estimate. */
function isInside(node: HTMLElement, scroller: Scroller): boolean {
	const { top, bottom } = node.getBoundingClientRect();
	const box = 'element' in scroller && scroller.element()?.getBoundingClientRect();
	const [from, to] = box ? [box.top, box.bottom] : [0, innerHeight];
	return top >= from - tolerance && bottom <= to + tolerance;
}

/** px from the page's top. */
function topOf(node: HTMLElement | undefined): number {
	return node ? Math.round(node.getBoundingClientRect().top + scrollY) : 0;
}

/** The indices of the items on the screen and, in order, of the one with the focus. */
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
