import type { Attachment } from 'svelte/attachments';

/** A gesture that the drawing ignored and left to the page. */
export type Ignored = 'wheel' | 'touch';

/** What a page does with gestures that the drawing would leave to it. */
export interface PageGestures {
	/** A plain wheel, or a swipe with one finger with which the browser scrolled the page. */
	onignored?: ((by: Ignored) => void) | undefined;
	/** Whether a plain wheel zooms, too. */
	isGreedy?: (() => boolean) | undefined;
}

interface Options extends PageGestures {
	/** Whether time runs to the left: then x is counted from the right in all callbacks. */
	isRightToLeft: boolean;
	/** A pinch on screen or trackpad: its factor, and the fixed x, px. */
	onpinch: (factor: number, x: number) => void;
	/** A notch of a wheel with Ctrl or Cmd, the same. */
	onnotch: (factor: number, x: number) => void;
	/** A double press beside the marks, px. */
	ondoublepress: (x: number) => void;
	/** A drag with the mouse, or sideways with a finger: px since the last call. */
	ondrag: (px: number) => void;
}

/** A finger must go this far sideways, px, before the drawing follows it. */
const slop = 8;

/** A press that moves farther is a drag, px. */
const pressDistance = 4;

/** A trackpad tells of a pinch as of a wheel: this many px double the scale, the speed of d3-zoom, which readers know. */
const pxPerOctave = 50;

/** From this many px on, it is a wheel with notches; a trackpad stays under it. */
const leastNotch = 40;

/** px that browsers give a notch; fast ones come summed up. */
const pxPerNotch = 120;

/** What a notch zooms by: a press on “Zoom in” goes further. */
const notchFactor = 1.45;

/**
 * Zoom and pan by gestures. A plain wheel and a vertical swipe with one finger are left to the page.
 * The element needs `touch-action: pan-y`, so that the browser itself decides what scrolls.
 *
 * We do not use d3-zoom: it prevents every touch, even one that scrolls the page, and it needs D3's
 * transitions and colours.
 */
export function zoomable(options: Options): Attachment<HTMLElement> {
	return (node) => {
		const ending = new AbortController();
		const { signal } = ending;
		const listen: Listen = (type, listener, target = node) =>
			target.addEventListener(type, listener as EventListener, { passive: false, signal });
		const sign = options.isRightToLeft ? -1 : 1;
		/** The element's edges, measured once for each gesture, not in each of its frames. */
		let edges: DOMRect | undefined;
		const forget = () => (edges = undefined);
		const toX = (clientX: number) => {
			const { left, right } = (edges ??= node.getBoundingClientRect());
			return options.isRightToLeft ? right - clientX : clientX - left;
		};
		const { ondrag, onpinch } = oncePerFrame(
			(px) => options.ondrag(sign * px),
			(factor, clientX) => options.onpinch(factor, toX(clientX)),
			signal
		);
		listen('pointerenter', forget);
		listen('pointerdown', forget);
		listen('resize', forget, window);
		listen('dblclick', (e) => {
			if (e.target instanceof Element && e.target.closest('a, button')) return;
			options.ondoublepress(toX(e.clientX));
		});
		const onnotch: Pinch = (factor, clientX) => options.onnotch(factor, toX(clientX));
		listen('wheel', (e) => followWheel(e, onpinch, onnotch, options));
		followMouse(listen, ondrag);
		followFinger(listen, ondrag, options.onignored);
		followPinch(listen, onpinch, ondrag);
		followTrackpad(listen, onpinch);
		return () => ending.abort();
	};
}

/**
 * Sums up gestures between two frames, and reports them before the next is painted: first the distance of
 * the drag, then the factor of the pinch about its last position.
 */
