import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { isId } from '#lib/record/id.ts';
import { isPlainCommand, type StageCommand, type StageState } from './commands.ts';
import { sessionPattern } from './session.ts';
import type { StageChoice } from './stage-deck.ts';

/**
 * The value of `ns` in all messages between a stage and its presenter's windows. The stage owns the state, and
 * presenter's windows send commands to change it. Invalid messages are ignored.
 */
const namespace = 'otr-present';
/** The version of the protocol, which is part of every message. */
const protocolVersion = 1;

/**
 * Messages of the stage. `rev` increases with every state, even if another stage takes over the session. So
 * late and repeated states can be ignored.
 */
export type FromStage =
	| ({ type: 'state'; rev: number; state: StageState } & Pick<StageChoice, keyof StageChoice>)
	/** Sent once per second. */
	| { type: 'ping'; rev: number }
	/** The stage was closed. */
	| { type: 'bye' };

/**
 * Messages of a presenter's window. A new stage also sends a `hello`, to find out whether another stage
 * controls the session.
 */
export type FromPresenter =
	/** `hello` asks for the state. `rev` is that of the last state received, or 0. */
	{ type: 'hello'; rev: number } | { type: 'cmd'; command: StageCommand };

/** A message with the fields that every message has. */
export type MarkedMessage<T> = T & {
	ns: typeof namespace;
	v: typeof protocolVersion;
	session: string;
};

/** The name of the session’s BroadcastChannel. */
export const channelName = (session: string): string => `otr-present-${session}`;

/** Checks the value of a field. */
type FieldCheck = (value: unknown) => boolean;
/** The checks for a message's fields. */
type FieldChecks = Record<string, FieldCheck>;

/** Matches the id of a slide: an event's id, or a dot and the id of something else, such as a chapter. */
const slidePattern = /^(?:[a-z0-9][a-z0-9-]{0,63}|\.[a-z][a-z0-9-]{0,79})$/;

/** The maximum number of presented events in a message. */
const maxEvents = 10_000;

/** The last time that a JavaScript `Date` supports, ms since 1970. */
const lastTime = 8.64e15;

const isIdText = (value: unknown) => typeof value === 'string' && isId(value);
const isSlideId = (value: unknown) => typeof value === 'string' && slidePattern.test(value);
const isBoolean = (value: unknown) => typeof value === 'boolean';
/** Makes a check for a whole number in a range, inclusive. */
const isWholeNumber = (from: number, to: number) => (value: unknown) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;

/** Checks the `rev` of a state. */
const isRev = isWholeNumber(1, lastTime);

/** The checks for the fields of a state. */
const stateFields: Record<keyof StageState, FieldCheck> = {
	// Empty if the presentation has no slides.
	slide: (value) => value === '' || isSlideId(value),
	fragment: isWholeNumber(1, 100),
	isBlack: isBoolean,
	isOverview: isBoolean,
	isAuto: isBoolean,
	n: isWholeNumber(0, maxEvents),
	total: isWholeNumber(0, maxEvents),
	started: (value) => value === null || isWholeNumber(0, lastTime)(value)
};

/** Checks a state of the stage. */
const isState = (value: unknown) => {
	if (!isDictionary(value) || !hasExactly(value, stateFields)) return false;
	const { slide, n, total } = value as unknown as StageState;
	return n <= total && (n === 0) === (slide === '' || slide.startsWith('.'));
};

/** Checks a list of presented events; null means all. */
const isPresentedIds = (value: unknown) =>
	value === null ||
	// Copied first, so that `every` also checks the holes of a sparse array.
	(Array.isArray(value) && value.length <= maxEvents && [...value].every(isIdText));

/** Checks a command. */
const isCommand = (value: unknown) => {
	if (!isDictionary(value)) return false;
	if (value.name === 'goto') return hasExactly(value, { name: () => true, slide: isSlideId });
	return hasExactly(value, { name: isPlainCommand });
};

/** The checks for the fields of each message of the stage. */
const fieldsFromStage: Record<FromStage['type'], FieldChecks> = {
	state: { rev: isRev, state: isState, presentedIds: isPresentedIds, isKnownOrder: isBoolean },
	ping: { rev: isRev },
	bye: {}
};

/** The checks for the fields of each message of a presenter's window. */
const fieldsFromPresenter: Record<FromPresenter['type'], FieldChecks> = {
	hello: { rev: isWholeNumber(0, lastTime) },
	cmd: { command: isCommand }
};

/** Reads a posted message of a stage. @returns null if it is not a valid message of a stage of this session */
export function readFromStage(data: unknown, session: string): FromStage | null {
	return checkMessage(data, session, fieldsFromStage) as FromStage | null;
}

/**
 * Reads a posted message of a presenter's window.
 *
 * @returns null if it is not a valid message of a presenter's window of this session
 */
export function readFromPresenter(data: unknown, session: string): FromPresenter | null {
	return checkMessage(data, session, fieldsFromPresenter) as FromPresenter | null;
}

/** Checks a message, and removes the fields that all messages have. @param types the checks for each type's fields */
function checkMessage(data: unknown, session: string, types: Record<string, FieldChecks>): unknown {
	if (!isDictionary(data)) return null;
	const { ns, v, session: messageSession, type, ...rest } = data;
	if (ns !== namespace || v !== protocolVersion || typeof type !== 'string') return null;
	if (messageSession !== session || !sessionPattern.test(session)) return null;
	const fields = Object.hasOwn(types, type) && types[type];
	return fields && hasExactly(rest, fields) ? { type, ...rest } : null;
}

/** Whether an object has exactly these fields, all with valid values. */
function hasExactly(value: Dictionary, fields: FieldChecks): boolean {
	return (
		Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
		Object.entries(fields).every(([name, is]) => Object.hasOwn(value, name) && is(value[name]))
	);
}

/** Adds the fields that every message has. */
export function markMessage<T extends FromStage | FromPresenter>(
	session: string,
	message: T
): MarkedMessage<T> {
	return { ns: namespace, v: protocolVersion, session, ...message };
}
