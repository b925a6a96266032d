import { expect, test } from 'vitest';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { figureTexts, sortEvents, sortKeys, type SortKey } from '#lib/story/record-table.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { aFileOfFigures } from '../fixtures/a-file-of-figures.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

const { events, eventById, language } = shippedTimeline;

test('by date the rows stand as the record does, or the other way round, also after a search', () => {
	const found = events.toSorted((a, b) => a.title.localeCompare(b.title));
	expect(sortEvents(found, 'date', false, language)).toEqual(events);
	expect(sortEvents(found, 'date', true, language)).toEqual(events.toReversed());
});

/** What stands first in the column of each order; of the track the table has its colour. */
const columns: Record<Exclude<SortKey, 'date'>, (event: TimelineEvent) => string> = {
	event: ({ title }) => title,
	kind: ({ kind }) => formatKind(kind),
	track: ({ track }) => track.label,
	speaker: ({ statement }) => statement?.speaker.name ?? '',
	evidence: (event) => formatEvidence(event) ?? '',
	sources: ({ sources }) => sources[0]?.publisher ?? '',
	unknown: ({ unknown, disputed }) => unknown ?? disputed ?? ''
};

test('each order is by what stands in its column, holds all events, and those that say nothing come last either way', () => {
	for (const key of sortKeys) {
		for (const isDown of [false, true]) {
			const sorted = sortEvents(events, key, isDown, language);
			expect(new Set(sorted)).toEqual(new Set(events));
			if (key === 'date') continue;
			const texts = sorted.map(columns[key]);
			const said = texts.filter((text) => text !== '');
			expect(texts.slice(0, said.length), key).toEqual(said);
			expect(new Set(said).size, key).toBeGreaterThan(1);
			const { compare } = new Intl.Collator(language, { numeric: true });
			const expected = said.toSorted((a, b) => (isDown ? compare(b, a) : compare(a, b)));
			expect(said, key).toEqual(expected);
		}
	}
});

test('events of one kind stay in the order of the record', () => {
	const sorted = sortEvents(events, 'kind', false, language);
	const protests = sorted.filter(({ kind }) => kind.id === 'protest');
	expect(protests).toEqual(events.filter(({ kind }) => kind.id === 'protest'));
});

test('says every figure, what it is to the first, and that none was published between', () => {
	const figures = figureTexts(shippedTimeline);
	const of = (id: string) => {
		const event = eventById.get(id);
		return event && figures.get(event);
	};
	expect(figures.size).toBe(2);
	expect(of('ice-2025-07-data-400')).toEqual({
		series: 'ICE data reported on Microsoft servers',
		value: 'about 400 TB',
		multiple: null,
		gap: null
	});
	expect(of('ice-2026-01-data-1400')).toEqual({
		series: 'ICE data reported on Microsoft servers',
		value: 'almost 1,400 TB',
		multiple: 'about 3.5 times the figure for July 2025',
		gap: 'no figure between July 2025 and January 2026'
	});
});

test('a gap begins after the figure that lasts until it, also if a figure of a part of that time is between', () => {
	const timeline = aTimelineOf(aFileOfFigures({ values: [5, 6, 7] }));
	const dates = ['2024', '2024-03', '2025-06'];
	const [series] = timeline.series;
	if (!series) throw new Error('no series');
	const points = series.points.map((point, i) => ({ ...point, date: toDateData(dates[i] ?? '') }));
	const figures = [...figureTexts({ ...timeline, series: [{ ...series, points }] }).values()];
	expect(figures.map(({ gap }) => gap)).toEqual([
		null,
		null,
		'no figure between 2024 and June 2025'
	]);
});
