import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { languages } from '../messages-compiler/write.mjs';

/** The folder of the languages’ JSON files. */
const folder = new URL('../lib/messages/', import.meta.url);
/** The folder of the compiled messages. */
const compiledFolder = fileURLToPath(new URL('../../.messages/', import.meta.url));

/**
 * The language of the build: `OTR_LANGUAGE`, else the first of `OTR_LANGUAGES`, else the language of the record in
 * `OTR_RECORD`, else English.
 *
 * @throws Error with one line for a language that the interface does not have
 */
export function siteLanguage(): string {
	const [named] = [...languagesIn('OTR_LANGUAGE'), ...languagesIn('OTR_LANGUAGES')];
	const language = named ?? recordLanguage(process.env.OTR_RECORD);
	return languages().find((name) => name === language) ?? 'en';
}

/**
 * The languages in `OTR_LANGUAGES`. The first one is built without a folder of its own.
 *
 * @returns null if there are not several; then the build leaves out the code for several languages
 * @throws Error with one line for a language that the interface does not have
 */
export function siteLanguages(): string[] | null {
	const all = languagesIn('OTR_LANGUAGES');
	return all.length > 1 ? all : null;
}

/** The languages that an environment variable lists, each once. */
function languagesIn(variable: string): string[] {
	const named = [...new Set(process.env[variable]?.match(/[^\s,]+/g))];
	const all = languages();
	const unknown = named.find((name) => !all.includes(name));
	if (unknown === undefined) return named;
	const message = `${variable} has “${unknown}”: the interface speaks ${all.join(', ')}.`;
	// Hide the stack, because the mistake is in a setting and not in the code.
	throw Object.assign(new Error(message), { stack: message });
}

/** The language of a record in JSON; undefined if it cannot be read. Other code reports this problem. */
function recordLanguage(path = ''): string | undefined {
	try {
		const { language } = JSON.parse(readFileSync(path, 'utf8')) as { language?: unknown };
		return typeof language === 'string' ? language.split('-')[0]?.toLowerCase() : undefined;
	} catch {
		return undefined;
	}
}

/** Aliases that resolve `#language/…` and `#grammar` to the modules of the build’s language. */
export const languageAlias = () => [
	{ find: /^#language\/(.*)$/, replacement: `${compiledFolder}${siteLanguage()}/$1.js` },
	{ find: /^#grammar$/, replacement: fileURLToPath(new URL(`${siteLanguage()}.ts`, folder)) }
];
