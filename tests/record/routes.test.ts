import { describe, expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { parseEventIds, listRoutes } from '#lib/record/routes.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toDeck } from '#lib/record/steps.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import berlin from '../fixtures/berlin.json' with { type: 'json' };
import { readEventsFile } from '../fixtures/read-events-file.ts';

const record = toRecordData(shipped);
const ids = record.events.map(({ id }) => id);
const idsOf = (chosen: string[] | null) => pickEvents(record, chosen).events.map(({ id }) => id);
const at = (...places: number[]) => places.map((i) => ids[i] ?? '');

describe('events of an address', () => {
	test.each([
		['', null],
		['?events=', []],
		['?events=a,b,a', ['a', 'b']],
		['?x=1&events=b%2Ca', ['b', 'a']]
	])('"%s"', (search, expected) => {
		expect(parseEventIds(search)).toEqual(expected);
	});
});

describe('picked events', () => {
	test('are in the order of the record, but for those of one date', () => {
		expect(idsOf(at(9, 2, 0))).toEqual(at(0, 2, 9));
		const [first, second] = record.events.flatMap(({ date }, i) =>
			date.edtf === record.events[i + 1]?.date.edtf ? [i] : []
		);
		for (const i of [first, second].flatMap((i) => i ?? [])) {
			expect(idsOf(at(i, i + 1, 0))).toEqual(at(0, i, i + 1));
			expect(idsOf(at(i + 1, i, 0))).toEqual(at(0, i + 1, i));
		}
	});

	test('have no links and figures of others, and make a timeline', () => {
		for (const { events } of listRoutes(record)) {
			const timeline = toTimeline(pickEvents(record, events));
			const own = new Set(timeline.events);
			for (const { links } of timeline.events)
				for (const { event } of links) expect(own).toContain(event);
		}
		expect(pickEvents(record, at(0)).series).toEqual([]);
	});

	test('none that the record has are the whole record', () => {
		for (const chosen of [null, [], ['none']]) expect(pickEvents(record, chosen)).toBe(record);
	});
});

describe('routes', () => {
	test('of every record are one of ten minutes and one of thirty, which goes on from it', () => {
		const [ten, thirty, ...more] = listRoutes(record);
		expect(more).toEqual([]);
		expect([ten?.id, thirty?.id]).toEqual(['10-minutes', '30-minutes']);
		expect(ten?.events.length).toBeLessThanOrEqual(10);
		expect(thirty?.events).toEqual(expect.arrayContaining([...(ten?.events ?? [])]));
		for (const { id, lead } of record.events) if (lead) expect(ten?.events).toContain(id);
		for (const { points } of record.series)
			for (const { event } of points) expect(ten?.events).toContain(event);
	});

	test('of a lead without links have the events that link to it', () => {
		const [ten] = listRoutes(toRecordData(readEventsFile(berlin, 'berlin.json')));
		expect(ten?.events).toContain('bornholmer-stra-e-lifts-its-barrier');
	});

	test('of a record are its own; those without an event of it are left out', () => {
		const own = { id: 'own', title: 'Our way', events: at(3, 5) };
		const routes = [own, { id: 'other', title: 'Another', events: ['none'] }];
		expect(listRoutes({ ...record, routes }).at(-1)).toEqual(own);
	});

	test('and chapters are checked', () => {
		const routes = [
			{ id: 'way', title: 'Our way', events: at(0) },
			{ id: 'way', title: 'Again', events: ['nowhere'] }
		];
		const chapters = [{ id: 'all', title: 'All', events: ids }];
		const good = parseEventsFile({ ...shipped, routes: routes.slice(0, 1), chapters });
		expect('file' in good && [good.file.routes, good.file.chapters]).toEqual([
			routes.slice(0, 1),
			chapters
		]);
		const bad = parseEventsFile({
			...shipped,
			routes,
			chapters: [{ id: 'all', title: '', events: [...ids, 'nowhere'] }]
		});
		expect('problems' in bad && bad.problems.map(({ path }) => path).toSorted()).toEqual([
			`chapters[0].events[${ids.length}]`,
			'chapters[0].title',
			'routes[1].events[0]',
			'routes[1].id'
		]);
		const odd = parseEventsFile({ ...shipped, routes: 'all' });
		expect('problems' in odd && odd.problems.map(({ path }) => path)).toEqual(['routes']);
	});

	test('keep their own order, without chapters, beside a record that is told by chapter', () => {
		// Each chapter has every third event, so that none of them is told before the next one begins.
		const chapters = [0, 1, 2].map((first) => ({
			...{ id: `part-${first}`, title: `Part ${first}`, summary: 'What happened.' },
			events: ids.filter((_, i) => i % 3 === first)
		}));
		const own = { id: 'own', title: 'Own', events: at(0, 1, 2, 5, 9) };
		const parsed = parseEventsFile({ ...shipped, chapters, routes: [own] });
		if (!('file' in parsed)) throw new Error('refused');
		const told = toRecordData(parsed.file);
		const whole = toTimeline(told);
		const slidesOf = (chosen: readonly string[] | null) => {
			const picked = pickEvents(told, chosen);
			return toDeck(picked === told ? whole : toTimeline(picked), whole).slides;
		};
		const titled = slidesOf(null).flatMap((slide) =>
			slide.kind === 'chapter' ? slide.chapter.id : []
		);
		expect(titled).toEqual(['part-0', 'part-1', 'part-2']);
		expect(listRoutes(told).map(({ id }) => id)).toEqual(['10-minutes', '30-minutes', 'own']);
		for (const { events } of listRoutes(told)) {
			const slides = slidesOf(events);
			expect(slides.filter(({ kind }) => kind === 'chapter')).toEqual([]);
			const shown = slides.flatMap((slide) => (slide.kind === 'event' ? slide.event.id : []));
			expect(shown).toEqual(events);
		}
	});
});
