import {
	readFromPresenter,
	readFromStage,
	write,
	type FromPresenter,
	type FromStage,
	type StageCommand,
	type StageState
} from './protocol.ts';
import {
	hearWindows,
	isOwn,
	openChannel,
	toWindow,
	type Home,
	type Peer,
	type Transport
} from './transport.ts';

/** ms that a stage waits for the answer of another one before it takes itself for the only one. */
const patience = 300;

/** ms without a word after which a stage is gone. */
export const silence = 3_000;

/** ms from one ping to the next. */
export const beat = 1_000;

/** A rev is a time, and greater by as many states as came in one ms: more than a day ahead is none, ms. */
const mostAhead = 86_400_000;

const isTime = (rev: number) => rev < Date.now() + mostAhead;

/** What a link needs of its stage. */
export interface StageSide {
	read(): { state: StageState; among: readonly string[] | null };
	/** Whether an event is one of those that are gone through. */
	has(event: string): boolean;
	run(command: StageCommand): void;
	/** Whether another window presents in this session; until it is asked to take over, this one is mute. */
	onrival(hasRival: boolean): void;
}

export interface StageLink {
	/** Says a state that has changed. */
	changed(): void;
	/** Makes this the session’s stage; the one that was it is told by the next state. */
	takeOver(): void;
	close(): void;
}

/**
 * Connects a stage with its presenters: by a channel that all windows of the session hear, and with
 * each window of this site that has greeted it by a message of its own.
 *
 * In a session one stage leads. One that starts asks first whether there is another, and keeps mute if
 * so; one that hears a greater `rev` than its own has been taken over from.
 */
export function linkStage(home: Home, session: string, side: StageSide): StageLink {
	let role: 'asking' | 'leading' | 'mute' = 'asking';
	let rev = 0;
	/** When the other stage was last heard, ms of the page’s clock. */
	let heard = 0;
	/** Whether it has been asked since whether it is still there. */
	let hasAsked = false;
	const windows = new Map<Peer, Transport>();
	const channel = openChannel(home, session, (data, transport) => receive(data, transport));
	const stopHearing = hearWindows(home, (data, peer) => {
		// Before anything is kept of a window.
		const message = readFromPresenter(data, session);
		if (!message) return;
		if (!windows.has(peer)) windows.set(peer, toWindow(home, peer));
		answer(message, windows.get(peer) as Transport);
	});

	function send(message: FromStage) {
		const written = write(session, message);
		channel?.send(written);
		for (const [peer, transport] of windows) {
			if (isOwn(home, peer)) transport.send(written);
			else windows.delete(peer);
		}
	}

	const stateNow = (): FromStage => ({ type: 'state', rev, ...side.read() });

	/** @param above a rev that has been heard of */
	function sayState(above = 0) {
		// By the clock, so that it is greater than before a reload as well.
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
		channel?.send(write(session, { type: 'hello', rev: 0 }));
	}

	function receive(data: unknown, transport: Transport) {
		const message = readFromPresenter(data, session);
		if (message) return answer(message, transport);
		const other = readFromStage(data, session);
		if (!other || other.type === 'bye' || !isTime(other.rev)) return;
		// Where another stage shows what this one has not, its pings tell of it.
		if (other.type === 'ping' || side.has(other.state.event)) meet(other.rev);
	}

	function answer(message: FromPresenter, transport: Transport) {
		if (role !== 'leading') return;
		if (message.type === 'hello') {
			if (message.rev > rev && isTime(message.rev)) sayState(message.rev);
			else transport.send(write(session, stateNow()));
		} else if (message.command.name !== 'goto' || side.has(message.command.event)) {
			side.run(message.command);
		}
	}

	/** Another stage has spoken. */
	function meet(other: number) {
		heard = performance.now();
		hasAsked = false;
		if (role === 'leading') {
			// Two that say the same would go on doing so for ever.
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
		// A goodbye is no end: after a reload it is back at once. And while it is hidden its pings are
		// rare, and so are these ticks: only what has been asked and does not answer is gone.
		if (role === 'mute' && hasAsked && quiet > silence) lead(rev);
		else if (quiet >= silence - beat) ask();
	}

	ask();
	const timer = setInterval(tick, beat);
	// Without a channel there is nobody to be asked.
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
