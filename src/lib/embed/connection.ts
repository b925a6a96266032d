import { opaque, readFrameAddress, toHeight, toWebAddress } from './frame-address.ts';
import { fitToPaper, type PaperHeights } from './paper.ts';
import { createResizeLoopGuard } from './resize-loop-guard.ts';
import { readFromFrame, write, type FromFrame, type FromHost } from './protocol.ts';
import { keepStyles, setStyles } from './styles.ts';

/**
 * Pauses between greetings, ms. They are sent 0.1, 0.3, 1, 3 and 10 s after the first until a height arrives, because
 * the frame's script may start late.
 */
const pauses = [100, 200, 700, 2_000, 7_000];

/** What a page may ask a frame to show. Missing keys leave a value unchanged; null removes it. */
export type Change = Omit<Extract<FromHost, { type: 'set' }>, 'type' | 'id'>;

/** What a frame shows. */
export type Shown = Omit<Extract<FromFrame, { type: 'state' }>, 'type' | 'id'>;

/** The host's side of one embed. */
export interface Connection {
	/** The element that shows the embed. If the page removes it, the embed must be made again. */
	part: Element;
	/** Handles `message`, `beforeprint` and `afterprint` events of the window. Ignores messages of other frames. */
	handle?(event: Event): void;
	/** @returns what the frame then shows, after it has started; null or undefined if there is no frame by then */
	set(change: Change): Promise<Shown | null> | undefined;
	/** Loads the frame after the reader's consent. Only present before that. */
	allow?: (() => void) | undefined;
	/** Ends the connection; the frame can send nothing any more. */
	close(): void;
}

/** Reports to the page, by an event that bubbles from the embed's element. */
export type Tell = (type: 'ready' | 'state' | 'error', detail: object) => void;

/** What the loader does with the messages of a frame. */
interface Handlers {
	/** Tells the host’s page about a message of the frame, as a DOM event. */
	tell: Tell;
	/** Called when the frame has started. */
	onReady?: () => void;
	/** Called with the height, px, that the frame was given. */
	onHeight?: (px: number) => void;
}

/** Connects the loader with a frame: listens to its messages, and greets it. */
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
	/** The number of requests so far, which is also the id of the last one. */
	let asked = 0;
	let told = '';
	let paper: PaperHeights = [];
	let putBackScreen: (() => void) | null = null;

	// The address is read each time, because the host's page may change it.
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
		// If the `color-scheme` of the iframe and of its document differ, browsers paint an opaque background.
		const theme = wanted.theme ?? own?.theme ?? '';
		setStyles(frame, { 'color-scheme': theme === 'auto' ? 'light dark' : theme });
		// If the document can be read, it is still the initial empty one, and a message would log an error.
		const to = own?.origin;
		if (!to || (frame.contentDocument && to !== origin)) return;
		frame.contentWindow?.postMessage(write(message), to === opaque ? '*' : to);
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
		// An iframe with lazy loading may not have loaded yet.
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
		// While printing, the frame reports another height, so it is asked again afterwards.
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
