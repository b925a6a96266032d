import { describe, expect, test } from 'vitest';
import * as german from '#lib/messages/de.ts';
import * as french from '#lib/messages/fr.ts';
import * as portuguese from '#lib/messages/pt.ts';
import * as spanish from '#lib/messages/es.ts';
import { dateEdge } from '#lib/messages/dates.ts';
import type { DatePart, Grammar } from '#lib/messages/grammar.ts';
import { toDateData } from '#lib/record/date-data.ts';
import * as germanRecord from '#messages/de/record';
import * as spanishRecord from '#messages/es/record';
import * as frenchRecord from '#messages/fr/record';
import * as portugueseRecord from '#messages/pt/record';

type Record = typeof germanRecord;

const long = (iso: string, language: string) => dateEdge(toDateData(iso), 'start', language);
const short = (iso: string, language: string) =>
	dateEdge(toDateData(iso), 'start', language, 'short');

const range = ({ range }: Record, { datesAfter }: Grammar, first: DatePart, last: DatePart) =>
	range({ first: datesAfter.from(first), last: datesAfter.to(last) });
const onwards = ({ onwards }: Record, { datesAfter }: Grammar, first: DatePart) =>
	onwards({ first: datesAfter.since(first) });
const checked = ({ summary }: Record, { datesAfter }: Grammar, date: DatePart) =>
	summary.checked({ date: datesAfter.until(date) });
const times = ({ timesDate }: Record, { datesAfter }: Grammar, multiple: string, date: DatePart) =>
	timesDate({ multiple, date: datesAfter.of(date) });

const compared = (
	{ baseDate, bounds, comparisons }: Record,
	{ datesAfter }: Grammar,
	name: keyof Record['comparisons'],
	date: DatePart
) =>
	bounds.about({
		comparison: comparisons[name]({ base: baseDate({ date: datesAfter.of(date) }) })
	});

test('a multiple that has a word is said with the figure that it is of', () => {
	const day = '2023-09-13';
	expect([
		compared(germanRecord, german, 'twice', long(day, 'de')),
		compared(germanRecord, german, 'half', long('2023-09', 'de')),
		compared(spanishRecord, spanish, 'twice', long(day, 'es')),
		compared(frenchRecord, french, 'half', long('2023-08', 'fr')),
		compared(portugueseRecord, portuguese, 'same', long('2023', 'pt'))
	]).toEqual([
		'rund doppelt so hoch wie die Zahl vom 13. September 2023',
		'rund halb so hoch wie die Zahl von September 2023',
		'aproximadamente el doble de la cifra del 13 de septiembre de 2023',
		'environ la moitié du chiffre d’août 2023',
		'aproximadamente igual ao número de 2023'
	]);
});

describe('a day takes an article, a month and a year do not', () => {
	test.each([
		[
			range(spanishRecord, spanish, short('2025-02-18', 'es'), long('2026-06-03', 'es')),
			'del 18 feb 2025 al 3 de junio de 2026'
		],
		[
			range(spanishRecord, spanish, long('2025-02', 'es'), long('2026', 'es')),
			'de febrero de 2025 a 2026'
		],
		[onwards(spanishRecord, spanish, long('2025-08-06', 'es')), 'desde el 6 de agosto de 2025'],
		[onwards(spanishRecord, spanish, long('2025-08', 'es')), 'desde agosto de 2025'],
		[
			checked(spanishRecord, spanish, long('2026-06', 'es')),
			'No se ha comprobado nada posterior a junio de 2026.'
		],
		[
			range(frenchRecord, french, short('2025-02-01', 'fr'), long('2026-06-03', 'fr')),
			'du 1er févr. 2025 au 3 juin 2026'
		],
		[times(frenchRecord, french, '2 fois', long('2025', 'fr')), '2 fois celui de 2025'],
		[
			times(germanRecord, german, 'das 2-Fache', long('2023-10-07', 'de')),
			'das 2-Fache vom 7. Oktober 2023'
		],
		[
			times(germanRecord, german, 'das 2-Fache', long('2023-10', 'de')),
			'das 2-Fache von Oktober 2023'
		],
		[
			checked(germanRecord, german, long('2026-06-03', 'de')),
			'Geprüft ist nur, was bis zum 3. Juni 2026 geschah.'
		]
	])('%s', (words, expected) => {
		expect(words).toBe(expected);
	});

	test.each([
		['en', '7 October 2023'],
		['en-US', 'October 7, 2023'],
		['ar', '7 أكتوبر 2023']
	])('also in a record in %s', (language, date) => {
		expect(german.datesAfter.of(long('2023-10-07', language))).toBe(`vom ${date}`);
		expect(french.datesAfter.until(long('2023-10-07', language))).toBe(`au ${date}`);
		expect(spanish.datesAfter.since(long('2023-10-07', language))).toBe(`el ${date}`);
	});

	test('nor do words before a date', () => {
		const around = { text: 'vers le 21 mai 2025' };
		expect(french.datesAfter.of(around)).toBe('de vers le 21 mai 2025');
	});
});

