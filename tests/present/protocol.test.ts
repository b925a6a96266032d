import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCommands, type StageState } from '#lib/present/commands.ts';
import {
	readFromPresenter,
	readFromStage,
	markMessage,
	type FromPresenter,
	type FromStage
} from '#lib/present/protocol.ts';
import { runs } from '../fixtures/runs.ts';

const session = 'abcdefgh01234567';
const envelope = { ns: 'otr-present', v: 1, session };

const state: StageState = {
	slide: 'a-1',
	fragment: 2,
	isBlack: false,
	isOverview: true,
	isAuto: false,
	n: 3,
	total: 32,
	started: null
};

const fromStage: FromStage[] = [
	{ type: 'state', rev: 1, state, presentedIds: null, isKnownOrder: false },
	{
		type: 'state',
		rev: 8.64e15,
		state: { ...state, slide: '', n: 0, total: 0, started: 1_764_000_000_000 },
		presentedIds: ['a-1', 'b'],
		isKnownOrder: true
	},
	{ type: 'ping', rev: 7 },
	{ type: 'bye' }
];

const fromPresenter: FromPresenter[] = [
	{ type: 'hello', rev: 0 },
	...plainCommands.map((name): FromPresenter => ({ type: 'cmd', command: { name } })),
	{ type: 'cmd', command: { name: 'goto', slide: 'a-1' } }
];

type Message = FromStage | FromPresenter;
type Read = (data: unknown, session: string) => Message | null;

/** As it comes out at the other end. */
const sent = (value: unknown): unknown => structuredClone(value);

const values = fc.oneof(
	fc.constantFrom(
		...[
			'otr-present',
			1,
			session,
			'state',
			'ping',
			'bye',
			'hello',
			'cmd',
			'goto',
			'next',
			'a-1',
			''
		],
		...['__proto__', 'constructor', null, NaN, Infinity, -1, 1.5, 1e300, '1', true, state, []]
	),
	fc.constantFrom({ name: 'next' }, { name: 'goto', slide: 'a-1' }, { name: 'goto' }),
	fc.anything({ maxDepth: 2 })
);

/** Nearly right: the right keys with any values, beside any other keys. */
const nearly = fc.dictionary(
	fc.constantFrom(
		...['ns', 'v', 'session', 'type', 'rev', 'state', 'presentedIds', 'isKnownOrder', 'command'],
		...['__proto__', 'constructor', 'toString', 'extra']
	),
	values
);

const anything = fc.oneof(
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
	fc.json().map((text): unknown => JSON.parse(text)),
	nearly,
	nearly.map((message) => ({ ...message, ...envelope })),
	fc.dictionary(fc.constantFrom(...Object.keys(state), 'extra'), values).map((more) =>
		markMessage(session, {
			type: 'state',
			rev: 1,
			state: { ...state, ...more },
			presentedIds: null,
			isKnownOrder: false
		})
	)
);

