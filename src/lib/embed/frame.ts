import { createGrowthGuard } from './growth.ts';
import { readFromHost, write, type FromFrame, type FromHost } from './protocol.ts';

/** Where the widget is, as its address has it. */
export type FrameState = Omit<Extract<FromFrame, { type: 'state' }>, 'type'>;

interface Options {
	/** The address of the whole page. */
	story: string;
	/** All of the content: its box is what the height is taken from. */
	content: HTMLElement;
	/** Whether the frame is to be as high as its content. */
	isAuto: () => boolean;
	/** How high it is with all of it unfolded, px. */
	printHeight: () => number;
	state: () => FrameState;
	/** The page around it knows the protocol. */
	onhello: () => void;
	onset: (change: Extract<FromHost, { type: 'set' }>) => void;
}

/** Heights are said at most this often, ms, and only if they differ by so many px. */
const pause = 100;
const leastChange = 2;

/**
 * The frame's side of the protocol. It listens to the page around it alone, and tells that page
 * nothing but its size until it has said hello.
 *
 * @returns what tells of a new state, and what ends it
 */
export function talkToHost(options: Options): { tellState: () => void; stop: () => void } {
	const { content } = options;
	if (parent === window) return { tellState: () => undefined, stop: () => undefined };
	/** Where the page around it comes from; null until it has said hello. */
	let host: string | null = null;
	let said = 0;
	let printWidth = 0;
	let printHeight = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFrozen = false;
	const mayGrow = createGrowthGuard();

	const say = (message: FromFrame) => parent.postMessage(write(message), host ?? '*');

	function tellHeight(isAsked = false) {
		if (!options.isAuto()) return;
		const { width, height } = content.getBoundingClientRect();
		// In what is hidden everything is 0: there is nothing to tell before it is shown.
		if (width === 0 || height === 0) return;
		const next = Math.ceil(height);
		if (!isAsked && Math.abs(next - said) < leastChange) return;
		if (next !== said && !mayGrow(next, performance.now())) {
			if (!isFrozen) console.warn(`The height stays ${said} px: it grew with its frame.`);
			isFrozen = true;
			return;
		}
		said = next;
		if (printWidth !== width) [printWidth, printHeight] = [width, Math.ceil(options.printHeight())];
		say({ type: 'height', height: said, printHeight: Math.max(printHeight, said) });
	}

	function tellState() {
		if (host !== null) say({ type: 'state', ...options.state() });
	}

	function hear(e: MessageEvent) {
		if (e.source !== parent) return;
		const message = readFromHost(e.data);
		if (!message) return;
		if (message.type === 'hello') {
			host = e.origin === 'null' ? '*' : e.origin;
			options.onhello();
			tellHeight(true);
			tellState();
		} else if (message.type === 'get') tellState();
		else options.onset(message);
	}

	const sizes = new ResizeObserver(() => {
		timer ??= setTimeout(() => {
			timer = undefined;
			tellHeight();
		}, pause);
	});

	addEventListener('message', hear);
	say({ type: 'ready', story: options.story, modes: ['auto', 'fit'] });
	tellHeight();
	sizes.observe(content);

	return {
		tellState,
		stop() {
			clearTimeout(timer);
			sizes.disconnect();
			removeEventListener('message', hear);
		}
	};
}
