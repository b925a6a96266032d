import { channelName } from './protocol.ts';

/** After this time without a message a stage may be gone, ms. */
export const silence = 3_000;

/** From one ping to the next, ms. */
export const beat = 1_000;

/** Another window, reduced to what a link uses. */
export interface Peer {
	/** Readable only for windows of this site. */
	readonly origin: string;
	readonly closed: boolean;
	postMessage(message: unknown, targetOrigin: string): void;
}

/** The link's own window. */
export interface Home {
	readonly origin: string;
	/** The window that opened it. */
	readonly opener: Peer | null;
	readonly BroadcastChannel?: (new (name: string) => BroadcastChannel) | undefined;
	addEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
}

/** Sends messages to another window. */
export interface Transport {
	send(message: object): void;
	close(): void;
}

/** @param transport by which the message came, for the answer */
export type Receive = (data: unknown, transport: Transport) => void;

/** The session’s channel, which all its windows hear; null where the browser has none. */
export function openChannel(home: Home, session: string, receive: Receive): Transport | null {
	if (!home.BroadcastChannel) return null;
	const channel = new home.BroadcastChannel(channelName(session));
	const transport = {
		send: (message: object) => channel.postMessage(message),
		close: () => channel.close()
	};
	channel.onmessage = ({ data }) => receive(data, transport);
	return transport;
}

/**
 * Listens to other windows of this site.
 *
 * @param receive also gets the sender's window
 * @returns a function that stops it
 */
export function hearWindows(home: Home, receive: (data: unknown, from: Peer) => void): () => void {
	const listen = ({ data, origin, source }: MessageEvent) => {
		// All opaque origins are `null`, so that does not identify a sender.
		if (origin !== home.origin || origin === 'null' || !source) return;
		receive(data, source as Peer);
	};
	home.addEventListener('message', listen);
	return () => home.removeEventListener('message', listen);
}

/** Sends to one window, as long as it shows a page of this site. */
export function toWindow(home: Home, peer: Peer): Transport {
	return {
		send: (message) => isOwn(home, peer) && peer.postMessage(message, home.origin),
		close: () => undefined
	};
}

/** Whether a window is open and shows a page of this site; a message to any other window would log an error. */
export function isOwn(home: Home, peer: Peer): boolean {
	try {
		return !peer.closed && peer.origin === home.origin && home.origin !== 'null';
	} catch {
		return false;
	}
}
