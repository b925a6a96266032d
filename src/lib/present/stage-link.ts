import { getOrMake } from '#lib/record/get-or-make.ts';
import type { StageCommand, StageState } from './commands.ts';
import type { StageChoice } from './stage-deck.ts';
import {
	readFromPresenter,
	readFromStage,
	markMessage,
	type FromPresenter,
	type FromStage
} from './protocol.ts';
import {
	pingInterval,
	listenToWindows,
	openChannel,
	maxSilence,
	portTransport,
	windowTransport,
	type OwnWindow,
	type PeerWindow,
	type Transport
} from './transport.ts';

/** How long a new stage waits for the answer of another stage, ms. */
const maxRivalAnswerTime = 300;

/** A `rev` is about the time of its state, ms since 1970. It is invalid if it is further in the future than this, ms. */
const maxAhead = 86_400_000;

/** Whether a `rev` is valid: not more than `maxAhead` in the future. */
const isPossibleRev = (rev: number) => rev < Date.now() + maxAhead;

/** The functions of a stage that its link calls. */
export interface StageCallbacks {
	/** Returns the state to send. */
	read(): StageChoice & { state: StageState };
	/** Whether the presentation has a slide with this id. */
	has(slide: string): boolean;
	/** Runs a command from a presenter's window. */
	run(command: StageCommand): void;
	/** Called when a presenter's window has sent a `hello`. */
	onhello(): void;
	/** Called when another stage takes control of the session, or gives it up. Meanwhile, this stage sends nothing. */
	onrival(hasRival: boolean): void;
}

/**
 * Connects a stage to its presenter's windows: by the session's BroadcastChannel, and by `postMessage` to each window of
 * this site that has sent a `hello`.
 *
 * Only one stage is connected to the windows of a session (role `leading`). A new stage first asks whether another one is
 * leading; if so, the new one becomes `mute`. A leading stage that receives a higher `rev` than its own also becomes mute.
 */
export class StageLink {
	readonly #home: OwnWindow;
	readonly #session: string;
	readonly #callbacks: StageCallbacks;
	#role: 'asking' | 'leading' | 'mute' = 'asking';
	#rev = 0;
	/** The time of another stage's last message, ms of `performance.now()`; 0 if there was none. */
	#rivalHeard = 0;
	/** Whether this stage has sent a `hello` since the other stage's last message, to find out whether that still exists. */
	#hasAsked = false;
	/** The windows that have sent a `hello`, with the way to send messages to each. */
	readonly #windows = new Map<PeerWindow, Transport>();
	readonly #channel: Transport | null;
	readonly #stopHearing: () => void;
	readonly #checkTimer: ReturnType<typeof setInterval>;
	readonly #leadTimer: ReturnType<typeof setTimeout>;

