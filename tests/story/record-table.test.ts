import { expect, test } from 'vitest';
import { figureTexts, sortEvents, sortKeys, type SortKey } from '#lib/story/record-table.ts';
import type { EventRecord } from '#lib/record/events-file.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aFileOfFigures } from '../fixtures/a-file-of-figures.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

const { events, eventById, language } = shippedTimeline;

test('by date, the rows are in the order of the record, or reversed, also after a search', () => {
	const found = events.toSorted((a, b) => a.title.localeCompare(b.title));
	expect(sortEvents(found, 'date', false, language)).toEqual(events);
	expect(sortEvents(found, 'date', true, language)).toEqual(events.toReversed());
});

/** An event of the invented record. */
const anEvent = (
	day: number,
	[track, kind, title]: [track: string, kind: string, title: string],
	more: Partial<EventRecord>
) => ({
	...{ id: 'abcde'[day - 1] ?? '', date: `2001-01-0${day}`, summary: 'It happened.' },
	...{ track, kind, title, sources: ['post'], links: [], ...more }
});

/** Invented events, in the order of their dates, which is the order of no column. */
const invented = aTimelineOf(
	aFile({
		series: [],
		prompts: [],
		corrections: [],
		tracks: [
			{ id: 'first', label: 'River', description: 'Events on the river.', color: 'plum' },
			{ id: 'second', label: 'Harbour', description: 'Events in the harbour.', color: 'teal' }
		],
		speakers: [
			{ id: 'zoe', name: 'Zoe', role: 'pilot', organisation: 'The port' },
			{ id: 'adam', name: 'Adam', role: 'mayor', organisation: 'The town' }
		],
		sources: ['Post', 'Almanac', 'Zeitung', 'Courier', 'Daily'].map((publisher) => ({
			id: publisher.toLowerCase(),
			publisher,
			url: `https://${publisher.toLowerCase()}.example/`
		})),
		events: [
			anEvent(1, ['first', 'statement', 'Meeting 10'], {
				attribution: 'direct',
				statement: { quote: 'We met.', speaker: 'zoe' },
				disputed: 'Beta: who came.'
			}),
			anEvent(2, ['second', 'protest', 'Meeting 9'], {
				attribution: 'document',
				sources: ['almanac', 'zeitung'],
				unknown: 'Gamma: who asked.'
			}),
			anEvent(3, ['first', 'report', 'Zoo of ships'], {
				attribution: 'reported',
				sources: ['courier']
			}),
			anEvent(4, ['second', 'action', 'Élan of work'], {
				sources: ['daily'],
				unknown: 'Alpha: who paid.',
				disputed: 'Zeta: how much.'
			}),
			anEvent(5, ['first', 'statement', 'apples lost'], {
				attribution: 'spokesperson',
				statement: { quote: 'They are lost.', speaker: 'adam' }
			})
		]
	})
);

// Equal texts stay in the order of the record either way, and events that say nothing come last.
test.each<[SortKey, up: string, down: string]>([
	['date', 'abcde', 'edcba'],
	// As a reader of the language sorts: without regard to capitals and accents, and 9 before 10.
	['event', 'edbac', 'cabde'],
	// Action, protest, report, statement.
	['kind', 'dbcae', 'aecbd'],
	['track', 'bdace', 'acebd'],
	['speaker', 'eabcd', 'aebcd'],
	// As reported, documents, spokesperson, the speaker’s own words.
	['evidence', 'cbead', 'aebcd'],
	// By the first source.
	['sources', 'bcdae', 'aedcb'],
	// What is disputed only where it is not said what is unknown.
	['unknown', 'dabce', 'badce']
])('by %s the order of five events is %s, and reversed %s', (key, up, down) => {
	const orderOf = (isReversed: boolean) =>
		sortEvents(invented.events, key, isReversed, 'en')
			.map(({ id }) => id)
			.join('');
	expect([orderOf(false), orderOf(true)]).toEqual([up, down]);
});

test('each order contains all events', () => {
	for (const key of sortKeys) {
		for (const isReversed of [false, true]) {
			expect(new Set(sortEvents(events, key, isReversed, language)), key).toEqual(new Set(events));
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
