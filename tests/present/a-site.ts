import type { OwnWindow, PeerWindow } from '#lib/present/transport.ts';

type Listen = (e: MessageEvent) => void;

interface AChannel {
	name: string;
	home: AWindow;
	onmessage: Listen | null;
}

/** A pair of ports as a browser’s, on the faked clock; each message takes 1 ms. */
export class APortPair {
	readonly port1 = aPort();
	readonly port2 = aPort();
	constructor() {
		this.port1.other = this.port2;
		this.port2.other = this.port1;
	}
}

interface APort {
	other: APort | null;
	/** Whose it is, once one of the pair has been sent. */
	home: AWindow | null;
	onmessage: Listen | null;
	postMessage: (data: unknown) => void;
	close: () => void;
}

const aPort = (): APort => ({
	other: null,
	home: null,
	onmessage: null,
	postMessage(data) {
		const copy: unknown = structuredClone(data);
		if (this.home?.isFrozen) return;
		setTimeout(() => {
			const to = this.other;
			if (!to?.home?.isFrozen && !to?.home?.closed) to?.onmessage?.({ data: copy } as MessageEvent);
		}, 1);
	},
	close() {
		if (this.other) this.other.other = null;
		this.other = null;
	}
});

/** Windows that talk to each other as a browser’s do, on the faked clock; each message takes 1 ms. */
export class ASite {
	readonly channels = new Set<AChannel>();
	/** Every message that has gone over a channel. */
	readonly said: unknown[] = [];
	/** What does not come through. */
	isLost: (data: unknown) => boolean = () => false;

	/** Says something on a channel that no window of a test holds. */
	shout(name: string, data: unknown): void {
		this.spread(name, data);
	}

	spread(name: string, data: unknown, from?: AChannel): void {
		if (from?.home.isFrozen || this.isLost(data)) return;
		const copy: unknown = structuredClone(data);
		this.said.push(copy);
		for (const channel of this.channels) {
			if (channel === from || channel.name !== name) continue;
			setTimeout(() => {
				if (this.channels.has(channel) && !channel.home.isFrozen)
					channel.onmessage?.({ data: copy } as MessageEvent);
			}, 1);
		}
	}
}

export class AWindow implements OwnWindow {
	readonly BroadcastChannel: OwnWindow['BroadcastChannel'];
	readonly opener: PeerWindow | null;
	readonly listeners = new Set<Listen>();
	closed = false;
	/** Neither speaks nor hears, as a page that the browser has stopped. */
	isFrozen = false;
	origin: string;
	/** As each other window has it. */
	#faces = new Map<AWindow, PeerWindow>();

	constructor(
		site: ASite,
		{ hasChannels = true, opener = null as AWindow | null, origin = 'https://a.example' } = {}
	) {
		this.origin = origin;
		const home: AWindow = this; // eslint-disable-line @typescript-eslint/no-this-alias
		if (hasChannels) {
			this.BroadcastChannel = class {
				name: string;
				home = home;
				onmessage: Listen | null = null;
				constructor(name: string) {
					this.name = name;
					site.channels.add(this);
				}
				postMessage(data: unknown) {
					site.spread(this.name, data, this);
				}
				close() {
					site.channels.delete(this);
				}
			} as unknown as OwnWindow['BroadcastChannel'];
		}
		this.opener = opener && opener.seenBy(this);
	}

	/** This window, as another one can reach it. */
	seenBy(other: AWindow): PeerWindow {
		const known = this.#faces.get(other);
		if (known) return known;
		const look = () => this;
		const face: PeerWindow = {
			get origin() {
				// As Chromium and WebKit do for pages from a disk; Firefox says `null`.
				if (look().origin !== other.origin || look().origin === 'null')
					throw new Error('SecurityError');
				return look().origin;
			},
			get closed() {
				return look().closed;
			},
			postMessage: (data, target, ports = []) => {
				const copy: unknown = structuredClone(data);
				for (const port of ports as unknown as APort[]) {
					port.home = this;
					if (port.other) port.other.home = other;
				}
				if (other.isFrozen) return;
				setTimeout(() => {
					if (this.closed || this.isFrozen || !['*', this.origin].includes(target)) return;
					const { origin } = other;
					const source = this === other ? null : other.seenBy(this);
					const e = { data: copy, origin, source, ports };
					for (const listen of [...this.listeners]) listen(e as unknown as MessageEvent);
				}, 1);
			}
		};
		this.#faces.set(other, face);
		return face;
	}

	addEventListener(_type: 'message', listen: Listen) {
		this.listeners.add(listen);
	}

	removeEventListener(_type: 'message', listen: Listen) {
		this.listeners.delete(listen);
	}
}
