import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { languages } from '../messages-compiler/write.mjs';

/** The folder of the languages’ JSON files. */
const folder = new URL('../lib/messages/', import.meta.url);
/** The folder of the compiled texts. */
const compiled = fileURLToPath(new URL('../../.messages/', import.meta.url));

/**
 * The language of the build: `OTR_LANGUAGE`, or else the first of `OTR_LANGUAGES`, or else the record’s language, or
 * else English.
 *
 * @throws Error with one line for a language that the interface does not have
 */
export function siteLanguage(): string {
	const [named] = [...namedBy('OTR_LANGUAGE'), ...namedBy('OTR_LANGUAGES')];
	const language = named ?? recordLanguage(process.env.OTR_RECORD);
	return languages().find((name) => name === language) ?? 'en';
}

/**
 * The languages in `OTR_LANGUAGES`. The first of them has no folder of its own.
 *
 * @returns null if there is only one, so that the build contains no code for several
 * @throws Error with one line for a language that the interface does not have
 */
export function siteLanguages(): string[] | null {
	const all = namedBy('OTR_LANGUAGES');
	return all.length > 1 ? all : null;
}

function namedBy(variable: string): string[] {
	const named = [...new Set(process.env[variable]?.match(/[^\s,]+/g))];
	const all = languages();
	const unknown = named.find((name) => !all.includes(name));
	if (unknown === undefined) return named;
	const message = `${variable} has “${unknown}”: the interface speaks ${all.join(', ')}.`;
	// The mistake is not in the code, so hide the stack.
	throw Object.assign(new Error(message), { stack: message });
}

/** The language of a record in JSON; undefined if it cannot be read. Reading the record will report that. */
function recordLanguage(path = ''): string | undefined {
	try {
		const { language } = JSON.parse(readFileSync(path, 'utf8')) as { language?: unknown };
		return typeof language === 'string' ? language.split('-')[0]?.toLowerCase() : undefined;
	} catch {
		return undefined;
	}
}

/** Resolves `#language/…` and `#grammar`. */
export const languageAlias = () => [
	{ find: /^#language\/(.*)$/, replacement: `${compiled}${siteLanguage()}/$1.js` },
	{ find: /^#grammar$/, replacement: fileURLToPath(new URL(`${siteLanguage()}.ts`, folder)) }
];
