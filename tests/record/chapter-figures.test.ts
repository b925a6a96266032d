import { describe, expect, test } from 'vitest';
import { asKnown } from '#lib/record/as-known.ts';
import { figuresOfChapter } from '#lib/record/chapter-figures.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline, type Timeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';
import { aFileOfFigures, type FiguresOptions } from '../fixtures/a-file-of-figures.ts';

const none = new Set<TimelineEvent>();

/** The figures of each chapter that has some. */
const figuresOf = (timeline: Timeline, hidden: ReadonlySet<TimelineEvent> = none) =>
	timeline.chapters.flatMap((chapter) =>
		figuresOfChapter(timeline, chapter, hidden).map((figure) => ({ ...figure, in: chapter.id }))
	);

const shortly = (timeline: Timeline, hidden?: ReadonlySet<TimelineEvent>) =>
	figuresOf(timeline, hidden).map(({ in: chapter, series, points }) => [
		chapter,
		series.id,
		points.map(({ value, isAfterGap }) => (isAfterGap ? [value] : value))
	]);

const made = (options: FiguresOptions) => aTimelineOf(aFileOfFigures(options));

describe('the record that ships', () => {
	const timeline = toTimeline(toRecordData(shipped));

	test('one chapter has the two figures, with the report that they are from and the reply of Microsoft', () => {
		expect(shortly(timeline)).toEqual([['ice', 'ice-volume', [400, [1400]]]]);
		const [figure] = figuresOf(timeline);
		expect(figure?.known?.edtf).toBe('2026-02-17');
		expect(figure?.links.map(({ type, isForward, event }) => [type, isForward, event.id])).toEqual([
			['reported-by', true, 'ice-2026-02-17-joint-report'],
			['responds-to', false, 'ice-2026-02-17-spokesperson-statement']
		]);
	});

	test('it is not there before the figures were public, and the reply not before it was said', () => {
		const on = (day: string) =>
			figuresOf(toTimeline(asKnown(toRecordData(shipped), day))).map(({ links }) =>
				links.map(({ event }) => event.id)
			);
		expect(on('2026-02-16')).toEqual([]);
		expect(on('2026-02-17')).toEqual([['ice-2026-02-17-joint-report']]);
		expect(on('2026-02-19').flat()).toHaveLength(2);
	});

	test('it stays whole while one of its events is shown', () => {
		const [low, high] = timeline.series[0]?.points.map(({ event }) => event) ?? [];
		expect(shortly(timeline, new Set([low as TimelineEvent]))).toHaveLength(1);
		expect(shortly(timeline, new Set([low, high] as TimelineEvent[]))).toEqual([]);
	});
});

describe('which series', () => {
	test('those of which the chapter has two figures or more', () => {
		const timeline = made({ values: [1, 2, 3, 4], chapters: [3, 1] });
		expect(shortly(timeline)).toEqual([['chapter-1', 'rent', [1, [2], [3]]]]);
	});

	test('a gap is between neighbours of the whole series only, and only where there is one', () => {
		const values = [1, 2, 3, 4];
		const apart = made({ values, chapters: [[0, 2, 3], [1]] });
		expect(shortly(apart)).toEqual([['chapter-1', 'rent', [1, 3, [4]]]]);
		const touching = made({ values, months: 1, chapters: [4] });
		expect(shortly(touching)).toEqual([['chapter-1', 'rent', values]]);
	});

	test('none of a record without chapters', () => {
		expect(shortly(made({ values: [1, 2], chapters: [] }))).toEqual([]);
	});
});

describe('which report and reply', () => {
	const linksOf = (options: Omit<FiguresOptions, 'values'>) =>
		figuresOf(made({ values: [1, 2], ...options })).map(({ links }) =>
			links.map(({ event }) => event.id)
		);

	test('the report that all figures are from', () => {
		expect(linksOf({ reports: [['survey'], ['survey']] })).toEqual([['survey']]);
		expect(linksOf({ reports: [['other', 'survey'], ['survey']] })).toEqual([['survey']]);
		expect(linksOf({ reports: [['survey'], ['other']] })).toEqual([[]]);
		expect(linksOf({ reports: [['survey'], []] })).toEqual([[]]);
		expect(linksOf({})).toEqual([[]]);
	});

	test('of several replies to it the one with a lead, else the first; none to another report', () => {
		const reports = [['survey'], ['survey']];
		expect(linksOf({ reports, replies: [{ to: 'survey' }, { to: 'survey' }] })).toEqual([
			['survey', 'reply-0']
		]);
		expect(
			linksOf({ reports, replies: [{ to: 'survey' }, { to: 'survey', lead: 'The city: no' }] })
		).toEqual([['survey', 'reply-1']]);
		expect(linksOf({ reports, replies: [{ to: 'other', lead: 'The city: no' }] })).toEqual([
			['survey']
		]);
	});

	test('they became public at once, or no day is given', () => {
		const knownOf = (known: string[]) =>
			figuresOf(made({ values: [1, 2], known })).map((figure) => figure.known?.edtf);
		expect(knownOf(['2030-01-01', '2030-01-01'])).toEqual(['2030-01-01']);
		expect(knownOf(['2030-01-01', '2030-01-02'])).toEqual([undefined]);
		expect(knownOf(['2030-01-01'])).toEqual([undefined]);
	});
});
