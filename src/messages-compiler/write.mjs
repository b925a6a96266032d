// Compiles the messages of all languages to `.messages/`, if they have changed: `node src/messages-compiler/write.mjs`.
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
import { complete } from './compare.mjs';
import { emitModules, emitNumbers } from './emit.mjs';
import { isGroup, readLanguage } from './parse.mjs';
import { emitTypes } from './types.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/lib/messages');
const target = join(root, '.messages');

/** The languages that have messages, by their tags. */
export const languages = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.json') && name !== 'notes.json')
		.map((name) => name.slice(0, -'.json'.length));

/**
 * @param {ReadonlyMap<string, string>} sources the JSON of each language by its tag, `en` among them
 * @returns {{ files: Map<string, string>; missing: Map<string, string[]> }} the text of each file by its path, and the
 *   keys that a language lacks
 * @throws Error that lists what is wrong in a language, one a line
 */
export function compile(sources) {
	const source = sources.get('en') ?? '';
	const english = readLanguage('en', source);
	/** @type {Map<string, string>} */
	const files = new Map();
	/** @type {Map<string, string[]>} */
	const missing = new Map();
	for (const [language, json] of sources) {
		const { group, missing: keys } =
			language === 'en'
				? { group: english, missing: [] }
				: complete(language, english, readLanguage(language, json));
		if (keys.length > 0) missing.set(language, keys);
		files.set(`${language}/numbers.js`, emitNumbers(language));
		for (const [room, entry] of group.group) {
			if (!isGroup(entry))
				throw new Error(`${language}.json, ${room}: a room is a group of texts.`);
			for (const [path, text] of emitModules(room, entry))
				files.set(`${language}/${path}.js`, text);
		}
	}
	for (const [room, entry] of english.group) {
		if (!isGroup(entry)) continue;
		for (const [path, text] of emitTypes(room, entry, source, '../../src/lib/messages/en.json'))
			files.set(`en/${path}`, text);
	}
	// The types of all languages are those of English.
	for (const path of [...files.keys()]) {
		const [, language, module] = /^(\w+)\/(.*)\.js$/.exec(path) ?? [];
		if (language === 'en' || !module || module.endsWith('/_')) continue;
		files.set(`${language}/${module}.d.ts`, `export * from '#messages/en/${module}';\n`);
	}
	return { files, missing };
}

/**
 * Writes what is not there yet, or was made of other texts.
 *
 * @throws Error that lists what is wrong in a language, one a line
 */
export function writeMessages() {
	const sources = new Map(
		languages().map((language) => [
			language,
			readFileSync(join(folder, `${language}.json`), 'utf8')
		])
	);
	const own = readdirSync(import.meta.dirname).map((name) =>
		readFileSync(join(import.meta.dirname, name), 'utf8')
	);
	const stamp = createHash('sha256')
		.update(JSON.stringify([own, ...sources]))
		.digest('hex');
	const stampFile = join(target, 'stamp');
	const [known, ...lacking] = read(stampFile)?.split('\n') ?? [];
	if (known === stamp) return void lacking.forEach((line) => console.warn(line));
	const { files, missing } = compile(sources);
	const warnings = [...missing].map(
		([language, keys]) =>
			`${language}.json lacks ${keys.length} texts, which stay English: ${keys.join(', ')}`
	);
	for (const line of warnings) console.warn(line);
	for (const file of existsSync(target) ? readdirSync(target, { recursive: true }) : []) {
		const name = String(file);
		if (extname(name) !== '' && !files.has(name)) rmSync(join(target, name));
	}
	// The stamp comes last, so that what was interrupted is done again.
	for (const [name, text] of files.set('stamp', [stamp, ...warnings].join('\n'))) {
		const file = join(target, name);
		if (read(file) === text) continue;
		mkdirSync(dirname(file), { recursive: true });
		// Whole before it is seen: another process may read it meanwhile.
		writeFileSync(`${file}-${process.pid}`, text);
		renameSync(`${file}-${process.pid}`, file);
	}
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

if (import.meta.filename === process.argv[1]) {
	try {
		writeMessages();
	} catch (error) {
		console.error(/** @type {Error} */ (error).message);
		process.exitCode = 1;
	}
}
