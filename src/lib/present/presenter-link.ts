import type { StageCommand } from './commands.ts';
import { readFromStage, toSent, type FromStage } from './protocol.ts';
import {
	beat,
	greet,
	hearWindows,
	openChannel,
	silence,
	toWindow,
	type Home,
	type Transport
} from './transport.ts';

export type StateMessage = Extract<FromStage, { type: 'state' }>;

/** What a link needs of its presenter. */
export interface PresenterSide {
	/** Whether the record has an event. */
	has(event: string): boolean;
	onstate(message: StateMessage): void;
	/** Whether the stage is there. */
	onconnected(isConnected: boolean): void;
}

/**
 * Connects a presenter with its stage: by the session’s channel, by messages to the window that opened it, or
 * both. A command uses only one of them, so that it arrives once.
 */
export class PresenterLink {
	readonly #home: Home;
	readonly #session: string;
	readonly #side: PresenterSide;
	#rev = 0;
	/** Null until the stage has answered or the wait has ended. */
	#isConnected: boolean | null = null;
	/** The time of the stage's last message, ms of `performance.now()`. */
	#heard = performance.now();
	/** The transport that reaches the stage; null while it is not there. */
	#transport: Transport | null = null;
	/** Whether it was greeted since its last message. */
	#hasGreeted = false;
	readonly #channel: Transport | null;
	readonly #stopHearing: () => void;
	readonly #beats: ReturnType<typeof setInterval>;

	constructor(home: Home, session: string, side: PresenterSide) {
		[this.#home, this.#session, this.#side] = [home, session, side];
		const { opener } = home;
		const toOpener = opener && toWindow(home, opener);
		this.#channel = openChannel(home, session, (data, from) => this.#receive(data, from));
		this.#stopHearing = hearWindows(home, (data, peer) => {
			if (toOpener && peer === opener) this.#receive(data, toOpener);
		});
		this.#greet();
		this.#beats = setInterval(() => this.#tick(), beat);
	}

	/** Sends the stage a command; does nothing while it is not there. */
	send(command: StageCommand): void {
		this.#transport?.send(toSent(this.#session, { type: 'cmd', command }));
	}

	close(): void {
		clearInterval(this.#beats);
		this.#transport = null;
		this.#stopHearing();
		this.#channel?.close();
	}

	#greet(): void {
		this.#hasGreeted = true;
		const hello = toSent(this.#session, { type: 'hello', rev: this.#rev });
		this.#channel?.send(hello);
		const { opener } = this.#home;
		if (opener) greet(this.#home, opener, hello, (data, from) => this.#receive(data, from));
	}

	#receive(data: unknown, from: Transport): void {
		const message = readFromStage(data, this.#session);
		if (message?.type === 'bye') return this.#leave();
		// An older message is late, or from a stage that has lost the lead.
		if (!message || message.rev < this.#rev) return;
		if (message.rev > this.#rev) {
			// A state was lost.
			if (message.type === 'ping') return this.#greet();
			if (!this.#isKnown(message)) return;
			this.#rev = message.rev;
			this.#side.onstate(message);
		}
		this.#heard = performance.now();
		this.#hasGreeted = false;
		if (!this.#transport || this.#transport !== this.#channel) this.#transport = from;
		this.#setConnected(true);
	}

	/** Whether the record has the slide, and all events that are shown. */
	#isKnown({ state, among }: StateMessage): boolean {
		const has = (id: string) => this.#side.has(id);
		return (/^(\.|$)/.test(state.slide) || has(state.slide)) && (among?.every(has) ?? true);
	}

	#setConnected(is: boolean): void {
		if (is === this.#isConnected) return;
		this.#isConnected = is;
		this.#side.onconnected(is);
	}

	#leave(): void {
		this.#heard = -Infinity;
		this.#transport = null;
		this.#setConnected(false);
	}

	#tick(): void {
		const quiet = performance.now() - this.#heard;
		// A hidden stage pings rarely but answers at once, and a machine may have slept for hours. So the
		// stage is gone only if it does not answer.
		if (this.#hasGreeted && quiet >= silence) this.#leave();
		if (quiet >= silence - beat) this.#greet();
	}
}
