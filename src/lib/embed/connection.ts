import { opaqueOrigin, readFrameFacts, limitHeight, toWebAddress } from './frame-address.ts';
import { fitToPaper, type HeightsByWidth } from './paper.ts';
import { createResizeLoopGuard } from './resize-loop-guard.ts';
import {
	parseFrameMessage,
	markMessage,
	type FrameChange,
	type FrameState,
	type FromHost
} from './protocol.ts';
import { rememberStyles, setStyles } from './styles.ts';

/**
 * The pauses between the `hello` messages of a host, ms. They are repeated 0.1, 0.3, 1, 3 and 10 s after the first,
 * until a height arrives, because the frame’s script may start late.
 */
const helloPauses = [100, 200, 700, 2_000, 7_000];

/** The loader’s connection to one embed. */
export interface Connection {
	/** The frame, or the question for consent. If the page removes this element, the embed must be made again. */
	part: Element;
	/** Handles `message`, `beforeprint` and `afterprint` events of the window. Ignores messages of other frames. */
	handle?(event: Event): void;
	/** Changes what the frame shows. @returns what it shows then; null if the connection ends; undefined without a frame */
	set(change: FrameChange): Promise<FrameState | null> | undefined;
	/** Loads the frame, after the reader’s consent. Only present until then. */
	allow?: (() => void) | undefined;
	/** Ends the connection. Messages of the frame are ignored from then on. */
	close(): void;
}

/** Reports something to the host’s page: dispatches a DOM event on the embed’s element. */
export type TellHostPage = (type: 'ready' | 'state' | 'error', detail: object) => void;

/** The callbacks of a connection. */
interface ConnectionCallbacks {
	/** Reports messages of the frame to the host’s page. */
	tell: TellHostPage;
	/** Called at the frame’s first message that is not an error. Its page has then arrived; its scripts may start later. */
	onReady?: () => void;
	/** Called when the frame has been set to a height, px. */
	onHeight?: (px: number) => void;
}

/**
 * Connects the loader with a frame: handles its messages, and sends it `hello`. It is one function, because all its steps
 * change the same variables, and as local variables these take the least room in the loader.
 */
export function connect(
	frame: HTMLIFrameElement,
	{ tell, onReady, onHeight }: ConnectionCallbacks
): Connection & Pick<Required<Connection>, 'handle'> {
	const undoStyles = rememberStyles(frame);
	const wantedChange: FrameChange = {};
	const stateResolvers: ((shown: FrameState | null) => void)[] = [];
	let helloTimer: ReturnType<typeof setTimeout> | undefined;
	let acceptsHeight: ReturnType<typeof createResizeLoopGuard>;
	let hasWarned = false;
	let hasLoaded = false;
	let isReady = false;
	/** The number of `set` messages so far. The id of the last one is this number. */
	let setCount = 0;
	let lastState = '';
	let paperHeights: HeightsByWidth = [];
	let undoPaperStyles: (() => void) | null = null;

	// Read the address each time, because the host’s page may change it.
	const frameFacts = () =>
		readFrameFacts(
			frame.src,
			frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
		);

	function resolveState(shown: FrameState | null) {
		for (const resolve of stateResolvers.splice(0)) resolve(shown);
	}

	function send(message: FromHost) {
		const facts = frameFacts();
		// Set the same `color-scheme` on the iframe as in its document. If they differ, the background becomes opaque.
		const theme = wantedChange.theme ?? facts?.theme ?? '';
		setStyles(frame, { 'color-scheme': theme === 'auto' ? 'light dark' : theme });
		// If a document of another origin is readable, it is still the initial empty one, and a message would log an error.
		const to = facts?.origin;
		if (!to || (frame.contentDocument && to !== origin)) return;
		frame.contentWindow?.postMessage(markMessage(message), to === opaqueOrigin ? '*' : to);
	}

	function sendHello(count = 0) {
		clearTimeout(helloTimer);
		if (count < helloPauses.length)
			helloTimer = setTimeout(sendHello, helloPauses[count], count + 1);
		else if (hasLoaded && !isReady) tell('error', { code: 'silent' });
		send({ type: 'hello' });
	}

	function sendChange(change: FrameChange) {
		send({ type: 'set', ...change, id: `${++setCount}` });
	}

	function start(event?: Event) {
		acceptsHeight = createResizeLoopGuard();
		// If no `load` event has come, the frame may not have loaded yet, because it loads lazily.
		hasLoaded = event !== undefined;
		sendHello();
	}

	function receive({ source, origin: from, data }: MessageEvent) {
		const facts = frameFacts();
		const message = parseFrameMessage(data);
		if (!message || !source || source !== frame.contentWindow || from !== facts?.origin) return;
		const { type } = message;
		if (type === 'error') return tell(type, { code: message.code });
		if (type === 'ready' || !isReady) {
			if (!isReady) onReady?.();
			isReady = true;
			sendHello();
			sendChange(wantedChange);
			if (type === 'ready') tell(type, { story: toWebAddress(message.story)?.href ?? null });
		}
		if (type === 'state') {
			// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the other properties are what the frame shows
			const { type: _, id, ...shown } = message;
			if (id === `${setCount}`) resolveState(shown);
			const text = JSON.stringify(shown);
			if (text !== lastState) tell(type, shown);
			lastState = text;
		}
		if (type === 'paper') paperHeights = message.heights;
		if (type !== 'height') return;
		clearTimeout(helloTimer);
		// Ignore heights while the page is printed. After printing, `hello` asks for the height again.
		if (undoPaperStyles || facts.isFit) return;
		const px = limitHeight(message.height);
		if (acceptsHeight(px, performance.now())) {
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
			undoPaperStyles?.();
			const isPrinting = event.type === 'beforeprint' && paperHeights.length > 0;
			undoPaperStyles = isPrinting ? fitToPaper(frame, paperHeights) : null;
			sendHello();
		},
		set(change) {
			Object.assign(wantedChange, change);
			return new Promise((resolve) => {
				stateResolvers.push(resolve);
				if (isReady) sendChange(change);
			});
		},
		close() {
			clearTimeout(helloTimer);
			frame.removeEventListener('load', start);
			resolveState(null);
			undoStyles();
		}
	};
}
