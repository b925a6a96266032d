import { describe, expect, test } from 'vitest';
import * as german from '#lib/messages/de.ts';
import * as french from '#lib/messages/fr.ts';
import * as spanish from '#lib/messages/es.ts';
import type { Grammar } from '#lib/messages/grammar.ts';
import * as germanRecord from '#messages/de/record';
import * as spanishRecord from '#messages/es/record';
import * as frenchRecord from '#messages/fr/record';

type Record = typeof germanRecord;

const range = ({ range }: Record, { articles }: Grammar, first: string, last: string) =>
	range({ first: articles.from(first), last: articles.to(last) });
const onwards = ({ onwards }: Record, { articles }: Grammar, first: string) =>
	onwards({ first: articles.since(first) });
const checked = ({ summary }: Record, { articles }: Grammar, date: string) =>
	summary.checked({ date: articles.until(date) });
const times = ({ timesDate }: Record, { articles }: Grammar, multiple: string, date: string) =>
	timesDate({ multiple, date: articles.of(date) });

describe('a day takes an article, a month and a year do not', () => {
	test.each([
		[
			range(spanishRecord, spanish, '18 feb 2025', '3 de junio de 2026'),
			'del 18 feb 2025 al 3 de junio de 2026'
		],
		[range(spanishRecord, spanish, 'febrero de 2025', '2026'), 'de febrero de 2025 a 2026'],
		[onwards(spanishRecord, spanish, '6 de agosto de 2025'), 'desde el 6 de agosto de 2025'],
		[onwards(spanishRecord, spanish, 'agosto de 2025'), 'desde agosto de 2025'],
		[
			checked(spanishRecord, spanish, 'junio de 2026'),
			'No se ha comprobado nada posterior a junio de 2026.'
		],
		[
			range(frenchRecord, french, '1er févr. 2025', '3 juin 2026'),
			'du 1er févr. 2025 au 3 juin 2026'
		],
		[range(frenchRecord, french, 'août 2025', 'juin 2026'), 'd’août 2025 à juin 2026'],
		[times(frenchRecord, french, '2 fois', '2025'), '2 fois celui de 2025'],
		[
			times(germanRecord, german, 'das 2-Fache', '7. Oktober 2023'),
			'das 2-Fache vom 7. Oktober 2023'
		],
		[times(germanRecord, german, 'das 2-Fache', 'Oktober 2023'), 'das 2-Fache von Oktober 2023'],
		[
			checked(germanRecord, german, '3. Juni 2026'),
			'Geprüft ist nur, was bis zum 3. Juni 2026 geschah.'
		]
	])('%s', (words, expected) => {
		expect(words).toBe(expected);
	});
});

test.each([
	[spanish.speaker, 'comunicado interno', 'en un ', 'a '],
	[spanish.speaker, 'entrevista', 'en una ', 'a '],
	[spanish.speaker, 'rueda de prensa', 'en una ', null],
	[spanish.speaker, 'su carta', 'en ', 'a '],
	[french.speaker, 'communiqué', 'dans un ', 'à '],
	[french.speaker, 'lettre ouverte', 'dans une ', 'à '],
	[french.speaker, 'conférence de presse', 'lors d’une ', null],
	[german.speaker, 'Presseerklärung', 'in einer ', 'gegenüber '],
	[german.speaker, 'E-Mail', 'in einer ', 'an '],
	[german.speaker, 'Rede', 'in einer ', 'vor '],
	[german.speaker, 'Pressekonferenz', 'auf einer ', null]
])('a channel has its article: %#', ({ through }, channel, before, to) => {
	const found = through(channel);
	expect([found?.before, found?.to?.('AP') ?? null]).toEqual([before, to]);
});

test('nothing is said that would be contracted with the article of a record', () => {
	expect([french.speaker.to('les salariés'), spanish.speaker.to('el Congreso')]).toEqual([
		'devant ',
		'ante '
	]);
	expect(french.speaker.through('lettre')?.to?.('les salariés')).toBe('pour ');
	expect(spanish.speaker.through('carta')?.to?.('el Congreso')).toBe('para ');
	expect(french.speaker.through('le débat')?.before).toBe('pendant ');
});

test('a channel that is no noun we know is said by itself', () => {
	expect([spanish.speaker.through('X'), french.speaker.through('cartel')]).toEqual([null, null]);
});
