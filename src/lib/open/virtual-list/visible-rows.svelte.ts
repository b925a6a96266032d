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

/** The page, under what covers its top, px; `onscroll` comes before it is scrolled from here. */
interface PageScroller {
	covered: () => number;
	onscroll: () => void;
}

/** What scrolls: the page, or an element. */
export type Scroller = PageScroller | { element: () => HTMLElement | null };

interface Options {
	items: readonly TimelineEvent[];
	/** px. */
	likelyHeight: number;
	scroller: Scroller;
	list: () => HTMLElement | undefined;
	/** The item that stays, wherever it is. */
	focused: () => TimelineEvent | null;
}

/** How many items beyond the screen are drawn on each side: the next ones by Tab, and a turn of the wheel. */
const beyond = 4;

/** Near enough to where it should be, px: sizes are whole, places are not. */
const near = 2;

type Of<T extends Window | HTMLElement> = VirtualizerOptions<T, HTMLElement>;

/**
 * Which items of a list are on the screen, and where; follows scrolling and sizes.
 *
 * Call it while the list's component is set up.
 */
export function createVisibleRows(options: () => Options) {
	let version = $state.raw(0);
	const rise = () => untrack(() => void version++);

	function common({ items, likelyHeight, focused }: Options) {
		return {
			count: items.length,
			estimateSize: () => likelyHeight,
			getItemKey: (index: number) => items[index]?.id ?? index,
			overscan: beyond,
			rangeExtractor: (range: Range) => withFocused(range, items, focused()),
			onChange: rise,
			// What is drawn in answer to a size has sizes of its own, and they come too late for this frame.
			useAnimationFrameWithResizeObserver: true
		};
	}

	function pageOptions(given: Options, { covered, onscroll }: PageScroller): Of<Window> {
		return {
			...common(given),
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
		};
	}

	function elementOptions(given: Options, element: () => HTMLElement | null): Of<HTMLElement> {
		return {
			...common(given),
			getScrollElement: element,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll
		};
	}

	function create() {
		const given = options();
		const { scroller } = given;
		if ('covered' in scroller) {
			const virtualizer = new Virtualizer(pageOptions(given, scroller));
			return {
				virtualizer,
				update: () => virtualizer.setOptions(pageOptions(options(), scroller))
			};
		}
		const { element } = scroller;
		const virtualizer = new Virtualizer(elementOptions(given, element));
		return {
			virtualizer,
			update: () => virtualizer.setOptions(elementOptions(options(), element))
		};
	}

	const { virtualizer, update } = untrack(create);

	// What is read stays where it is when something above it turns out to be of another height.
	virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item: VirtualItem) =>
		item.end <= (virtualizer.scrollOffset ?? 0) + virtualizer.options.scrollPaddingStart + near;

	$effect(() => virtualizer._didMount());
	// Before the items are drawn: they are those of this list.
	$effect.pre(() => {
		update();
		rise();
	});
	$effect(() => {
		update();
		virtualizer._willUpdate();
		rise();
	});

	// What stands over the list may change its height.
	$effect(() => {
		const { scroller, list } = options();
		if (!('covered' in scroller)) return;
		let frame = 0;
		const follow = () => {
			if (virtualizer.options.scrollMargin === topOf(list())) return;
			update();
			virtualizer._willUpdate();
			rise();
		};
		const observer = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(follow);
		});
		observer.observe(document.body);
		return () => {
			cancelAnimationFrame(frame);
			observer.disconnect();
		};
	});

	const margin = () => virtualizer.options.scrollMargin;

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
		/** For each item’s element: its height counts before it is painted, and whenever it changes. */
		measure(node: HTMLElement) {
			virtualizer.measureElement(node);
			virtualizer.resizeItem(virtualizer.indexFromElement(node), node.offsetHeight);
		},
		scrollTo(index: number, align: 'start' | 'nearest') {
			const to = align === 'start' ? align : 'auto';
			const place = virtualizer.getOffsetForIndex(index, to);
			if (place) virtualizer.scrollToOffset(place[0], { behavior: 'instant' as ScrollBehavior });
		},
		isAtStart(index: number) {
			const place = virtualizer.getOffsetForIndex(index, 'start');
			return place ? Math.abs(place[0] - (virtualizer.scrollOffset ?? 0)) < near : true;
		},
		/** By its own box: what it is guessed to be may be another. */
		isInside(node: HTMLElement) {
			const { top, bottom } = node.getBoundingClientRect();
			const { scroller } = options();
			const box = 'element' in scroller && scroller.element()?.getBoundingClientRect();
			const [from, to] = box ? [box.top, box.bottom] : [0, innerHeight];
			return top >= from - near && bottom <= to + near;
		}
	};
}

/** From the page's top, px. */
function topOf(node: HTMLElement | undefined): number {
	return node ? Math.round(node.getBoundingClientRect().top + scrollY) : 0;
}

/** The items on the screen and, in its order, the one that has the focus. */
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
