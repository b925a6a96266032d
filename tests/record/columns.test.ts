import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { buffersToTransfer, toRecordColumns } from '#lib/record/columns.ts';
import { createEventTextReader } from '#lib/record/event-text.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline, type TimelineEvent } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

/** Runs it to its end. */
function toEnd(steps: ReturnType<typeof timelineFromColumns>): Timeline {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** What another thread would be given. */
function sent(file: EventsFile): Timeline {
	const columns = toRecordColumns(file);
	return toEnd(
		timelineFromColumns(structuredClone(columns, { transfer: buffersToTransfer(columns) }))
	);
}

/** Without the cycles between events. */
function plainEvent({ links, ...event }: TimelineEvent) {
	return {
		...event,
		links: links.map(({ type, isForward, event: to }) => [type, isForward, to.id])
	};
}

function plainTimeline(timeline: Timeline) {
	const { id, title, dek, language, updated, tracks, extent, quoted } = timeline;
	return {
		...{ id, title, dek, language, updated, tracks, extent, quoted },
		ends: timeline.ends,
		events: timeline.events.map(plainEvent),
		ids: [...timeline.eventById.keys()],
		series: timeline.series.map((series) => ({
			...series,
			points: series.points.map(({ value, qualifier, event, date }) => {
				return [value, qualifier, event.id, date];
			})
		}))
	};
}

/** A timeline whose texts have all come. */
function withTexts(file: EventsFile): Timeline {
	const timeline = sent(file);
	const textOf = createEventTextReader(file);
	for (const event of timeline.events) Object.assign(event, textOf(event.index), { hasText: true });
	return timeline;
}

describe('columns and texts together', () => {
	test.each([
		['a small file', aFile()],
		['the shipped record', shipped]
	])('make the timeline that the build makes: %s', (_, file) => {
		expect(plainTimeline(withTexts(file))).toEqual(plainTimeline(toTimeline(toRecordData(file))));
	});

	test('so they do of any record', () => {
		const record = fc.record({
			seed: fc.integer(),
			events: fc.integer({ min: 1, max: 60 }),
			tracks: fc.integer({ min: 1, max: 6 }),
			language: fc.constantFrom('en', 'ar')
		});
		fc.assert(
			fc.property(record, ({ seed, language, ...options }) => {
				const file = aRandomFile(seed, { ...options, language: language as 'en' | 'ar' });
				const whole = toTimeline(toRecordData(file));
				expect(plainTimeline(withTexts(file))).toEqual(plainTimeline(whole));
			}),
			{ numRuns: 40 }
		);
	});
});

describe('columns', () => {
	test('alone make events without text, and those without links share one list', () => {
		const { events } = sent(aRandomFile(3, { events: 200 }));
		expect(events.every(({ hasText, title }) => !hasText && title === '')).toBe(true);
		const lists = new Set(events.filter(({ links }) => links.length === 0).map((e) => e.links));
		expect(lists.size).toBe(1);
		expect(events.map(({ index }) => index)).toEqual(events.map((_, i) => i));
	});

	test('let the page go on in between', () => {
		const steps = timelineFromColumns(toRecordColumns(aRandomFile(1, { events: 9_000 })));
		let pauses = 0;
		while (!steps.next().done) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(4);
	});

	test('are refused where they do not fit together', () => {
		const columns = toRecordColumns(aFile());
		columns.events.track[1] = 9;
		expect(() => toEnd(timelineFromColumns(columns))).toThrow('no track at 9');
		const links = toRecordColumns(aFile());
		links.events.linkTo[0] = 99;
		expect(() => toEnd(timelineFromColumns(links))).toThrow('no event at 99');
	});

	test('of a file with an unknown id are not made', () => {
		const [event, ...more] = aFile().events;
		if (!event) throw new Error('no event');
		const file = aFile({ events: [{ ...event, track: 'nowhere' }, ...more] });
		expect(() => toRecordColumns(file)).toThrow('unknown track: nowhere');
	});

	test('a text is asked for by the event’s place', () => {
		const textOf = createEventTextReader(aFile());
		expect(textOf(1)).toMatchObject({
			title: 'The company answers',
			unknown: 'Who wrote it.',
			statement: { quote: 'We have heard them.', speaker: { name: 'A. Speaker' } }
		});
		expect(textOf(1).sources[0]).toBe(textOf(0).sources[0]);
		expect(() => textOf(3)).toThrow('there is no event 3');
	});
});
