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
	/** Whether the frame should be as tall as its content. */
	isAuto: () => boolean;
	/** Returns the height, px, that a fixed-height frame would need for its content. */
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

/** What is needed to report heights. */
interface HeightOptions extends Pick<
	Options,
	'content' | 'isAuto' | 'contentHeight' | 'paperHeights'
> {
	send: (message: FromFrame) => void;
	/** Sends a height, px, to hosts with other protocols. */
	tellOthers: (px: number) => void;
	/** Whether the host has sent `hello`. */
	isGreeted: () => boolean;
}

/** The shortest time between two heights, ms, so that opening many cards does not look like a resize loop. */
const pause = loopTime / maxSteps;

/** How long the content must stay unchanged before heights for paper are measured, ms. */
const paperPause = 150;

/** The width on paper for old loaders, which accept only one height, px. */
const columnWidth = 580;

/** The smallest change of the height that is sent, px. */
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
	const heights = new HeightReporter({
		...options,
		send,
		tellOthers: others.tellHeight,
		isGreeted: () => host !== null
	});

	function tellState(answer: { id?: string } = {}) {
		if (host !== null) send({ type: 'state', ...options.state(), ...answer });
	}

	function hear(e: MessageEvent) {
		if (e.source !== parent) return;
		if (others.isAsking(e.data)) others.tellHeight(heights.told);
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

/** Sends the height of the content when it changes, and then its heights on paper at several widths. */
class HeightReporter {
	readonly #options: HeightOptions;
	#toldHeight = 0;
	#toldWidth = 0;
	/** The height on paper in a column of text, px; 0 until it is measured. */
	#printHeight = 0;
	#paperTimer: ReturnType<typeof setTimeout> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isFrozen = false;
	#toldAt = 0;
	#mayGrow = createResizeLoopGuard(2 * loopTime);

	constructor(options: HeightOptions) {
		this.#options = options;
	}

	/** The last height that was sent, px. */
	get told(): number {
		return this.#toldHeight;
	}

	start(): void {
		for (const type of inputs) addEventListener(type, () => this.#allowGrowth());
		this.tell();
		new ResizeObserver(() => this.#tellSoon()).observe(this.#options.content);
	}

	/** Sends the height of the content to the host’s page. @param isAsked sends it even if it has not changed */
	tell(isAsked = false): void {
		const { isAuto, contentHeight, tellOthers } = this.#options;
		const { width, height } = this.#options.content.getBoundingClientRect();
		const now = performance.now();
		// A hidden frame has no size. If its host shows it only once it has a height, no resize event comes: try again.
		if (innerWidth === 0 || height === 0) {
			this.#toldAt = now;
			return this.#tellSoon();
		}
		if (width !== this.#toldWidth) this.#allowGrowth();
		this.#toldWidth = width;
		// Even a fixed-height frame reports its content height, for WordPress and AMP.
		const next = Math.ceil(isAuto() ? height : contentHeight());
		if (!isAsked && Math.abs(next - this.#toldHeight) < minChange) return;
		if (next !== this.#toldHeight && !this.#mayGrow(next, now)) return this.#freeze();
		if (next !== this.#toldHeight) tellOthers(next);
		this.#toldHeight = next;
		this.#toldAt = now;
		this.#send();
		clearTimeout(this.#paperTimer);
		if (this.#options.isGreeted()) {
			this.#paperTimer = setTimeout(() => this.#tellPaper(), paperPause);
		}
	}

	/** Warns once of content that grows without end. Its height is not sent until `#allowGrowth`. */
	#freeze(): void {
		if (!this.#isFrozen) console.warn(embedMessages.console.growth({ px: this.#toldHeight }));
		this.#isFrozen = true;
	}

	#send(): void {
		const { isAuto, isGreeted, send } = this.#options;
		if (!isAuto() && !isGreeted()) return;
		const height = isAuto() ? this.#toldHeight : innerHeight;
		send({ type: 'height', height, printHeight: this.#printHeight || height });
	}

	/** Sends the heights for paper. Only for hosts that have sent `hello`, because others ignore them. */
	#tellPaper(): void {
		const heights = this.#options.paperHeights();
		const [, height] = heights.find(([width]) => width >= columnWidth) ?? [];
		if (height && height !== this.#printHeight) {
			this.#printHeight = height;
			this.#send();
		}
		this.#options.send({ type: 'paper', heights });
	}

	/** Sends the height as soon as `pause` allows. */
	#tellSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.tell(), this.#toldAt + pause - performance.now());
	}

	/** Resets the loop guard, because growth after a new width or after the reader’s input is not a loop. */
	#allowGrowth(): void {
		this.#mayGrow = createResizeLoopGuard(2 * loopTime);
		this.#isFrozen = false;
	}
}
