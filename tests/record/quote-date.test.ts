import { expect, test } from 'vitest';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { formatSpeakerAndDate } from '#lib/export/cite.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { laterQuoteSource, mayBeLaterQuote } from '#lib/record/quote-date.ts';
import type { EventRecord, SourceRecord } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import berlin from '../fixtures/berlin.json' with { type: 'json' };
import school from '../fixtures/school.json' with { type: 'json' };

/** The statement of a small file, with changes to its event and to its only source. */
function said(event: Partial<EventRecord>, source: Partial<SourceRecord>) {
	const file = aFile();
	const [first] = file.sources;
	const quoting = file.events.find(({ statement }) => statement);
	if (!first || !quoting?.statement) throw new Error('nobody is quoted');
	const { quote, speaker } = quoting.statement;
	const statement = { quote, speaker };
	const changed = { ...quoting, sources: [first.id], links: [], statement, ...event };
	const timeline = toTimeline(
		toRecordData({
			...file,
			sources: [{ ...first, ...source }],
			events: [changed],
			series: []
		})
	);
	const [only] = timeline.events;
	if (!only?.statement) throw new Error('nobody is quoted');
	return { event: only, statement: only.statement, timeline };
}

const when = ({ event, timeline }: Pick<ReturnType<typeof said>, 'event' | 'timeline'>) =>
	sourcingAnswers(event, timeline)
		.find(({ topic }) => topic === 'when')
		?.lines.map(({ intro, values = [] }) => [intro, ...values.map(({ text }) => text)].join(' '));

test('words of an interview have the date of the interview, not that of what they are about', () => {
	const timeline = toTimeline(toRecordData(readEventsFile(school, 'school.json')));
	const event = timeline.eventById.get('lessons-in-coats');
	if (!event?.statement) throw new Error('nobody is quoted');
	expect(when({ event, timeline })).toEqual([
		'Happened: January 1969, day unknown',
		'The words are from: Interview with Marta Ehlers, pupil 1968–1974, 12 November 2025'
	]);
	expect(formatSpeakerText(formatSpeaker(event, event.statement, 'en'))).toBe(
		'Marta Ehlers, Former pupil, in an interview with Class 10b, 12 November 2025'
	);
	expect(formatSpeakerAndDate(event, event.statement, 'en')).toMatch(
		/12 November 2025, quoted in the entry for January 1969/
	);
	const lines = sourcingAnswers(event, timeline).flatMap(({ lines }) => lines);
	expect(lines.map(({ intro }) => intro)).toContain('Role:');
	// What the mayor said was taken down on that day.
	const mayor = timeline.eventById.get('the-mayor-asks-for-a-secondary-school');
	expect(mayor && when({ event: mayor, timeline })).toEqual(['Said: 14 March 1962']);
});

test.each([
	[{}, { type: 'interview', published: '2025-05-02' }, false, false],
	[{ date: '2025-05' }, { type: 'interview', published: '2025-05-20' }, false, false],
	[{ date: '2025-05-02' }, { type: 'interview', published: '2025-05-20' }, true, false],
	[{ date: '2025-05-02' }, { type: 'book', author: 'A. Speaker', published: '2026' }, true, false],
	[
		{ date: '2025-05-02' },
		{ type: 'book', author: 'A. Historian', published: '2026' },
		false,
		false
	],
	[{ date: '2025-05-02' }, { type: 'interview' }, false, false],
	[{ date: '2025-05-02/..' }, { type: 'interview', published: '2026' }, false, false],
	[
		{ date: '2025-05-02', attribution: 'witness' },
		{ type: 'book', author: 'A. Historian', published: '2026' },
		false,
		true
	]
] as const)('%o from %o: later %s, perhaps later %s', (changes, source, isLater, isPerhaps) => {
	const { published, ...rest } = { published: undefined, ...source };
	const { event } = said(
		{ date: '2025-05-02~', ...changes },
		{ ...rest, ...(published ? { published } : {}) }
	);
	expect(laterQuoteSource(event) !== null).toBe(isLater);
	expect(mayBeLaterQuote(event)).toBe(isPerhaps);
});

test('of a witness in a later book it is open whether the words are from then', () => {
	const timeline = toTimeline(toRecordData(readEventsFile(berlin, 'berlin.json')));
	const event = timeline.eventById.get('bornholmer-stra-e-lifts-its-barrier');
	expect(event && when({ event, timeline })).toEqual([
		'Happened: 9 November 1989, 23:30',
		'This is the date of the event; the quoted words may be from another day.'
	]);
	const heym = timeline.eventById.get('hundreds-of-thousands-demand-reforms-on-alexanderplatz');
	expect(heym && when({ event: heym, timeline })).toEqual(['Said: 4 November 1989']);
});

test('every statement of the shipped record was said on the date of its event', () => {
	expect(
		shippedTimeline.events.filter((event) => laterQuoteSource(event) || mayBeLaterQuote(event))
	).toEqual([]);
});
