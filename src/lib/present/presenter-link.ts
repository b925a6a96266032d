import type { StageCommand } from './commands.ts';
import { readFromStage, toSent, type FromStage } from './protocol.ts';
import {
	beat,
	greet as greetOpener,
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

export interface PresenterLink {
	/** Sends the stage a command; does nothing while it is not there. */
	send(command: StageCommand): void;
	close(): void;
}

/**
 * Connects a presenter with its stage: by the session’s channel, by messages to the window that opened it, or
 * both. A command uses only one of them, so that it arrives once.
 */
export function linkPresenter(home: Home, session: string, side: PresenterSide): PresenterLink {
	let rev = 0;
	/** Null until the stage has answered or the wait has ended. */
	let isConnected: boolean | null = null;
	/** The time of the stage's last message, ms of `performance.now()`. */
	let heard = performance.now();
	/** The transport that reaches the stage; null while it is not there. */
	let transport: Transport | null = null;
	/** Whether it was greeted since its last message. */
	let hasGreeted = false;
	const channel = openChannel(home, session, receive);
	const { opener } = home;
	const toOpener = opener && toWindow(home, opener);
	const stopHearing = hearWindows(home, (data, peer) => {
		if (toOpener && peer === opener) receive(data, toOpener);
	});

	function greet() {
		hasGreeted = true;
		const hello = toSent(session, { type: 'hello', rev });
		channel?.send(hello);
		if (opener) greetOpener(home, opener, hello, receive);
	}

	function receive(data: unknown, from: Transport) {
		const message = readFromStage(data, session);
		if (message?.type === 'bye') return leave();
		// An older message is late, or from a stage that has lost the lead.
		if (!message || message.rev < rev) return;
		if (message.type === 'state') {
			if (message.rev > rev) {
				if (!isKnown(message)) return;
				rev = message.rev;
				side.onstate(message);
			}
		} else if (message.rev > rev) {
			// A state was lost.
			return greet();
		}
		heard = performance.now();
		hasGreeted = false;
		if (!transport || transport !== channel) transport = from;
		setConnected(true);
	}

	function isKnown({ state, among }: StateMessage) {
		return (
			(/^(\.|$)/.test(state.slide) || side.has(state.slide)) &&
			(among?.every((id) => side.has(id)) ?? true)
		);
	}

	function setConnected(is: boolean) {
		if (is === isConnected) return;
		isConnected = is;
		side.onconnected(is);
	}

	function leave() {
		heard = -Infinity;
		transport = null;
		setConnected(false);
	}

	function tick() {
		const quiet = performance.now() - heard;
		// A hidden stage pings rarely but answers at once, and a machine may have slept for hours. So the
		// stage is gone only if it does not answer.
		if (hasGreeted && quiet >= silence) leave();
		if (quiet >= silence - beat) greet();
	}

	greet();
	const timer = setInterval(tick, beat);

	return {
		send(command) {
			transport?.send(toSent(session, { type: 'cmd', command }));
		},
		close() {
			clearInterval(timer);
			transport = null;
			stopHearing();
			channel?.close();
		}
	};
}
