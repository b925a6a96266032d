import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnown, knownDays, lastDay } from '#lib/record/as-known.ts';
import { lateDays } from '#lib/record/late-days.ts';
import { formatAsOf, formatLater } from '#lib/messages/format.ts';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { aFileOfFigures } from '../fixtures/a-file-of-figures.ts';
import { aRandom, aRandomFile, shippedTimeline } from '../fixtures/a-timeline.ts';
import { runs } from '../fixtures/runs.ts';

const day = 86_400_000;
const shippedRecord = toRecordData(shipped);
const timelineAsOf = (record: RecordData, asof: string) => toTimeline(asKnown(record, asof));
const ids = ({ events }: Timeline) => events.map(({ id }) => id);

/** A file in which some things became public later than they happened, and some say where from. */
function aFile(seed: number, events: number): EventsFile {
	const file = aRandomFile(seed, { events });
	const random = aRandom(seed + 1);
	const dates = file.events.map(({ date }) => date);
	const known = new Map(
		file.events.flatMap(({ id }, i) => {
			const at = i + Math.floor(random() * (dates.length - i));
			return random() < 0.4 ? [[id, dates[at] ?? '']] : [];
		})
	);
	const sources = dates.map((date, i) => ({
		id: `source-${i}`,
		publisher: `P${i}`,
		url: `https://p${i}.example/`,
		...(random() < 0.5 ? { published: date } : {})
	}));
	return {
		...file,
		sources,
		events: file.events.map((event) => ({
			...event,
			...(known.has(event.id) ? { known: known.get(event.id) } : {}),
			sources: [...new Set([0, 1, 2].map(() => `source-${Math.floor(random() * events)}`))],
			unknown: 'This is not known.',
			disputed: 'Here they differ.'
		})),
		series: file.series.map((series) => ({
			...series,
			points: series.points.map((point) => ({
				...point,
				...(known.has(point.event) ? { known: known.get(point.event) } : {})
			}))
		}))
	};
}

/** When all of a date has passed, ms UTC, as the words of the product put it. */
function passed(edtf: string): number {
	const date = parsePartialDate(edtf);
	if (!date) throw new Error(`no date: ${edtf}`);
	const { form, from, to } = date;
	return form === 'span' ? from.end : to.end;
}

describe('asKnown', () => {
	const cases = fc.record({
		seed: fc.integer({ min: 1, max: 1e6 }),
		events: fc.integer({ min: 1, max: 40 }),
		share: fc.double({ min: -0.1, max: 1.2, noNaN: true })
	});

	/** A record, a day from before its start to after its end, and what was known then. */
	function played({ seed, events, share }: { seed: number; events: number; share: number }) {
		const file = aFile(seed, events);
		const record = toRecordData(file);
		const whole = toTimeline(record);
		const [start, end] = whole.extent;
		const at = Math.floor((start + (end - start) * share) / day) * day;
		const asof = new Date(at).toISOString().slice(0, 10);
		const until = at + day;
		const isKnown = (id: string) => {
			const event = file.events.find((each) => each.id === id);
			return event !== undefined && passed(event.known ?? event.date) <= until;
		};
		return { file, whole, asof, until, isKnown, timeline: timelineAsOf(record, asof) };
	}

	test('shows what had become public by the end of the day, in the same order, and no more', () => {
		let hidden = 0;
		fc.assert(
			fc.property(cases, (at) => {
				const { file, timeline, isKnown } = played(at);
				const known = file.events.filter(({ id }) => isKnown(id));
				hidden += file.events.length - known.length;
				expect(ids(timeline)).toEqual(known.map(({ id }) => id));
				expect(timeline.events.map(({ index }) => index)).toEqual(known.map((_, i) => i));
				expect([...timeline.eventById.values()]).toEqual(timeline.events);
			}),
			{ numRuns: runs(400, 5), seed: 2025 }
		);
		expect(hidden).toBeGreaterThan(1000);
	});

	test('none of its objects leads to a later fact', () => {
		fc.assert(
			fc.property(cases, (at) => {
				const { file, whole, timeline, isKnown, until } = played(at);
				const own = new Set(timeline.events);
				for (const event of timeline.events) {
					for (const link of event.links) expect(own.has(link.event)).toBe(true);
					const before = whole.eventById.get(event.id);
					expect(event.links.map(({ type, event: { id } }) => `${type} ${id}`)).toEqual(
						before?.links
							.filter((link) => isKnown(link.event.id))
							.map(({ type, event: { id } }) => `${type} ${id}`)
					);
					// No source is dropped; one that was not out yet says so, and keeps its title to itself.
					expect(event.sources.map(({ id }) => id)).toEqual(before?.sources.map(({ id }) => id));
					for (const { id, published, later, title } of event.sources) {
						const record = file.sources.find((source) => source.id === id);
						const naming = file.events.filter(({ sources }) => sources.includes(id));
						const isLate = published
							? passed(record?.published ?? '') > until
							: !naming.every((event) => isKnown(event.id));
						expect(later !== undefined).toBe(isLate);
						if (isLate) expect(title).toBe(null);
						if (later) expect(until + (later - 1) * day).toBe(published?.start);
					}
					const isLast = until >= passed(file.updated);
					expect(event.unknown !== null).toBe(isLast);
					expect(event.disputed !== null).toBe(isLast);
				}
				const points = timeline.series.flatMap((series) => series.points);
				for (const { event } of points) expect(own.has(event)).toBe(true);
				const known = file.series.flatMap(({ points }) => points).filter((p) => isKnown(p.event));
				expect(points).toHaveLength(known.length);
				for (const series of timeline.series) expect(series.points.length).toBeGreaterThan(0);
				expect(timeline.tracks).toEqual(whole.tracks);
			}),
			{ numRuns: runs(400), seed: 2025 }
		);
	});

	test('its counts and its ends are those of what it shows', () => {
		fc.assert(
			fc.property(cases, (at) => {
				const { timeline, until } = played(at);
				const statements = timeline.events.flatMap(({ statement }) => statement ?? []);
				expect(timeline.quoted.statements).toBe(statements.length);
				const [start, end] = timeline.extent;
				expect(start).toBeLessThan(end);
				const ends = timeline.events.map(({ date }) => date.end ?? Math.max(until, date.start));
				if (timeline.events.length === 0) expect([start, end]).toEqual([until - day, until]);
				else {
					expect(end).toBe(Math.max(...ends));
					expect(start).toBe(Math.min(...timeline.events.map(({ date }) => date.start)));
				}
				expect(timeline.dek).toBe('');
				expect(timeline.updated.end).toBe(until);
			}),
			{ numRuns: runs(400), seed: 2025 }
		);
	});

	test('lifted day by day it shows more and more, at last everything, and leaves the record alone', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const record = toRecordData(aFile(seed, 20));
				const before = structuredClone(record);
				const days = knownDays(record);
				let shown = new Set<string>();
				for (const asof of days) {
					const known = new Set(ids(timelineAsOf(record, asof)));
					expect(known.size).toBeGreaterThan(shown.size);
					for (const id of shown) expect(known.has(id)).toBe(true);
					shown = known;
				}
				expect([...shown]).toEqual(record.events.map(({ id }) => id));
				const eve = new Date(Date.parse(days[0] ?? '') - day).toISOString().slice(0, 10);
				expect(timelineAsOf(record, eve).events).toEqual([]);
				expect(record).toEqual(before);
			}),
			{ numRuns: runs(100), seed: 2025 }
		);
	});
});

