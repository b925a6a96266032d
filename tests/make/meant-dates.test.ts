import { expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readUnchecked } from '../fixtures/read-unchecked.ts';
import { checkDraft } from '#lib/make/check-draft.ts';
import { findConversionOffers, writeDates } from '#lib/make/conversion-offers.ts';
import { readDraft } from '#lib/make/read-draft.ts';

const read = (text: string, name: string, years?: boolean) => {
	const draft = readDraft(readUnchecked(text, name, '2026-01-31', { years }).input);
	if (!draft) throw new Error('no draft');
	return draft;
};

test('days that a program wrote as midnights are days to whoever edits them, too', () => {
	const items = [
		{ content: 'A camp', start: Date.UTC(2025, 7, 6), end: Date.UTC(2025, 7, 13) },
		{ content: 'A march', start: Date.UTC(2025, 7, 14) }
	];
	const { events } = read(JSON.stringify(items), 'vis.json');
	expect(events.map(({ date }) => date)).toEqual(['2025-08-06/2025-08-13', '2025-08-14']);
});

test('whether many first days of January are years is asked before they are edited', () => {
	const table = `date,title\n${[1087, 1100, 1135].map((year) => `${year}-01-01,Reign`).join('\n')}\n`;
	const failureOf = () => {
		try {
			return read(table, 'reigns.csv').events.length;
		} catch (error) {
			return error instanceof OpenError ? error.failure : error;
		}
	};
	expect(failureOf()).toEqual({ code: 'new-years', count: 3 });
	const datesOf = (years: boolean) =>
		read(table, 'reigns.csv', years).events.map(({ date }) => date);
	expect(datesOf(true)).toEqual(['1087', '1100', '1135']);
	expect(datesOf(false)).toEqual(['1087-01-01', '1100-01-01', '1135-01-01']);
});

test('spans that go on are offered with the others of their column', () => {
	const draft = read('Start;Ende;Titel\n6.8.2025;heute;Lager\n1.9.1939;2.9.1945;Krieg\n', 'a.csv');
	const [offer, ...more] = findConversionOffers(checkDraft(draft));
	if (!offer) throw new Error('nothing is offered');
	expect(more).toEqual([]);
	expect(writeDates(draft, offer, 'dmy').events.map(({ date }) => date)).toEqual([
		'2025-08-06/..',
		'1939-09-01/1945-09-02'
	]);
});
