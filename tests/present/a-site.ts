import type { Home, Peer } from '#lib/present/transport.ts';

type Listen = (e: MessageEvent) => void;

interface AChannel {
	name: string;
	home: AWindow;
	onmessage: Listen | null;
}

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

export class AWindow implements Home {
	readonly BroadcastChannel: Home['BroadcastChannel'];
	readonly opener: Peer | null;
	readonly listeners = new Set<Listen>();
	closed = false;
	/** Neither speaks nor hears, as a page that the browser has stopped. */
	isFrozen = false;
	origin: string;
	/** As each other window has it. */
	#faces = new Map<AWindow, Peer>();

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
			} as unknown as Home['BroadcastChannel'];
		}
		this.opener = opener && opener.seenBy(this);
	}

	/** This window, as another one can reach it. */
	seenBy(other: AWindow): Peer {
		const known = this.#faces.get(other);
		if (known) return known;
		const look = () => this;
		const face: Peer = {
			get origin() {
				if (look().origin !== other.origin) throw new Error('SecurityError');
				return look().origin;
			},
			get closed() {
				return look().closed;
			},
			postMessage: (data, target) => {
				const copy: unknown = structuredClone(data);
				if (other.isFrozen) return;
				setTimeout(() => {
					if (this.closed || this.isFrozen || target !== this.origin) return;
					const { origin } = other;
					const e = { data: copy, origin, source: this === other ? null : other.seenBy(this) };
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
