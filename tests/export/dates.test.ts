import { expect, test } from 'vitest';
import { toEventsFile } from '#lib/export/events-file.ts';
import { toIcs } from '#lib/export/ics.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { toRecordColumns } from '#lib/record/columns.ts';
import { toCsv } from '#lib/record/csv.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { toEventLd } from '../../src/server/json-ld.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandom } from '../fixtures/a-timeline.ts';
import { runs } from '../fixtures/runs.ts';
import { anExcerpt } from './an-excerpt.ts';

const random = aRandom(20_251_127);
const below = (n: number) => Math.floor(random() * n);
const pick = <T>(items: readonly T[]) => items[below(items.length)] as T;
const two = (n: number) => String(n).padStart(2, '0');

function daysIn(year: number, month: number): number {
	if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A year, a month or a day, without a mark. */
function aUnit(): string {
	const year = random() < 0.7 ? 1000 + below(2000) : below(10_900) - 9900;
	const month = 1 + below(12);
	const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	const day = two(1 + below(daysIn(year, month)));
	return [text, two(month), day].slice(0, pick([1, 2, 3, 3])).join('-');
}

/** The year, the month and the day of a unit, those that it does not say as given. */
function partsOf(unit: string, month: number, day: (year: number, month: number) => number) {
	const [, yearText, monthText, dayText] = /^(-?\d+)-?(\d*)-?(\d*)$/.exec(unit) ?? [];
	const [year, its] = [Number(yearText), Number(monthText || month)];
	return { year, month: its, day: Number(dayText || day(year, its)) };
}

/** Days in the order of time, by their number. */
const orderOf = ({ year, month, day }: ReturnType<typeof partsOf>) =>
	year * 10_000 + month * 100 + day;

const firstDay = (unit: string) => partsOf(unit, 1, () => 1);
const lastDay = (unit: string) => partsOf(unit, 12, daysIn);

/** An EDTF text of our subset. */
function anEdtf(): string {
	const marked = (unit: string) => unit + pick(['', '', '~', '?']);
	const [from, to] = [aUnit(), aUnit()].sort(byFirstDay);
	const form = random();
	if (form < 0.6) return marked(from ?? '');
	if (form < 0.7) return `${marked(from ?? '')}/..`;
	return `${marked(from ?? '')}/${marked(to ?? '')}`;
}

/** Its units: one, or the two of an interval; an open end has none. */
const unitsOf = (edtf: string) => edtf.match(/-?\d[\d-]*/g) ?? [];

const byFirstDay = (a: string, b: string) =>
	orderOf(firstDay(unitsOf(a)[0] ?? '')) - orderOf(firstDay(unitsOf(b)[0] ?? ''));

const updated = '2026-01-31';

/** A file with so many events, each with a source; some say when they became public, some are figures. */
function aDatedFile(count: number): EventsFile {
	const dates = Array.from({ length: count }, anEdtf);
	dates.sort(byFirstDay);
	const events = dates.map((date, i): EventRecord => ({
		id: `event-${i}`,
		date,
		...(i % 4 === 0 && { known: anEdtf() }),
		kind: i % 3 === 0 ? 'measurement' : 'statement',
		track: 'south',
		title: `Event ${i}`,
		summary: 'It happened.',
		attribution: 'direct',
		sources: [`source-${i}`],
		...(i % 3 > 0 && { statement: { quote: `It was said ${i}.`, speaker: 'speaker' } }),
		links: []
	}));
	const file = aFile({ updated, events });
	return {
		...file,
		checked: aUnit(),
		tracks: file.tracks.slice(1),
		sources: events.map((_, i) => ({
			id: `source-${i}`,
			publisher: `Paper ${i}`,
			url: `https://paper.example/${i}`,
			published: anEdtf()
		})),
		series: file.series.map((series) => ({
			...series,
			points: events.flatMap(({ id, date, known, kind, sources }) =>
				kind === 'measurement'
					? [{ date, ...(known && { known }), value: 1, qualifier: 'exact', event: id, sources }]
					: []
			)
		})),
		corrections: [{ date: anEdtf(), event: 'event-0', text: 'It was wrong.' }]
	};
}

/** Every date of a file's events, their sources and figures. */
const datesOf = ({
	events,
	sources,
	series
}: Pick<EventsFile, 'events' | 'sources' | 'series'>) => ({
	events: events.map(({ id, date, known }) => [id, date, known]),
	sources: sources.map(({ id, published }) => [id, published]),
	points: series.flatMap(({ points }) => points.map(({ date, known }) => [date, known]))
});

function toEnd(steps: Generator<undefined, Timeline>): Timeline {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** As the importer reads it. */
const read = (text: string, name: string) =>
	readRecord(text, name, updated, { leaveOut: false, host: 'story.example' }).file;

/** The first day and the day after the last one; an open end goes to the record's last day. */
function calendarDays(edtf: string): [start: string, end: string][] {
	const [first = '', last = first] = unitsOf(edtf);
	const [start, today] = [firstDay(first), firstDay(updated)];
	const open = orderOf(start) < orderOf(today) ? today : start;
	const { year, month, day } = edtf.endsWith('..') ? open : lastDay(last);
	const after =
		day < daysIn(year, month)
			? { year, month, day: day + 1 }
			: month < 12
				? { year, month: month + 1, day: 1 }
				: { year: year + 1, month: 1, day: 1 };
	const digits = (date: typeof after) => String(orderOf(date)).padStart(8, '0');
	// A calendar has no years BC.
	return start.year < 1 ? [] : [[digits(start), digits(after)]];
}

interface Dated {
	dateCreated?: string;
	temporal?: string;
}

type Quoted = Dated & { citation: Dated[] };

/** A unit's year in words. */
function yearIn(unit: string): string {
	const { year } = firstDay(unit);
	return year < 1 ? `${1 - year} BC` : year < 100 ? `${year} AD` : String(year);
}

/** Schema.org has only dates that are sure and have no two ends; of the others it has words, with their years. */
const inSchema = (edtf: string) =>
	/^(?!-|0000)[\d-]+$/.test(edtf) ? edtf : unitsOf(edtf).map(yearIn);

/** The same of what has come out: the date, or those of its years that the words name. */
const fromSchema = ({ dateCreated, temporal = '' }: Dated, edtf: string) =>
	dateCreated ?? unitsOf(edtf).flatMap((unit) => temporal.match(yearIn(unit)) ?? []);

test('dates come out of JSON, CSV, ICS and JSON-LD as they went in', () => {
	// 10,000 events in all; their sources and when they became public are as many dates more.
	for (let run = 0; run < runs(50, 12); run++) {
		const file = aDatedFile(200);
		const dates = datesOf(file);
		const excerpt = anExcerpt(file);
		const drawn = [excerpt.timeline, toEnd(timelineFromColumns(toRecordColumns(file)))];
		for (const { events } of drawn) {
			expect(events.map(({ date }) => date.edtf)).toEqual(file.events.map(({ date }) => date));
		}

		const exported = toEventsFile(excerpt);
		const json = read(JSON.stringify(exported), 'record.json');
		expect(datesOf(json)).toEqual(dates);
		expect([json.updated, json.checked]).toEqual([updated, file.checked]);
		expect(json.corrections).toEqual(file.corrections);

		const csv = toCsv(exported, { addressOf: () => null, version: null });
		expect(datesOf(read(csv, 'record.csv'))).toEqual(dates);

		const days = toIcs(excerpt).matchAll(/DTSTART;VALUE=DATE:(\d{8})\r\nDTEND;VALUE=DATE:(\d{8})/g);
		expect(Array.from(days, ([, start, end]) => [start, end])).toEqual(
			file.events.flatMap(({ date }) => calendarDays(date))
		);

		const said = file.events
			.filter(({ statement }) => statement)
			.flatMap(({ date, sources: [id] }) => [
				date,
				file.sources.find((source) => source.id === id)?.published ?? ''
			]);
		const origin = { ...excerpt.origin, address: 'https://story.example/' };
		const page = { address: origin.address, image: '', added: updated };
		const nodes = excerpt.timeline.events
			.filter(({ statement }) => statement)
			.map((event) => toEventLd(file, event, origin, page) as { mainEntity: Quoted })
			.flatMap(({ mainEntity: { citation, ...quotation } }) => [quotation, ...citation]);
		expect(nodes.map((node, i) => fromSchema(node, said[i] ?? ''))).toEqual(said.map(inSchema));
	}
});
