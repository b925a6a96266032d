import { opaqueOrigin, readFrameAddress, toHeight, toWebAddress } from './frame-address.ts';
import { fitToPaper, type PaperHeights } from './paper.ts';
import { createResizeLoopGuard } from './resize-loop-guard.ts';
import { readFromFrame, write, type FromFrame, type FromHost } from './protocol.ts';
import { keepStyles, setStyles } from './styles.ts';

/**
 * The pauses between the `hello` messages of a host, ms. They are repeated 0.1, 0.3, 1, 3 and 10 s after the first,
 * until a height arrives, because the frame’s script may start late.
 */
const pauses = [100, 200, 700, 2_000, 7_000];

/** A change of what a frame shows: the event, the dates, the theme. Missing keys change nothing; null resets. */
export type Change = Omit<Extract<FromHost, { type: 'set' }>, 'type' | 'id'>;

/** What a frame shows: the selected event and the visible dates. */
export type Shown = Omit<Extract<FromFrame, { type: 'state' }>, 'type' | 'id'>;

/** The loader’s connection to one embed. */
export interface Connection {
	/** The frame, or the question for consent. If the page removes this element, the embed must be made again. */
	part: Element;
	/** Handles `message`, `beforeprint` and `afterprint` events of the window. Ignores messages of other frames. */
	handle?(event: Event): void;
	/** Changes what the frame shows. @returns what it shows then; null or undefined if there is no frame */
	set(change: Change): Promise<Shown | null> | undefined;
	/** Loads the frame, after the reader’s consent. Only present until then. */
	allow?: (() => void) | undefined;
	/** Ends the connection. Messages of the frame are ignored from then on. */
	close(): void;
}

/** Reports something to the host’s page: dispatches a DOM event on the embed’s element. */
export type Tell = (type: 'ready' | 'state' | 'error', detail: object) => void;

/** The callbacks of a connection. */
interface Handlers {
	/** Reports messages of the frame to the host’s page. */
	tell: Tell;
	/** Called when the frame’s scripts have started. */
	onReady?: () => void;
	/** Called when the frame has been set to a height, px. */
	onHeight?: (px: number) => void;
}

/** Connects the loader with a frame: handles its messages, and sends it `hello`. */
export function connect(
	frame: HTMLIFrameElement,
	{ tell, onReady, onHeight }: Handlers
): Connection & Pick<Required<Connection>, 'handle'> {
	const putBack = keepStyles(frame);
	const wanted: Change = {};
	const waiting: ((shown: Shown | null) => void)[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	let mayTake: ReturnType<typeof createResizeLoopGuard>;
	let hasWarned = false;
	let hasLoaded = false;
	let isReady = false;
	/** The number of `set` messages so far. The id of the last one is this number. */
	let asked = 0;
	let told = '';
	let paper: PaperHeights = [];
	let putBackScreen: (() => void) | null = null;

	// Read the address each time, because the host’s page may change it.
	const address = () =>
		readFrameAddress(
			frame.src,
			frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
		);

	function answer(shown: Shown | null) {
		for (const resolve of waiting.splice(0)) resolve(shown);
	}

	function say(message: FromHost) {
		const own = address();
		// Set the same `color-scheme` on the iframe as in its document. If they differ, the background becomes opaque.
		const theme = wanted.theme ?? own?.theme ?? '';
		setStyles(frame, { 'color-scheme': theme === 'auto' ? 'light dark' : theme });
		// If the frame’s document is readable, it is still the initial empty one, and a message would log an error.
		const to = own?.origin;
		if (!to || (frame.contentDocument && to !== origin)) return;
		frame.contentWindow?.postMessage(write(message), to === opaqueOrigin ? '*' : to);
	}

	function greet(count = 0) {
		clearTimeout(timer);
		if (count < pauses.length) timer = setTimeout(greet, pauses[count], count + 1);
		else if (hasLoaded && !isReady) tell('error', { code: 'silent' });
		say({ type: 'hello' });
	}

	function ask(change: Change) {
		say({ type: 'set', ...change, id: `${++asked}` });
	}

	function start(event?: Event) {
		mayTake = createResizeLoopGuard();
		// If no `load` event has come, the frame may not have loaded yet, because it loads lazily.
		hasLoaded = event !== undefined;
		greet();
	}

	function receive({ source, origin: from, data }: MessageEvent) {
		const own = address();
		const message = readFromFrame(data);
		if (!message || !source || source !== frame.contentWindow || from !== own?.origin) return;
		const { type } = message;
		if (type === 'error') return tell(type, { code: message.code });
		if (type === 'ready' || !isReady) {
			if (!isReady) onReady?.();
			isReady = true;
			greet();
			ask(wanted);
			if (type === 'ready') tell(type, { story: toWebAddress(message.story)?.href ?? null });
		}
		if (type === 'state') {
			// eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is left is what it shows
			const { type: _, id, ...shown } = message;
			if (id === `${asked}`) answer(shown);
			const text = JSON.stringify(shown);
			if (text !== told) tell(type, shown);
			told = text;
		}
		if (type === 'paper') paper = message.heights;
		if (type !== 'height') return;
		clearTimeout(timer);
		// Ignore heights while the page is printed. After printing, `hello` asks for the height again.
		if (putBackScreen || own.isFit) return;
		const px = toHeight(message.height);
		if (mayTake(px, performance.now())) {
			setStyles(frame, { height: `${px}px` });
			onHeight?.(px);
		} else if (!hasWarned) {
			hasWarned = true;
			console.warn('otr-embed: growth', frame);
		}
	}

	frame.addEventListener('load', start);
	start();

	return {
		part: frame,
		handle(event) {
			if (event.type === 'message') return receive(event as MessageEvent);
			putBackScreen?.();
			const isPrinting = event.type === 'beforeprint' && paper.length > 0;
			putBackScreen = isPrinting ? fitToPaper(frame, paper) : null;
			greet();
		},
		set(change) {
			Object.assign(wanted, change);
			return new Promise((resolve) => {
				waiting.push(resolve);
				if (isReady) ask(change);
			});
		},
		close() {
			clearTimeout(timer);
			frame.removeEventListener('load', start);
			answer(null);
			putBack();
		}
	};
}
