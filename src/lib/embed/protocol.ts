/**
 * What the frame and the page around it say to each other: objects by `postMessage`, version 1.
 * Whatever is not exactly one of these is ignored in silence: a page gets messages from anybody.
 */
export const namespace = 'otr-embed';
export const version = 1;

export const heightModes = ['auto', 'fit'] as const;

/** `auto`: as high as its content; `fit`: as high as its frame is, scrolling inside. */
export type HeightMode = (typeof heightModes)[number];

/** What the colours may be set to. */
export const frameThemes = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** Said by the frame. */
export type FromFrame =
	/** It has started. `story`: the address of the whole page. */
	| { type: 'ready'; story: string; modes: readonly HeightMode[] }
	/** px, whole: of its content, and of all of it unfolded, as paper needs it. */
	| { type: 'height'; height: number; printHeight: number }
	/** What is selected and seen; dates as the address has them. Only after a `hello`. */
	| { type: 'state'; event: string | null; from: string | null; to: string | null }
	| { type: 'error'; code: string };

/** Said by the page around it. */
export type FromHost =
	| { type: 'hello' }
	/** What is left out stays as it is; null for none. */
	| {
			type: 'set';
			event?: string | null;
			from?: string | null;
			to?: string | null;
			theme?: FrameTheme;
	  }
	/** Asks for a `state`. */
	| { type: 'get' };

type Fields = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown) => typeof value === 'string' && value.length <= 2_048;
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isWhole = (value: unknown) => Number.isSafeInteger(value);

const orLeftOut = (is: (value: unknown) => boolean) => (value: unknown) =>
	value === undefined || is(value);

const fromFrame: Record<FromFrame['type'], Fields> = {
	ready: {
		story: isText,
		modes: (value) =>
			Array.isArray(value) &&
			value.length <= heightModes.length &&
			// A hole is no mode.
			[...value].every((mode) => heightModes.includes(mode as HeightMode))
	},
	height: { height: isWhole, printHeight: isWhole },
	state: { event: isTextOrNull, from: isTextOrNull, to: isTextOrNull },
	error: { code: isText }
};

const fromHost: Record<FromHost['type'], Fields> = {
	hello: {},
	set: {
		event: orLeftOut(isTextOrNull),
		from: orLeftOut(isTextOrNull),
		to: orLeftOut(isTextOrNull),
		theme: orLeftOut((value) => frameThemes.includes(value as FrameTheme))
	},
	get: {}
};

/** @returns null for what no frame of ours says */
export function readFromFrame(data: unknown): FromFrame | null {
	return read(data, fromFrame) as FromFrame | null;
}

/** @returns null for what no page that knows the protocol says */
export function readFromHost(data: unknown): FromHost | null {
	return read(data, fromHost) as FromHost | null;
}

function read(data: unknown, types: Record<string, Fields>): unknown {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
	const { ns, v, type, ...rest } = data as Record<string, unknown>;
	if (ns !== namespace || v !== version || typeof type !== 'string') return null;
	const fields = Object.hasOwn(types, type) && types[type];
	return fields &&
		Object.keys(rest).every((name) => Object.hasOwn(fields, name)) &&
		Object.keys(fields).every((name) => fields[name]?.(rest[name]))
		? { type, ...rest }
		: null;
}

/** A message as it is sent. */
export function write<T extends FromFrame | FromHost>(message: T) {
	return { ns: namespace, v: version, ...message };
}
