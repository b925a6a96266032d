import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { wordsIn } from '#lib/story/find-words.ts';
import { find } from '#lib/story/find.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aTimeline, aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';
import story from '../fixtures/story-ar.json' with { type: 'json' };
import { readEventsFile } from '../fixtures/read-events-file.ts';

const idsOf = (text: string, timeline = shippedTimeline) =>
	[...(find(timeline, text)?.events ?? [])].map(({ id }) => id);

describe('wordsIn', () => {
	test.each<[string, string[]]>([
		['Crème brûlée, ÅNGSTRÖM', ['creme', 'brulee', 'angstrom']],
		['Straße Łódź Øre', ['strasse', 'lodz', 'ore']],
		['almost 1,400 TB; 3.5 times', ['almost', '1400', 'tb', '3.5', 'times']],
		['can’t +972 2025-09-25', ['can', 't', '972', '2025', '09', '25']],
		["the Guardian’s and Guardian's, s", ['the', 'guardian', 'and', 'guardian', 's']],
		['', []],
		['— “…”', []]
	])('%s', (text, words) => {
		expect(wordsIn(text).map(({ folded }) => folded)).toEqual(words);
	});

	test('finds the position of each word in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				let last = 0;
				for (const { folded, start, end } of wordsIn(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(wordsIn(text.slice(start, end)).map((each) => each.folded)).toEqual([folded]);
					last = end;
				}
			}),
			{ numRuns: 500, seed: 9 }
		);
	});
});

describe('find', () => {
	test('a word as long as no word is found nowhere, and is not looked for letter by letter', () => {
		expect(idsOf('a'.repeat(100_000))).toEqual([]);
		expect(idsOf(`surveilance ${'x'.repeat(41)}`)).toEqual([]);
	});

	test('looks into titles, summaries, quotes, speakers and sources', () => {
		const [event] = shippedTimeline.events.filter(({ statement }) => statement);
		if (!event?.statement) throw new Error('the record quotes nobody');
		const texts = [
			event.title,
			event.summary,
			event.statement.quote,
			event.statement.speaker.name,
			event.statement.speaker.organisation,
			event.sources[0]?.publisher ?? '',
			event.sources[0]?.title ?? event.title
		];
		for (const text of texts) expect(idsOf(text), text).toContain(event.id);
	});

	test('every word counts, each from its beginning', () => {
		const both = idsOf('contract microsoft');
		expect(both.length).toBeGreaterThan(0);
		expect(idsOf('contr')).toEqual(expect.arrayContaining(idsOf('contract')));
		for (const id of both) expect(idsOf('contract')).toContain(id);
		expect(idsOf('contract zzzz')).toEqual([]);
	});

	test.each([
		['contarct', 'contract'],
		['surveilance', 'surveillance'],
		['gardian', 'guardian'],
		['CONTRÁCT', 'contract'],
		['1400', '1,400']
	])('%s finds what %s does', (typed, meant) => {
		expect(idsOf(meant).length).toBeGreaterThan(0);
		expect(idsOf(typed)).toEqual(idsOf(meant));
	});

	test('exact words are not mixed with similar ones, and a number is never similar', () => {
		expect(find(shippedTimeline, 'contract')?.words).not.toContain('contact');
		expect(idsOf('401')).toEqual([]);
	});

	test('says where the words stand: in title, quote or speaker, in other texts, only in a source’s title', () => {
		const rankOf = (text: string, id: string) => {
			const event = shippedTimeline.eventById.get(id);
			return event && find(shippedTimeline, text)?.ranks.get(event);
		};
		const principle = 'imod-2025-09-25-mass-surveillance-principle';
		expect(rankOf('principle', principle)).toBe(0);
		expect(rankOf('facilitate', principle)).toBe(0);
		expect(rankOf('brad smith', principle)).toBe(0);
		expect(rankOf('worldwide', principle)).toBe(1);
		expect(rankOf('ummid', principle)).toBe(1);
		// In the title of Windows Central's page.
		expect(rankOf('triples', principle)).toBe(2);
		// Of several words the least telling one counts, of words that begin alike the most telling one.
		expect(rankOf('principle worldwide', principle)).toBe(1);
		expect(rankOf('principle triples', principle)).toBe(2);
		expect(rankOf('surveil', principle)).toBe(0);
		const found = find(shippedTimeline, 'microsoft');
		expect(new Set(found?.ranks.keys())).toEqual(found?.events);
	});

	test('without a word nothing is searched', () => {
		for (const text of ['', '  ', '…', '\uD800']) expect(find(shippedTimeline, text)).toBeNull();
	});

	test('as of a day only what was known is searched', () => {
		const then = toTimeline(asKnown(toRecordData(shipped), '2025-12'));
		expect(idsOf('400 TB')).toContain('ice-2025-07-data-400');
		expect(idsOf('400 TB', then)).toEqual([]);
	});

	test('any text is answered, also of a large record', () => {
		const timeline = aTimeline(3, { events: 1000 });
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const found = find(timeline, text);
				expect(found === null).toBe(wordsIn(text).length === 0);
				for (const event of found?.events ?? []) expect(timeline.events).toContain(event);
			}),
			{ numRuns: 100, seed: 9 }
		);
	});
});

test('a quote in another language is found by its words, and by those of its translation', () => {
	const timeline = aTimelineOf(readEventsFile(story, 'story-ar.json'));
	for (const words of ['Every inspection', 'المنصوص عليها']) {
		expect(idsOf(words, timeline)).toEqual(['madar-delta']);
	}
});
