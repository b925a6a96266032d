import type { Attachment } from 'svelte/attachments';
import {
	listenToFinger,
	listenToMouse,
	listenToPinch,
	listenToTrackpad,
	readWheel,
	type AddListener,
	type PageGestures,
	type OnZoom
} from './gestures.ts';

/** Handlers for the gestures. */
interface ZoomOptions extends PageGestures {
	/** Whether x is measured from the right edge of the element in all callbacks. */
	isRightToLeft: boolean;
	/** A pinch on a screen or trackpad. @param x px from the element's edge: what is there stays there */
	onpinch: (factor: number, x: number) => void;
	/** A notch of a mouse wheel with Ctrl or Cmd. The parameters are those of `onpinch`. */
	onnotch: (factor: number, x: number) => void;
	/** A double click outside links and buttons. @param x px from the element's edge */
	ondoublepress: (x: number) => void;
	/** A drag with the mouse, or sideways with a finger. @param px since the last call, positive towards larger x */
	ondrag: (px: number) => void;
}

/**
 * An attachment with which gestures zoom and pan an element. A wheel without Ctrl or Cmd (unless `isGreedy`) and a
 * vertical swipe with one finger still scroll the page. The element needs `touch-action: pan-y`, so that the browser
 * decides which swipes scroll.
 *
 * We do not use d3-zoom, because it prevents every touch, even one that scrolls the page. It also needs D3's
 * transitions and colours.
 */
export function zoomable(options: ZoomOptions): Attachment<HTMLElement> {
	return (node) => {
		const ending = new AbortController();
		const { signal } = ending;
		const listen: AddListener = (type, listener, target = node) =>
			target.addEventListener(type, listener as EventListener, { passive: false, signal });
		const sign = options.isRightToLeft ? -1 : 1;
		/** The edges of the element. Measured once per gesture, not in each frame. */
		let edges: DOMRect | undefined;
		const forgetEdges = () => (edges = undefined);
		const toX = (clientX: number) => {
			const { left, right } = (edges ??= node.getBoundingClientRect());
			return options.isRightToLeft ? right - clientX : clientX - left;
		};
		const { ondrag, onpinch } = oncePerFrame(
			(px) => options.ondrag(sign * px),
			(factor, clientX) => options.onpinch(factor, toX(clientX)),
			signal
		);
		listen('pointerenter', forgetEdges);
		listen('pointerdown', forgetEdges);
		listen('resize', forgetEdges, window);
		listen('dblclick', (e) => {
			if (e.target instanceof Element && e.target.closest('a, button')) return;
			options.ondoublepress(toX(e.clientX));
		});
		const onnotch: OnZoom = (factor, clientX) => options.onnotch(factor, toX(clientX));
		listen('wheel', (e) => readWheel(e, onpinch, onnotch, options));
		listenToMouse(listen, ondrag);
		listenToFinger(listen, ondrag, options.onignored);
		listenToPinch(listen, onpinch, ondrag);
		listenToTrackpad(listen, onpinch);
		return () => ending.abort();
	};
}

/**
 * Collects drags and pinches between two animation frames, and reports them in the next one: first the sum of all drags,
 * then the product of all factors, at the position of the last pinch.
 */
function oncePerFrame(ondrag: (px: number) => void, onpinch: OnZoom, signal: AbortSignal) {
	let request: number | undefined;
	let dragged = 0;
	let scale = 1;
	let middle = 0;
	const apply = () => {
		const [px, factor] = [dragged, scale];
		[request, dragged, scale] = [undefined, 0, 1];
		if (signal.aborted) return;
		if (px !== 0) ondrag(px);
		if (factor !== 1) onpinch(factor, middle);
	};
	return {
		ondrag(px: number) {
			dragged += px;
			request ??= requestAnimationFrame(apply);
		},
		onpinch(factor: number, clientX: number) {
			scale *= factor;
			middle = clientX;
			request ??= requestAnimationFrame(apply);
		}
	};
}
