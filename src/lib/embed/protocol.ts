import type { HeightsByWidth } from './paper.ts';

/**
 * The value of `ns` in all our messages: objects that a frame and its host’s page send each other with `postMessage`.
 * Invalid messages are ignored silently, because a page gets messages from any script.
 */
export const namespace = 'otr-embed';
/** The version of the protocol, which every message contains. */
export const protocolVersion = 1;

/** The ways to determine the height of a frame. */
export const heightModes = ['auto', 'fit'] as const;

/** `auto`: the frame is as tall as its content. `fit`: the host’s page sets the height, and the frame scrolls inside. */
export type HeightMode = (typeof heightModes)[number];

/** The colour schemes that a host’s page may set. */
export const frameThemes = ['auto', 'light', 'dark'] as const;
/** A colour scheme that a host’s page may set; `auto` follows the reader’s system. */
export type FrameTheme = (typeof frameThemes)[number];

/** The messages that a frame sends. */
export type FromFrame =
	/** The whole prerendered page has arrived and can be shown. Scripts have not started yet. */
	| { type: 'prerendered' }
	/** Scripts have started. `story` is the address of the story page. */
	| { type: 'ready'; story: string; modes: readonly HeightMode[] }
	/**
	 * The height of the content, or of a frame whose height the host’s page sets; whole px. `printHeight` is for older
	 * loaders: the height on paper in a column of text.
	 */
	| { type: 'height'; height: number; printHeight: number }
	/** The heights of the content on paper at several widths, px. */
	| { type: 'paper'; heights: HeightsByWidth }
	/**
	 * The selected event and the visible dates, as in the address. Only sent after a `hello`. If this is the answer to a
	 * `set`, it has the `id` of the `set`.
	 */
	| { type: 'state'; event: string | null; from: string | null; to: string | null; id?: string }
	/** The frame does not work. The only code is `script`: its scripts have not started. */
	| { type: 'error'; code: string };

/** The messages that a host’s page sends. */
export type FromHost =
	| { type: 'hello' }
	/**
	 * Changes what the frame shows. Missing keys change nothing; null resets. If it has an `id`, a `state` is the answer.
	 */
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

/** What a frame shows now: the selected event and the visible dates, as in its address. */
export type FrameState = Omit<Extract<FromFrame, { type: 'state' }>, 'type' | 'id'>;

/** A change of what a frame shows: the event, the dates, the theme. Missing keys change nothing; null resets. */
export type FrameChange = Omit<Extract<FromHost, { type: 'set' }>, 'type' | 'id'>;

/** For each field of a message, a function that checks its value. */
type FieldChecks = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown) => typeof value === 'string' && value.length <= 2_048;
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isWholeNumber = Number.isSafeInteger;

/** Whether a value is a plausible length on paper: up to 60,000 px. */
const isLength = (value: unknown) =>
	isWholeNumber(value) && (value as number) > 0 && (value as number) <= 60_000;

/** The maximum number of heights on paper in a message. There is one for each measured width. */
const maxPaperHeights = 16;

/** Makes a check for a list of at most `max` items. */
const isListOf = (max: number, isItem: (value: unknown) => boolean) => (value: unknown) =>
	// Spread the array, because `every` skips the holes of a sparse array.
	Array.isArray(value) && value.length <= max && [...value].every(isItem);

/** Makes a check that also accepts a missing field. */
const orMissing = (is: (value: unknown) => boolean) => (value: unknown) =>
	value === undefined || is(value);

/** The fields of each message that a frame sends. */
const fieldsFromFrame: Record<FromFrame['type'], FieldChecks> = {
	prerendered: {},
	ready: {
		story: isText,
		modes: isListOf(heightModes.length, (mode) => heightModes.includes(mode as HeightMode))
	},
	height: { height: isWholeNumber, printHeight: isWholeNumber },
	paper: {
		heights: isListOf(
			maxPaperHeights,
			(pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isLength)
		)
	},
	state: { event: isTextOrNull, from: isTextOrNull, to: isTextOrNull, id: orMissing(isText) },
	error: { code: isText }
};

/** The fields of each message that a host’s page sends. */
const fieldsFromHost: Record<FromHost['type'], FieldChecks> = {
	hello: {},
	set: {
		id: orMissing(isText),
		event: orMissing(isTextOrNull),
		from: orMissing(isTextOrNull),
		to: orMissing(isTextOrNull),
		theme: orMissing((value) => frameThemes.includes(value as FrameTheme))
	},
	get: {}
};

/** Checks the data of a message that a host’s page received. @returns null if it is not a valid message of a frame */
export function parseFrameMessage(data: unknown): FromFrame | null {
	return checkMessage(data, fieldsFromFrame) as FromFrame | null;
}

/** Checks the data of a message that a frame received. @returns null if it is not a valid message of a host */
export function parseHostMessage(data: unknown): FromHost | null {
	return checkMessage(data, fieldsFromHost) as FromHost | null;
}

function checkMessage(data: unknown, types: Record<string, FieldChecks>): unknown {
	if (Array.isArray(data)) return null;
	const { ns, v, type, ...rest } = (data ?? {}) as Record<string, unknown>;
	if (ns !== namespace || v !== protocolVersion || typeof type !== 'string') return null;
	const fields = Object.hasOwn(types, type) && types[type];
	if (!fields) return null;
	const names = Object.keys({ ...fields, ...rest });
	const isExact = names.every((name) => Object.hasOwn(fields, name) && fields[name]?.(rest[name]));
	return isExact ? { type, ...rest } : null;
}

/** Adds the marks of our protocol to a message. */
export function markMessage<T extends FromFrame | FromHost>(message: T) {
	return { ns: namespace, v: protocolVersion, ...message };
}