describe.each<[string, Read, Message[], Message[]]>([
	['stage', readFromStage, fromStage, fromPresenter],
	['presenter', readFromPresenter, fromPresenter, fromStage]
])('the messages of a %s', (_, read, own, others) => {
	test.each(own)('is read as it was written: $type $command', (message) => {
		expect(read(sent(markMessage(session, message)), session)).toEqual(message);
	});

	test.each(others)('is not what the other side says: $type $command', (message) => {
		expect(read(sent(markMessage(session, message)), session)).toBeNull();
	});

	test.each(own)('is nothing in another session, version or namespace: $type', (message) => {
		const right = markMessage(session, message);
		for (const v of [0, 2, '1', 1.5, null, undefined]) {
			expect(read({ ...right, v }, session)).toBeNull();
		}
		for (const ns of ['otr-embed', 'OTR-PRESENT', '', null, ['otr-present']]) {
			expect(read({ ...right, ns }, session)).toBeNull();
		}
		for (const other of [
			'abcdefgh01234568',
			session.toUpperCase(),
			'',
			null,
			[session],
			`${session} `
		]) {
			expect(read({ ...right, session: other }, session)).toBeNull();
		}
		// Nor in one that is none.
		for (const none of ['', 'abc', `${session}0`, 'abcdefgh0123456-']) {
			expect(read({ ...right, session: none }, none)).toBeNull();
		}
	});

	test.each(own)('is refused with a further field or without one: $type $command', (message) => {
		const right: Record<string, unknown> = markMessage(session, message);
		for (const key of ['extra', 'constructor', 'toString', 'hasOwnProperty', '']) {
			expect(read(sent({ ...right, [key]: 1 }), session)).toBeNull();
		}
		const poisoned: unknown = JSON.parse(
			JSON.stringify(right).replace('{', '{"__proto__":{"polluted":1},')
		);
		expect(read(poisoned, session)).toBeNull();
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		for (const key of Object.keys(right)) {
			const rest = Object.fromEntries(Object.entries(right).filter(([name]) => name !== key));
			expect(read(sent(rest), session), key).toBeNull();
		}
		expect(read(Object.assign([], right), session)).toBeNull();
	});

	test('is one of its types, and nothing that an object has by itself', () => {
		for (const type of ['constructor', '__proto__', 'toString', '', ['bye'], { type: 'hello' }]) {
			expect(read(sent({ ...envelope, type }), session)).toBeNull();
		}
	});

	test('never throws, and is null or says itself again', () => {
		const mutated = fc
			.tuple(fc.constantFrom(...own), fc.dictionary(fc.string(), fc.anything(), { maxKeys: 1 }))
			.map(([message, more]) => ({ ...markMessage(session, message), ...more }));
		fc.assert(
			fc.property(fc.oneof(anything, mutated), (value) => {
				const message = read(value, session);
				if (message === null) return;
				expect(own.map(({ type }) => type)).toContain(message.type);
				expect(read(markMessage(session, message), session)).toEqual(message);
			}),
			{ numRuns: runs(3_000) }
		);
	});
});

test.each<[string, object]>([
	['an event that is no id', { slide: 'A' }],
	['an event that is markup', { slide: '<img src=x>' }],
	['a long event', { slide: 'a'.repeat(65) }],
	['no event at a place', { slide: '' }],
	['an event at no place', { n: 0 }],
	['a fragment of none', { fragment: 0 }],
	['a part of a fragment', { fragment: 1.5 }],
	['a fragment in words', { fragment: '1' }],
	['a place beyond the end', { n: 33 }],
	['a total without end', { total: Infinity }],
	['a flag that is none', { isBlack: 1 }],
	['a start that is no time', { started: NaN }],
	['a start before time', { started: -1 }],
	['a start in words', { started: '2026-01-01' }],
	['what a state has not', { extra: 1 }],
	['what is undefined', { isAuto: undefined }]
])('a state has not %s', (_, wrong) => {
	const message = { ...envelope, type: 'state', rev: 1, presentedIds: null, isKnownOrder: false };
	expect(readFromStage({ ...message, state }, session)).not.toBeNull();
	expect(readFromStage({ ...message, state: { ...state, ...wrong } }, session)).toBeNull();
});

test.each([0, -1, 1.5, NaN, Infinity, 2 ** 53, '1', null, undefined, [1]])(
	'no rev is %s',
	(rev) => {
		expect(readFromStage({ ...envelope, type: 'ping', rev }, session)).toBeNull();
		expect(
			readFromStage(
				{ ...envelope, type: 'state', rev, state, presentedIds: null, isKnownOrder: false },
				session
			)
		).toBeNull();
	}
);

test.each<[unknown]>([
	[{ name: 'jump' }],
	[{ name: 'constructor' }],
	[{ name: 'next', slide: 'a-1' }],
	[{ name: 'next', arg: 1 }],
	[{ name: 'goto' }],
	[{ name: 'goto', slide: '' }],
	[{ name: 'goto', slide: 'javascript:alert(1)' }],
	[{ name: 'goto', slide: 'a-1', extra: 1 }],
	[{ name: ['next'] }],
	[{}],
	['next'],
	[null],
	[['next']]
])('no command is %j', (command) => {
	expect(readFromPresenter({ ...envelope, type: 'cmd', command }, session)).toBeNull();
});

test('a list of events that only says how long it is is no list, and costs nothing', () => {
	const presentedIds: string[] = [];
	const message = { ...envelope, type: 'state', rev: 1, state, presentedIds, isKnownOrder: false };
	presentedIds.length = 4_294_967_295;
	expect(readFromStage(message, session)).toBeNull();
	presentedIds.length = 2;
	expect(readFromStage(message, session)).toBeNull();
	presentedIds.length = 0;
	expect(readFromStage(message, session)).not.toBeNull();
});
