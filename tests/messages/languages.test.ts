import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPageTitle, formatQuote } from '#lib/messages/quotes.ts';
import { languageFolder, siteAddressIn } from '#lib/messages/site-languages.ts';
import type { Grammar } from '#lib/messages/grammar.ts';
import { compile, languages } from '../../src/messages-compiler/write.mjs';
import { speak, speakEnglish } from './speak.ts';

const folder = 'src/lib/messages';
const sources = new Map(
	languages().map((each) => [each, readFileSync(`${folder}/${each}.json`, 'utf8')])
);
const others = languages().filter((each) => each !== 'en');

/** What is the same in all languages: names, formats, signs and what teachers know by its English name. */
const everywhere =
	'UTF-8|UTF-16|Mac Roman|Esc|JSON|CSV|APA|ISBN|BibTeX|CSL-JSON|WordPress|Ghost|Drupal|A4|Civic Online Reasoning|SIFT|ISTE Standards for Students, Knowledge Constructor|C3 Framework, D3.1.9-12|KMK, Bildung in der digitalen Welt, 1.2|TimelineJS|Chicago|px|{px} px';

/** What is the same in one other language. */
const same: Readonly<Record<string, string>> = {
	ar: 'Backspace|End|Enter|Home|Page Down|Page Up|Shift {key}|Letter|https://example.org/story.json|problems.txt|import-notes.txt',
	de: 'Letter|Protest|{read} MB|<series></series>, in <unit></unit>|Details|Organisation|{count, select, none {Filter} other {Filter ({count})}}|In {title}|in {title}|Format|Text (Markdown)|Version {hash}|Pause|Handout|Name|Text|Noor Adler|Jun Okada',
	es: '{read} MB|Noor Adler|Jun Okada|<number></number> min',
	fr: 'Organisation|Format|Version {hash}|Pause|Noor Adler|Jun Okada|<number></number> min|{count, plural, one {# page} other {# pages}}|Action|{count, plural, one {# organisation} other {# organisations}}|Date|{count, plural, one {Source} other {Sources}}|Sources|Corrections|date|version {hash}|Source|Notes|10 minutes|30 minutes|minutes|Questions|{minutes} minutes|2 × {minutes} minutes|Question|documents|Pages|45 minutes|Minutes|question|{minutes, plural, one {# minute} other {# minutes}}|Correction|{count, plural, one {# question} other {# questions}}',
	he: 'Backspace|End|Enter|Home|Page Down|Page Up|Shift {key}|Letter|https://example.org/story.json|problems.txt|import-notes.txt|{read} MB',
	pt: 'Backspace|End|Enter|Home|Page Down|Page Up|Shift {key}|{read} MB|Noor Adler|Jun Okada|<number></number> min'
};

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** The texts of a language by their keys. */
function texts(value: Json, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path.slice(1), value]];
	return Object.entries(value).flatMap(([key, item]) => texts(item as Json, `${path}.${key}`));
}

const textsIn = (language: string) => texts(JSON.parse(sources.get(language) ?? '') as Json);
const english = new Map(textsIn('en'));

test('each language is one JSON and one file of grammar, is tested here, and lacks no text', () => {
	const named = readdirSync(folder).filter((name) => /^[a-z]{2}\./.test(name));
	const expected = Object.keys({ en: '', ...same }).flatMap((each) => [
		`${each}.json`,
		`${each}.ts`
	]);
	expect(named.sort()).toEqual(expected.sort());
	expect(Object.keys(dates).sort()).toEqual(others);
	expect([...compile(sources).missing]).toEqual([]);
});

test.each(['ar', 'he'])(
	'in %s no slash is between two numbers, which would seem to swap places',
	(name) => {
		expect(textsIn(name).filter(([, text]) => /\}\s*\/\s*\{/.test(text))).toEqual([]);
	}
);

test('each note for translators is of a text or a group that there is', () => {
	const notes = JSON.parse(readFileSync(`${folder}/notes.json`, 'utf8')) as object;
	const keys = [...english.keys()].map((key) => `${key}.`);
	const wrong = Object.keys(notes).filter(
		(note) => !keys.some((key) => key.startsWith(`${note}.`))
	);
	expect(wrong).toEqual([]);
});

test.each(languages())('the grammar of %s is its own, and has all its parts', async (name) => {
	const { language, datesAfter, quotation, speakerGrammar, times } = (await import(
		`../../src/lib/messages/${name}.ts`
	)) as Grammar;
	expect(language).toBe(name);
	expect(Object.keys(datesAfter).sort()).toEqual(['from', 'of', 'since', 'to', 'until']);
	expect(quotation.open + quotation.close).not.toBe('');
	expect([speakerGrammar.through('X'), times(3, '3')]).toEqual([
		null,
		expect.stringContaining('3')
	]);
});