describe('the shipped record', () => {
	test('at the end of 2025 shows neither the 400 TB of July nor the reply of December', () => {
		for (const asof of ['2025', '2025-12', '2025-12-31']) {
			const then = timelineAsOf(shippedRecord, asof);
			expect(then.events).toHaveLength(21);
			expect(then.series).toEqual([]);
			expect(
				// The addresses and dates of later sources aside, which say that they are later.
				JSON.stringify(
					then.events.map(({ links, sources, statement, ...event }) => {
						const known = sources.filter(({ later }) => later === undefined);
						const { source, ...said } = statement ?? {};
						const page = known.find(({ id }) => id === source?.id);
						return [links.length, event, said, page && source, known];
					})
				)
			).not.toMatch(
				/ice-2025-07|ice-2025-12|400 TB|2026|windowscentral\.com\/microsoft\/microsoft-azure/
			);
			expect(formatAsOf(then, asof)).toBe('What was known on 31 December 2025: 21 events');
		}
	});

	test('shows the figures once the report of 17 February 2026 is out', () => {
		expect(timelineAsOf(shippedRecord, '2026-02-16').series).toEqual([]);
		expect(timelineAsOf(shippedRecord, '2026-02-17').series[0]?.points).toHaveLength(2);
		// Some time in February is known when February is over.
		expect(ids(timelineAsOf(shippedRecord, '2026-02-27'))).not.toContain(
			'ice-2025-12-internal-response'
		);
		expect(ids(timelineAsOf(shippedRecord, '2026-02'))).toContain('ice-2025-12-internal-response');
	});

	test('a source that was published later is there, and says how much later', () => {
		const of = (asof: string, id: string) =>
			timelineAsOf(shippedRecord, asof)
				.eventById.get(id)
				?.sources.map((source) => [source.id, formatLater(source, 'en')]);
		const report = 'imod-2025-08-06-unit-8200-report';
		expect(of('2025-08-06', report)).toEqual([
			['ynetnews-unit-8200', ''],
			['globes-unit-8200', ', published 7 August 2025, 1 day later'],
			['windows-central', ', published later (February 2026, day unknown)'],
			['inkl-dutch-protest', ', published later (August 2025, day unknown)']
		]);
		expect(of('2025-08-31', report)?.[3]).toEqual(['inkl-dutch-protest', '']);
		expect(of('2025-02-24', 'imod-2025-02-24-town-hall')?.[0]).toEqual([
			'jerusalem-post-town-hall',
			', published 2 March 2025, 6 days later'
		]);
	});

	test('has a source on every event of every day on which something became known', () => {
		for (const asof of knownDays(shippedRecord)) {
			for (const { id, sources, statement } of timelineAsOf(shippedRecord, asof).events) {
				expect(sources.length, `${id}, ${asof}`).toBeGreaterThan(0);
				const own = shippedTimeline.eventById.get(id)?.statement?.source?.id;
				expect(statement?.source?.id).toBe(statement ? own : undefined);
			}
		}
	});

	test('counts whole days to a later source also from a minute of a day', () => {
		const later = (asof: string) =>
			timelineAsOf(shippedRecord, asof)
				.eventById.get('imod-2025-02-24-town-hall')
				?.sources.map((source) => formatLater(source, 'en'));
		expect(later('2025-02-25T10:30')?.[0]).toBe(', published 2 March 2025, 5 days later');
		expect(later('2025-02-25')?.[0]).toBe(', published 2 March 2025, 5 days later');
	});

	test('is what it is once it was last updated', () => {
		const then = timelineAsOf(shippedRecord, shipped.updated);
		const plain = ({ events }: Timeline) =>
			events.map(({ links, ...event }) => [links.length, event]);
		expect(plain(then)).toEqual(plain(shippedTimeline));
	});
});

