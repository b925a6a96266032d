import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	parseFrameMessage,
	parseHostMessage,
	markMessage,
	type FromFrame,
	type FromHost
} from '#lib/embed/protocol.ts';
import { readDoc } from '../docs/read-docs.ts';

const envelope = { ns: 'otr-embed', v: 1 };

const fromFrame: FromFrame[] = [
	{ type: 'prerendered' },
	{ type: 'ready', story: 'https://a.example/', modes: ['auto', 'fit'] },
	{ type: 'height', height: 640, printHeight: 4_000 },
	{
		type: 'paper',
		heights: [
			[300, 9_000],
			[700, 5_000]
		]
	},
	{ type: 'state', event: 'a', from: null, to: '2025-09' },
	{ type: 'state', event: null, from: null, to: null, id: '1' },
	{ type: 'error', code: 'no-record' }
];

const fromHost: FromHost[] = [
	{ type: 'hello' },
	{ type: 'get' },
	{ type: 'set' },
	{ type: 'set', event: null, id: '1' },
	{ type: 'set', event: 'a', from: '2025', to: null, theme: 'dark' }
];

/** As it comes out at the other end. */
const sent = (value: unknown): unknown => structuredClone(value);

/** Nearly right: the right keys with any values, beside any other keys. */
const nearly = fc.dictionary(
	fc.constantFrom(
		...['ns', 'v', 'type', 'story', 'modes', 'height', 'printHeight', 'event', 'from', 'to'],
		...['theme', 'code', '__proto__', 'constructor', 'toString', 'extra']
	),
	fc.oneof(
		fc.constantFrom(
			...['otr-embed', 1, 'ready', 'height', 'state', 'error', 'hello', 'set', 'get', 'dark'],
			...['__proto__', 'constructor', 'toString', null, NaN, Infinity, -1, 1e300, '1']
		),
		fc.constant(['auto', 'fit']),
		fc.anything({ maxDepth: 2 })
	)
);

const anything = fc.oneof(
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
	fc.json().map((text): unknown => JSON.parse(text)),
	nearly,
	nearly.map((message) => ({ ...message, ...envelope }))
);

type Message = FromFrame | FromHost;
type Read = (data: unknown) => Message | null;

