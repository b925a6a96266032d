import { describe, expect, test } from 'vitest';
import {
	recordMessages as german,
	summaryMessages as germanSummary
} from '#lib/messages/de/record.ts';
import { speakerMessages as germanSpeaker } from '#lib/messages/de/speaker.ts';
import { recordMessages as spanish, summaryMessages } from '#lib/messages/es/record.ts';
import { speakerMessages as spanishSpeaker } from '#lib/messages/es/speaker.ts';
import { recordMessages as french } from '#lib/messages/fr/record.ts';
import { speakerMessages as frenchSpeaker } from '#lib/messages/fr/speaker.ts';

describe('a day takes an article, a month and a year do not', () => {
	test.each([
		[spanish.range('18 feb 2025', '3 de junio de 2026'), 'del 18 feb 2025 al 3 de junio de 2026'],
		[spanish.range('febrero de 2025', '2026'), 'de febrero de 2025 a 2026'],
		[spanish.onwards('6 de agosto de 2025'), 'desde el 6 de agosto de 2025'],
		[spanish.onwards('agosto de 2025'), 'desde agosto de 2025'],
		[
			summaryMessages.checked('junio de 2026'),
			'No se ha comprobado nada posterior a junio de 2026.'
		],
		[french.range('1er févr. 2025', '3 juin 2026'), 'du 1er févr. 2025 au 3 juin 2026'],
		[french.range('août 2025', 'juin 2026'), 'd’août 2025 à juin 2026'],
		[french.timesDate('2 fois', '2025'), '2 fois celui de 2025'],
		[german.timesDate('das 2-Fache', '7. Oktober 2023'), 'das 2-Fache vom 7. Oktober 2023'],
		[german.timesDate('das 2-Fache', 'Oktober 2023'), 'das 2-Fache von Oktober 2023'],
		[germanSummary.checked('3. Juni 2026'), 'Geprüft ist nur, was bis zum 3. Juni 2026 geschah.']
	])('%s', (words, expected) => {
		expect(words).toBe(expected);
	});
});

test.each([
	[spanishSpeaker, 'comunicado interno', 'en un ', 'a '],
	[spanishSpeaker, 'entrevista', 'en una ', 'a '],
	[spanishSpeaker, 'rueda de prensa', 'en una ', null],
	[spanishSpeaker, 'su carta', 'en ', 'a '],
	[frenchSpeaker, 'communiqué', 'dans un ', 'à '],
	[frenchSpeaker, 'lettre ouverte', 'dans une ', 'à '],
	[frenchSpeaker, 'conférence de presse', 'lors d’une ', null],
	[germanSpeaker, 'Presseerklärung', 'in einer ', 'gegenüber '],
	[germanSpeaker, 'E-Mail', 'in einer ', 'an '],
	[germanSpeaker, 'Rede', 'in einer ', 'vor '],
	[germanSpeaker, 'Pressekonferenz', 'auf einer ', null]
])('a channel has its article: %#', ({ through }, channel, before, to) => {
	const found = through(channel);
	expect([found?.before, found?.to?.('AP') ?? null]).toEqual([before, to]);
});

test('nothing is said that would be contracted with the article of a record', () => {
	expect([frenchSpeaker.to('les salariés'), spanishSpeaker.to('el Congreso')]).toEqual([
		'devant ',
		'ante '
	]);
	expect(frenchSpeaker.through('lettre')?.to?.('les salariés')).toBe('pour ');
	expect(spanishSpeaker.through('carta')?.to?.('el Congreso')).toBe('para ');
	expect(frenchSpeaker.through('le débat')?.before).toBe('pendant ');
});

test('a channel that is no noun we know is said by itself', () => {
	expect([spanishSpeaker.through('X'), frenchSpeaker.through('cartel')]).toEqual([null, null]);
});
