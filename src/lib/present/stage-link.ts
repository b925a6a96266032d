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

export interface StageLink {
	/** Sends the changed state. */
	changed(): void;
	/** Makes this the leading stage. The other one learns of it by the next state. */
	takeOver(): void;
	close(): void;
}

/**
 * Connects a stage with its presenters: by a channel that all windows of the session hear, and by
 * `postMessage` with each window of this site that has greeted it.
 *
 * One stage leads a session. A new stage asks first whether there is another, and stays mute if so. A
 * stage that hears a greater `rev` than its own has lost the lead.
 */
export function linkStage(home: Home, session: string, side: StageSide): StageLink {
	let role: 'asking' | 'leading' | 'mute' = 'asking';
	let rev = 0;
	/** The time of the other stage's last message, ms of `performance.now()`. */
	let heard = 0;
	/** Whether it was asked since then if it is still there. */
	let hasAsked = false;
	const windows = new Map<Peer, Transport>();
	const channel = openChannel(home, session, (data, transport) => receive(data, transport));
	const stopHearing = hearWindows(home, (data, peer, port) => {
		// Checked first, so that no invalid sender is remembered.
		const message = readFromPresenter(data, session);
		if (!message) return;
		// What is still on its way by an older port of that window is heard, too.
		if (port) windows.set(peer, toPort(peer, port, receive));
		answer(
			message,
			getOrMake(windows, peer, () => toWindow(home, peer))
		);
	});

	function send(message: FromStage) {
		const written = toSent(session, message);
		channel?.send(written);
		for (const [peer, transport] of windows) {
			if (transport.isOpen()) transport.send(written);
			else windows.delete(peer);
		}
	}

	const stateNow = (): FromStage => ({ type: 'state', rev, ...side.read() });

	/** @param above a `rev` of another stage */
	function sayState(above = 0) {
		// At least the time, so that it also rises after a reload.
		rev = Math.max(rev + 1, above + 1, Date.now());
		send(stateNow());
	}

	function lead(above = 0) {
		role = 'leading';
		side.onrival(false);
		sayState(above);
	}

	function ask() {
		hasAsked = true;
		channel?.send(toSent(session, { type: 'hello', rev: 0 }));
	}

	function receive(data: unknown, transport: Transport) {
		const message = readFromPresenter(data, session);
		if (message) return answer(message, transport);
		const other = readFromStage(data, session);
		if (!other || other.type === 'bye' || !isTime(other.rev)) return;
		// A state of another record is ignored; the pings of its stage are not.
		if (other.type === 'ping' || side.has(other.state.slide)) meet(other.rev);
	}

	function answer(message: FromPresenter, transport: Transport) {
		if (role !== 'leading') return;
		if (message.type === 'hello') {
			side.onhello();
			if (message.rev > rev && isTime(message.rev)) sayState(message.rev);
			else transport.send(toSent(session, stateNow()));
		} else if (message.command.name !== 'goto' || side.has(message.command.slide)) {
			side.run(message.command);
		}
	}

	/** Another stage has spoken. */
	function meet(other: number) {
		heard = performance.now();
		hasAsked = false;
		if (role === 'leading') {
			// Random, since two stages with the same `rev` would answer each other for ever.
			if (other <= rev) return sayState(rev + Math.floor(Math.random() * 1_000));
			rev = other;
		}
		rev = Math.max(rev, other);
		if (role === 'mute') return;
		role = 'mute';
		side.onrival(true);
	}

	function tick() {
		if (role === 'leading') return send({ type: 'ping', rev });
		const quiet = performance.now() - heard;
		// After a `bye` a reloaded stage is back at once. Pings and ticks of hidden pages are rare. So the
		// other stage is gone only if it was asked and does not answer.
		if (role === 'mute' && hasAsked && quiet > silence) lead(rev);
		else if (quiet >= silence - beat) ask();
	}

	ask();
	const timer = setInterval(tick, beat);
	// Without a channel there is no other stage to ask.
	const first = setTimeout(() => role === 'asking' && lead(rev), channel ? patience : 0);

	return {
		changed() {
			if (role === 'leading') sayState();
		},
		takeOver: () => lead(rev),
		close() {
			if (role === 'leading') send({ type: 'bye' });
			role = 'mute';
			clearInterval(timer);
			clearTimeout(first);
			stopHearing();
			channel?.close();
		}
	};
}
