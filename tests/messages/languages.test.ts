import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { formatPageTitle, formatQuote } from '#lib/messages/quotes.ts';
import { languageFolder, siteIn } from '#lib/messages/site-languages.ts';
import { isPlural, said, tagsIn, texts, type Text } from './all-texts.ts';

const folder = 'src/lib/messages';
const languages = ['es', 'fr', 'de', 'ar', 'he'];
const files = readdirSync(`${folder}/en`);

/** What is the same in another language: names, formats, signs and what teachers know by its English name. */
const same: Readonly<Record<string, string>> = {
	all: 'APA|BibTeX|Chicago|CSL-JSON|CSV|JSON|A4|Esc|Ghost|Drupal|WordPress|TimelineJS|px|‹0› MB|‹0› px|‹0›: On the Record|Civic Online Reasoning|SIFT|ISTE Standards for Students, 1.3.b|NAMLE’s key questions|https://example.org/story.json|Noor Adler|Jun Okada',
	keys: 'Backspace|End|Enter|Home|Page Down|Page Up|Shift ‹0›',
	de: '<series></series>, in <unit></unit>|Details|Filter (‹0›)|Format|Handout|Letter|Name|Organisation|Pause|Protest|Text|Text (Markdown)|Version ‹0›|in ‹0›|In ‹0›',
	es: '<number></number> min',
	fr: '10 minutes|2 × ‹0› minutes|30 minutes|45 minutes|<number></number> min|Action|Correction|Corrections|Date|date|Format|Notes|Organisation|Pause|Question|Questions|Source|Sources|Version ‹0›|version ‹0›|minutes|‹0› minutes',
	// Keyboards there have the English names on them.
	ar: 'Letter|problems.txt|import-notes.txt',
	he: 'Letter|problems.txt|import-notes.txt'
};

/** Parts that only choose among words. */
const isKey = /\.(list|named|part)›$/;

const load = async (language: string, file: string): Promise<object> =>
	(await import(`../../${folder}/${language}/${file}`)) as object;

test('each language has the files of English, and no others', () => {
	const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual(['en', ...languages].sort());
	for (const language of languages) expect(readdirSync(`${folder}/${language}`)).toEqual(files);
});

describe.each(languages)('in %s', (language) => {
	/** What numbers up to that of the most events give: “many” of Spanish and French is for millions. */
	const rules = new Intl.PluralRules(language);
	const categories = [
		...new Set(Array.from({ length: 100_001 }, (_, n) => rules.select(n)))
	].sort();

	test.each(files)('%s', async (file) => {
		const english = texts(await load('en', file), file.replace('.ts', ''));
		const others = new Map(
			texts(await load(language, file), file.replace('.ts', '')).map((each) => [each.path, each])
		);
		const wrong: string[] = [];
		for (const text of english) wrong.push(...check(text, others.get(text.path)));
		expect(wrong).toEqual([]);
	});

	const known = new Set(
		[same.all, same[language], ...(/ar|he/.test(language) ? [same.keys] : [])].join('|').split('|')
	);

	function check({ path, value }: Text, other: Text | undefined): string[] {
		if (other === undefined) return [`${path} is missing`];
		if (isPlural(value)) {
			const forms = Object.keys(other.value as object)
				.sort()
				.join(' ');
			return forms === categories.join(' ') ? [] : [`${path} has the forms ${forms}`];
		}
		const [there, here] = [said(value), said(other.value)];
		if (there === null || here === null) return [];
		const faults: string[] = [];
		if (here.text.trim() === '' && there.text.trim() !== '') faults.push(`${path} is empty`);
		if (tagsIn(here.text) !== tagsIn(there.text))
			faults.push(`${path} has other tags: ${here.text}`);
		const lost = there.marks.filter((mark) => !here.marks.includes(mark) && !isKey.test(mark));
		if (lost.length > 0) faults.push(`${path} lacks ${lost.join(' ')}: ${here.text}`);
		const isSame = here.text === there.text && /\p{L}/u.test(here.text.replace(/‹[^›]*›/g, ''));
		if (isSame && !known.has(here.text)) faults.push(`${path} is English: ${here.text}`);
		return faults;
	}
});

/** What each language says of the eight kinds of dates. */
const dates = ['2025-09-25', '2025-12', '2025', '2025-05-21~', '2026-02?'].concat([
	'2025-08-27/2025-08-28',
	'2025-07/2026-01',
	'2025-08-06/..'
]);

test.each([
	[
		'es',
		[
			'25 de septiembre de 2025',
			'diciembre de 2025, día desconocido',
			'2025, fecha exacta desconocida',
			'hacia el 21 de mayo de 2025',
			'posiblemente febrero de 2026, día desconocido',
			'entre el 27 y el 28 de agosto de 2025',
			'entre julio de 2025 y enero de 2026',
			'desde el 6 de agosto de 2025'
		]
	],
	[
		'fr',
		[
			'25 septembre 2025',
			'décembre 2025, jour inconnu',
			'2025, date exacte inconnue',
			'vers le 21 mai 2025',
			'peut-être février 2026, jour inconnu',
			'entre le 27 et le 28 août 2025',
			'entre juillet 2025 et janvier 2026',
			'depuis le 6 août 2025'
		]
	],
	[
		'de',
		[
			'25. September 2025',
			'Dezember 2025, Tag unbekannt',
			'2025, genaues Datum unbekannt',
			'um den 21. Mai 2025',
			'möglicherweise Februar 2026, Tag unbekannt',
			'zwischen dem 27. und dem 28. August 2025',
			'zwischen Juli 2025 und Januar 2026',
			'seit dem 6. August 2025'
		]
	],
	[
		'ar',
		[
			'25 سبتمبر 2025',
			'ديسمبر 2025، اليوم غير معروف',
			'2025، التاريخ الدقيق غير معروف',
			'نحو 21 مايو 2025',
			'ربما فبراير 2026، اليوم غير معروف',
			'بين 27 و28 أغسطس 2025',
			'بين يوليو 2025 ويناير 2026',
			'منذ 6 أغسطس 2025'
		]
	],
	[
		'he',
		[
			'25 בספטמבר 2025',
			'דצמבר 2025, היום המדויק לא ידוע',
			'2025, התאריך המדויק לא ידוע',
			'בסביבות 21 במאי 2025',
			'אולי פברואר 2026, היום המדויק לא ידוע',
			'בין 27 לבין 28 באוגוסט 2025',
			'בין יולי 2025 לבין ינואר 2026',
			'מאז 6 באוגוסט 2025'
		]
	]
])('the dates of %s', async (language, expected) => {
	vi.resetModules();
	const record = await load(language, 'record.ts');
	vi.doMock('#language/record.ts', () => record);
	const { formatDate } = await import('#lib/messages/dates.ts');
	expect(dates.map((edtf) => formatDate({ edtf }, language))).toEqual(expected);
	// In a line from right to left an English interval begins at its left.
	const foreign = '6 August 2025 – 8 August 2025';
	expect(formatDate({ edtf: '2025-08-06/2025-08-08' }, 'en')).toBe(
		/ar|he/.test(language) ? `\u2068${foreign}\u2069` : foreign
	);
});

afterAll(() => {
	vi.doUnmock('#language/record.ts');
	vi.resetModules();
});

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