function oncePerFrame(ondrag: (px: number) => void, onpinch: Pinch, signal: AbortSignal) {
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

/** Only Safari has this event, and TypeScript does not know it. */
interface GestureEvent extends MouseEvent {
	/** Since the gesture began. */
	scale: number;
}

type Events = HTMLElementEventMap &
	Record<'gesturestart' | 'gesturechange' | 'gestureend', GestureEvent>;

/** Listens until the element goes. */
type Listen = <K extends keyof Events>(
	type: K,
	listener: (e: Events[K]) => void,
	target?: EventTarget
) => void;

type Pinch = (factor: number, clientX: number) => void;

function followWheel(
	e: WheelEvent,
	onpinch: Pinch,
	onnotch: Pinch,
	{ isGreedy, onignored }: Options
): void {
	if (!e.ctrlKey && !e.metaKey && !isGreedy?.()) return onignored?.('wheel');
	// Even if the zoom has reached its limit: else the browser would zoom the page.
	e.preventDefault();
	const px = Math.abs(e.deltaY);
	const isInLines = e.deltaMode !== WheelEvent.DOM_DELTA_PIXEL;
	if (!isInLines && px < leastNotch) return onpinch(2 ** (-e.deltaY / pxPerOctave), e.clientX);
	// How many lines a notch has is the system's.
	const notches = isInLines ? 1 : Math.max(1, Math.round(px / pxPerNotch));
	onnotch(notchFactor ** (-Math.sign(e.deltaY) * notches), e.clientX);
}

/** A drag with the first button. After it, the element where it began gets no click. */
function followMouse(listen: Listen, ondrag: (px: number) => void): void {
	let start: MouseEvent | null = null;
	let last = 0;
	let distance = 0;
	listen('mousedown', (e) => {
		if (e.button !== 0 || e.ctrlKey) return;
		[start, last, distance] = [e, e.clientX, 0];
	});
	// Else the browser would take a link along.
	listen('dragstart', (e) => e.preventDefault());
	const move = (e: MouseEvent) => {
		// The button was released outside the window.
		if (e.buttons === 0) start = null;
		if (!start) return;
		distance = Math.max(distance, Math.hypot(e.clientX - start.clientX, e.clientY - start.clientY));
		ondrag(e.clientX - last);
		last = e.clientX;
	};
	const up = () => {
		if (start && distance > pressDistance) ignoreClick();
		start = null;
	};
	listen('mousemove', move, window);
	listen('mouseup', up, window);
}

/** Suppresses the click that the browser sends after a drag. */
function ignoreClick(): void {
	const ignore = (e: Event) => {
		e.preventDefault();
		e.stopPropagation();
	};
	window.addEventListener('click', ignore, true);
	setTimeout(() => window.removeEventListener('click', ignore, true));
}

/** If the browser scrolls the page with the gesture, it ends the gesture by `pointercancel`. */
function followFinger(
	listen: Listen,
	ondrag: (px: number) => void,
	onignored?: (by: Ignored) => void
): void {
	let fingers: number[] = [];
	/** Where the drag began; null after a pinch, until the remaining finger moves. */
	let start: number | null = null;
	let last: number | null = null;
	const isOnly = (e: PointerEvent) => fingers.length === 1 && fingers[0] === e.pointerId;
	const up = (e: PointerEvent) => {
		fingers = fingers.filter((id) => id !== e.pointerId);
		[start, last] = [null, null];
	};
	listen('pointerdown', (e) => {
		if (e.pointerType !== 'touch') return;
		fingers = [...fingers, e.pointerId];
		[start, last] = [e.clientX, null];
	});
	listen('pointermove', (e) => {
		if (!isOnly(e)) return;
		start ??= e.clientX;
		if (last === null && Math.abs(e.clientX - start) < slop) return;
		if (last !== null) ondrag(e.clientX - last);
		last = e.clientX;
	});
	listen('pointerup', up);
	listen('pointercancel', (e) => {
		if (isOnly(e) && last === null) onignored?.('touch');
		up(e);
	});
}

/** Two fingers: the instants under them stay under them. Only the horizontal distance counts. */
function followPinch(listen: Listen, onpinch: Pinch, ondrag: (px: number) => void): void {
	let last: { middle: number; apart: number } | null = null;
	const read = ({ touches }: TouchEvent) => {
		const [a, b] = touches;
		if (!a || !b || touches.length > 2) return null;
		const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
		return { middle: (a.clientX + b.clientX) / 2, apart: Math.max(1, apart) };
	};
	const move = (e: TouchEvent) => {
		const now = read(e);
		if (!now || !last) return;
		if (e.cancelable) e.preventDefault();
		ondrag(now.middle - last.middle);
		onpinch(now.apart / last.apart, now.middle);
		last = now;
	};
	listen('touchstart', (e) => {
		last = read(e);
		// The events of a touch go to the element where it began, even after a zoom has removed that from the page:
		// a label, or a cluster.
		const on = e.target as HTMLElement;
		const touch = new AbortController();
		const options = { passive: false, signal: touch.signal };
		const end = (e: TouchEvent) => {
			last = read(e);
			if (e.targetTouches.length === 0) touch.abort();
		};
		on.addEventListener('touchmove', move, options);
		on.addEventListener('touchend', end, options);
		on.addEventListener('touchcancel', end, options);
	});
}

/**
 * A pinch on a trackpad in Safari; other browsers send a wheel with Ctrl. Safari sends these events for a
 * touchscreen, too, where we ignore them: `followPinch` handles touches.
 */
function followTrackpad(listen: Listen, onpinch: Pinch): void {
	let fingers = 0;
	let last = 1;
	const touch = ({ touches }: TouchEvent) => (fingers = touches.length);
	listen('touchstart', touch);
	listen('touchend', touch);
	listen('touchcancel', touch);
	listen('gesturestart', (e) => {
		last = 1;
		// Else the page would zoom.
		if (fingers === 0) e.preventDefault();
	});
	listen('gesturechange', (e) => {
		if (fingers > 0) return;
		e.preventDefault();
		onpinch(e.scale / last, e.clientX);
		last = e.scale;
	});
}
