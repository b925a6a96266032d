import { describe, expect, test } from 'vitest';
import { labels } from '#lib/messages/labels.ts';
import { formatBrief, formatCluster, formatEvent } from '#lib/messages/format-drawn.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { toTimeline } from '../../src/package/to-timeline.ts';

const second = { id: 'b', date: '2025-05', title: 'Second' };
const three = [
	second,
	{ id: 'a', date: '2024-12-24', title: 'First' },
	{ id: 'c', date: '2025-08-06/..', title: 'Third' }
];

describe('plain events', () => {
	test('need an id, a date and a title, and are drawn', () => {
		const timeline = toTimeline({ events: three });
		expect(timeline.events.map(({ id, index }) => [id, index])).toEqual([
			['a', 0],
			['b', 1],
			['c', 2]
		]);
		const size = { class: sizeClassFor(1000), width: 1000 };
		const { marks } = layoutScene(timeline, size, wholeDomainOf(timeline));
		expect(marks.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
		expect(marks.map(({ glyph }) => glyph?.shape)).toEqual(Array(3).fill('circle'));
		expect(marks.map(({ label }) => label?.lines.join(' '))).toEqual(['First', 'Second', 'Third']);
	});

	test('are said without what is not known of them', () => {
		const [first] = toTimeline({ events: three }).events;
		if (!first) throw new Error('no event');
		expect(formatEvent(first, 'en')).toBe('First; 24 December 2024');
		expect(formatBrief(first, 'en')).toBe('24 Dec 2024');
		expect(formatCluster({ length: 2, first, latest: first }, { language: 'en' })).toBe(
			'2 events, 24 December 2024'
		);
		const track = { id: 't', label: 'Letters' };
		const [more] = toTimeline({
			tracks: [track],
			events: [{ ...second, kind: 'report' }]
		}).events;
		expect(more && formatEvent(more, 'en')).toBe('Second; Report, May 2025, day unknown, Letters');
	});

	test('have tracks, links and figures', () => {
		const timeline = toTimeline({
			tracks: [
				{ id: 'one', label: 'One' },
				{ id: 'two', label: 'Two', color: 'rust' },
				{ id: 'three', label: 'Three' }
			],
			events: [
				{ id: 'a', date: '2025', title: 'A', links: [{ to: 'b', type: 'follows' }] },
				{ id: 'b', date: '2024', title: 'B', track: 'two' }
			],
			series: [
				{
					...{ id: 's', label: 'Letters', unit: 'a day' },
					points: [
						{ event: 'a', value: 2 },
						{ event: 'b', value: 1, qualifier: 'about', date: '2024-03' }
					]
				}
			]
		});
		expect(timeline.tracks.map(({ color }) => color)).toEqual(['teal', 'rust', 'ochre']);
		const [b, a] = timeline.events;
		expect([b?.track.id, a?.track.id]).toEqual(['two', 'one']);
		expect(a?.links).toEqual([{ type: 'follows', isForward: true, event: b }]);
		expect(b?.links).toEqual([{ type: 'follows', isForward: false, event: a }]);
		const [series] = timeline.series;
		expect(series?.track.id).toBe('one');
		expect(
			series?.points.map(({ date, value, qualifier }) => [date.edtf, value, qualifier])
		).toEqual([
			['2024-03', 1, 'about'],
			['2025', 2, 'exact']
		]);
	});

	const follows = 'follows' as const;
	const series = { id: 's', label: 'Letters', unit: 'a day' };

	test.each([
		[
			'event "b": date "June" cannot be read. Write it as 2025, 2025-06, 2025-06-30 or 2025-06-30/2025-07-02, with ~ if approximate.',
			{ events: [{ ...second, date: 'June' }] }
		],
		[
			'series "s", point of event "b": date "June" cannot be read. Write it as',
			{
				events: [second],
				series: [{ ...series, points: [{ event: 'b', value: 1, date: 'June' }] }]
			}
		],
		[
			'event "b", track: tracks has no "x". Correct the id, or add it to tracks.',
			{ events: [{ ...second, track: 'x' }] }
		],
		[
			'event "b", link: events has no "x". Correct the id, or add it to events.',
			{ events: [{ ...second, links: [{ to: 'x', type: follows }] }] }
		],
		[
			'series "s", track: tracks has no "x".',
			{ events: [], series: [{ ...series, track: 'x', points: [] }] }
		],
		[
			'series "s", point: events has no "x".',
			{ events: [], series: [{ ...series, points: [{ event: 'x', value: 1 }] }] }
		],
		['events: two have the id "b". Give each an id of its own.', { events: [second, second] }],
		[
			'tracks: two have the id "t". Give each an id of its own.',
			{
				events: [],
				tracks: [
					{ id: 't', label: 'One' },
					{ id: 't', label: 'Two' }
				]
			}
		]
	])('say which part is wrong, and what to do: %s', (message, plain) => {
		expect(() => toTimeline(plain)).toThrow(message);
	});

	test('an event without a date is named, too', () => {
		const undated = { id: 'b', title: 'Second' } as typeof second;
		expect(() => toTimeline({ events: [undated] })).toThrow(
			'event "b": date undefined cannot be read.'
		);
	});

	test('without any there is an empty drawing', () => {
		expect(toTimeline({ events: [] }).extent).toEqual([0, Date.UTC(1971, 0)]);
	});

	test('are drawn in the words that they are given, each timeline in its own', () => {
		const german = {
			...labels,
			language: 'de',
			noEvents: { ...labels.noEvents, none: 'Keine' },
			dates: {
				...labels.dates,
				since: { ...labels.dates.since, day: ['seit ', { tag: 'date', text: '' }] }
			}
		};
		const event = { id: 'c', date: '2025-08-06/..', title: 'Drei', lead: 'Drei' };
		const linesOf = (timeline: ReturnType<typeof toTimeline>) =>
			layoutScene(
				timeline,
				{ class: sizeClassFor(1000), width: 1000 },
				wholeDomainOf(timeline)
			).marks.flatMap(({ label }) => label?.lines ?? []);
		expect(linesOf(toTimeline({ events: [event] }, german))).toContain('seit 6. August 2025');
		expect(linesOf(toTimeline({ events: [event] }))).toContain('since 6 August 2025');
	});
});
