import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { EventsFile } from '#lib/record/events-file.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toCsv } from '#lib/record/csv.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { modules, pathOf, speakEnglish } from './speak.ts';

/*
 * Nothing in the program may find out what happened by what is said of it. So each message becomes
 * nonsense, and all that is not words must stay as it was.
 */

/** The same object with each text, and what each function gives, replaced by its path. */
function nonsense(value: unknown, path: string): unknown {
	if (typeof value === 'function') return () => path;
	if (typeof value === 'string') return path;
	if (Array.isArray(value)) return value.map((item, index) => nonsense(item, `${path}-${index}`));
	return Object.fromEntries(
		Object.entries(value as object).map(([key, item]) => [
			key,
			// `tag` is a name in the code, not a word.
			key === 'tag' ? item : nonsense(item, `${path}-${key}`)
		])
	);
}

/** The program, with its messages as they are at this moment. */
async function load() {
	const [reader, format, asKnown, data, timeline, excerpts, file, ics, markdown] =
		await Promise.all([
			import('#lib/import/read-record.ts'),
			import('#lib/messages/format-file.ts'),
			import('#lib/record/as-known.ts'),
			import('#lib/record/record-data.ts'),
			import('#lib/record/timeline.ts'),
			import('../export/an-excerpt.ts'),
			import('#lib/export/events-file.ts'),
			import('#lib/export/ics.ts'),
			import('#lib/export/markdown.ts')
		]);
	const kinds = await import('#lib/record/kinds.ts');
	const parse = await import('#lib/record/parse.ts');
	const { OpenError } = await import('#lib/import/failure.ts');
	return {
		...reader,
		...format,
		...asKnown,
		...data,
		...timeline,
		...excerpts,
		...file,
		...ics,
		...markdown,
		...kinds,
		...parse,
		OpenError
	};
}
type Program = Awaited<ReturnType<typeof load>>;

let real: Program;
let changed: Program;

beforeAll(async () => {
	real = await load();
	const texts = await Promise.all(
		modules.map(async (name) => [name, (await import(pathOf('en', name))) as object] as const)
	);
	vi.resetModules();
	for (const [name, module] of texts) {
		const path = name.replace('.js', '').replaceAll('/', '-');
		vi.doMock(pathOf('en', name), () => nonsense(module, path) as object);
	}
	changed = await load();
	// Hundreds of small modules, twice: the bound is for what hangs.
}, 60_000);

afterAll(speakEnglish);

/** What comes of a file: the record, what is told of it, or what is wrong, each by code and position. */
function openWith(program: Program, name: string, text: string, leaveOut: boolean) {
	try {
		return program.readRecord(text, name, '2026-11-25', { leaveOut });
	} catch (error) {
		if (!(error instanceof program.OpenError)) throw error;
		const { failure, problems, valid } = error;
		return { failure, problems, valid };
	}
}

const slides = {
	title: { text: { headline: 'A story', text: '<p>What happened.</p>' }, extra: 1 },
	events: [
		{
			start_date: { year: 2025, month: 9, hour: 10 },
			text: { headline: '<b>One</b>' },
			media: { url: 'no link', credit: 'A' },
			group: 'North'
		},
		{ start_date: { year: '-44' }, text: { headline: 'Too early' } },
		{ start_date: { year: 2025 }, text: {} }
	],
	scale: 'human'
};
const brokenSlides = { events: [{ start_date: { year: 'May' } }, 7, { start_date: { day: 3 } }] };
const array = [
	{ id: 'a', title: 'One', start: '2025-03-01T10:00', end: null, group: 'north', more: 1 },
	{ id: 'b', title: 'Two', start: '2024', end: null }
];

