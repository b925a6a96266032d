import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { isId } from '#lib/record/id.ts';
import { isPlain, type StageCommand, type StageState } from './commands.ts';
import { sessionPattern } from './session.ts';
import type { StageChoice } from './stage-deck.ts';

/**
 * The messages between the stage and its presenters, version 1. The stage owns the state; presenters send commands to
 * change it. Invalid messages are ignored silently.
 */
const namespace = 'otr-present';
/** The version of the protocol, which every message has. */
const version = 1;

/**
 * Messages of the stage. `rev` rises with every state, even from one stage of a session to the next, so that late or
 * repeated states can be ignored.
 */
export type FromStage =
	| ({ type: 'state'; rev: number; state: StageState } & Pick<StageChoice, keyof StageChoice>)
	/** Sent once a second. */
	| { type: 'ping'; rev: number }
	/** The stage has closed. */
	| { type: 'bye' };

/** Messages of a presenter. A new stage sends a `hello`, too, to ask whether another stage leads. */
export type FromPresenter =
	/** Asks for the state. `rev` is that of the last state received, 0 if none. */
	{ type: 'hello'; rev: number } | { type: 'cmd'; command: StageCommand };

/** A message as it is sent. */
export type Sent<T> = T & { ns: typeof namespace; v: typeof version; session: string };

/** The name of the session’s BroadcastChannel. */
export const channelName = (session: string): string => `otr-present-${session}`;

/** Whether a field of a message is valid. */
type Is = (value: unknown) => boolean;
/** A check for each field of a message. */
type Fields = Record<string, Is>;

/** Matches the id of a slide: that of an event, or a dot and the id of something else. */
const slidePattern = /^(?:[a-z0-9][a-z0-9-]{0,63}|\.[a-z][a-z0-9-]{0,79})$/;

/** The longest list of events; longer ones are refused. */
const maxEvents = 10_000;

/** The last instant of a JavaScript date, ms since 1970. */
const lastTime = 8.64e15;

const isIdText = (value: unknown) => typeof value === 'string' && isId(value);
const isSlide = (value: unknown) => typeof value === 'string' && slidePattern.test(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
/** A check for a whole number in a range. */
const isWhole = (from: number, to: number) => (value: unknown) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;

/** Whether a value can be the `rev` of a state. */
const isRev = isWhole(1, lastTime);

/** The fields of a state. */
const stateFields: Record<keyof StageState, Is> = {
	// Empty if the presentation has no slide.
	slide: (value) => value === '' || isSlide(value),
	fragment: isWhole(1, 100),
	isBlack: isFlag,
	isOverview: isFlag,
	isAuto: isFlag,
	n: isWhole(0, maxEvents),
	total: isWhole(0, maxEvents),
	started: (value) => value === null || isWhole(0, lastTime)(value)
};

/** Whether a value is a valid state of the stage. */
const isState = (value: unknown) => {
	if (!isDictionary(value) || !hasExactly(value, stateFields)) return false;
	const { slide, n, total } = value as unknown as StageState;
	return n <= total && (n === 0) === (slide === '' || slide.startsWith('.'));
};

/** Whether a value is a list of presented events. */
const isPresentedIds = (value: unknown) =>
	value === null ||
	// Spread, so that `every` also sees the holes of a sparse array.
	(Array.isArray(value) && value.length <= maxEvents && [...value].every(isIdText));

/** Whether a value is a command. */
const isCommand = (value: unknown) => {
	if (!isDictionary(value)) return false;
	if (value.name === 'goto') return hasExactly(value, { name: () => true, slide: isSlide });
	return hasExactly(value, { name: isPlain });
};

/** The fields of each message of a stage. */
const fromStage: Record<FromStage['type'], Fields> = {
	state: { rev: isRev, state: isState, presentedIds: isPresentedIds, isKnownOrder: isFlag },
	ping: { rev: isRev },
	bye: {}
};

/** The fields of each message of a presenter. */
const fromPresenter: Record<FromPresenter['type'], Fields> = {
	hello: { rev: isWhole(0, lastTime) },
	cmd: { command: isCommand }
};

/**
 * Checks data that was posted as a message of a stage.
 *
 * @returns null if it is not a valid message of a stage of this session
 */
export function readFromStage(data: unknown, session: string): FromStage | null {
	return read(data, session, fromStage) as FromStage | null;
}

/**
 * Checks data that was posted as a message of a presenter.
 *
 * @returns null if it is not a valid message of a presenter of this session
 */
export function readFromPresenter(data: unknown, session: string): FromPresenter | null {
	return read(data, session, fromPresenter) as FromPresenter | null;
}

function read(data: unknown, session: string, types: Record<string, Fields>): unknown {
	if (!isDictionary(data)) return null;
	const { ns, v, session: named, type, ...rest } = data;
	if (ns !== namespace || v !== version || typeof type !== 'string') return null;
	if (named !== session || !sessionPattern.test(session)) return null;
	const fields = Object.hasOwn(types, type) && types[type];
	return fields && hasExactly(rest, fields) ? { type, ...rest } : null;
}

/** Whether an object has exactly these fields, all of them valid. */
function hasExactly(value: Dictionary, fields: Fields): boolean {
	return (
		Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
		Object.entries(fields).every(([name, is]) => Object.hasOwn(value, name) && is(value[name]))
	);
}

/** Makes a message that the other side accepts. */
export function toSent<T extends FromStage | FromPresenter>(session: string, message: T): Sent<T> {
	return { ns: namespace, v: version, session, ...message };
}
