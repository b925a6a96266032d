import { createGrowthGuard, mostSteps, spell } from './growth.ts';
import { createOtherHosts } from './other-hosts.ts';
import { readFromHost, write, type FromFrame, type FromHost } from './protocol.ts';

/** What a reader does that may make it higher. */
const acts = ['pointerdown', 'keydown'];

/** Where the widget is, as its address has it. */
export type FrameState = Omit<Extract<FromFrame, { type: 'state' }>, 'type'>;

interface Options {
	/** The address of the whole page. */
	story: string;
	/** All of the content: its box is what the height is taken from. */
	content: HTMLElement;
	/** Whether the frame is to be as high as its content. */
	isAuto: () => boolean;
	/** How high it would be if it were as high as its content, px. */
	contentHeight: () => number;
	/** How high it is with all of it unfolded, px. */
	printHeight: () => number;
	state: () => FrameState;
	/** The page around it knows the protocol. */
	onhello: () => void;
	onset: (change: Extract<FromHost, { type: 'set' }>) => void;
}

/**
 * Heights are said at most this often, ms, and only if they differ by so many px. So often that a reader
 * who opens one card after the other never looks like a loop to the page around.
 */
const pause = spell / mostSteps;
const leastChange = 2;

/**
 * The frame's side of the protocol. It listens to the page around it alone, and tells that page
 * nothing but its size until it has said hello.
 *
 * @returns what tells of a new state, what asks the page around it to open an address (whether it does),
 * and what ends it
 */
export function talkToHost(options: Options): {
	tellState: () => void;
	open: (address: string) => boolean;
	stop: () => void;
} {
	const { content } = options;
	if (parent === window) {
		return { tellState: () => undefined, open: () => false, stop: () => undefined };
	}
	const others = createOtherHosts(location.hash);
	/** Where the page around it comes from; null until it has said hello. */
	let host: string | null = null;
	let said = 0;
	let saidWidth = 0;
	/** At this width; 0 until it is asked for. */
	let printHeight = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFrozen = false;
	let saidAt = 0;
	let mayGrow = createGrowthGuard(2 * spell);

	const say = (message: FromFrame) => parent.postMessage(write(message), host ?? '*');

	function tellHeight(isAsked = false) {
		const isAuto = options.isAuto();
		const { width, height } = content.getBoundingClientRect();
		const now = performance.now();
		// In what is hidden everything is 0, and in what has just begun: there is nothing to tell yet. A
		// frame whose host hides it until it knows its height is not drawn, so that no observer is called.
		if (innerWidth === 0 || height === 0) {
			saidAt = now;
			return tellSoon();
		}
		if (width !== saidWidth) {
			allowGrowth();
			printHeight = 0;
		}
		saidWidth = width;
		// What is as high as its frame has a height to ask for, too, of those who know other words.
		const next = Math.ceil(isAuto ? height : options.contentHeight());
		if (!isAsked && Math.abs(next - said) < leastChange) return;
		if (next !== said && !mayGrow(next, now)) {
			if (!isFrozen) console.warn(`The height stays ${said} px: it grew with its frame.`);
			isFrozen = true;
			return;
		}
		if (next !== said) others.tellHeight(next);
		said = next;
		saidAt = now;
		// Who has not said hello can do nothing with what paper needs.
		if (!isAuto && host === null) return;
		printHeight ||= Math.ceil(options.printHeight());
		const own = isAuto ? said : innerHeight;
		say({ type: 'height', height: own, printHeight: Math.max(printHeight, own) });
	}

	function tellState() {
		if (host !== null) say({ type: 'state', ...options.state() });
	}

	function hear(e: MessageEvent) {
		if (e.source !== parent) return;
		if (others.isAsking(e.data)) others.tellHeight(said);
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

	/** As soon as it may; asked again before, it is no later. */
	function tellSoon() {
		clearTimeout(timer);
		timer = setTimeout(tellHeight, saidAt + pause - performance.now());
	}

	const sizes = new ResizeObserver(tellSoon);

	/** What grows as it gets narrower, or by the reader's hand, is no loop. */
	function allowGrowth() {
		mayGrow = createGrowthGuard(2 * spell);
		isFrozen = false;
	}

	const end = new AbortController();
	addEventListener('message', hear, end);
	for (const type of acts) addEventListener(type, allowGrowth, end);
	say({ type: 'ready', story: options.story, modes: ['auto', 'fit'] });
	tellHeight();
	sizes.observe(content);

	return {
		tellState,
		open: others.open,
		stop() {
			clearTimeout(timer);
			sizes.disconnect();
			end.abort();
		}
	};
}