const files: [name: string, text: string][] = [
	['a file', JSON.stringify(aFile())],
	['the shipped record', JSON.stringify(shipped)],
	['one wrong date', JSON.stringify(aBrokenFile({ 'events[0].date': 'May' }))],
	['one wrong link', JSON.stringify(aBrokenFile({ 'sources[0].url': 'ftp://a.example' }))],
	['another format', JSON.stringify(aBrokenFile({ format: 2 }))],
	['no events', JSON.stringify(aBrokenFile({ events: [], series: [], corrections: [] }))],
	[
		'many problems',
		JSON.stringify(
			aBrokenFile({
				title: '',
				'tracks[0].color': 'red',
				'events[0].kind': 'protests',
				'events[1].tittle': 'x',
				'events[1].date': '2024',
				'events[2].sources[0]': 'blog',
				'series[0].points[0].known': '2025-10',
				'speakers[0].name': 'a\u202eb'
			})
		)
	],
	['more than are listed', JSON.stringify(Array.from({ length: 11_000 }, () => 0))],
	['an array', JSON.stringify(array)],
	['a broken array', JSON.stringify([...array, 7, { id: 'A b' }, { ...array[0], end: '2020' }])],
	['slides', JSON.stringify(slides)],
	['broken slides', JSON.stringify(brokenSlides)],
	['broken JSON', '{"a": 1,}'],
	['nothing', ' '],
	['a web page', '<!doctype html>'],
	['XML.json', '<a/>'],
	['lost.csv', 'date,title\n2025,\ufffd'],
	['our export.csv', toCsv(shipped, { addressOf: () => null, version: null })],
	['a table.csv', 'date,title,colour\n2026,Two,red\n2025,One,blue'],
	[
		'a broken table.csv',
		'date,title,kind,links\n2026,,protests,follows b\nMay,"Two" x,,\n2025,a,,,,,b'
	],
	['other columns.csv', 'dates,title,title\n2025,One,Two'],
	[
		'a sheet.csv',
		'Year,Month,Headline,Media Credit\n2025,,One,A\nMay,,Two,\n2026,13,Three,\n-44,3,Four,'
	]
];

describe('with each message changed to nonsense', () => {
	test('messages are nonsense, and there is one for each code', () => {
		expect(changed.formatFailure({ failure: { code: 'empty' }, problems: [] })).toBe(
			'file-failures-empty'
		);
		expect(changed.formatFault({ code: 'missing' }, '')).toBe('file-faults-missing');
		expect(changed.formatNote({ code: 'times', count: 3 })).toBe('file-notes-times');
	});

	test.each(files)('%s gives the same record, problems and notes', (name, text) => {
		for (const leaveOut of [false, true]) {
			const result = openWith(changed, name, text, leaveOut);
			expect(result).toEqual(openWith(real, name, text, leaveOut));
			if (!('failure' in result)) continue;
			// Three failures only say what their one problem says.
			expect(changed.formatFailure(result)).toMatch(/(^file-failures-|file-faults-)/);
		}
	});

	const records: [name: string, file: EventsFile][] = [
		['a file', aFile()],
		['the shipped record', shipped]
	];
	const days = [null, '2025-05', '2025-09-25', '2025', '2026-02', '2030'];

	test.each(records)('%s is known to the same day', (_, file) => {
		const known = ({
			asKnown,
			knownDays,
			usedKinds: listKinds,
			toRecordData,
			toTimeline
		}: Program) => {
			const record = toRecordData(file);
			return [
				knownDays(record),
				...days.map((day) => {
					const then = day === null ? record : asKnown(record, day);
					const timeline = toTimeline(then);
					return [then, timeline.events.map(({ id }) => id), listKinds(timeline)];
				})
			];
		};
		expect(known(changed)).toEqual(known(real));
	});

	test.each(records)('%s is exported with the same events', (_, file) => {
		const exported = ({ anExcerpt, parseEventsFile, toEventsFile, toIcs, toMarkdown }: Program) =>
			days.map((day) => {
				const excerpt = anExcerpt(file, day);
				if (excerpt.events.length === 0) return null;
				// Its description is words, where it is that of a day.
				const record = { ...toEventsFile(excerpt), dek: 'x' };
				return {
					record,
					problems: 'problems' in parseEventsFile(record),
					rows: toCsv(record, { addressOf: () => null, version: null }),
					calendar: toIcs(excerpt).match(/^(BEGIN|END|UID|DTSTART|DTEND|SUMMARY)\b.*/gm),
					links: toMarkdown(excerpt).match(/\]\([^)]*\)/g)
				};
			});
		expect(exported(changed)).toEqual(exported(real));
	});
});
