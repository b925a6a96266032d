import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenEvents } from '#lib/cards/filter.ts';
import { asKnown } from '#lib/record/as-known.ts';
import {
	formatAddressState,
	maxSearchLength,
	parseAddressState,
	type AddressState
} from '#lib/record/address-state.ts';
import { isId } from '#lib/record/id.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { find } from '#lib/story/find.ts';
import { hostile } from '../fixtures/hostile-addresses.ts';
import { runs } from '../fixtures/runs.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const extent = [utc('2025-02-18'), utc('2026-07-01')] as const;
const nothing: AddressState = {
	event: null,
	domain: null,
	chapter: null,
	tracks: null,
	kinds: null,
	speakers: null,
	how: null,
	q: '',
	asof: null,
	order: 'oldest',
	pageView: 'story',
	sort: null,
	theme: 'auto'
};
const parse = (search: string) => parseAddressState(search, extent);

function expectValid({ event, domain, chapter, tracks, kinds, asof, ...state }: AddressState) {
	const { speakers, how, q, order, pageView, sort, theme, ...rest } = state;
	expect(rest).toEqual({});
	expect(['story', 'list', 'table']).toContain(pageView);
	expect(q.length).toBeLessThanOrEqual(maxSearchLength);
	expect(sort).not.toBe('');
	expect(['oldest', 'newest']).toContain(order);
	expect(['auto', 'light', 'dark']).toContain(theme);
	for (const id of tracks ?? []) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
	for (const kind of kinds ?? []) expect(isId(kind)).toBe(true);
	if (asof !== null) expect(asof).toMatch(/^-?\d{4}(-\d{2}){0,2}$/);
	for (const list of [tracks ?? [], kinds ?? [], speakers ?? [], how ?? []])
		expect(new Set(list).size).toBe(list.length);
	if (event !== null) expect(event).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
	if (chapter !== null) expect(chapter).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
	if (domain === null) return;
	expect(domain).toHaveLength(2);
	expect(Number.isFinite(domain[0]) && Number.isFinite(domain[1])).toBe(true);
	expect(domain[0]).toBeLessThan(domain[1]);
}

/** Any address is read as a state that is written and read again as the same. */
function expectStable(search: string) {
	const view = parse(search);
	expectValid(view);
	const text = formatAddressState(view, search);
	expect(text === '' || text.startsWith('?')).toBe(true);
	expect(parse(text)).toEqual(view);
	expect(formatAddressState(parse(text), text)).toBe(text);
}

describe('parseAddressState', () => {
	test.each<[string, AddressState['domain']]>([
		['?from=2025-09-01&to=2025-09-30', [utc('2025-09-01'), utc('2025-10-01')]],
		['?from=2025-09&to=2025-09', [utc('2025-09-01'), utc('2025-10-01')]],
		['?from=2025&to=2025', [utc('2025-01-01'), utc('2026-01-01')]],
		['?from=2025-09-25&to=2025-09-25', [utc('2025-09-25'), utc('2025-09-26')]],
		['?from=2024-02&to=2024-02', [utc('2024-02-01'), utc('2024-03-01')]],
		['?from=2025-12&to=2026', [utc('2025-12-01'), utc('2027-01-01')]],
		['?from=2025-09', [utc('2025-09-01'), extent[1]]],
		['?to=2025-09', [extent[0], utc('2025-10-01')]],
		['from=2025-09&to=2025-10', [utc('2025-09-01'), utc('2025-11-01')]]
	])('%s is inclusive at both ends', (search, domain) => {
		expect(parse(search)).toEqual({ ...nothing, domain });
	});

	test.each([
		'?from=2025-10&to=2025-09',
		'?from=2025-09-02&to=2025-09-01',
		'?from=2026&to=2025-12-31',
		'?from=2030',
		'?to=2020'
	])('%s is out of order: both are ignored', (search) => {
		expect(parse(search)).toEqual(nothing);
	});

	test.each([
		'',
		'?',
		'?event=',
		'?event=Not-An-Id',
		'?event=-a',
		`?event=${'a'.repeat(65)}`,
		'?event=%00',
		'?event=a%0A',
		'?event=<script>',
		'?from=yesterday',
		'?from=2025-13',
		'?from=2025-02-30',
		'?from=2025-09~',
		'?from=2025-09?',
		'?from=2025/2026',
		'?from=2025-09/..',
		'?from=-0000',
		'?from=-44',
		'?from=+2025',
		'?from=999&to=10000',
		'?from=2025-9',
		'?from=２０２５',
		'?from=2025-09-01T00:00:00Z',
		'?FROM=2025&EVENT=a&THEME=dark',
		'?theme=auto',
		'?theme=Dark',
		'?theme=',
		'?theme=sepia',
		'?theme=toString'
	])('%s says nothing', (search) => {
		expect(parse(search)).toEqual(nothing);
	});

	test('one end that can’t be read is as if it weren’t there', () => {
		expect(parse('?from=2025-09&to=soon').domain).toEqual([utc('2025-09-01'), extent[1]]);
		expect(parse('?from=soon&to=2025-09').domain).toEqual([extent[0], utc('2025-10-01')]);
	});

	test('reads the event', () => {
		expect(parse('?event=ice-2026-02-17-joint-report').event).toBe('ice-2026-02-17-joint-report');
		expect(parse(`?event=${'a'.repeat(64)}`).event).toBe('a'.repeat(64));
	});

	test('names a chapter, also beside a domain', () => {
		expect(parse('?chapter=ice')).toEqual({ ...nothing, chapter: 'ice' });
		expect(parse('?chapter=Ice*')).toEqual(nothing);
		expect(parse('?chapter=ice&from=2025')).toEqual({ ...parse('?from=2025'), chapter: 'ice' });
		expect(formatAddressState({ ...nothing, chapter: 'ice' }, '?from=2025')).toBe('?chapter=ice');
	});

	test('reads the theme', () => {
		expect(parse('?theme=dark')).toEqual({ ...nothing, theme: 'dark' });
		expect(parse('?theme=light&theme=dark').theme).toBe('light');
	});
});

