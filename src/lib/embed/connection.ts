import { opaque, readFrameAddress, toHeight } from './frame-address.ts';
import { createResizeLoopGuard } from './resize-loop-guard.ts';
import { readFromFrame, write } from './protocol.ts';
import { keepStyles, setStyles } from './styles.ts';

/**
 * Pauses between greetings until a height comes, ms: 0.1, 0.3, 1, 3 and 10 s after the first. Repeated, since the
 * frame’s script may start late.
 */
const pauses = [100, 200, 700, 2_000, 7_000];

/** The host’s side of one embed. */
export interface Connection {
	/** What the embed shows; if the page removes it, the embed must be made anew. */
	part: Element;
	/** Handles the window’s `message`, `beforeprint` and `afterprint` events; ignores messages of other frames. */
	handle(event: Event): void;
	close(): void;
}

/**
 * @param onReady the frame has started
 * @param onHeight the frame has been given this height, px
 */
export function connect(
	frame: HTMLIFrameElement,
	onReady?: () => void,
	onHeight?: (px: number) => void
): Connection {
	const putBack = keepStyles(frame);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let mayTake: ReturnType<typeof createResizeLoopGuard>;
	let hasWarned = false;
	let isPrinting = false;
	let printHeight = 0;
	let putBackScreen: (() => void) | undefined;

	// Read each time, since the host’s page may change it.
	const address = () =>
		readFrameAddress(
			frame.src,
			frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
		);

	const setHeight = (px: number) => setStyles(frame, { height: `${px}px` });

	function greet(count = 0) {
		clearTimeout(timer);
		const pause = pauses[count];
		if (pause) timer = setTimeout(greet, pause, count + 1);
		const own = address();
		if (!own) return;
		setStyles(frame, { 'color-scheme': own.colorScheme });
		// If the document is readable, it is still the empty one: a greeting would log errors in the console.
		if (frame.contentDocument && own.origin !== origin) return;
		const target = own.origin === opaque ? '*' : own.origin;
		frame.contentWindow?.postMessage(write({ type: 'hello' }), target);
	}

	function start() {
		mayTake = createResizeLoopGuard();
		greet();
	}

	function receive({ source, origin: from, data }: MessageEvent) {
		const own = address();
		if (!source || source !== frame.contentWindow || from !== own?.origin) return;
		const message = readFromFrame(data);
		if (message?.type === 'ready') onReady?.();
		if (message?.type !== 'height') return;
		clearTimeout(timer);
		// During printing the frame reports another height. It is asked again afterwards.
		if (isPrinting) return;
		printHeight = toHeight(message.printHeight, 60_000);
		if (own.isFit) return;
		const px = toHeight(message.height);
		if (mayTake(px, performance.now())) {
			setHeight(px);
			onHeight?.(px);
		} else if (!hasWarned) {
			hasWarned = true;
			console.warn('otr-embed: endless growth', frame);
		}
	}

	frame.addEventListener('load', start);
	start();

	return {
		part: frame,
		handle(event) {
			if (event.type === 'message') return receive(event as MessageEvent);
			isPrinting = event.type === 'beforeprint';
			putBackScreen?.();
			putBackScreen = isPrinting && printHeight ? keepStyles(frame) : undefined;
			if (putBackScreen) setHeight(printHeight);
			greet();
		},
		close() {
			clearTimeout(timer);
			frame.removeEventListener('load', start);
			putBack();
		}
	};
}