describe.each<[string, Read, Message[], Message[]]>([
	['frame', parseFrameMessage, fromFrame, fromHost],
	['host', parseHostMessage, fromHost, fromFrame]
])('the messages of the %s', (_, read, own, others) => {
	test.each(own)('is read as it was written: $type', (message) => {
		expect(read(sent(markMessage(message)))).toEqual(message);
	});

	test.each(others)('is not what the other side says: $type', (message) => {
		expect(read(sent(markMessage(message)))).toBeNull();
	});

	test.each(own)('is nothing in another version or namespace: $type', (message) => {
		for (const v of [0, 2, '1', 1.5, null, undefined])
			expect(read({ ...markMessage(message), v })).toBe(null);
		for (const ns of ['otr', 'OTR-EMBED', '', null, undefined, ['otr-embed']]) {
			expect(read({ ...markMessage(message), ns })).toBe(null);
		}
	});

	test.each(own)('is refused with a further field: $type', (message) => {
		for (const key of ['extra', 'constructor', 'toString', 'hasOwnProperty', '']) {
			expect(read(sent({ ...markMessage(message), [key]: 1 }))).toBeNull();
		}
		expect(
			read(JSON.parse(JSON.stringify(markMessage(message)).replace('{', '{"__proto__":{},')))
		).toBeNull();
	});

	test.each(own)('is refused without one of its fields: $type', (message) => {
		const written: Record<string, unknown> = markMessage(message);
		const needed = Object.keys(written).filter(
			(key) => key === 'type' || (message.type !== 'set' && key !== 'id')
		);
		for (const key of needed) {
			const rest = Object.fromEntries(Object.entries(written).filter(([name]) => name !== key));
			expect(read(sent(rest)), key).toBeNull();
		}
	});

	test('is one of its types, and nothing that an object has by itself', () => {
		for (const type of ['constructor', '__proto__', 'toString', '', ['height'], { type: 'get' }]) {
			expect(read(sent({ ...envelope, type }))).toBeNull();
		}
	});

	test('never throws, and is null or says itself again', () => {
		const mutated = fc
			.tuple(fc.constantFrom(...own), fc.dictionary(fc.string(), fc.anything(), { maxKeys: 1 }))
			.map(([message, more]) => ({ ...markMessage(message), ...more }));
		fc.assert(
			fc.property(fc.oneof(anything, mutated), (value) => {
				const message = read(value);
				if (message === null) return;
				expect(own.map(({ type }) => type)).toContain(message.type);
				expect(read(markMessage(message))).toEqual(message);
			}),
			{ numRuns: 3_000 }
		);
	});

	test('changes no prototype', () => {
		const poison: unknown = JSON.parse(
			'{"ns":"otr-embed","v":1,"type":"set","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
		);
		expect(read(poison)).toBeNull();
		expect(read(sent(poison))).toBeNull();
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test('is read only once from a getter, and from a proxy as from its target', () => {
		const [message = { type: 'get' }] = own;
		let asked = 0;
		const sly = {
			...markMessage(message),
			get type() {
				return asked++ === 0 ? message.type : 'constructor';
			}
		};
		expect(read(sly)).toEqual(message);
		expect(asked).toBe(1);
		expect(read(new Proxy(markMessage(message), {}))).toEqual(message);
	});
});

test.each([
	{ type: 'height', height: '500', printHeight: 500 },
	{ type: 'height', height: NaN, printHeight: 500 },
	{ type: 'height', height: 500.5, printHeight: 500 },
	{ type: 'height', height: Infinity, printHeight: 500 },
	{ type: 'height', height: 500, printHeight: null },
	{ type: 'height', height: [500], printHeight: 500 },
	{ type: 'paper', heights: 5_000 },
	{ type: 'paper', heights: [[300]] },
	{ type: 'paper', heights: [[300, 0]] },
	{ type: 'paper', heights: [[300, 60_001]] },
	{ type: 'paper', heights: [[300, '1px;color:red']] },
	{ type: 'paper', heights: Array(17).fill([300, 5_000]) },
	{ type: 'ready', story: 'a'.repeat(2_049), modes: [] },
	{ type: 'ready', story: '', modes: 'auto' },
	{ type: 'ready', story: '', modes: ['full'] },
	{ type: 'state', event: undefined, from: null, to: null },
	{ type: 'error', code: 404 }
])('a frame’s values are what they must be: %j', (message) => {
	expect(parseFrameMessage(sent({ ...envelope, ...message }))).toBeNull();
});

test.each([
	{ theme: 'blue' },
	{ theme: null },
	{ event: 1 },
	{ from: {} },
	{ to: 'a'.repeat(2_049) }
])('a host’s values are what they must be: %j', (values) => {
	expect(parseHostMessage(sent({ ...envelope, type: 'set', ...values }))).toBeNull();
});

test('a list that only says how long it is is no list, and costs nothing', () => {
	const modes: string[] = [];
	modes.length = 4_294_967_295;
	expect(parseFrameMessage(markMessage({ type: 'ready', story: 'x', modes } as never))).toBeNull();
	modes.length = 2;
	expect(parseFrameMessage(markMessage({ type: 'ready', story: 'x', modes } as never))).toBeNull();
});

test('a list with the names of a message is none', () => {
	const said = markMessage({ type: 'height', height: 500, printHeight: 500 });
	expect(parseFrameMessage(said)).not.toBeNull();
	expect(parseFrameMessage(Object.assign([], said))).toBeNull();
});

test('the guide has each message with its fields, and no other', () => {
	const frame: Record<FromFrame['type'], string[]> = {
		prerendered: [],
		ready: ['story', 'modes'],
		height: ['height', 'printHeight'],
		paper: ['heights'],
		state: ['event', 'from', 'to', 'id'],
		error: ['code']
	};
	const page: Record<FromHost['type'], string[]> = {
		hello: [],
		set: ['event', 'from', 'to', 'theme', 'id'],
		get: []
	};
	const table = readDoc('docs/embed.md').matchAll(/^\| (frame|page) +\| `(\w+)` +\|([^|]*)\|/gm);
	const found = Array.from(table, ([, from, type, fields]) => [from, type, fields]);
	const rows = Object.entries({ frame, page }).flatMap(([from, messages]) =>
		Object.entries(messages).map(([type, fields]) => [
			from,
			type,
			expect.toSatisfy((text: string) => fields.every((field) => text.includes(`\`${field}\``)))
		])
	);
	expect(found).toEqual(rows);
});