test('French elides “de” before the months that begin with a vowel, and before nothing else', () => {
	const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
	const elided = months.filter((month) => french.datesAfter.of(long(month, 'fr')).startsWith('d’'));
	expect(elided.map((month) => long(month, 'fr').text)).toEqual([
		'avril 2025',
		'août 2025',
		'octobre 2025'
	]);
	expect(french.datesAfter.of(long('2025-01', 'es'))).toBe('de enero de 2025');
	expect(french.datesAfter.of(long('-0004', 'fr'))).toBe('de 5 av. J.-C.');
});

test('in Portuguese a date that begins with words takes no second preposition', () => {
	const said = (first: DatePart, last: DatePart) =>
		range(portugueseRecord, portuguese, first, last);
	expect(said(short('2025-02-18', 'pt'), long('2026', 'pt'))).toBe('de 18 de fev. de 2025 a 2026');
	expect(said({ text: 'por volta de maio de 2025' }, { text: 'possivelmente 2026' })).toBe(
		'por volta de maio de 2025 até possivelmente 2026'
	);
	expect(onwards(portugueseRecord, portuguese, long('2025-08-06/..', 'pt'))).toBe(
		'desde 6 de agosto de 2025'
	);
});

test('in Portuguese a multiple below two is one', () => {
	const multiple = (value: number, text: string) =>
		times(portugueseRecord, portuguese, portuguese.times(value, text), long('2025-07', 'pt'));
	expect(multiple(1.9, '1,9')).toBe('1,9 vez o número de julho de 2025');
	expect(multiple(2, '2')).toBe('2 vezes o número de julho de 2025');
});

test.each([
	[spanish.speakerGrammar, 'comunicado interno', 'en un ', 'a '],
	[spanish.speakerGrammar, 'entrevista', 'en una ', 'a '],
	[spanish.speakerGrammar, 'rueda de prensa', 'en una ', null],
	[spanish.speakerGrammar, 'su carta', 'en ', 'a '],
	[french.speakerGrammar, 'communiqué', 'dans un ', 'à '],
	[french.speakerGrammar, 'lettre ouverte', 'dans une ', 'à '],
	[french.speakerGrammar, 'conférence de presse', 'lors d’une ', null],
	[portuguese.speakerGrammar, 'comunicado', 'em um ', 'a '],
	[portuguese.speakerGrammar, 'carta aberta', 'em uma ', 'a '],
	[portuguese.speakerGrammar, 'entrevista', 'em uma ', 'a '],
	[portuguese.speakerGrammar, 'entrevista coletiva', 'em uma ', null],
	[portuguese.speakerGrammar, 'seu blog', 'em ', 'a '],
	[german.speakerGrammar, 'Presseerklärung', 'in einer ', 'gegenüber '],
	[german.speakerGrammar, 'E-Mail', 'in einer ', 'an '],
	[german.speakerGrammar, 'Rede', 'in einer ', 'vor '],
	[german.speakerGrammar, 'Pressekonferenz', 'auf einer ', null]
])('a channel has its article: %#', ({ through }, channel, before, to) => {
	const found = through(channel);
	expect([found?.before, found?.to?.('AP') ?? null]).toEqual([before, to]);
});

test('nothing is said that would be contracted with the article of a record', () => {
	expect([
		french.speakerGrammar.to('les salariés'),
		spanish.speakerGrammar.to('el Congreso')
	]).toEqual(['devant ', 'ante ']);
	expect(french.speakerGrammar.through('lettre')?.to?.('les salariés')).toBe('pour ');
	expect(spanish.speakerGrammar.through('carta')?.to?.('el Congreso')).toBe('para ');
	expect(french.speakerGrammar.through('le débat')?.before).toBe('pendant ');
	expect(portuguese.speakerGrammar.to('o Congresso')).toBe('para ');
	expect(portuguese.speakerGrammar.to('O Globo')).toBe('a ');
	expect(portuguese.speakerGrammar.quotedBy('o Globo')).toBe('segundo ');
	expect(portuguese.speakerGrammar.through('o relatório anual')).toBeNull();
});

test('a channel that is no noun we know is said by itself', () => {
	expect([spanish.speakerGrammar.through('X'), french.speakerGrammar.through('cartel')]).toEqual([
		null,
		null
	]);
});
