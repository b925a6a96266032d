import { describe, expect, test } from 'vitest';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { dayLimits } from '#lib/record/drawn-address.ts';
import { formatExtent } from '#lib/messages/format-extent.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const timeline = toTimeline(toRecordData(aFile()));
const [protest, answer, volume] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];

/** That file's data with something put in its place that only a hand could put there. */
function broken(change: (data: RecordData) => void): RecordData {
	const data = structuredClone(toRecordData(aFile()));
	change(data);
	return data;
}

describe('toTimeline', () => {
	test('resolves every id to the one object that it names', () => {
		expect(timeline.events.map(({ id, index }) => [id, index])).toEqual([
			['protest', 0],
			['answer', 1],
			['volume-june', 2]
		]);
		expect(answer.track).toBe(timeline.tracks[0]);
		expect(answer.sources.map(({ publisher }) => publisher)).toEqual(['The Paper', 'The Journal']);
		expect(answer.sources[0]).toBe(protest.sources[0]);
		expect(answer.statement?.speaker.name).toBe('A. Speaker');
		expect(timeline.eventById.get('answer')).toBe(answer);
		expect(timeline.eventById.size).toBe(3);
	});

	test('shows a link at both its ends', () => {
		const links = (event: TimelineEvent) =>
			event.links.map(({ type, isForward, event: to }) => [type, isForward, to.id]);
		expect(links(answer)).toEqual([
			['responds-to', true, 'protest'],
			['contrasts-with', true, 'volume-june']
		]);
		expect(links(protest)).toEqual([['responds-to', false, 'answer']]);
		expect(links(volume)).toEqual([['contrasts-with', false, 'answer']]);
		expect(protest.links[0]?.event).toBe(answer);
	});

	test('every link of any record has its other end', () => {
		let links = 0;
		for (const { events } of [shippedTimeline, aTimeline(3, { events: 60 })]) {
			for (const event of events) {
				for (const { event: other, type, isForward } of event.links) {
					links++;
					const back = other.links.filter(
						(link) => link.event === event && link.type === type && link.isForward === !isForward
					);
					expect(back).toHaveLength(1);
				}
			}
		}
		expect(links).toBeGreaterThan(20);
	});

	test('gives a series its track and its points their events, in order of time', () => {
		const [series] = timeline.series;
		expect(series?.track).toBe(timeline.tracks[1]);
		expect(series?.points[0]?.event).toBe(volume);
		expect(series?.points[0]).toMatchObject({ value: 12.5, qualifier: 'about' });
		const data = structuredClone(toRecordData(aFile()));
		const [point] = data.series[0]?.points ?? [];
		const earlier = { ...point, date: { ...point?.date, start: utc('2024-01-01') } };
		data.series[0]?.points.push(earlier as NonNullable<typeof point>);
		expect(toTimeline(data).series[0]?.points.map(({ date }) => date.start)).toEqual([
			utc('2024-01-01'),
			utc('2025-06-01')
		]);
	});

	test.each<[string, (data: RecordData) => void]>([
		['unknown track: west', ({ events }) => Object.assign(events[0] ?? {}, { track: 'west' })],
		['unknown source: blog', ({ events }) => Object.assign(events[0] ?? {}, { sources: ['blog'] })],
		[
			'unknown speaker: nobody',
			({ events }) => Object.assign(events[1]?.statement ?? {}, { speaker: 'nobody' })
		],
		['unknown event: gone', ({ events }) => events[0]?.links.push({ to: 'gone', type: 'follows' })],
		['unknown track: east', ({ series }) => Object.assign(series[0] ?? {}, { track: 'east' })],
		[
			'unknown event: lost',
			({ series }) => Object.assign(series[0]?.points[0] ?? {}, { event: 'lost' })
		]
	])('throws "%s"', (message, change) => {
		expect(() => toTimeline(broken(change))).toThrow(message);
	});

	test('leaves the data as it was', () => {
		const data = toRecordData(aFile());
		const copy = structuredClone(data);
		toTimeline(data);
		expect(data).toEqual(copy);
	});
});

describe('extent', () => {
	test('is from the earliest first instant to the latest last', () => {
		expect(timeline.extent).toEqual([utc('2025-05-01'), utc('2025-07-01')]);
		expect(shippedTimeline.extent).toEqual([utc('2025-02-18'), utc('2026-07-01')]);
	});

	test('is not only the first and the last event’s', () => {
		const file = aFile();
		const [first] = file.events;
		const events = [{ ...first, date: '2025/2027' } as typeof first, ...file.events.slice(1)];
		expect(toTimeline(toRecordData({ ...file, events } as typeof file)).extent).toEqual([
			utc('2025-01-01'),
			utc('2028-01-01')
		]);
	});

	test('an open end reaches to the day on which the record was updated', () => {
		const file = aFile();
		const events = file.events.map((event) =>
			event.id === 'protest' ? { ...event, date: '2025-05-01/..' } : event
		);
		expect(toTimeline(toRecordData({ ...file, events })).extent[1]).toBe(utc('2026-02-01'));
		const early = toTimeline(toRecordData({ ...file, events, updated: '2025-01-01' }));
		expect(early.extent).toEqual([utc('2025-05-01'), utc('2025-07-01')]);
	});

	test('an event that begins after that day, and goes on, is in it', () => {
		const file = aFile();
		const events = file.events.map((event) =>
			event.id === 'protest' ? { ...event, date: '2026-12-01/..' } : event
		);
		const later = toTimeline(toRecordData({ ...file, events }));
		expect(later.extent[1]).toBeGreaterThan(utc('2026-12-01'));
		expect(dayLimits(later).to).toBe('2026-12-01');
		expect(formatExtent(later).last.text).toBe('1 December 2026');
	});
});
