import type { Attachment } from 'svelte/attachments';

/** What was left to the page. */
export type Ignored = 'wheel' | 'touch';

interface Options {
	/** Whether time runs to the left: then x, in all that follows, is counted from the right. */
	isRightToLeft: boolean;
	/** A wheel with Ctrl or Cmd held, or a pinch, also on a trackpad: a factor, and the place that stays where it is, px. */
	onpinch: (factor: number, x: number) => void;
	/** A double press on an empty place, px. */
	ondoublepress: (x: number) => void;
	/** A drag with the mouse or sideways with a finger: px since the last. */
	ondrag: (px: number) => void;
	/** A plain wheel, or a swipe with one finger that the browser took for the page. */
	onignored?: ((by: Ignored) => void) | undefined;
	/** Whether a plain wheel zooms, too. */
	isGreedy?: (() => boolean) | undefined;
}

/** A finger must go this far sideways, px, before the drawing follows it. */
const slop = 8;

/** A press may move this far, px, and still be a press. */
const pressDistance = 4;

/** How many px a wheel's line and page stand for. */
const wheelUnits = [1, 25, 500];

/** A wheel's px that double the scale: as d3-zoom has it, which is what readers know. */
const pxPerOctave = 50;

/**
 * Zoom and pan by gestures. A plain wheel and a vertical swipe with one finger are left to the page.
 * The element needs `touch-action: pan-y`, so that the browser itself decides what scrolls.
 *
 * Ours, not d3-zoom: that one stops every touch it sees, a page's scrolling included, brings
 * transitions and colours along, and is most of what D3 would weigh here.
 */
export function zoomable(options: Options): Attachment<HTMLElement> {
	return (node) => {
		const sign = options.isRightToLeft ? -1 : 1;
		/** Its edges, measured as a gesture begins: a frame of one measures nothing. */
		let edges: DOMRect | undefined;
		const forget = () => (edges = undefined);
		const placeOf = (clientX: number) => {
			const { left, right } = (edges ??= node.getBoundingClientRect());
			return options.isRightToLeft ? right - clientX : clientX - left;
		};
		const frame = oncePerFrame(
			(px) => options.ondrag(sign * px),
			(factor, clientX) => options.onpinch(factor, placeOf(clientX))
		);
		const { ondrag, onpinch } = frame;
		const ondblclick = (e: MouseEvent) => {
			if (e.target instanceof Element && e.target.closest('a, button')) return;
			options.ondoublepress(placeOf(e.clientX));
		};
		const stops = [
			frame.stop,
			listen(node, 'pointerenter', forget),
			listen(node, 'pointerdown', forget),
			listen(window, 'resize', forget),
			listen(node, 'dblclick', ondblclick),
			listen(node, 'wheel', (e) => followWheel(e, onpinch, options)),
			followMouse(node, ondrag),
			followFinger(node, ondrag, options.onignored),
			followPinch(node, onpinch, ondrag),
			followTrackpad(node, onpinch)
		];
		return () => stops.forEach((stop) => stop());
	};
}

/**
 * Gathers what a hand does between two frames, and hands it on before the next is painted: first how
 * far it dragged, then by how much it pinched, about where it was last.
 */
function oncePerFrame(ondrag: (px: number) => void, onpinch: Pinch) {
	let request: number | undefined;
	let way = 0;
	let scale = 1;
	let place = 0;
	const apply = () => {
		const [px, factor] = [way, scale];
		[request, way, scale] = [undefined, 0, 1];
		if (px !== 0) ondrag(px);
		if (factor !== 1) onpinch(factor, place);
	};
	const ask = () => (request ??= requestAnimationFrame(apply));
	return {
		ondrag(px: number) {
			way += px;
			ask();
		},
		onpinch(factor: number, clientX: number) {
			scale *= factor;
			place = clientX;
			ask();
		},
		stop() {
			if (request !== undefined) cancelAnimationFrame(request);
		}
	};
}

/** What Safari alone reports; TypeScript does not know it. */
interface GestureEvent extends MouseEvent {
	/** Since the gesture began. */
	scale: number;
}

type Events = HTMLElementEventMap &
	Record<'gesturestart' | 'gesturechange' | 'gestureend', GestureEvent>;

/** @returns what stops it */
function listen<K extends keyof Events>(
	target: EventTarget,
	type: K,
	listener: (e: Events[K]) => void,
	capture = false
): () => void {
	const options = { capture, passive: false };
	target.addEventListener(type, listener as EventListener, options);
	return () => target.removeEventListener(type, listener as EventListener, options);
}