describe('the as-of day', () => {
	test.each(['2025', '2025-12', '2025-12-31', '0000', '-0043-03-15', '-9999', '9999-12-31'])(
		'reads %s',
		(asof) => {
			expect(parse(`?asof=${asof}`)).toEqual({ ...nothing, asof });
			expectStable(`?asof=${asof}`);
		}
	);

	test.each([
		'',
		'2025-13',
		'2025-02-30',
		'999',
		'-44',
		'-0000',
		'10000',
		'12025',
		'%00',
		'2025~',
		'2025/2026',
		'today',
		'２０２５'
	])('%s is no as-of day', (asof) => {
		expect(parse(`?asof=${asof}`)).toEqual(nothing);
		expect(formatAddressState(nothing, `?asof=${asof}&utm=1`)).toBe('?utm=1');
	});

	test('can be combined with a domain', () => {
		const domain = [utc('2025-09-01'), utc('2025-10-01')] as const;
		expect(formatAddressState({ ...nothing, domain, asof: '2025-12' }, '')).toBe(
			'?from=2025-09-01&to=2025-09-30&asof=2025-12'
		);
	});
});

describe('lists and order', () => {
	test.each<[string, Partial<AddressState>]>([
		['?tracks=imod', { tracks: ['imod'] }],
		['?tracks=ice,imod', { tracks: ['ice', 'imod'] }],
		['?tracks=imod,imod,,%00,Imod', { tracks: ['imod'] }],
		['?tracks=', { tracks: [] }],
		['?tracks=%20', {}],
		['?tracks=__proto__', {}],
		['?kinds=protest,statement', { kinds: ['protest', 'statement'] }],
		// Which of them a record has, the filters say.
		['?kinds=protest,party,No%20id', { kinds: ['protest', 'party'] }],
		['?kinds=', { kinds: [] }],
		['?kinds=toString', {}],
		['?order=newest', { order: 'newest' }],
		['?order=oldest', {}],
		['?order=Newest', {}]
	])('%s', (search, view) => {
		expect(parse(search)).toEqual({ ...nothing, ...view });
		expectStable(search);
	});
});

