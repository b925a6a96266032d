/** A gesture that an element has ignored. The page then scrolls. */
export type IgnoredGesture = 'wheel' | 'touch';

/** What a page adds to the gestures of an element. */
export interface PageGestures {
	/**
	 * Called when the element ignores a gesture: a wheel without Ctrl or Cmd, or a swipe with one finger that
	 * scrolled the page.
	 */
	onignored?: ((by: IgnoredGesture) => void) | undefined;
	/** Whether a wheel zooms without Ctrl or Cmd, too. */
	isGreedy?: (() => boolean) | undefined;
}

/** How far a finger must move sideways before its movement is a drag, px. */
const fingerSlop = 8;

/** How far a mouse with its button down may move, px. A longer movement is a drag and not a click. */
const mouseSlop = 4;

/** A pinch on a trackpad arrives as a wheel event. This many px double the scale, as in d3-zoom. */
const pxPerOctave = 50;

/** A wheel event of at least this many px is a notch of a mouse wheel. The steps of a trackpad are smaller. */
const minNotch = 40;

/** How many px browsers report for one notch. An event may contain several fast notches. */
const pxPerNotch = 120;

/** The zoom factor of a notch. The Zoom-in button zooms more. */
const notchFactor = 1.45;

/** An event that only Safari has. TypeScript has no type for it. */
interface GestureEvent extends MouseEvent {
	/** The scale, relative to the start of the gesture. */
	scale: number;
}

/** All events of an element, with those that only Safari has. */
type ElementEvents = HTMLElementEventMap &
	Record<'gesturestart' | 'gesturechange' | 'gestureend', GestureEvent>;

/** Adds a listener that is removed with the element. */
export type AddListener = <K extends keyof ElementEvents>(
	type: K,
	listener: (e: ElementEvents[K]) => void,
	target?: EventTarget
) => void;

/**
 * Called to zoom the element.
 *
 * @param factor above 1 to zoom in
 * @param clientX px in the window: the point of the element that is there stays there
 */
export type OnZoom = (factor: number, clientX: number) => void;

/**
 * Handles a wheel event. With Ctrl or Cmd, or if `isGreedy`, it zooms: a small step is a pinch on a trackpad, a large one
 * is a notch of a mouse wheel. Otherwise it is ignored.
 */
export function readWheel(
	e: WheelEvent,
	onpinch: OnZoom,
	onnotch: OnZoom,
	{ isGreedy, onignored }: PageGestures
): void {
	if (!e.ctrlKey && !e.metaKey && !isGreedy?.()) return onignored?.('wheel');
	// Also at the limits of the zoom: by default, the browser would zoom the page.
	e.preventDefault();
	const px = Math.abs(e.deltaY);
	const isInLines = e.deltaMode !== WheelEvent.DOM_DELTA_PIXEL;
	if (!isInLines && px < minNotch) return onpinch(2 ** (-e.deltaY / pxPerOctave), e.clientX);
	// A wheel that reports lines: the system decides how many lines a notch has, so each event counts as one notch.
	const notches = isInLines ? 1 : Math.max(1, Math.round(px / pxPerNotch));
	onnotch(notchFactor ** (-Math.sign(e.deltaY) * notches), e.clientX);
}

/** Listens for drags with the first mouse button. After a drag, the element where it began gets no click. */
export function listenToMouse(listen: AddListener, ondrag: (px: number) => void): void {
	let start: MouseEvent | null = null;
	let last = 0;
	let distance = 0;
	listen('mousedown', (e) => {
		if (e.button !== 0 || e.ctrlKey) return;
		[start, last, distance] = [e, e.clientX, 0];
	});
	// By default, the browser would drag a link.
	listen('dragstart', (e) => e.preventDefault());
	const move = (e: MouseEvent) => {
		// No button is down, so it was released outside the window.
		if (e.buttons === 0) start = null;
		if (!start) return;
		distance = Math.max(distance, Math.hypot(e.clientX - start.clientX, e.clientY - start.clientY));
		ondrag(e.clientX - last);
		last = e.clientX;
	};
	const up = () => {
		if (start && distance > mouseSlop) ignoreClick();
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

/** Listens for drags with one finger. If the browser scrolls the page instead, it sends `pointercancel`. */
export function listenToFinger(
	listen: AddListener,
	ondrag: (px: number) => void,
	onignored?: (by: IgnoredGesture) => void
): void {
	let fingers: number[] = [];
	/** Where the drag began, px; null after a pinch, until the remaining finger moves. */
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
		if (last === null && Math.abs(e.clientX - start) < fingerSlop) return;
		if (last !== null) ondrag(e.clientX - last);
		last = e.clientX;
	});
	listen('pointerup', up);
	listen('pointercancel', (e) => {
		if (isOnly(e) && last === null) onignored?.('touch');
		up(e);
	});
}

/** Listens for pinches with two fingers. The point between the fingers stays between them, so a pinch also pans. */
export function listenToPinch(
	listen: AddListener,
	onpinch: OnZoom,
	ondrag: (px: number) => void
): void {
	let last: { middle: number; apart: number } | null = null;
	const readFingers = ({ touches }: TouchEvent) => {
		const [a, b] = touches;
		if (!a || !b || touches.length > 2) return null;
		const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
		return { middle: (a.clientX + b.clientX) / 2, apart: Math.max(1, apart) };
	};
	const move = (e: TouchEvent) => {
		const now = readFingers(e);
		if (!now || !last) return;
		if (e.cancelable) e.preventDefault();
		ondrag(now.middle - last.middle);
		onpinch(now.apart / last.apart, now.middle);
		last = now;
	};
	listen('touchstart', (e) => {
		last = readFingers(e);
		// The events of a touch go to the element where the touch began, even if a zoom has removed this element
		// from the page.
		const touched = e.target as HTMLElement;
		const touch = new AbortController();
		const options = { passive: false, signal: touch.signal };
		const end = (e: TouchEvent) => {
			last = readFingers(e);
			if (e.targetTouches.length === 0) touch.abort();
		};
		touched.addEventListener('touchmove', move, options);
		touched.addEventListener('touchend', end, options);
		touched.addEventListener('touchcancel', end, options);
	});
}

/**
 * Listens for pinches on a trackpad in Safari; other browsers send a wheel event with Ctrl. Safari sends these
 * events for touchscreens, too. They are ignored here, because `listenToPinch` handles touches.
 */
export function listenToTrackpad(listen: AddListener, onpinch: OnZoom): void {
	let fingers = 0;
	let last = 1;
	const touch = ({ touches }: TouchEvent) => (fingers = touches.length);
	listen('touchstart', touch);
	listen('touchend', touch);
	listen('touchcancel', touch);
	listen('gesturestart', (e) => {
		last = 1;
		// By default, the browser would zoom the page.
		if (fingers === 0) e.preventDefault();
	});
	listen('gesturechange', (e) => {
		if (fingers > 0) return;
		e.preventDefault();
		onpinch(e.scale / last, e.clientX);
		last = e.scale;
	});
}
