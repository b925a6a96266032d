import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** A horizontal zoom transform: x' = k·x + x, px. */
interface Transform {
	k: number;
	x: number;
}

interface Options {
	/** Whether time runs to the left: then x, in all that follows, is counted from the right. */
	isRightToLeft: boolean;
	/** The element's width, px. */
	width: () => number;
	/** The state's transform, which the gestures start from. */
	transform: () => Transform;
	greatestScale: () => number;
	/** A drag with the mouse, a pinch or a wheel with Ctrl or Cmd held. */
	ontransform: (transform: Transform) => void;
	/** A double press: a factor and the place, px. */
	onzoom: (factor: number, x: number) => void;
	/** A sideways drag with one finger: px since the last. */
	ondrag: (px: number) => void;
}

/** A finger must go this far sideways, px, before the drawing follows it. */
const slop = 8;

/** A press may move this far, px, and still be a press. */
const pressDistance = 4;

/**
 * Zoom and pan. A plain wheel and a vertical swipe with one finger are left to the page: d3-zoom
 * sees a wheel only with Ctrl or Cmd, and fingers only from the second on. The element needs
 * `touch-action: pan-y`.
 *
 * The only code that knows d3-zoom.
 */
export function zoomable(options: Options): Attachment<HTMLElement> {
	return (node) => {
		const mirror = ({ k, x }: Transform): Transform =>
			options.isRightToLeft ? { k, x: options.width() * (1 - k) - x } : { k, x };
		const selection = select<HTMLElement, unknown>(node);
		const behavior = zoom<HTMLElement, unknown>()
			.filter(isOurs)
			.clickDistance(pressDistance)
			.extent(() => [
				[0, 0],
				[options.width(), 1]
			])
			.on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
				if (sourceEvent) options.ontransform(mirror(transform));
			});
		selection.call(behavior).on('dblclick.zoom', null);

		$effect(() => {
			const width = options.width();
			behavior.scaleExtent([1, options.greatestScale()]).translateExtent([
				[0, -Infinity],
				[width, Infinity]
			]);
			// Written to the node, not through `behavior.transform`, which would end a gesture.
			const { k, x } = mirror(options.transform());
			selection.property('__zoom', zoomIdentity.translate(x, 0).scale(k));
		});

		const press = (e: MouseEvent) => {
			if (e.target instanceof Element && e.target.closest('a, button')) return;
			const { left, right } = node.getBoundingClientRect();
			options.onzoom(2, options.isRightToLeft ? right - e.clientX : e.clientX - left);
		};
		node.addEventListener('dblclick', press);
		const sign = options.isRightToLeft ? -1 : 1;
		const stopDrag = followFinger(node, (px) => options.ondrag(sign * px));
		return () => {
			node.removeEventListener('dblclick', press);
			stopDrag();
			selection.on('.zoom', null);
		};
	};
}

function isOurs(e: Event): boolean {
	if (e instanceof WheelEvent) return e.ctrlKey || e.metaKey;
	if ('touches' in e) return (e as TouchEvent).touches.length > 1;
	return e instanceof MouseEvent && e.button === 0 && !e.ctrlKey;
}

/** The browser itself ends the gesture, by `pointercancel`, when it scrolls the page with it. */
function followFinger(node: HTMLElement, ondrag: (px: number) => void): () => void {
	let fingers: number[] = [];
	/** Where the drag began; null until the finger that is left after a pinch moves. */
	let start: number | null = null;
	let last: number | null = null;
	const down = (e: PointerEvent) => {
		if (e.pointerType !== 'touch') return;
		fingers = [...fingers, e.pointerId];
		[start, last] = [e.clientX, null];
	};
	const move = (e: PointerEvent) => {
		if (fingers.length !== 1 || fingers[0] !== e.pointerId) return;
		start ??= e.clientX;
		if (last === null && Math.abs(e.clientX - start) < slop) return;
		if (last !== null) ondrag(e.clientX - last);
		last = e.clientX;
	};
	const up = (e: PointerEvent) => {
		fingers = fingers.filter((id) => id !== e.pointerId);
		[start, last] = [null, null];
	};
	const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
	const entries = Object.entries(listeners) as [keyof typeof listeners, typeof down][];
	for (const [type, listener] of entries) node.addEventListener(type, listener);
	return () => {
		for (const [type, listener] of entries) node.removeEventListener(type, listener);
	};
}