test('an event that was under way has no end yet, nor has its figure; one that was announced or has no start keeps its end', () => {
	const dates = {
		'figure-0': '2024/2025',
		'figure-1': '../2025',
		'figure-2': '2027-03-01/2027-03-05'
	};
	const file = aFileOfFigures({ values: [5, 6, 7] });
	const dated = <Item extends { date: string }>(item: Item, id: string) => ({
		...item,
		...(Object.hasOwn(dates, id) && { date: dates[id as keyof typeof dates], known: '2024-12-01' })
	});
	const record = toRecordData({
		...file,
		events: file.events.map((event) => dated(event, event.id)),
		series: file.series.map((series) => ({
			...series,
			points: series.points.map((point) => dated(point, point.event))
		}))
	});
	// A day on which the last year of `../2025` has begun.
	const { events, series } = timelineAsOf(record, '2025-06');
	const said = ['2024/..', '../2025', '2027-03-01/2027-03-05'];
	expect(events.map(({ date }) => date.edtf)).toEqual(said);
	expect(series[0]?.points.map(({ date }) => date.edtf)).toEqual(said);
});

test('a day on which two events became known at different times is listed once', () => {
	const times = ['2025-03-01T09:00', '2025-03-01T17:30', '2025-03-02'];
	const record = toRecordData(shipped);
	const events = record.events
		.slice(0, times.length)
		.map((event, i) => ({ ...event, date: toDateData(times[i] ?? ''), known: null }));
	expect(knownDays({ ...record, events })).toEqual(['2025-03-01', '2025-03-02']);
});

test.each([
	['2025', '2025-12-31'],
	['2024-02', '2024-02-29'],
	['2025-12', '2025-12-31'],
	['2025-12-31', '2025-12-31'],
	['-0043-03', '-0043-03-31'],
	['0000', '0000-12-31'],
	['9999-12-31', '9999-12-31']
])('the last day of %s is %s', (asof, expected) => {
	expect(lastDay(asof)).toBe(expected);
});

describe('the days on which most became public late', () => {
	test('of the shipped record are two in February 2026, and none is told before', () => {
		const all = [
			['2026-02-17', 'ice-2025-07-data-400', 'ice-2026-01-data-1400'],
			['2026-02-28', 'ice-2025-12-internal-response', 'ice-2026-01-contracts-response']
		];
		const known = (asof: string | null) =>
			lateDays(shippedRecord, asof).map(({ day, events }) => [day, ...events.map(({ id }) => id)]);
		expect(known(null)).toEqual(all);
		expect(known('2026-02-28')).toEqual(all);
		expect(known('2026-02-17')).toEqual(all.slice(0, 1));
		expect(lateDays(shippedRecord, '2025-12')).toEqual([]);
	});

	test('are at most three, in order of time, those with the most events; none where nothing was late', () => {
		const known = ['2020-05-01', '2020-06-01', '2020-06-01', '2020-07', '2020-08-01', '2020-08-01'];
		const [event] = shipped.events.filter(({ kind }) => kind === 'report');
		if (!event) throw new Error('a report is there');
		const file = {
			...shipped,
			chapters: undefined,
			series: [],
			events: known.map((known, i) => ({
				...event,
				...{ id: `event-${i}`, date: `2020-01-0${i + 1}`, known, links: [] }
			}))
		};
		const record = toRecordData(file as EventsFile);
		const all = lateDays(record, null).map(({ day, events }) => [
			day,
			...events.map(({ id }) => id)
		]);
		expect(all).toEqual([
			['2020-05-01', 'event-0'],
			['2020-06-01', 'event-1', 'event-2'],
			['2020-08-01', 'event-4', 'event-5']
		]);
		expect(lateDays(record, null, 2).map(({ day }) => day)).toEqual(['2020-06-01', '2020-08-01']);
		const prompt = file.events.map(({ known: _, ...event }) => event);
		expect(lateDays(toRecordData({ ...file, events: prompt } as EventsFile), null)).toEqual([]);
	});
});