describe('formatAddressState', () => {
	test.each<[AddressState, string, string]>([
		[{ ...nothing, tracks: ['ice', 'imod'], kinds: [] }, '', '?tracks=ice,imod&kinds='],
		[{ ...nothing, order: 'newest' }, '?kinds=protest&tracks=', '?order=newest'],
		[nothing, '', ''],
		[nothing, '?event=a&from=2025&to=2026', ''],
		[{ ...nothing, event: 'a-b' }, '', '?event=a-b'],
		[
			{ ...nothing, event: 'a', domain: [utc('2025-09-01'), utc('2025-10-01')] },
			'',
			'?event=a&from=2025-09-01&to=2025-09-30'
		],
		[{ ...nothing, event: 'a' }, '?v=dark&utm=1', '?v=dark&utm=1&event=a'],
		[nothing, '?v=dark&event=a', '?v=dark'],
		[nothing, '?theme=dark', ''],
		[{ ...nothing, theme: 'light' }, '?theme=dark&utm=1', '?theme=light&utm=1'],
		[{ ...nothing, event: 'b' }, '?event=a&x=1&x=2', '?event=b&x=1&x=2'],
		[{ ...nothing, event: 'b' }, '?event=a&event=c', '?event=b']
	])('%j over %j is %j', (view, search, expected) => {
		expect(formatAddressState(view, search)).toBe(expected);
	});

	test('widens the domain to whole days', () => {
		const domain = [utc('2025-09-01') + 5, utc('2025-09-30') + 7] as const;
		expect(formatAddressState({ ...nothing, domain }, '')).toBe('?from=2025-09-01&to=2025-09-30');
	});

	test('keeps the values of others, whatever they are', () => {
		const text = formatAddressState(
			{ ...nothing, event: 'a' },
			'?note=%F0%9F%99%82+%26%3D%23&lang='
		);
		const query = new URLSearchParams(text);
		expect([...query]).toEqual([
			['note', '🙂 &=#'],
			['lang', ''],
			['event', 'a']
		]);
	});

	test('a domain is read back as the days that it touches', () => {
		const instant = fc.integer({ min: utc('-009999-01-01'), max: utc('9999-12-27') });
		const length = fc.integer({ min: 3 * 86_400_000, max: 500 * 86_400_000 });
		fc.assert(
			fc.property(instant, length, (start, by) => {
				const domain = [start, Math.min(start + by, utc('+010000-01-01'))] as const;
				const back = parse(formatAddressState({ ...nothing, domain }, '')).domain;
				const day = 86_400_000;
				const [from, to] = [Math.floor(domain[0] / day), Math.ceil(domain[1] / day)];
				expect(back?.[0]).toBeCloseTo(from * day);
				expect(back?.[1]).toBeCloseTo(to * day);
			}),
			{ numRuns: runs(2_000), seed: 2025 }
		);
	});

	test('a domain narrower than three days is read back as the minutes that it touches', () => {
		const instant = fc.integer({ min: utc('-009999-01-01'), max: utc('9999-12-27') });
		const length = fc.integer({ min: 1, max: 2 * 86_400_000 });
		fc.assert(
			fc.property(instant, length, (start, by) => {
				const back = parse(
					formatAddressState({ ...nothing, domain: [start, start + by] }, '')
				).domain;
				const minute = 60_000;
				expect(back?.[0]).toBeCloseTo(Math.floor(start / minute) * minute);
				expect(back?.[1]).toBeCloseTo(Math.ceil((start + by) / minute) * minute);
			}),
			{ numRuns: runs(2_000), seed: 2025 }
		);
		expect(
			formatAddressState(
				{ ...nothing, domain: [utc('2025-04-04'), utc('2025-04-04') + 90_000] },
				''
			)
		).toBe('?from=2025-04-04T00%3A00&to=2025-04-04T00%3A01');
	});

	test.each(['2025-04-04T10:30', '2025-04-04'])('known by %s stays in the address', (asof) => {
		expect(parse(formatAddressState({ ...nothing, asof }, '')).asof).toBe(asof);
	});
});

