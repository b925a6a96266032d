// Makes the types of messages, one per line, with a source map to `en.json`, so that an editor can jump there.
import { isGroup, isMessage } from './parse.mjs';
import { mapLines } from './line-map.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */

/** @param {import('./parse.mjs').ArgumentType} type */
const typeText = (type) =>
	typeof type === 'object' ? type.map((word) => JSON.stringify(word)).join(' | ') : type;

/** @param {import('./parse.mjs').Message} message */
function messageType({ args, tags }) {
	const result = tags ? 'readonly TextPart[]' : 'string';
	const fields = [...args].map(([name, type]) => `${name}: ${typeText(type)}`);
	return fields.length > 0 ? `(args: { ${fields.join('; ')} }) => ${result}` : result;
}

/**
 * The TypeScript type of an entry.
 *
 * @param {Entry} entry
 * @returns {string}
 */
export function entryType(entry) {
	if (isMessage(entry)) return messageType(entry);
	if (!isGroup(entry)) return `[${entry.list.map(entryType).join(', ')}]`;
	const fields = [...entry.group].map(
		([key, item]) => `readonly ${JSON.stringify(key)}: ${entryType(item)}`
	);
	return `{ ${fields.join('; ')} }`;
}

/**
 * Makes the declarations of a module, and their source map.
 *
 * @param {import('./emit.mjs').Module} module
 * @param {import('./line-map.mjs').Source} source `en.json`, relative to the folder of the modules
 * @returns {Map<string, string>} the contents of files by path
 */
export function emitTypes({ path, texts, groups }, source) {
	const name = path.split('/').at(-1) ?? '';
	const head = [
		`import type { TextPart } from '#lib/messages/rich-text.ts';`,
		...groups.map((key) => `export * as ${key} from './${name}/${key}.js';`)
	];
	const lines = texts.map(
		([key, item], i) => `declare const _${i}: ${entryType(item)}; export { _${i} as ${key} };`
	);
	const end = `//# sourceMappingURL=${name}.d.ts.map`;
	const from = { ...source, path: '../'.repeat(path.split('/').length - 1) + source.path };
	const offsets = texts.map(([, { offset }]) => offset);
	return new Map([
		[`${path}.d.ts`, [...head, ...lines, end, ''].join('\n')],
		[`${path}.d.ts.map`, mapLines(offsets, head.length, 'declare const '.length, from)]
	]);
}
