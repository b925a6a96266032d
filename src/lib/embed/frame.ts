import * as embedMessages from '#language/embed';
import { createResizeLoopGuard, maxSteps, loopTime } from './resize-loop-guard.ts';
import { createOtherHosts } from './other-hosts.ts';
import type { HeightsByWidth } from './paper.ts';
import {
	parseHostMessage,
	markMessage,
	type FrameState,
	type FromFrame,
	type FromHost
} from './protocol.ts';

/** The reader’s input events. Growth after one is no resize loop. */
const inputEvents = ['pointerdown', 'keydown'];

/** What `talkToHost` needs to know about the frame. */
interface FrameOptions {
	/** The address of the story page. */
	story: string;
	/** The element that contains everything. Its height is reported to the host. */
	content: HTMLElement;
	/** Whether the frame should be as tall as its content. */
	isAuto: () => boolean;
	/** Measures how high the content of a fixed-height frame is, px. */
	contentHeight: () => number;
	/** Measures the heights of the content on paper. */
	paperHeights: () => HeightsByWidth;
	/** Returns the state to report to the host’s page. */
	state: () => FrameState;
	/** Called when we learn that the host adapts the frame’s height, because it is WordPress or has sent `hello`. */
	onsizing: () => void;
	/** Called with a `set` message, by which the host’s page changes what the frame shows. */
	onset: (change: Extract<FromHost, { type: 'set' }>) => void;
}

/** What `HeightReporter` needs to know about the frame. */
interface HeightReporterOptions extends Pick<
	FrameOptions,
	'content' | 'isAuto' | 'contentHeight' | 'paperHeights'
> {
	send: (message: FromFrame) => void;
	/** Sends a height, px, in the protocols of WordPress and AMP. */
	tellOthers: (px: number) => void;
	/** Whether the host has sent `hello`. */
	isGreeted: () => boolean;
}

/** The minimum time between two reported heights, ms. Otherwise opening cards fast would look like a resize loop. */
const minReportPause = loopTime / maxSteps;

/** How long the height must stay unchanged before the heights on paper are measured, ms. */
const paperPause = 150;

/** The width, px, for which old loaders get the height on paper. They accept only one height. */
const columnWidth = 580;

/** Smaller changes of the height are not reported, px. */
const minHeightChange = 2;

/**
 * The frame’s side of the protocol. Listens only to the host’s page. Until the host has sent `hello`, sends only `ready`
 * and heights.
 *
 * @returns `tellState` sends the state; `open` asks the host to open an address, and returns whether it will
 */
export function talkToHost(options: FrameOptions): {
	tellState: () => void;
	open: (address: string) => boolean;
} {
	if (parent === window) return { tellState: () => undefined, open: () => false };
	const otherHosts = createOtherHosts(location.hash);
	/** The host's origin; null until it has sent `hello`. */
	let hostOrigin: string | null = null;
	const send = (message: FromFrame) => parent.postMessage(markMessage(message), hostOrigin ?? '*');
	const heightReporter = new HeightReporter({
		...options,
		send,
		tellOthers: otherHosts.tellHeight,
		isGreeted: () => hostOrigin !== null
	});

	function tellState(answer: { id?: string } = {}) {
		if (hostOrigin !== null) send({ type: 'state', ...options.state(), ...answer });
	}

	function receive(e: MessageEvent) {
		if (e.source !== parent) return;
		if (otherHosts.isAsking(e.data)) otherHosts.tellHeight(heightReporter.toldHeight);
		const message = parseHostMessage(e.data);
		if (!message) return;
		if (message.type === 'hello') {
			hostOrigin = e.origin === 'null' ? '*' : e.origin;
			options.onsizing();
			heightReporter.tellHeight(true);
			tellState();
		} else if (message.type === 'get') tellState();
		else {
			const { id } = message;
			options.onset(message);
			if (id !== undefined) tellState({ id });
		}
	}

	addEventListener('message', receive);
	if (otherHosts.isWordPress) options.onsizing();
	send({ type: 'ready', story: options.story, modes: ['auto', 'fit'] });
	heightReporter.start();
	return { tellState, open: otherHosts.open };
}

/** Reports the height of the content when it has changed, and then its heights on paper at several widths. */
class HeightReporter {
	readonly #options: HeightReporterOptions;
	#toldHeight = 0;
	#toldWidth = 0;
	/** The height on paper at `columnWidth`, px; 0 until it is measured. */
	#printHeight = 0;
	#paperTimer: ReturnType<typeof setTimeout> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#hasWarned = false;
	#toldAt = 0;
	#acceptsHeight = createResizeLoopGuard(2 * loopTime);

	constructor(options: HeightReporterOptions) {
		this.#options = options;
	}

	/** The last height that was sent, px. */
	get toldHeight(): number {
		return this.#toldHeight;
	}

	start(): void {
		for (const type of inputEvents) addEventListener(type, () => this.#allowGrowth());
		this.tellHeight();
		new ResizeObserver(() => this.#tellSoon()).observe(this.#options.content);
	}

	/** Reports the height of the content. @param isAsked whether to report it even if it has not changed */
	tellHeight(isAsked = false): void {
		const { isAuto, contentHeight, tellOthers } = this.#options;
		const { width, height } = this.#options.content.getBoundingClientRect();
		const now = performance.now();
		// A hidden frame has no size. Try again later, because a frame gets no resize event when its host shows it.
		if (innerWidth === 0 || height === 0) {
			this.#toldAt = now;
			return this.#tellSoon();
		}
		if (width !== this.#toldWidth) this.#allowGrowth();
		this.#toldWidth = width;
		// Also report the height of the content of a fixed-height frame, because WordPress and AMP use it.
		const next = Math.ceil(isAuto() ? height : contentHeight());
		if (!isAsked && Math.abs(next - this.#toldHeight) < minHeightChange) return;
		if (next !== this.#toldHeight && !this.#acceptsHeight(next, now)) return this.#warnOfLoop();
		if (next !== this.#toldHeight) tellOthers(next);
		this.#toldHeight = next;
		this.#toldAt = now;
		this.#send();
		clearTimeout(this.#paperTimer);
		if (this.#options.isGreeted()) {
			this.#paperTimer = setTimeout(() => this.#tellPaper(), paperPause);
		}
	}

	/** Warns once of a resize loop. Until `#allowGrowth`, the height is not reported. */
	#warnOfLoop(): void {
		if (!this.#hasWarned) console.warn(embedMessages.console.growth({ px: this.#toldHeight }));
		this.#hasWarned = true;
	}

	#send(): void {
		const { isAuto, isGreeted, send } = this.#options;
		if (!isAuto() && !isGreeted()) return;
		const height = isAuto() ? this.#toldHeight : innerHeight;
		send({ type: 'height', height, printHeight: this.#printHeight || height });
	}

	/** Reports the heights on paper. Only called for hosts that have sent `hello`, because others ignore them. */
	#tellPaper(): void {
		const heights = this.#options.paperHeights();
		const [, height] = heights.find(([width]) => width >= columnWidth) ?? [];
		if (height && height !== this.#printHeight) {
			this.#printHeight = height;
			this.#send();
		}
		this.#options.send({ type: 'paper', heights });
	}

	/** Reports the height as soon as `minReportPause` allows. */
	#tellSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.tellHeight(),
			this.#toldAt + minReportPause - performance.now()
		);
	}

	/** Resets the guard against resize loops, because growth after a new width or after the reader’s input is no loop. */
	#allowGrowth(): void {
		this.#acceptsHeight = createResizeLoopGuard(2 * loopTime);
		this.#hasWarned = false;
	}
}
