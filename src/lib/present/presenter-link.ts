import type { StageCommand } from './commands.ts';
import { readFromStage, markMessage, type FromStage } from './protocol.ts';
import {
	pingInterval,
	sendHello,
	listenToWindows,
	openChannel,
	maxSilence,
	windowTransport,
	type OwnWindow,
	type Transport
} from './transport.ts';

/** A message about the state of the stage. */
export type StateMessage = Extract<FromStage, { type: 'state' }>;

/** The functions of a presenter's window that its link calls. */
export interface PresenterCallbacks {
	/** Whether the record has an event with this id. */
	has(event: string): boolean;
	/** Called with each new state of the stage. */
	onstate(message: StateMessage): void;
	/** Called when the connection to the stage is made or lost. */
	onconnected(isConnected: boolean): void;
}

/**
 * Connects a presenter's window to its stage: by the session's BroadcastChannel, by messages to the window's
 * `opener`, or by both. Each command is sent only one way, so that it arrives once.
 */
export class PresenterLink {
	readonly #home: OwnWindow;
	readonly #session: string;
	readonly #callbacks: PresenterCallbacks;
	#rev = 0;
	/** Whether the stage can be reached; null until it answers, or until it should have answered. */
	#isConnected: boolean | null = null;
	/** The time of the stage's last message, ms of `performance.now()`. */
	#lastHeard = performance.now();
	/** The transport for commands; null while the stage cannot be reached. */
	#transport: Transport | null = null;
	/** Whether a `hello` was sent since the stage's last message. */
	#hasGreeted = false;
	readonly #channel: Transport | null;
	readonly #stopHearing: () => void;
	readonly #checkTimer: ReturnType<typeof setInterval>;

	constructor(home: OwnWindow, session: string, callbacks: PresenterCallbacks) {
		[this.#home, this.#session, this.#callbacks] = [home, session, callbacks];
		const { opener } = home;
		const toOpener = opener && windowTransport(home, opener);
		this.#channel = openChannel(home, session, (data, from) => this.#receive(data, from));
		this.#stopHearing = listenToWindows(home, (data, peer) => {
			if (toOpener && peer === opener) this.#receive(data, toOpener);
		});
		this.#greet();
		this.#checkTimer = setInterval(() => this.#checkStage(), pingInterval);
	}

	/** Sends a command to the stage. Has no effect while the stage cannot be reached. */
	send(command: StageCommand): void {
		this.#transport?.send(markMessage(this.#session, { type: 'cmd', command }));
	}

	/** Closes the connection. */
	close(): void {
		clearInterval(this.#checkTimer);
		this.#transport = null;
		this.#stopHearing();
		this.#channel?.close();
	}

	#greet(): void {
		this.#hasGreeted = true;
		const hello = markMessage(this.#session, { type: 'hello', rev: this.#rev });
		this.#channel?.send(hello);
		const { opener } = this.#home;
		if (opener) sendHello(this.#home, opener, hello, (data, from) => this.#receive(data, from));
	}

	#receive(data: unknown, from: Transport): void {
		const message = readFromStage(data, this.#session);
		if (message?.type === 'bye') return this.#disconnect();
		// A message with a lower `rev` is late, or from a stage that another has replaced.
		if (!message || message.rev < this.#rev) return;
		if (message.rev > this.#rev) {
			// If a ping has a higher `rev` than the last state, a state message was lost. Asks for it.
			if (message.type === 'ping') return this.#greet();
			if (!this.#hasSlides(message)) return;
			this.#rev = message.rev;
			this.#callbacks.onstate(message);
		}
		this.#lastHeard = performance.now();
		this.#hasGreeted = false;
		// Prefers the channel: after its first message, all commands use the channel.
		if (!this.#transport || this.#transport !== this.#channel) this.#transport = from;
		this.#setConnected(true);
	}

	/** Whether the record has the slide of a state (chapters and the like are not checked) and all presented events. */
	#hasSlides({ state, presentedIds }: StateMessage): boolean {
		const has = (id: string) => this.#callbacks.has(id);
		return (/^(\.|$)/.test(state.slide) || has(state.slide)) && (presentedIds?.every(has) ?? true);
	}

	#setConnected(is: boolean): void {
		if (is === this.#isConnected) return;
		this.#isConnected = is;
		this.#callbacks.onconnected(is);
	}

	#disconnect(): void {
		this.#lastHeard = -Infinity;
		this.#transport = null;
		this.#setConnected(false);
	}

	#checkStage(): void {
		const silence = performance.now() - this.#lastHeard;
		// The stage counts as gone only if it does not answer a `hello`. A missing ping is not enough,
		// because browsers slow down the timers of a hidden page, and the computer may have slept.
		if (this.#hasGreeted && silence >= maxSilence) this.#disconnect();
		if (silence >= maxSilence - pingInterval) this.#greet();
	}
}