describe.each(others)('in %s', (language) => {
	test('the keys are in the order of the English ones', () => {
		expect(textsIn(language).map(([path]) => path)).toEqual([...english.keys()]);
	});

	test('no text is English', () => {
		const known = new Set([everywhere, same[language]].join('|').split('|'));
		const syntax = /\{\w+\}|\{\w+, (?:select|plural|number)|\b(?:none|other|one)(?= \{)|<[^>]*>/g;
		const isText = (text: string) => /\p{L}/u.test(text.replace(syntax, ''));
		const wrong = textsIn(language).filter(
			([path, text]) => text === english.get(path) && isText(text) && !known.has(text)
		);
		expect(wrong).toEqual([]);
	});
});

test.each([...sources.keys()])('an isolated part of a text in %s ends in that text', (language) => {
	const wrong = textsIn(language).filter(([, text]) =>
		text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '').match(/[\u2066-\u2069]/)
	);
	expect(wrong).toEqual([]);
});

test('in French no sign that has a space before it breaks from its word', () => {
	const wrong = textsIn('fr').filter(([, text]) =>
		/ [:;!»]|« /.test(text.replaceAll(', ::group-off', ''))
	);
	expect(wrong).toEqual([]);
});

/**
 * A day, a month, a year; a day around, a month possibly; two days that it lasted, days and months; on one of two days,
 * between two, on the one or the other; since a day; from one, until one; a season, a decade, a century; a time, some hours.
 */
const edtfs = ['2025-09-25', '2025-12', '2025', '2025-05-21~', '2026-02?'].concat([
	'2025-08-27/2025-08-28',
	'1989-09-25/1989-10-09',
	'2025-04/2026-01',
	'1087/1100',
	'[2026-02-17..2026-02-18]',
	'[2025-05-01..2025-05-09]',
	'[2025-05-03,2025-05-07]',
	'2025-08-06/..',
	'2025-08-06/',
	'../2025-08-06',
	'/1989',
	'1939-21',
	'1939-24',
	'193X',
	'19XX',
	'2025-04-04T10:30',
	'2025-04-04T09:30/2025-04-04T17:00'
]);

/** What each language says of them. */
const dates: Readonly<Record<string, string>> = {
	ar: '25 سبتمبر 2025 | ديسمبر 2025، اليوم غير معروف | 2025، التاريخ الدقيق غير معروف | نحو 21 مايو 2025 | ربما فبراير 2026، اليوم غير معروف | 27 و28 أغسطس 2025 | من 25 سبتمبر إلى 9 أكتوبر 1989 | من أبريل 2025 إلى يناير 2026 | من 1087 إلى 1100 | في 17 أو 18 فبراير 2026 | بين 1 و9 مايو 2025 | في 3 مايو أو 7 مايو 2025 | منذ 6 أغسطس 2025 | من 6 أغسطس 2025، تاريخ الانتهاء غير معروف | حتى 6 أغسطس 2025 | حتى 1989، تاريخ البداية غير معروف | ربيع 1939 | شتاء \u20661939–1940\u2069 | عقد 1930 | القرن 20 | 4 أبريل 2025، 10:30 | 4 أبريل 2025، من 09:30 إلى 17:00',
	de: '25. September 2025 | Dezember 2025, Tag unbekannt | 2025, genaues Datum unbekannt | um den 21. Mai 2025 | möglicherweise Februar 2026, Tag unbekannt | 27. und 28. August 2025 | 25. September bis 9. Oktober 1989 | April 2025 bis Januar 2026 | 1087 bis 1100 | am 17. oder 18. Februar 2026 | zwischen dem 1. und dem 9. Mai 2025 | am 3. Mai oder 7. Mai 2025 | seit dem 6. August 2025 | ab dem 6. August 2025, Ende unbekannt | bis zum 6. August 2025 | bis 1989, Beginn unbekannt | Frühjahr 1939 | Winter 1939/1940 | 1930er-Jahre | 20. Jahrhundert | 4. April 2025, 10:30 Uhr | 4. April 2025, 09:30 bis 17:00 Uhr',
	es: '25 de septiembre de 2025 | diciembre de 2025, día desconocido | 2025, fecha exacta desconocida | hacia el 21 de mayo de 2025 | posiblemente febrero de 2026, día desconocido | 27 y 28 de agosto de 2025 | del 25 de septiembre al 9 de octubre de 1989 | de abril de 2025 a enero de 2026 | de 1087 a 1100 | el 17 o el 18 de febrero de 2026 | entre el 1 y el 9 de mayo de 2025 | el 3 de mayo o el 7 de mayo de 2025 | desde el 6 de agosto de 2025 | desde el 6 de agosto de 2025, fin desconocido | hasta el 6 de agosto de 2025 | hasta 1989, inicio desconocido | primavera de 1939 | invierno de 1939-1940 | década de 1930 | siglo XX | 4 de abril de 2025, 10:30 | 4 de abril de 2025, de 09:30 a 17:00',
	fr: '25 septembre 2025 | décembre 2025, jour inconnu | 2025, date exacte inconnue | vers le 21 mai 2025 | peut-être février 2026, jour inconnu | les 27 et 28 août 2025 | du 25 septembre au 9 octobre 1989 | d’avril 2025 à janvier 2026 | de 1087 à 1100 | le 17 ou le 18 février 2026 | entre le 1er et le 9 mai 2025 | le 3 mai ou le 7 mai 2025 | depuis le 6 août 2025 | dès le 6 août 2025, fin inconnue | jusqu’au 6 août 2025 | jusqu’en 1989, début inconnu | printemps 1939 | hiver 1939-1940 | années 1930 | XXe siècle | 4 avril 2025, 10:30 | 4 avril 2025, de 09:30 à 17:00',
	he: '25 בספטמבר 2025 | דצמבר 2025, היום המדויק לא ידוע | 2025, התאריך המדויק לא ידוע | בסביבות 21 במאי 2025 | אולי פברואר 2026, היום המדויק לא ידוע | 27 ו־28 באוגוסט 2025 | 25 בספטמבר עד 9 באוקטובר 1989 | אפריל 2025 עד ינואר 2026 | 1087 עד 1100 | ב־17 או ב־18 בפברואר 2026 | בין 1 לבין 9 במאי 2025 | ב־3 במאי או ב־7 במאי 2025 | מאז 6 באוגוסט 2025 | החל ב־6 באוגוסט 2025, מועד הסיום לא ידוע | עד 6 באוגוסט 2025 | עד 1989, מועד ההתחלה לא ידוע | אביב 1939 | חורף \u20661939–1940\u2069 | שנות ה־1930 | המאה ה־20 | 4 באפריל 2025, 10:30 | 4 באפריל 2025, 09:30 עד 17:00',
	pt: '25 de setembro de 2025 | dezembro de 2025, dia desconhecido | 2025, data exata desconhecida | por volta de 21 de maio de 2025 | possivelmente fevereiro de 2026, dia desconhecido | 27 e 28 de agosto de 2025 | de 25 de setembro a 9 de outubro de 1989 | de abril de 2025 a janeiro de 2026 | de 1087 a 1100 | em 17 ou 18 de fevereiro de 2026 | entre 1 e 9 de maio de 2025 | em 3 de maio ou 7 de maio de 2025 | desde 6 de agosto de 2025 | a partir de 6 de agosto de 2025, fim desconhecido | até 6 de agosto de 2025 | até 1989, início desconhecido | primavera de 1939 | inverno de 1939–1940 | década de 1930 | século XX | 4 de abril de 2025, 10:30 | 4 de abril de 2025, das 09:30 às 17:00'
};

test.each(Object.entries(dates))('the dates of %s', async (language, expected) => {
	speak(language);
	const { formatDate } = await import('#lib/messages/dates.ts');
	expect(edtfs.map((edtf) => formatDate({ edtf }, language)).join(' | ')).toBe(expected);
	// In a line from right to left an English interval begins at its left.
	const foreign = '6 August 2025 – 8 August 2025';
	expect(formatDate({ edtf: '2025-08-06/2025-08-08' }, 'en')).toBe(
		/ar|he/.test(language) ? `\u2068${foreign}\u2069` : foreign
	);
});

afterAll(speakEnglish);

test.each([
	['ar', 'en', 'ar/'],
	['en', 'en', ''],
	['en', 'ar', '../'],
	['he', 'ar', '../he/']
])('the folder of %s, from %s, is “%s”', (language, own, folder) => {
	expect(languageFolder(language, own, ['en', 'ar', 'he'])).toBe(folder);
});

test('a site of one language has no folders', () => {
	expect(languageFolder('en', 'en', [])).toBe('');
	expect(siteAddressIn('en', 'https://a.example/b/')).toBe('https://a.example/b/');
});

test.each([
	['en-GB', '“word”'],
	['de', '„word“'],
	['fr', '«\u202fword\u202f»'],
	['ar', '«word»'],
	['xx', '“word”']
])('a quote in %s is %s', (language, quoted) => {
	expect(formatQuote('word', language)).toBe(quoted);
});

test.each([
	['en', 'A piece', '“A piece”'],
	['en', '“More Targets”: what it’s about', '“‘More Targets’: what it’s about”'],
	['en-US', 'What "cloud" means', '“What ‘cloud’ means”'],
	['de', 'Was „Cloud“ heißt', '„Was ‚Cloud‘ heißt“'],
	['es', 'Qué es «la nube»', '«Qué es “la nube”»'],
	['fr', 'Ce qu’est «\u202fle nuage\u202f»', '«\u202fCe qu’est “le nuage”\u202f»'],
	['ar', '«عنوان» في عنوان', '«“عنوان” في عنوان»'],
	['he', 'דו״ח צה״ל', '״דו״ח צה״ל״'],
	// Titles of another language than the record’s.
	[
		'en',
		'Bericht zu „Folgen der Diktatur“, 12/7820',
		'“Bericht zu ‘Folgen der Diktatur’, 12/7820”'
	],
	['en', 'Qu’est-ce que «\u202fle nuage\u202f»', '“Qu’est-ce que ‘le nuage’”'],
	['de', 'What “cloud” means', '„What ‚cloud‘ means“'],
	['es', 'Was „Cloud“ heißt', '«Was “Cloud” heißt»'],
	['en', 'A “mark alone', '“A ‘mark alone”']
])('a page’s title in %s: %s', (language, title, quoted) => {
	expect(formatPageTitle(title, language)).toBe(quoted);
});
