import { getOrMake } from '#lib/record/get-or-make.ts';
import type { StageCommand, StageState } from './commands.ts';
import {
	readFromPresenter,
	readFromStage,
	toSent,
	type FromPresenter,
	type FromStage
} from './protocol.ts';
import {
	beat,
	hearWindows,
	openChannel,
	silence,
	toPort,
	toWindow,
	type Home,
	type Peer,
	type Transport
} from './transport.ts';

/** How long a new stage waits for an answer from another stage, ms. */
const patience = 300;

/** A `rev` is about the time of its state. One that is further in the future than this is invalid, ms. */
const maxAhead = 86_400_000;

const isTime = (rev: number) => rev < Date.now() + maxAhead;

/** What a link needs of its stage. */
export interface StageSide {
	read(): { state: StageState; among: readonly string[] | null };
	/** Whether a slide is in the presentation. */
	has(slide: string): boolean;
	run(command: StageCommand): void;
	/** A presenter has greeted it. */
	onhello(): void;
	/** Called when another window starts or stops to lead the session. Meanwhile this one is mute. */
	onrival(hasRival: boolean): void;
}

/**
 * Connects a stage with its presenters: by a channel that all windows of the session hear, and by
 * `postMessage` with each window of this site that has greeted it.
 *
 * One stage leads a session. A new stage asks first whether there is another, and stays mute if so. A
 * stage that hears a greater `rev` than its own has lost the lead.
 */
export class StageLink {
	readonly #home: Home;
	readonly #session: string;
	readonly #side: StageSide;
	#role: 'asking' | 'leading' | 'mute' = 'asking';
	#rev = 0;
	/** The time of the other stage's last message, ms of `performance.now()`. */
	#heard = 0;
	/** Whether it was asked since then if it is still there. */
	#hasAsked = false;
	readonly #windows = new Map<Peer, Transport>();
	readonly #channel: Transport | null;
	readonly #stopHearing: () => void;
	readonly #beats: ReturnType<typeof setInterval>;
	readonly #first: ReturnType<typeof setTimeout>;

	constructor(home: Home, session: string, side: StageSide) {
		[this.#home, this.#session, this.#side] = [home, session, side];
		this.#channel = openChannel(home, session, (data, from) => this.#receive(data, from));
		this.#stopHearing = hearWindows(home, (data, peer, port) =>
			this.#receiveFromWindow(data, peer, port)
		);
		this.#ask();
		this.#beats = setInterval(() => this.#tick(), beat);
		this.#first = setTimeout(
			() => this.#role === 'asking' && this.#lead(),
			// Without a channel there is no other stage to ask.
			this.#channel ? patience : 0
		);
	}

	/** Sends the changed state. */
	changed(): void {
		if (this.#role === 'leading') this.#sayState();
	}

	/** Makes this the leading stage. The other one learns of it by the next state. */
	takeOver(): void {
		this.#lead();
	}

	close(): void {
		if (this.#role === 'leading') this.#send({ type: 'bye' });
		this.#role = 'mute';
		clearInterval(this.#beats);
		clearTimeout(this.#first);
		this.#stopHearing();
		this.#channel?.close();
	}

	#send(message: FromStage): void {
		const written = toSent(this.#session, message);
		this.#channel?.send(written);
		for (const [peer, transport] of this.#windows) {
			if (transport.isOpen()) transport.send(written);
			else this.#windows.delete(peer);
		}
	}

	#stateNow(): FromStage {
		return { type: 'state', rev: this.#rev, ...this.#side.read() };
	}

	/** @param above a `rev` of another stage */
	#sayState(above = 0): void {
		// At least the time, so that it also rises after a reload.
		this.#rev = Math.max(this.#rev + 1, above + 1, Date.now());
		this.#send(this.#stateNow());
	}

	#lead(): void {
		this.#role = 'leading';
		this.#side.onrival(false);
		this.#sayState();
	}

	#ask(): void {
		this.#hasAsked = true;
		this.#channel?.send(toSent(this.#session, { type: 'hello', rev: 0 }));
	}

	#receive(data: unknown, transport: Transport): void {
		const message = readFromPresenter(data, this.#session);
		if (message) return this.#answer(message, transport);
		const other = readFromStage(data, this.#session);
		if (!other || other.type === 'bye' || !isTime(other.rev)) return;
		// A state of another record is ignored; the pings of its stage are not.
		if (other.type === 'ping' || this.#side.has(other.state.slide)) this.#meet(other.rev);
	}

	#receiveFromWindow(data: unknown, peer: Peer, port?: MessagePort): void {
		// Checked first, so that no invalid sender is remembered.
		const message = readFromPresenter(data, this.#session);
		if (!message) return;
		// What is still on its way by an older port of that window is heard, too.
		if (port) {
			this.#windows.set(
				peer,
				toPort(peer, port, (data, from) => this.#receive(data, from))
			);
		}
		this.#answer(
			message,
			getOrMake(this.#windows, peer, () => toWindow(this.#home, peer))
		);
	}

	#answer(message: FromPresenter, transport: Transport): void {
		if (this.#role !== 'leading') return;
		if (message.type === 'hello') {
			this.#side.onhello();
			if (message.rev > this.#rev && isTime(message.rev)) this.#sayState(message.rev);
			else transport.send(toSent(this.#session, this.#stateNow()));
		} else if (message.command.name !== 'goto' || this.#side.has(message.command.slide)) {
			this.#side.run(message.command);
		}
	}

	/** Another stage has spoken. */
	#meet(other: number): void {
		this.#heard = performance.now();
		this.#hasAsked = false;
		if (this.#role === 'leading') {
			// Random, since two stages with the same `rev` would answer each other for ever.
			if (other <= this.#rev) {
				return this.#sayState(this.#rev + Math.floor(Math.random() * 1_000));
			}
			this.#rev = other;
		}
		this.#rev = Math.max(this.#rev, other);
		if (this.#role === 'mute') return;
		this.#role = 'mute';
		this.#side.onrival(true);
	}

	#tick(): void {
		if (this.#role === 'leading') return this.#send({ type: 'ping', rev: this.#rev });
		const quiet = performance.now() - this.#heard;
		// After a `bye` a reloaded stage is back at once. Pings and ticks of hidden pages are rare. So the
		// other stage is gone only if it was asked and does not answer.
		if (this.#role === 'mute' && this.#hasAsked && quiet > silence) this.#lead();
		else if (quiet >= silence - beat) this.#ask();
	}
}