type Pinch = (factor: number, clientX: number) => void;

function followWheel(e: WheelEvent, onpinch: Pinch, { isGreedy, onignored }: Options): void {
	if (!e.ctrlKey && !e.metaKey && !isGreedy?.()) return onignored?.('wheel');
	// At either end of the zoom, too: else the browser would zoom the page instead.
	e.preventDefault();
	const px = e.deltaY * (wheelUnits[e.deltaMode] ?? 1);
	onpinch(2 ** (-px / pxPerOctave), e.clientX);
}

/** A drag with the first button; one that has moved is no press on what it began on. */
function followMouse(node: HTMLElement, ondrag: (px: number) => void): () => void {
	let end: (() => void) | undefined;
	const stop = listen(node, 'mousedown', (down) => {
		if (down.button !== 0 || down.ctrlKey) return;
		end?.();
		let last = down.clientX;
		let way = 0;
		const move = (e: MouseEvent) => {
			// The button was let go outside the window.
			if (e.buttons === 0) return end?.();
			way = Math.max(way, Math.hypot(e.clientX - down.clientX, e.clientY - down.clientY));
			ondrag(e.clientX - last);
			last = e.clientX;
		};
		const up = () => {
			end?.();
			if (way <= pressDistance) return;
			const stopClick = listen(
				window,
				'click',
				(e) => {
					e.preventDefault();
					e.stopPropagation();
				},
				true
			);
			setTimeout(stopClick);
		};
		const stops = [listen(window, 'mousemove', move), listen(window, 'mouseup', up)];
		end = () => stops.forEach((each) => each());
	});
	return () => {
		stop();
		end?.();
	};
}

/** The browser itself ends the gesture, by `pointercancel`, when it scrolls the page with it. */
function followFinger(
	node: HTMLElement,
	ondrag: (px: number) => void,
	onignored?: (by: Ignored) => void
): () => void {
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
	const cancel = (e: PointerEvent) => {
		if (fingers.length === 1 && fingers[0] === e.pointerId && last === null) onignored?.('touch');
		up(e);
	};
	const stops = [
		listen(node, 'pointerdown', down),
		listen(node, 'pointermove', move),
		listen(node, 'pointerup', up),
		listen(node, 'pointercancel', cancel)
	];
	return () => stops.forEach((stop) => stop());
}

/** Two fingers: what is under them stays under them. Only the way along the axis counts. */
function followPinch(node: HTMLElement, onpinch: Pinch, ondrag: (px: number) => void): () => void {
	let last: { middle: number; apart: number } | null = null;
	const read = ({ touches }: TouchEvent) => {
		const [a, b] = touches;
		if (!a || !b || touches.length > 2) return null;
		const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
		return { middle: (a.clientX + b.clientX) / 2, apart: Math.max(1, apart) };
	};
	const begin = (e: TouchEvent) => (last = read(e));
	const move = (e: TouchEvent) => {
		const now = read(e);
		if (!now || !last) return;
		if (e.cancelable) e.preventDefault();
		ondrag(now.middle - last.middle);
		onpinch(now.apart / last.apart, now.middle);
		last = now;
	};
	const stops = [
		listen(node, 'touchstart', begin),
		listen(node, 'touchmove', move),
		listen(node, 'touchend', begin),
		listen(node, 'touchcancel', begin)
	];
	return () => stops.forEach((stop) => stop());
}

/**
 * A pinch on a trackpad in Safari; other browsers make it a wheel with Ctrl. Safari reports a pinch on a
 * touchscreen this way, too: those have been followed as touches.
 */
function followTrackpad(node: HTMLElement, onpinch: Pinch): () => void {
	let fingers = 0;
	let last = 1;
	const touch = ({ touches }: TouchEvent) => (fingers = touches.length);
	const begin = (e: GestureEvent) => {
		last = 1;
		// Else the page would zoom.
		if (fingers === 0) e.preventDefault();
	};
	const change = (e: GestureEvent) => {
		if (fingers > 0) return;
		e.preventDefault();
		onpinch(e.scale / last, e.clientX);
		last = e.scale;
	};
	const stops = [
		listen(node, 'touchstart', touch),
		listen(node, 'touchend', touch),
		listen(node, 'touchcancel', touch),
		listen(node, 'gesturestart', begin),
		listen(node, 'gesturechange', change)
	];
	return () => stops.forEach((stop) => stop());
}
