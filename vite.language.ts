import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('src/lib/messages/', import.meta.url);

/** The languages of the interface: those whose folder has each file that English has. */
function languages(): string[] {
	const filesOf = (name: string) => new Set(readdirSync(new URL(name, folder)));
	const files = [...filesOf('en')];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.filter((name) => files.every((file) => filesOf(name).has(file)));
}

/**
 * The language that a build speaks: `OTR_LANGUAGE`, else the first of `OTR_LANGUAGES`, else the record's, else English.
 *
 * @throws Error, one line, for a language that the interface does not have
 */
export function siteLanguage(): string {
	const asked = process.env.OTR_LANGUAGE;
	if (asked) return checked(asked, 'OTR_LANGUAGE');
	const [first] = listed();
	if (first !== undefined) return first;
	const language = recordLanguage(process.env.OTR_RECORD);
	return languages().find((name) => name === language) ?? 'en';
}

/**
 * The languages of all builds of the site, the first of which stands in its own folder: `OTR_LANGUAGES`.
 *
 * @returns null where there is but one, so that what leads to others is left out of the build
 * @throws Error, one line, for a language that the interface does not have
 */
export function siteLanguages(): string[] | null {
	const all = listed();
	return all.length > 1 ? all : null;
}

function listed(): string[] {
	const words = (process.env.OTR_LANGUAGES ?? '').split(/[\s,]+/).filter((word) => word !== '');
	return [...new Set(words.map((word) => checked(word, 'OTR_LANGUAGES')))];
}

function checked(asked: string, variable: string): string {
	const all = languages();
	if (all.includes(asked)) return asked;
	const error = new Error(`${variable} has “${asked}”: the interface speaks ${all.join(', ')}.`);
	// What is wrong is not in the code.
	error.stack = error.message;
	throw error;
}

/** What a record in JSON says; what is wrong with a file is said where it is read. */
function recordLanguage(path: string | undefined): string | undefined {
	try {
		const { language } = JSON.parse(readFileSync(path ?? '', 'utf8')) as { language?: unknown };
		return typeof language === 'string' ? language.split('-')[0]?.toLowerCase() : undefined;
	} catch {
		return undefined;
	}
}

/** Where `#language/…` is found. */
export const languageAlias = (language = siteLanguage()) => ({
	find: /^#language\//,
	replacement: new URL(`${language}/`, folder).pathname
});