describe('any string', () => {
	const date = fc.oneof(
		fc.stringMatching(/^-?[0-9]{4}(-[0-9]{2}){0,2}$/),
		fc.stringMatching(/^(1|2)[0-9]{3}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$/),
		fc.string()
	);
	const hostile = fc.constantFrom(
		'%',
		'%E0%A4',
		'%00',
		'\uD800',
		'\uDFFF',
		'&&',
		'=',
		'?',
		'#',
		'+'
	);
	const piece = fc.oneof(
		fc
			.tuple(fc.constantFrom('from=', 'to=', 'from=', 'to=', 'asof='), date)
			.map((pair) => pair.join('')),
		fc.constantFrom('theme=dark', 'theme=light', 'theme=auto', 'theme='),
		fc.tuple(fc.constant('event='), fc.stringMatching(/^[a-z0-9-]{0,70}$/)).map((p) => p.join('')),
		fc
			.tuple(
				fc.constantFrom('tracks=', 'kinds=', 'order='),
				fc.array(fc.oneof(fc.constantFrom('protest', 'action', 'imod', 'newest'), fc.string()), {
					maxLength: 4
				})
			)
			.map(([name, items]) => name + items.join(',')),
		fc.string({ unit: 'binary' }),
		hostile
	);
	const search = fc.oneof(
		fc.array(piece, { maxLength: 8 }).map((pieces) => `?${pieces.join('&')}`),
		fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.array(hostile, { maxLength: 20 }).map((pieces) => pieces.join(''))
	);

	test('gives a valid state, which is written and read back as itself', () => {
		const tries = runs(10_000);
		let views = 0;
		fc.assert(
			fc.property(search, (text) => {
				expectStable(text);
				if (parse(text).domain) views++;
			}),
			{ numRuns: tries, seed: 2025 }
		);
		expect(views).toBeGreaterThan(tries / 70);
	});

	test.each([
		['100 KB of one value', `?event=${'a'.repeat(100_000)}`],
		['100 KB of dates', `?from=${'2025-'.repeat(20_000)}`],
		['many parameters', `?${'from=2025&'.repeat(runs(10_000))}`],
		['100 KB of per cent signs', '%'.repeat(100_000)],
		['100 KB of lone surrogates', `?event=${'\uD800'.repeat(50_000)}`],
		['a null character', '?event=\0&from=\0'],
		['a prototype’s key', '?__proto__=1&constructor=2&event=__proto__'],
		['the last day that is read', '?from=9999-12-31&to=9999-12-31'],
		['the first day that is read', '?from=-9999-01-01&to=-9999-01-01']
	])('%s', (_, text) => {
		expectStable(text);
	});
});

describe('what a story page filters by and shows', () => {
	test.each<[string, Partial<AddressState>]>([
		['', {}],
		['?q=two+words', { q: 'two words' }],
		['?q=%20%09', {}],
		['?q=a%20', { q: 'a ' }],
		['?q=%26%3D%23%F0%9F%99%82', { q: '&=#🙂' }],
		['?view=table', { pageView: 'table' }],
		['?view=list', { pageView: 'list' }],
		['?view=story', {}],
		['?view=Table', {}],
		['?view=toString', {}],
		['?speakers=brad-smith,no_one', { speakers: ['brad-smith', 'no_one'] }],
		['?speakers=', { speakers: [] }],
		['?speakers=,', {}],
		['?how=direct,document', { how: ['direct', 'document'] }],
		['?tracks=ice&q=a', { tracks: ['ice'], q: 'a' }]
	])('%s', (search, expected) => {
		expect(parse(search)).toEqual({ ...nothing, ...expected });
	});

	test('leaves the defaults out, and others’ parameters as they are', () => {
		expect(formatAddressState(nothing, '?utm=1&q=old&view=list&how=')).toBe('?utm=1');
	});

	test('writes what is chosen', () => {
		const view: AddressState = {
			...nothing,
			tracks: ['ice'],
			speakers: ['a', 'no_one'],
			how: [],
			q: 'x, y',
			pageView: 'table'
		};
		expect(formatAddressState(view, '')).toBe(
			'?tracks=ice&speakers=a,no_one&how=&q=x,+y&view=table'
		);
	});

	test('any string gives a state that is written and read back as itself', () => {
		const piece = fc
			.tuple(
				fc.constantFrom('q=', 'view=', 'speakers=', 'how=', 'kinds=', ''),
				fc.oneof(
					fc.constantFrom('list', 'table', 'no_one', 'direct,document'),
					fc.string({ unit: 'binary' })
				)
			)
			.map((pair) => pair.join(''));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const search = `?${pieces.join('&')}`;
				const view = parse(search);
				const text = formatAddressState(view, search);
				expect(parse(text)).toEqual(view);
				expect(formatAddressState(parse(text), text)).toBe(text);
			}),
			{ numRuns: runs(4_000), seed: 9 }
		);
	});
});

describe('an address that nobody writes by mistake', () => {
	const record = toRecordData(shipped);

	test.each(hostile.map((address) => [address.slice(0, 80), address]))(
		'%s gives a valid state, in which no event is hidden',
		(_, address) => {
			const [search = ''] = address.split('#');
			expectStable(search);
			const state = parse(search);
			const timeline = toTimeline(state.asof ? asKnown(record, state.asof) : record);
			const found = state.q ? find(timeline, state.q) : null;
			expect(timeline.events).toHaveLength(shipped.events.length);
			expect(hiddenEvents({ ...state, found }, timeline)).toEqual(new Set());
			expect({ ...state, event: null, domain: null, asof: null, q: '' }).toEqual(nothing);
		}
	);
});
