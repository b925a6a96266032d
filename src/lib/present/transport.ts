import { channelName } from './protocol.ts';

/** Another window, as far as a link knows it. */
export interface Peer {
	/** Can be read only of this site’s own windows. */
	readonly origin: string;
	readonly closed: boolean;
	postMessage(message: unknown, targetOrigin: string): void;
}

/** The window that a link is in. */
export interface Home {
	readonly origin: string;
	/** The window that has opened it. */
	readonly opener: Peer | null;
	readonly BroadcastChannel?: (new (name: string) => BroadcastChannel) | undefined;
	addEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
}

/** Takes messages from one window to another. */
export interface Transport {
	send(message: object): void;
	close(): void;
}

/** @param transport brought it, and takes an answer back */
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
 * Hears other windows of this site.
 *
 * @param receive gets the window, too
 * @returns stops it
 */
export function hearWindows(home: Home, receive: (data: unknown, from: Peer) => void): () => void {
	const listen = ({ data, origin, source }: MessageEvent) => {
		// All opaque origins are `null`: they tell nothing of the sender.
		if (origin !== home.origin || origin === 'null' || !source) return;
		receive(data, source as Peer);
	};
	home.addEventListener('message', listen);
	return () => home.removeEventListener('message', listen);
}

/** Sends to one window, while it shows a page of this site. */
export function toWindow(home: Home, peer: Peer): Transport {
	return {
		send: (message) => isOwn(home, peer) && peer.postMessage(message, home.origin),
		close: () => undefined
	};
}

/** Whether a window is open at a page of this site; a message to another one would be an error. */
export function isOwn(home: Home, peer: Peer): boolean {
	try {
		return !peer.closed && peer.origin === home.origin && home.origin !== 'null';
	} catch {
		return false;
	}
}
