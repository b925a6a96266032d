import * as embedMessages from '#language/embed';
import { createResizeLoopGuard, maxSteps, loopTime } from './resize-loop-guard.ts';
import { createOtherHosts } from './other-hosts.ts';
import type { PaperHeights } from './paper.ts';
import { readFromHost, write, type FromFrame, type FromHost } from './protocol.ts';

/** Input that may make the content higher. */
const inputs = ['pointerdown', 'keydown'];

/** The state of the widget, as in its address. */
export type FrameState = Omit<Extract<FromFrame, { type: 'state' }>, 'type' | 'id'>;

interface Options {
	/** The address of the whole page. */
	story: string;
	/** Contains the whole content; its box gives the height. */
	content: HTMLElement;
	/** Whether the frame should be as high as its content. */
	isAuto: () => boolean;
	/** The natural height of a fixed frame’s content, px. */
	contentHeight: () => number;
	paperHeights: () => PaperHeights;
	state: () => FrameState;
	/** Called if the host sets the frame’s height: it is WordPress, or has sent `hello`. */
	onsizing: () => void;
	onset: (change: Extract<FromHost, { type: 'set' }>) => void;
}

/** Heights are sent at most this often, ms: a reader who opens card after card never looks like a loop. */
const pause = loopTime / maxSteps;

/** What paper needs is measured when the content has been at rest for this long, ms. */
const paperPause = 150;

/** The width for loaders that know one height only, px. */
const columnWidth = 580;

/** Smaller changes are not sent, px. */
const minChange = 2;

/**
 * The frame's side of the protocol. It listens only to its host, and sends only its size until the host has
 * sent `hello`.
 *
 * @returns `tellState` sends a new state, `open` asks the host to open an address and returns whether it does
 */
export function talkToHost(options: Options): {
	tellState: () => void;
	open: (address: string) => boolean;
} {
	if (parent === window) return { tellState: () => undefined, open: () => false };
	const others = createOtherHosts(location.hash);
	/** The host's origin; null until it has sent `hello`. */
	let host: string | null = null;
	const send = (message: FromFrame) => parent.postMessage(write(message), host ?? '*');
	const heights = tellHeights(options, others.tellHeight, send, () => host !== null);

	function tellState(answer: { id?: string } = {}) {
		if (host !== null) send({ type: 'state', ...options.state(), ...answer });
	}

	function hear(e: MessageEvent) {
		if (e.source !== parent) return;
		if (others.isAsking(e.data)) others.tellHeight(heights.told());
		const message = readFromHost(e.data);
		if (!message) return;
		if (message.type === 'hello') {
			host = e.origin === 'null' ? '*' : e.origin;
			options.onsizing();
			heights.tell(true);
			tellState();
		} else if (message.type === 'get') tellState();
		else {
			const { id } = message;
			options.onset(message);
			if (id !== undefined) tellState({ id });
		}
	}

	addEventListener('message', hear);
	if (others.isWordPress) options.onsizing();
	send({ type: 'ready', story: options.story, modes: ['auto', 'fit'] });
	heights.start();
	return { tellState, open: others.open };
}

/**
 * Sends the height of the content, and for paper those at several widths, as they change.
 *
 * @param tellOthers sends a height to hosts that do not speak our protocol, px
 * @param isGreeted whether the host has sent `hello`
 * @returns `told` gives the last height, px; `tell(true)` answers a host, even if nothing has changed
 */
function tellHeights(
	{ content, isAuto, contentHeight, paperHeights }: Options,
	tellOthers: (px: number) => void,
	send: (message: FromFrame) => void,
	isGreeted: () => boolean
) {
	let toldHeight = 0;
	let toldWidth = 0;
	/** In a column of text, px; 0 until it is measured. */
	let printHeight = 0;
	let paperTimer: ReturnType<typeof setTimeout> | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFrozen = false;
	let toldAt = 0;
	let mayGrow = createResizeLoopGuard(2 * loopTime);

	function tell(isAsked = false) {
		const { width, height } = content.getBoundingClientRect();
		const now = performance.now();
		// A hidden frame measures 0, and gets no resize event while its host waits for a height: we ask again.
		if (innerWidth === 0 || height === 0) {
			toldAt = now;
			return tellSoon();
		}
		if (width !== toldWidth) allowGrowth();
		toldWidth = width;
		// Even a fixed-height frame reports its content height, for WordPress and AMP.
		const next = Math.ceil(isAuto() ? height : contentHeight());
		if (!isAsked && Math.abs(next - toldHeight) < minChange) return;
		if (next !== toldHeight && !mayGrow(next, now)) {
			if (!isFrozen) console.warn(embedMessages.console.growth({ px: toldHeight }));
			isFrozen = true;
			return;
		}
		if (next !== toldHeight) tellOthers(next);
		toldHeight = next;
		toldAt = now;
		sendHeight();
		clearTimeout(paperTimer);
		if (isGreeted()) paperTimer = setTimeout(tellPaper, paperPause);
	}

	function sendHeight() {
		if (!isAuto() && !isGreeted()) return;
		const height = isAuto() ? toldHeight : innerHeight;
		send({ type: 'height', height, printHeight: printHeight || height });
	}

	/** Only to hosts that have sent `hello`: others ignore it. */
	function tellPaper() {
		const heights = paperHeights();
		const [, height] = heights.find(([width]) => width >= columnWidth) ?? [];
		if (height && height !== printHeight) {
			printHeight = height;
			sendHeight();
		}
		send({ type: 'paper', heights });
	}

	/** Sends the height as soon as `pause` allows. */
	function tellSoon() {
		clearTimeout(timer);
		timer = setTimeout(tell, toldAt + pause - performance.now());
	}

	/** Resets the loop guard: content that grows because of a narrower frame or by the reader is no loop. */
	function allowGrowth() {
		mayGrow = createResizeLoopGuard(2 * loopTime);
		isFrozen = false;
	}

	function start() {
		for (const type of inputs) addEventListener(type, allowGrowth);
		tell();
		new ResizeObserver(tellSoon).observe(content);
	}

	return { told: () => toldHeight, tell, start };
}
