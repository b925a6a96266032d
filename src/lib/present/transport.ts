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
	postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
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
	/** Whether what it leads to is still there, as far as one can know. */
	isOpen(): boolean;
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
		isOpen: () => true,
		send: (message: object) => channel.postMessage(message),
		close: () => channel.close()
	};
	channel.onmessage = ({ data }) => receive(data, transport);
	return transport;
}

/** The origin of every page from a disk, and of others: it says nothing of who it is. */
const nobody = 'null';

/**
 * Listens to other windows of this site; those of a file bring a port, since nothing else tells them from others. That ends
 * with their page: what else their window may show gets nothing.
 *
 * @param receive also gets the sender's window, and its port in a file; what does not name the session is to be ignored
 * @returns a function that stops it
 */
export function hearWindows(
	home: Home,
	receive: (data: unknown, from: Peer, port?: MessagePort) => void
): () => void {
	const listen = ({ data, origin, source, ports }: MessageEvent) => {
		if (origin !== home.origin || !source) return;
		if (origin !== nobody) receive(data, source as Peer);
		else if (ports[0]) receive(data, source as Peer, ports[0]);
	};
	home.addEventListener('message', listen);
	return () => home.removeEventListener('message', listen);
}

/** Sends to one window, as long as it shows a page of this site. */
export function toWindow(home: Home, peer: Peer): Transport {
	return {
		isOpen: () => isOwn(home, peer),
		send: (message) => isOwn(home, peer) && peer.postMessage(message, home.origin),
		close: () => undefined
	};
}

/** Sends to the page at the other end of a port, and hears it. */
export function toPort(peer: Peer, port: MessagePort, receive: Receive): Transport {
	const transport = {
		isOpen: () => !peer.closed,
		send: (message: object) => port.postMessage(message),
		close: () => port.close()
	};
	port.onmessage = ({ data }) => receive(data, transport);
	return transport;
}

/** Sends the first message to the window that opened this one: in a file with a port for all others. */
export function greet(home: Home, opener: Peer, hello: object, receive: Receive): void {
	if (isOwn(home, opener)) opener.postMessage(hello, home.origin);
	if (home.origin !== nobody || opener.closed) return;
	const { port1, port2 } = new MessageChannel();
	toPort(opener, port1, receive);
	opener.postMessage(hello, '*', [port2]);
}

/** Whether a window is open and shows a page of this site; a message to any other window would log an error. */
export function isOwn(home: Home, peer: Peer): boolean {
	try {
		return !peer.closed && peer.origin === home.origin && home.origin !== nobody;
	} catch {
		return false;
	}
}
