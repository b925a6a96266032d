import type { PaperHeights } from './paper.ts';

/**
 * The messages between a frame and its host: objects sent by `postMessage`, version 1. Invalid messages are ignored
 * silently, because a page gets messages from anybody.
 */
export const namespace = 'otr-embed';
/** The version of the protocol, which every message has. */
export const version = 1;

/** The ways to decide on the height of a frame. */
export const heightModes = ['auto', 'fit'] as const;

/** `auto`: as tall as the content. `fit`: as tall as the page makes the frame, which scrolls inside. */
export type HeightMode = (typeof heightModes)[number];

/** The colour schemes that a host’s page may ask for. */
export const frameThemes = ['auto', 'light', 'dark'] as const;
/** A colour scheme that a host’s page may ask for. */
export type FrameTheme = (typeof frameThemes)[number];

/** Messages of the frame. */
export type FromFrame =
	/** The whole prerendered page has arrived and can be shown. Scripts have not started yet. */
	| { type: 'prerendered' }
	/** Scripts have started. `story` is the address of the story page. */
	| { type: 'ready'; story: string; modes: readonly HeightMode[] }
	/** Whole px: the height of the content, and its height on paper in a column of text, for older loaders. */
	| { type: 'height'; height: number; printHeight: number }
	/** The heights of the content on paper at several widths, px. */
	| { type: 'paper'; heights: PaperHeights }
	/**
	 * The selected event and the visible dates, as in the address. Only sent after a `hello`. `id` is that of the `set`
	 * that this answers.
	 */
	| { type: 'state'; event: string | null; from: string | null; to: string | null; id?: string }
	| { type: 'error'; code: string };

/** Messages of the host. */
export type FromHost =
	| { type: 'hello' }
	/** Missing keys leave a value unchanged; null removes it. If it has an `id`, a `state` answers it. */
	| {
			type: 'set';
			id?: string;
			event?: string | null;
			from?: string | null;
			to?: string | null;
			theme?: FrameTheme;
	  }
	/** Asks for a `state`. */
	| { type: 'get' };

/** A check for each field of a message. */
type Fields = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown) => typeof value === 'string' && value.length <= 2_048;
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isWhole = Number.isSafeInteger;

/** Whether a value is a length on paper, px. No paper is longer than 60,000 px. */
const isLength = (value: unknown) =>
	isWhole(value) && (value as number) > 0 && (value as number) <= 60_000;

/** The maximum number of widths in a message. */
const maxPaperHeights = 16;

/** A check for a list of at most `max` items. */
const isList = (max: number, isItem: (value: unknown) => boolean) => (value: unknown) =>
	// Spread, so that `every` also sees the holes of a sparse array.
	Array.isArray(value) && value.length <= max && [...value].every(isItem);

/** Makes a check that also accepts an absent field. */
const optional = (is: (value: unknown) => boolean) => (value: unknown) =>
	value === undefined || is(value);

/** The fields of each message that a frame sends. */
const fromFrame: Record<FromFrame['type'], Fields> = {
	prerendered: {},
	ready: {
		story: isText,
		modes: isList(heightModes.length, (mode) => heightModes.includes(mode as HeightMode))
	},
	height: { height: isWhole, printHeight: isWhole },
	paper: {
		heights: isList(
			maxPaperHeights,
			(pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isLength)
		)
	},
	state: { event: isTextOrNull, from: isTextOrNull, to: isTextOrNull, id: optional(isText) },
	error: { code: isText }
};

/** The fields of each message that a host’s page sends. */
const fromHost: Record<FromHost['type'], Fields> = {
	hello: {},
	set: {
		id: optional(isText),
		event: optional(isTextOrNull),
		from: optional(isTextOrNull),
		to: optional(isTextOrNull),
		theme: optional((value) => frameThemes.includes(value as FrameTheme))
	},
	get: {}
};

/**
 * Checks data that was posted as a message of a frame.
 *
 * @returns null if it is not a valid message of a frame
 */
export function readFromFrame(data: unknown): FromFrame | null {
	return read(data, fromFrame) as FromFrame | null;
}

/**
 * Checks data that was posted as a message of a host.
 *
 * @returns null if it is not a valid message of a host
 */
export function readFromHost(data: unknown): FromHost | null {
	return read(data, fromHost) as FromHost | null;
}

function read(data: unknown, types: Record<string, Fields>): unknown {
	if (Array.isArray(data)) return null;
	const { ns, v, type, ...rest } = (data ?? {}) as Record<string, unknown>;
	if (ns !== namespace || v !== version || typeof type !== 'string') return null;
	const fields = Object.hasOwn(types, type) && types[type];
	if (!fields) return null;
	const names = Object.keys({ ...fields, ...rest });
	const isExact = names.every((name) => Object.hasOwn(fields, name) && fields[name]?.(rest[name]));
	return isExact ? { type, ...rest } : null;
}

/** Makes a message that the other side accepts. */
export function write<T extends FromFrame | FromHost>(message: T) {
	return { ns: namespace, v: version, ...message };
}
