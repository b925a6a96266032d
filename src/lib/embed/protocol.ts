import type { PaperHeights } from './paper.ts';

/**
 * The messages between the frame and its host: objects by `postMessage`, version 1. Any other message is
 * ignored silently, since a page gets messages from anybody.
 */
export const namespace = 'otr-embed';
export const version = 1;

export const heightModes = ['auto', 'fit'] as const;

/** `auto`: as high as its content; `fit`: as high as its frame is, scrolling inside. */
export type HeightMode = (typeof heightModes)[number];

/** The allowed colour themes. */
export const frameThemes = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** Messages of the frame. */
export type FromFrame =
	/** All that is prerendered has come, and can be shown. It has not started yet. */
	| { type: 'prerendered' }
	/** It has started. `story`: the address of the whole page. */
	| { type: 'ready'; story: string; modes: readonly HeightMode[] }
	/** Whole px: the content’s height, and its height on paper in a column of text, for older loaders. */
	| { type: 'height'; height: number; printHeight: number }
	/** What it needs on paper: its height at several widths there, px. */
	| { type: 'paper'; heights: PaperHeights }
	/**
	 * The selected event and the visible dates, in the address’s form. Only sent after a `hello`. `id`: that of the
	 * `set` that it answers.
	 */
	| { type: 'state'; event: string | null; from: string | null; to: string | null; id?: string }
	| { type: 'error'; code: string };

/** Messages of the host. */
export type FromHost =
	| { type: 'hello' }
	/** Missing keys stay as they are; null removes a value. With an `id` it is answered by a `state`. */
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

type Fields = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown) => typeof value === 'string' && value.length <= 2_048;
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isWhole = Number.isSafeInteger;

/** More px than any paper needs are a mistake. */
const isLength = (value: unknown) =>
	isWhole(value) && (value as number) > 0 && (value as number) <= 60_000;

const maxPaperHeights = 16;

const isList = (max: number, isItem: (value: unknown) => boolean) => (value: unknown) =>
	// Spread, so that a hole in the array is not accepted.
	Array.isArray(value) && value.length <= max && [...value].every(isItem);

const orLeftOut = (is: (value: unknown) => boolean) => (value: unknown) =>
	value === undefined || is(value);

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
	state: { event: isTextOrNull, from: isTextOrNull, to: isTextOrNull, id: orLeftOut(isText) },
	error: { code: isText }
};

const fromHost: Record<FromHost['type'], Fields> = {
	hello: {},
	set: {
		id: orLeftOut(isText),
		event: orLeftOut(isTextOrNull),
		from: orLeftOut(isTextOrNull),
		to: orLeftOut(isTextOrNull),
		theme: orLeftOut((value) => frameThemes.includes(value as FrameTheme))
	},
	get: {}
};

/** @returns null for any other message */
export function readFromFrame(data: unknown): FromFrame | null {
	return read(data, fromFrame) as FromFrame | null;
}

/** @returns null for any other message */
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

/** A message as it is sent. */
export function write<T extends FromFrame | FromHost>(message: T) {
	return { ns: namespace, v: version, ...message };
}
