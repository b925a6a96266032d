import { channelName } from './protocol.ts';

/** The time without a message, ms, after which the stage may be gone. */
export const silence = 3_000;

/** The interval of pings, ms. */
export const beat = 1_000;

/** The parts of another window that a link uses. */
export interface Peer {
	/** Throws for windows of other sites. */
	readonly origin: string;
	readonly closed: boolean;
	postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}

/** The parts of the link's own window that it uses. */
export interface Home {
	readonly origin: string;
	/** The window that opened this one; null if none did. */
	readonly opener: Peer | null;
	readonly BroadcastChannel?: (new (name: string) => BroadcastChannel) | undefined;
	addEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
}

/** Sends messages to one window, or to all that share a channel. */
export interface Transport {
	/** Whether the other end still exists, as far as can be known. */
	isOpen(): boolean;
	/** Sends a message. */
	send(message: object): void;
	/** Ends the connection. */
	close(): void;
}

/** Takes a message. @param transport the way by which the message came, to be used for the answer */
export type Receive = (data: unknown, transport: Transport) => void;

/** The BroadcastChannel of the session; null if the browser does not have channels. */
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

/** The origin of every page from a disk, and of some others, so it identifies nobody. */
const nobody = 'null';

/**
 * Listens to other windows of this site. Pages from a disk have no origin of their own, so they send a port and are
 * heard by it. The port ends with their page, so that a later page in the same window gets nothing.
 *
 * @param receive also gets the sender's window, and in a file its port; it must ignore messages without the session's
 * id
 * @returns a function that stops listening
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

/** A transport to one window, as long as it shows a page of this site. */
export function toWindow(home: Home, peer: Peer): Transport {
	return {
		isOpen: () => isOwn(home, peer),
		send: (message) => isOwn(home, peer) && peer.postMessage(message, home.origin),
		close: () => undefined
	};
}

/** A transport through a port to another page. Messages from that page go to `receive`. */
export function toPort(peer: Peer, port: MessagePort, receive: Receive): Transport {
	const transport = {
		isOpen: () => !peer.closed,
		send: (message: object) => port.postMessage(message),
		close: () => port.close()
	};
	port.onmessage = ({ data }) => receive(data, transport);
	return transport;
}

/** Sends the first message to the window that opened this one. In a file it brings a port for all later messages. */
export function greet(home: Home, opener: Peer, hello: object, receive: Receive): void {
	if (isOwn(home, opener)) opener.postMessage(hello, home.origin);
	if (home.origin !== nobody || opener.closed) return;
	const { port1, port2 } = new MessageChannel();
	toPort(opener, port1, receive);
	opener.postMessage(hello, '*', [port2]);
}

/** Whether a window is open and shows a page of this site. A message to any other window would log an error. */
export function isOwn(home: Home, peer: Peer): boolean {
	try {
		return !peer.closed && peer.origin === home.origin && home.origin !== nobody;
	} catch {
		return false;
	}
}
