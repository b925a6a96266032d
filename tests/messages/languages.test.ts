import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPageTitle, formatQuote } from '#lib/messages/quotes.ts';
import { languageFolder, siteIn } from '#lib/messages/site-languages.ts';
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
	'UTF-8|UTF-16|Mac Roman|Esc|JSON|CSV|APA|BibTeX|CSL-JSON|WordPress|Ghost|Drupal|A4|Civic Online Reasoning|SIFT|ISTE Standards for Students, 1.3.b|TimelineJS|Chicago|px|{px} px';

/** What is the same in one other language. */
const same: Readonly<Record<string, string>> = {
	ar: 'Backspace|End|Enter|Home|Page Down|Page Up|Shift {key}|Letter|https://example.org/story.json|problems.txt|import-notes.txt',
	de: 'Letter|Protest|{read} MB|<series></series>, in <unit></unit>|Details|Organisation|{count, select, none {Filter} other {Filter ({count})}}|In {title}|in {title}|Format|Text (Markdown)|Version {hash}|Pause|Handout|Name|Text|Noor Adler|Jun Okada',
	es: '{read} MB|Noor Adler|Jun Okada|<number></number> min',
	fr: 'Organisation|Format|Version {hash}|Pause|Noor Adler|Jun Okada|<number></number> min|{count, plural, one {# page} other {# pages}}|Action|{count, plural, one {# organisation} other {# organisations}}|Date|{count, plural, one {Source} other {Sources}}|Sources|Corrections|date|version {hash}|Source|Notes|10 minutes|30 minutes|minutes|Questions|{minutes} minutes|2 × {minutes} minutes|Question|45 minutes|Correction',
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

test('each note for translators is of a text or a group that there is', () => {
	const notes = JSON.parse(readFileSync(`${folder}/notes.json`, 'utf8')) as object;
	const keys = [...english.keys()].map((key) => `${key}.`);
	const wrong = Object.keys(notes).filter(
		(note) => !keys.some((key) => key.startsWith(`${note}.`))
	);
	expect(wrong).toEqual([]);
});

test.each(languages())('the grammar of %s is its own, and has all its parts', async (name) => {
	const { language, articles, quotation, speaker, times } = (await import(
		`../../src/lib/messages/${name}.ts`
	)) as Grammar;
	expect(language).toBe(name);
	expect(Object.keys(articles).sort()).toEqual(['from', 'of', 'since', 'to', 'until']);
	expect(quotation.open + quotation.close).not.toBe('');
	expect([speaker.through('X'), times(3, '3')]).toEqual([null, expect.stringContaining('3')]);
});

describe.each(others)('in %s', (language) => {
	test('the keys stand in the order of English', () => {
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

test.each([...sources.keys()])('what is isolated in %s ends where it begins', (language) => {
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

/** A day, a month, a year; a day around, a month possibly; between two days, between two months, since a day. */
const edtfs = ['2025-09-25', '2025-12', '2025', '2025-05-21~', '2026-02?'].concat([
	'2025-08-27/2025-08-28',
	'2025-07/2026-01',
	'2025-08-06/..'
]);

/** What each language says of them. */
const dates: Readonly<Record<string, string>> = {
	ar: '25 سبتمبر 2025 | ديسمبر 2025، اليوم غير معروف | 2025، التاريخ الدقيق غير معروف | نحو 21 مايو 2025 | ربما فبراير 2026، اليوم غير معروف | بين 27 و28 أغسطس 2025 | بين يوليو 2025 ويناير 2026 | منذ 6 أغسطس 2025',
	de: '25. September 2025 | Dezember 2025, Tag unbekannt | 2025, genaues Datum unbekannt | um den 21. Mai 2025 | möglicherweise Februar 2026, Tag unbekannt | zwischen dem 27. und dem 28. August 2025 | zwischen Juli 2025 und Januar 2026 | seit dem 6. August 2025',
	es: '25 de septiembre de 2025 | diciembre de 2025, día desconocido | 2025, fecha exacta desconocida | hacia el 21 de mayo de 2025 | posiblemente febrero de 2026, día desconocido | entre el 27 y el 28 de agosto de 2025 | entre julio de 2025 y enero de 2026 | desde el 6 de agosto de 2025',
	fr: '25 septembre 2025 | décembre 2025, jour inconnu | 2025, date exacte inconnue | vers le 21 mai 2025 | peut-être février 2026, jour inconnu | entre le 27 et le 28 août 2025 | entre juillet 2025 et janvier 2026 | depuis le 6 août 2025',
	he: '25 בספטמבר 2025 | דצמבר 2025, היום המדויק לא ידוע | 2025, התאריך המדויק לא ידוע | בסביבות 21 במאי 2025 | אולי פברואר 2026, היום המדויק לא ידוע | בין 27 לבין 28 באוגוסט 2025 | בין יולי 2025 לבין ינואר 2026 | מאז 6 באוגוסט 2025',
	pt: '25 de setembro de 2025 | dezembro de 2025, dia desconhecido | 2025, data exata desconhecida | por volta de 21 de maio de 2025 | possivelmente fevereiro de 2026, dia desconhecido | entre 27 e 28 de agosto de 2025 | entre julho de 2025 e janeiro de 2026 | desde 6 de agosto de 2025'
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
	expect(siteIn('en', 'https://a.example/b/')).toBe('https://a.example/b/');
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
	['he', 'דו״ח צה״ל', '״דו״ח צה״ל״']
])('a page’s title in %s: %s', (language, title, quoted) => {
	expect(formatPageTitle(title, language)).toBe(quoted);
});
