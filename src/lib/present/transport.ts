import { channelName } from './protocol.ts';

/** If the other side has sent no message for this long, it may be gone, ms. */
export const maxSilence = 3_000;

/** The time between two pings, ms. */
export const pingInterval = 1_000;

/** Another window, to which a link sends messages: the parts of `Window` that this needs. */
export interface PeerWindow {
	/** Throws for a window of another site. */
	readonly origin: string;
	readonly closed: boolean;
	postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}

/** The window of a link itself: the parts of `Window` that it needs. */
export interface OwnWindow {
	readonly origin: string;
	/** The window that opened this one; null if there is none. */
	readonly opener: PeerWindow | null;
	readonly BroadcastChannel?: (new (name: string) => BroadcastChannel) | undefined;
	addEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (e: MessageEvent) => void): void;
}

/** A way to send messages: to one window, or to all windows that share a channel. */
export interface Transport {
	/** Whether the other window still exists. True if this cannot be known. */
	isOpen(): boolean;
	/** Sends a message. */
	send(message: object): void;
	/** Closes the connection. */
	close(): void;
}

/** Called with each message. @param transport the way to send an answer */
export type ReceiveMessage = (data: unknown, transport: Transport) => void;

/** Opens the BroadcastChannel of the session; null if the browser does not support it. */
export function openChannel(
	home: OwnWindow,
	session: string,
	receive: ReceiveMessage
): Transport | null {
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

/** The origin of pages opened from a disk, and of some others. It does not identify a site. */
const nullOrigin = 'null';

/**
 * Listens to messages from other windows of this site. Pages opened from a disk have no origin of their own,
 * so each sends a port, and is only heard through it. A port ends with its page, so a later page in the same
 * window gets nothing.
 *
 * @param receive also gets the sender's window, and its port if it is a page opened from a disk. It must
 * ignore messages without the session's id
 * @returns a function that stops listening
 */
export function listenToWindows(
	home: OwnWindow,
	receive: (data: unknown, from: PeerWindow, port?: MessagePort) => void
): () => void {
	const listen = ({ data, origin, source, ports }: MessageEvent) => {
		if (origin !== home.origin || !source) return;
		if (origin !== nullOrigin) receive(data, source as PeerWindow);
		else if (ports[0]) receive(data, source as PeerWindow, ports[0]);
	};
	home.addEventListener('message', listen);
	return () => home.removeEventListener('message', listen);
}

/** A transport to one window. Sends only while that window shows a page of this site. */
export function windowTransport(home: OwnWindow, peer: PeerWindow): Transport {
	return {
		isOpen: () => isOpenOnThisSite(home, peer),
		send: (message) => isOpenOnThisSite(home, peer) && peer.postMessage(message, home.origin),
		close: () => undefined
	};
}

/** A transport through a port to a page. Messages from that page go to `receive`. */
export function portTransport(
	peer: PeerWindow,
	port: MessagePort,
	receive: ReceiveMessage
): Transport {
	const transport = {
		isOpen: () => !peer.closed,
		send: (message: object) => port.postMessage(message),
		close: () => port.close()
	};
	port.onmessage = ({ data }) => receive(data, transport);
	return transport;
}

/**
 * Sends the first message to the window that opened this one. A page opened from a disk also sends a port,
 * which is used for all later messages.
 */
export function sendHello(
	home: OwnWindow,
	opener: PeerWindow,
	hello: object,
	receive: ReceiveMessage
): void {
	if (isOpenOnThisSite(home, opener)) opener.postMessage(hello, home.origin);
	if (home.origin !== nullOrigin || opener.closed) return;
	const { port1, port2 } = new MessageChannel();
	portTransport(opener, port1, receive);
	opener.postMessage(hello, '*', [port2]);
}

/** Whether a window is open and shows a page of this site. Sending to any other window would log an error. */
export function isOpenOnThisSite(home: OwnWindow, peer: PeerWindow): boolean {
	try {
		return !peer.closed && peer.origin === home.origin && home.origin !== nullOrigin;
	} catch {
		return false;
	}
}
