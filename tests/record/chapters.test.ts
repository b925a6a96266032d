import { describe, expect, test } from 'vitest';
import { asKnown } from '#lib/record/as-known.ts';
import { groupByChapter, chapterOf, eventNumber, spanOfChapter } from '#lib/record/chapters.ts';
import { upgradeChapters } from '#lib/record/upgrade-chapters.ts';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { toRecordColumns } from '#lib/record/columns.ts';
import { toCsv } from '#lib/record/csv.ts';
import type { ChapterRecord, EventsFile } from '#lib/record/events-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toDeck } from '#lib/record/steps.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';

const file: EventsFile = shipped;
const ids = file.events.map(({ id }) => id);
const halves: ChapterRecord[] = [
	{ id: 'late', title: 'Late', summary: 'What came late.', events: ids.slice(17).reverse() },
	{ id: 'early', title: 'Early', events: ids.slice(0, 17) }
];
const withHalves: EventsFile = { ...file, chapters: halves };
const data = toRecordData(withHalves);
const timeline = toTimeline(data);
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

function problemsOf(chapters: unknown) {
	const read = parseEventsFile({ ...file, chapters });
	if ('file' in read) return [];
	return read.problems.map(({ path, fault }) => [path, fault.code]);
}

describe('checked', () => {
	test('each event is in exactly one', () => {
		expect(problemsOf(halves)).toEqual([]);
		expect(problemsOf([])).toEqual([]);
		const [late, early] = halves;
		expect(problemsOf([late, { ...early, events: ids.slice(0, 18) }])).toEqual([
			['chapters[1].events[17]', 'in-other-chapter']
		]);
		expect(problemsOf([{ ...late, events: [ids[20], ids[20]] }, early])).toEqual([
			['chapters[0].events[1]', 'in-other-chapter'],
			['chapters', 'in-no-chapter']
		]);
	});

	test('their ids, titles and summaries have limits, and what they name is there', () => {
		const [late, early] = halves;
		expect(
			problemsOf([
				{ ...late, title: 'a'.repeat(41), summary: 'a'.repeat(301) },
				{ ...early, id: 'late', events: [...ids.slice(0, 17), 'nowhere'] },
				{ id: 'empty', title: 'Empty', events: [] }
			])
		).toEqual([
			['chapters[0].title', 'too-long'],
			['chapters[0].summary', 'too-long'],
			['chapters[1].id', 'id-taken'],
			['chapters[1].events[17]', 'unknown-id']
		]);
		const many = Array.from({ length: 49 }, (_, i) => ({ id: `c${i}`, title: 'C', events: [] }));
		expect(problemsOf(many)).toEqual([['chapters', 'list-too-long']]);
	});
});

describe('as they were written once, from event to event', () => {
	const old = [
		{ title: 'One', from: ids[3] },
		{ title: 'Two', from: ids[9] }
	];

	test('they are read, and what came before the first one is in it', () => {
		const read = parseEventsFile({ ...file, chapters: old });
		expect('file' in read && read.file.chapters).toEqual([
			{ id: 'chapter-1', title: 'One', events: ids.slice(0, 9) },
			{ id: 'chapter-2', title: 'Two', events: ids.slice(9) }
		]);
	});

	test('a value of another form is left to the checks', () => {
		for (const chapters of [
			undefined,
			'all',
			[null],
			[{ title: 'One', from: 7 }],
			[old[1], old[0]]
		]) {
			expect(upgradeChapters(chapters, file.events)).toBe(chapters);
		}
		expect(problemsOf([old[1], old[0]]).map(([path]) => path)).toContain('chapters[0].from');
	});
});

describe('of a timeline', () => {
	test('events are in reading order, and chapters in the record’s', () => {
		expect(
			timeline.chapters.map(({ id, summary, events }) => [id, summary, idsOf(events)])
		).toEqual([
			['late', 'What came late.', ids.slice(17)],
			['early', '', ids.slice(0, 17)]
		]);
		expect(chapterOf(timeline, timeline.events[16] ?? null)?.id).toBe('early');
		expect(chapterOf(timeline, null)).toBeNull();
	});

	test('the same from columns', () => {
		const making = timelineFromColumns(toRecordColumns(withHalves));
		let made = making.next();
		while (!made.done) made = making.next();
		const { chapters } = made.value;
		expect(chapters.map(({ events, ...rest }) => [rest, idsOf(events)])).toEqual(
			timeline.chapters.map(({ events, ...rest }) => [rest, idsOf(events)])
		);
	});

	test('the cards follow them, or run the other way; a chapter without a shown event is left out', () => {
		const partsOf = (...[isShown, isTurned]: [Parameters<typeof groupByChapter>[1]?, boolean?]) =>
			groupByChapter(timeline, isShown, isTurned).map(({ chapter, events }) => [
				chapter?.id,
				idsOf(events)
			]);
		expect(partsOf()).toEqual([
			['late', ids.slice(17)],
			['early', ids.slice(0, 17)]
		]);
		expect(partsOf(undefined, true)).toEqual([
			['early', ids.slice(0, 17).reverse()],
			['late', ids.slice(17).reverse()]
		]);
		expect(partsOf(({ index }) => index === 3)).toEqual([['early', [ids[3]]]]);
		expect(timeline.chapters[1]?.events).toHaveLength(17);
		const none = groupByChapter({ ...timeline, chapters: [] });
		expect(none).toEqual([{ chapter: null, events: timeline.events }]);
	});

	test('a span covers the dates of all, whichever ends last', () => {
		const protest = toTimeline(toRecordData(file)).chapters[0];
		expect(protest && spanOfChapter(protest)).toEqual([
			Date.UTC(2025, 1, 18),
			Date.UTC(2025, 4, 23)
		]);
	});

	test('a route has none', () => {
		expect(toTimeline(pickEvents(data, ids.slice(0, 3))).chapters).toEqual([]);
	});
});

test('as known on a day, a chapter says nothing of what came later, and is not there before its first event', () => {
	const on = (day: string) =>
		toTimeline(asKnown(toRecordData(file), day)).chapters.map(({ id, summary }) => [
			id,
			summary !== ''
		]);
	expect(on('2025-04-30')).toEqual([['protest', false]]);
	expect(on('2025-05-31')).toEqual([['protest', true]]);
	expect(on('2025-12-31')).toEqual([
		['protest', true],
		['august', true],
		['cut-off', true]
	]);
});

test('a table has the id of the chapter', () => {
	const [head = '', first = ''] = toCsv(withHalves, { addressOf: () => null, version: null }).split(
		'\r\n'
	);
	expect(first.split(',')[head.split(',').indexOf('chapter')]).toBe('early');
});

test('events are numbered as cards and slides show them, whichever their order in time', () => {
	const numbers = (
		of: typeof timeline,
		events = groupByChapter(of).flatMap(({ events }) => events)
	) => events.map((event) => eventNumber(of, event));
	expect(numbers(timeline)).toEqual(ids.map((_, i) => i + 1));
	expect(numbers(timeline, timeline.events)).not.toEqual(ids.map((_, i) => i + 1));
	const { events } = toDeck(timeline);
	expect(numbers(timeline, [...events])).toEqual(events.map((_, i) => i + 1));
	expect(numbers({ ...timeline, chapters: [] })).toEqual(ids.map((_, i) => i + 1));
});
