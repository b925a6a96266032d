import * as embedMessages from '#language/embed';
import { createResizeLoopGuard, maxSteps, loopTime } from './resize-loop-guard.ts';
import { createOtherHosts } from './other-hosts.ts';
import type { PaperHeights } from './paper.ts';
import { readFromHost, write, type FromFrame, type FromHost } from './protocol.ts';

/** Input of the reader after which the content may grow. */
const inputs = ['pointerdown', 'keydown'];

/** What a frame shows, in the form of its address. */
export type FrameState = Omit<Extract<FromFrame, { type: 'state' }>, 'type' | 'id'>;

/** What the frame needs to talk to the host’s page. */
interface Options {
	/** The address of the story page. */
	story: string;
	/** Contains all content; its height is the height to report. */
	content: HTMLElement;
	/** Whether the frame should be as high as its content. */
	isAuto: () => boolean;
	/** Returns the height that a fixed-height frame would need for its content, px. */
	contentHeight: () => number;
	/** Measures the heights on paper. */
	paperHeights: () => PaperHeights;
	/** The state that is reported to the host’s page. */
	state: () => FrameState;
	/** Called when it turns out that the host sets the height: it is WordPress, or has sent `hello`. */
	onsizing: () => void;
	/** Called when the host’s page changes what the frame shows. */
	onset: (change: Extract<FromHost, { type: 'set' }>) => void;
}

/** The shortest time between two heights, ms, so that opening many cards does not look like a resize loop. */
const pause = loopTime / maxSteps;

/** Heights for paper are measured after the content has not changed for this time, ms. */
const paperPause = 150;

/** The width on paper for old loaders, which accept only one height, px. */
const columnWidth = 580;

/** Smaller changes of the height are not sent, px. */
const minChange = 2;

/**
 * The frame's side of the protocol. Listens only to its host. Until that has sent `hello`, sends only its size.
 *
 * @returns `tellState` sends the state; `open` asks the host to open an address, and returns whether the host does
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
 * Sends the height of the content when it changes, and then its heights on paper at several widths.
 *
 * @param tellOthers sends a height, px, to hosts with other protocols
 * @param isGreeted whether the host has sent `hello`
 * @returns `told` gives the last height sent, px; `tell(true)` sends the height even if it has not changed
 */
function tellHeights(
	{ content, isAuto, contentHeight, paperHeights }: Options,
	tellOthers: (px: number) => void,
	send: (message: FromFrame) => void,
	isGreeted: () => boolean
) {
	let toldHeight = 0;
	let toldWidth = 0;
	/** The height on paper in a column of text, px; 0 until it is measured. */
	let printHeight = 0;
	let paperTimer: ReturnType<typeof setTimeout> | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFrozen = false;
	let toldAt = 0;
	let mayGrow = createResizeLoopGuard(2 * loopTime);

	function tell(isAsked = false) {
		const { width, height } = content.getBoundingClientRect();
		const now = performance.now();
		// A hidden frame has no size. If its host shows it only once it has a height, no resize event comes: try again.
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

	/** Sends the heights for paper. Only for hosts that have sent `hello`, because others ignore them. */
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

	/** Resets the loop guard, because growth after a new width or after the reader’s input is not a loop. */
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