	constructor(home: OwnWindow, session: string, callbacks: StageCallbacks) {
		[this.#home, this.#session, this.#callbacks] = [home, session, callbacks];
		this.#channel = openChannel(home, session, (data, from) => this.#receive(data, from));
		this.#stopHearing = listenToWindows(home, (data, peer, port) =>
			this.#receiveFromWindow(data, peer, port)
		);
		this.#askForRival();
		this.#checkTimer = setInterval(() => this.#checkRival(), pingInterval);
		this.#leadTimer = setTimeout(
			() => this.#role === 'asking' && this.#lead(),
			// Without a channel, no other stage can answer.
			this.#channel ? maxRivalAnswerTime : 0
		);
	}

	/** Sends the state, if this stage controls the session. Call it after each change. */
	sendState(): void {
		if (this.#role === 'leading') this.#sendNewState();
	}

	/** Makes this stage control the session. The other stage learns it from the next state message. */
	takeOver(): void {
		this.#lead();
	}

	/** Closes the connection. Tells the presenter's windows, if this stage controls the session. */
	close(): void {
		if (this.#role === 'leading') this.#send({ type: 'bye' });
		this.#role = 'mute';
		clearInterval(this.#checkTimer);
		clearTimeout(this.#leadTimer);
		this.#stopHearing();
		this.#channel?.close();
	}

	#send(message: FromStage): void {
		const written = markMessage(this.#session, message);
		this.#channel?.send(written);
		for (const [peer, transport] of this.#windows) {
			if (transport.isOpen()) transport.send(written);
			else this.#windows.delete(peer);
		}
	}

	#makeStateMessage(): FromStage {
		return { type: 'state', rev: this.#rev, ...this.#callbacks.read() };
	}

	/** Sends a new state. @param above the `rev` of another stage, which the new `rev` must exceed */
	#sendNewState(above = 0): void {
		// At least the current time, so that `rev` increases even after a reload.
		this.#rev = Math.max(this.#rev + 1, above + 1, Date.now());
		this.#send(this.#makeStateMessage());
	}

	#lead(): void {
		this.#role = 'leading';
		this.#callbacks.onrival(false);
		this.#sendNewState();
	}

	#askForRival(): void {
		this.#hasAsked = true;
		this.#channel?.send(markMessage(this.#session, { type: 'hello', rev: 0 }));
	}

	#receive(data: unknown, transport: Transport): void {
		const message = readFromPresenter(data, this.#session);
		if (message) return this.#answer(message, transport);
		const other = readFromStage(data, this.#session);
		if (!other || other.type === 'bye' || !isPossibleRev(other.rev)) return;
		// Ignores states of another record. Pings cannot be checked, because they contain no slide.
		if (other.type === 'ping' || this.#callbacks.has(other.state.slide)) this.#hearRival(other.rev);
	}

	#receiveFromWindow(data: unknown, peer: PeerWindow, port?: MessagePort): void {
		// Checked first, so that the senders of invalid messages are not remembered.
		const message = readFromPresenter(data, this.#session);
		if (!message) return;
		// A window that sends a new port gets answers there. Its older port stays open for messages still under way.
		if (port) {
			this.#windows.set(
				peer,
				portTransport(peer, port, (data, from) => this.#receive(data, from))
			);
		}
		this.#answer(
			message,
			getOrMake(this.#windows, peer, () => windowTransport(this.#home, peer))
		);
	}

	#answer(message: FromPresenter, transport: Transport): void {
		if (this.#role !== 'leading') return;
		if (message.type === 'hello') {
			this.#callbacks.onhello();
			if (message.rev > this.#rev && isPossibleRev(message.rev)) this.#sendNewState(message.rev);
			else transport.send(markMessage(this.#session, this.#makeStateMessage()));
		} else if (message.command.name !== 'goto' || this.#callbacks.has(message.command.slide)) {
			this.#callbacks.run(message.command);
		}
	}

	/** Handles a message of another stage. @param rev the `rev` of the message */
	#hearRival(rev: number): void {
		this.#rivalHeard = performance.now();
		this.#hasAsked = false;
		if (this.#role === 'leading') {
			// Adds a random number, because two stages with the same `rev` would otherwise answer each other forever.
			if (rev <= this.#rev) {
				return this.#sendNewState(this.#rev + Math.floor(Math.random() * 1_000));
			}
			this.#rev = rev;
		}
		this.#rev = Math.max(this.#rev, rev);
		if (this.#role === 'mute') return;
		this.#role = 'mute';
		this.#callbacks.onrival(true);
	}

	#checkRival(): void {
		if (this.#role === 'leading') return this.#send({ type: 'ping', rev: this.#rev });
		const silence = performance.now() - this.#rivalHeard;
		// The other stage counts as gone only if it does not answer a question. Its `bye` is not enough,
		// because a reloaded stage is back soon; nor is a missing ping, because hidden pages rarely send one.
		if (this.#role === 'mute' && this.#hasAsked && silence > maxSilence) this.#lead();
		else if (silence >= maxSilence - pingInterval) this.#askForRival();
	}
}
