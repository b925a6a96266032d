import { expect, test } from 'vitest';
import { readUnchecked } from '../fixtures/read-unchecked.ts';
import type * as english from '#language/make/form';
import { toOurColumns } from '#lib/import/column-names.ts';
import { checkDraft } from '#lib/make/check-draft.ts';
import { findConversionOffers, writeDates } from '#lib/make/conversion-offers.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { languages } from '../../src/messages-compiler/write.mjs';

/** A draft of rows as they are pasted. */
function paste(text: string): EditorDraft {
	const draft = readDraft(readUnchecked(text, 'Pasted rows', '2026-01-31').input);
	if (!draft) throw new Error('no draft');
	return draft;
}

const ofDates = (dates: readonly string[]): EditorDraft =>
	paste(`date\ttitle\n${dates.map((date, i) => `${date}\tEvent ${i}`).join('\n')}`);

const offersOf = (dates: readonly string[]) =>
	findConversionOffers(checkDraft(ofDates(dates))).map(({ text, readings, dates: { size } }) => ({
		...{ text, size },
		readings: readings.map(({ order, iso }) => `${order} ${iso}`)
	}));

test.each([
	[['2025-09-25', '2025~', 'soon'], []],
	[['9/25/2025', '3/4/2025'], [{ text: '9/25/2025', size: 2, readings: ['mdy 2025-09-25'] }]],
	[['25.09.2025'], [{ text: '25.09.2025', size: 1, readings: ['dmy 2025-09-25'] }]],
	[['Sept 2025', '2024'], [{ text: 'Sept 2025', size: 1, readings: ['dmy 2025-09'] }]],
	// As the page writes them; what it does not write is left.
	[
		['between April 1914 and June 1914', 'since 1992', 'one fine day in 1914'],
		[{ text: 'between April 1914 and June 1914', size: 2, readings: ['dmy [1914-04..1914-06]'] }]
	],
	[['45925', '45926'], [{ text: '45925', size: 2, readings: ['dmy 2025-09-25'] }]],
	// Forms of EDTF that are not read, each as the nearest that is.
	[
		['{2025-05-03,2025-05-07}', '2004-06-~11'],
		[
			{
				text: '{2025-05-03,2025-05-07}',
				size: 2,
				readings: ['dmy [2025-05-03,2025-05-07]']
			}
		]
	],
	[
		['2025-09-25 10:30'],
		[{ text: '2025-09-25 10:30', size: 1, readings: ['dmy 2025-09-25T10:30'] }]
	],
	[
		['03/04/2025', 'Sept 2025'],
		[{ text: '03/04/2025', size: 2, readings: ['dmy 2025-04-03', 'mdy 2025-03-04'] }]
	],
	// Where dates differ in their order, one that could be both asks.
	[
		['25/12/2025', '12/26/2025', '03/04/2025'],
		[{ text: '03/04/2025', size: 3, readings: ['dmy 2025-04-03', 'mdy 2025-03-04'] }]
	]
])('of %j is offered %j', (dates, offers) => {
	// As it is written, until somebody agrees.
	expect(ofDates(dates).events.map(({ date }) => date)).toEqual(dates);
	expect(offersOf(dates)).toEqual(offers);
});

test('a field is written as a whole; what has been changed since stays', () => {
	const draft = ofDates(['25/12/2025', '12/26/2025', '03/04/2025', 'soon']);
	const [offer] = findConversionOffers(checkDraft(draft));
	if (!offer) throw new Error('no offer');
	const datesOf = ({ events }: EditorDraft) => events.map(({ date }) => date);
	const written = writeDates(draft, offer, 'mdy');
	expect(datesOf(written)).toEqual(['2025-12-25', '2025-12-26', '2025-03-04', 'soon']);
	expect(findConversionOffers(checkDraft(written))).toEqual([]);
	const changed = {
		...draft,
		events: draft.events.map((event, i) => (i === 0 ? { ...event, date: '2024' } : event))
	};
	expect(datesOf(writeDates(changed, offer, 'mdy'))[0]).toBe('2024');
});

test('a table is edited as it is: what is wrong or missing stays; rows without a header are events', () => {
	const { events, sources, tracks } = paste(
		'date\ttitle\tkind\tquote\tsources\tsource_published\nsoon\tIt begins\tSitzung\t“Yes”\tPaper\t1.2.2025'
	);
	expect(events).toMatchObject([{ date: 'soon', kind: 'Sitzung', quote: '“Yes”' }]);
	expect(sources).toMatchObject([{ publisher: 'Paper', url: '', published: '1.2.2025' }]);
	expect(tracks).toHaveLength(1);
	const rows = '2025-01-05\tIt begins, they say\n2025-02-05\tIt goes on, they say\n';
	expect(() => paste(rows)).toThrow('schema');
	const columns = { date: '2025-01-05', title: 'It begins, they say' };
	const { input } = readUnchecked(rows, 'Pasted rows', '2026-01-31', { columns });
	expect(readDraft(input)?.events.map(({ date, title }) => [date, title])).toEqual([
		['2025-01-05', 'It begins, they say'],
		['2025-02-05', 'It goes on, they say']
	]);
	expect(() => paste('{"format":2,"events":[]}')).toThrow('version');
	expect(paste('{"format":1,"events":[]}').events).toEqual([]);
});

test.each(languages())(
	'the labels of the form name the columns of a table, in %s',
	async (language) => {
		const { fields } = (await import(`../../.messages/${language}/make/form.js`)) as typeof english;
		const { events, sources, speakers } = fields;
		const columns = {
			...{ date: events.date, known: events.known, title: events.title, track: events.track },
			...{ summary: events.summary, quote: events.quote, speaker: events.speaker, to: events.to },
			...{ unknown: events.unknown, disputed: events.disputed, sources: sources.publisher },
			...{ source_titles: sources.title, source_published: sources.published },
			...{ source_accessed: sources.accessed, role: speakers.role },
			organisation: speakers.organisation
		};
		expect(toOurColumns(Object.values(columns))).toEqual(Object.keys(columns));
		expect(toOurColumns([events.sources])).toEqual(['sources']);
		// English exports have a column of this name.
		if (language !== 'en') expect(toOurColumns([sources.url])).toEqual(['source_urls']);
	}
);
