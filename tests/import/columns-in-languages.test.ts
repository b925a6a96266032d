import { expect, test } from 'vitest';
import { readRecord } from '#lib/import/read-record.ts';

test.each([
	['en', ['Start', 'End', 'Title'], 'ongoing'],
	['de', ['Beginn', 'Ende', 'Titel'], 'bis heute'],
	['es', ['Inicio', 'Fin', 'Título'], 'En curso'],
	['fr', ['Date de début', 'Date de fin', 'Titre'], 'à ce jour'],
	['pt', ['Data de início', 'Data de término', 'Título'], 'em andamento'],
	['ar', ['البداية', 'النهاية', 'العنوان'], 'مستمر'],
	['he', ['תאריך התחלה', 'תאריך סיום', 'כותרת'], 'כיום']
])('a start and an end are a span in %s, and what goes on does', (_, names, goesOn) => {
	const rows = [names, ['1939-09-01', '1945-09-02', 'One'], ['2019', goesOn, 'Two']];
	const text = rows.map((row) => row.join(',')).join('\n');
	const { events } = readRecord(text, 'a.csv', '2026-11-30').file;
	expect(events.map(({ title, date }) => [title, date])).toEqual([
		['One', '1939-09-01/1945-09-02'],
		['Two', '2019/..']
	]);
});

test.each([
	['c. 1250 BC', '-1249~'],
	['um 1250 v. Chr.', '-1249~'],
	['hacia 1250 a. C.', '-1249~'],
	['vers 1250 av. J.-C.', '-1249~'],
	['cerca de 1250 a.C.', '-1249~'],
	['حوالي ١٢٥٠ ق.م', '-1249~'],
	['לערך 1250 לפנה״ס', '-1249~'],
	['15. März 44 v. Chr.', '-0043-03-15'],
	['79 n. Chr.', '0079'],
	['79 apr. J.-C.', '0079'],
	['AD 79', '0079'],
	['1 BCE', '0000'],
	['c1250', '1250~'],
	['circa 25 May 1250', '1250-05-25~']
])('%s is %s', (cell, date) => {
	const { events } = readRecord(`date\ttitle\n${cell}\tOne\n`, 'a.tsv', '2026-11-30').file;
	expect(events[0]?.date).toBe(date);
});

test.each(['0 BC', '13000 BC', 'c. spring', 'c. 25', 'BC', 'c.', '44 May BC 12', 'cad 79'])(
	'%s is no date',
	(cell) => {
		expect(() => readRecord(`date\ttitle\n${cell}\tOne\n`, 'a.tsv', '2026-11-30')).toThrow('date');
	}
);
