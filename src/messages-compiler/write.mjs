// Compiles the messages of all languages to `.messages/` if they have changed: `node src/messages-compiler/write.mjs`.
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { completeTranslation } from './compare.mjs';
import { emitModule, emitNumbers, modulesOf, entryExpression } from './emit.mjs';
import { isGroup, readLanguage } from './parse.mjs';
import { emitTypes, entryType } from './types.mjs';

/** @typedef {import('./parse.mjs').Group} Group */

const root = join(import.meta.dirname, '../..');
/** The folder of the JSON files. */
const jsonFolder = join(root, 'src/lib/messages');
/** The folder of the compiled modules. */
const modulesFolder = join(root, '.messages');

/** The codes of the languages that have messages. */
export const languages = () =>
	readdirSync(jsonFolder)
		.filter((name) => name.endsWith('.json') && name !== 'notes.json')
		.map((name) => name.slice(0, -'.json'.length));

/** The group of words that the import recognises in files. A site needs it in all languages, not only in its own. */
const understoodGroup = 'understood';

/**
 * Compiles the messages of all languages into modules with types.
 *
 * @param {ReadonlyMap<string, string>} sources the JSON of each language, by code; must include `en`
 * @returns {{ files: Map<string, string>; missing: Map<string, string[]> }} the contents of files by path; and for each
 *   language, the keys that its JSON lacks
 * @throws Error that lists all mistakes in a language, one per line
 */
export function compile(sources) {
	const source = sources.get('en') ?? '';
	const from = { path: '../../src/lib/messages/en.json', text: source };
	const english = readLanguage('en', source);
	/** @type {Map<string, string>} */
	const files = new Map();
	/** @type {Map<string, string[]>} */
	const missing = new Map();
	/** @type {Map<string, Group>} */
	const groups = new Map();
	for (const [language, json] of sources) {
		const { group, missing: keys } =
			language === 'en'
				? { group: english, missing: [] }
				: completeTranslation(language, english, readLanguage(language, json));
		if (keys.length > 0) missing.set(language, keys);
		groups.set(language, group);
		files.set(`${language}/numbers.js`, emitNumbers(language));
		for (const module of modulesIn(language, group)) {
			for (const [path, text] of emitModule(module)) files.set(`${language}/${path}.js`, text);
			// All languages use the types that were made from English.
			const reexport = `export * from '#messages/en/${module.path}';\n`;
			const types =
				language === 'en' ? emitTypes(module, from) : [[`${module.path}.d.ts`, reexport]];
			for (const [path, text] of types) files.set(`${language}/${path}`, text);
		}
	}
	for (const file of modulesOfAllLanguages(groups)) files.set(...file);
	return { files, missing };
}

/** Makes the modules of one language. @param {string} language @param {Group} messages */
function modulesIn(language, messages) {
	return [...messages.group].flatMap(([group, texts]) => {
		if (!isGroup(texts))
			throw new Error(`${language}.json, ${group}: it must be a group of texts. Make it one.`);
		return group === understoodGroup ? [] : [...modulesOf(group, texts)];
	});
}

/**
 * Makes the modules that contain texts of all languages.
 *
 * @param {ReadonlyMap<string, Group>} groups by language
 * @returns {Map<string, string>} the contents of files by path
 */
function modulesOfAllLanguages(groups) {
	const names = [...groups.keys()];
	const imports = names.map(
		(name) => `import{quotation as ${name}}from"#lib/messages/${name}.ts";\n`
	);
	const files = new Map([
		['quotations.js', `${imports.join('')}export const quotations={${names.join(',')}};\n`],
		[
			'quotations.d.ts',
			`import type { Quotation } from '#lib/messages/grammar.ts';\n` +
				declaration('quotations', 'Quotation')
		]
	]);
	const words = new Map(
		[...groups].map(([name, { group }]) => {
			const texts = group.get(understoodGroup);
			return [name, texts && isGroup(texts) ? texts.group : new Map()];
		})
	);
	for (const [key, english] of words.get('en') ?? []) {
		const group = new Map(names.map((name) => [name, words.get(name)?.get(key)]));
		files.set(
			`${understoodGroup}/${key}.js`,
			`export const ${key}=${entryExpression({ group, offset: 0 })};\n`
		);
		files.set(`${understoodGroup}/${key}.d.ts`, declaration(key, entryType(english)));
	}
	return files;
}

/** Declares an object with a value for each language. @param {string} name @param {string} type the type of a value */
const declaration = (name, type) =>
	`export declare const ${name}: Readonly<Record<string, ${type}>>;\n`;

/**
 * Writes all modules, unless they were already made from the same messages by the same compiler.
 *
 * @throws Error that lists all mistakes in a language, one per line
 */
export function writeMessages() {
	const sources = new Map(
		languages().map((language) => [
			language,
			readFileSync(join(jsonFolder, `${language}.json`), 'utf8')
		])
	);
	const own = readdirSync(import.meta.dirname).map((name) =>
		readFileSync(join(import.meta.dirname, name), 'utf8')
	);
	const stamp = createHash('sha256')
		.update(JSON.stringify([own, ...sources]))
		.digest('hex');
	const stampFile = join(modulesFolder, 'stamp');
	const [known, ...lacking] = readIfExists(stampFile)?.split('\n') ?? [];
	if (known === stamp) return void lacking.forEach((line) => console.warn(line));
	const { files, missing } = compile(sources);
	const warnings = [...missing].map(
		([language, keys]) =>
			`${language}.json lacks ${keys.length} texts, which stay English: ${keys.join(', ')}`
	);
	for (const line of warnings) console.warn(line);
	for (const file of existsSync(modulesFolder)
		? readdirSync(modulesFolder, { recursive: true })
		: []) {
		const name = String(file);
		if (extname(name) !== '' && !files.has(name)) rmSync(join(modulesFolder, name));
	}
	// Write the stamp (a hash of the messages and the compiler) last, so that an interrupted run is repeated.
	for (const [name, text] of files.set('stamp', [stamp, ...warnings].join('\n'))) {
		const file = join(modulesFolder, name);
		if (readIfExists(file) === text) continue;
		mkdirSync(dirname(file), { recursive: true });
		// Write to a temporary file and rename it, because another process may be reading the file.
		writeFileSync(`${file}-${process.pid}`, text);
		renameSync(`${file}-${process.pid}`, file);
	}
}

/** @param {string} file */
const readIfExists = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

if (import.meta.filename === process.argv[1]) {
	try {
		writeMessages();
	} catch (error) {
		console.error(/** @type {Error} */ (error).message);
		process.exitCode = 1;
	}
}
