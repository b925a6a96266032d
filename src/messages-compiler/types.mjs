// The types of the messages, one a line, each with a map to its line of `en.json`: an editor jumps there.
import { isGroup, isMessage } from './parse.mjs';
import { isWhole } from './emit.mjs';

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

/** @param {Entry} entry @returns {string} */
function wholeType(entry) {
	if (isMessage(entry)) return messageType(entry);
	if (!isGroup(entry)) return `[${entry.list.map(wholeType).join(', ')}]`;
	const fields = [...entry.group].map(
		([key, item]) => `readonly ${JSON.stringify(key)}: ${wholeType(item)}`
	);
	return `{ ${fields.join('; ')} }`;
}

/**
 * @param {string} path of the module, without its extension: `story/filter`
 * @param {import('./parse.mjs').Group} entry
 * @param {string} source of `en.json`
 * @param {string} sourcePath from the folder of the modules to `en.json`
 * @returns {Map<string, string>} the text of each file by its path
 */
export function emitTypes(path, entry, source, sourcePath) {
	/** @type {Map<string, string>} */
	const files = new Map();
	const name = path.split('/').at(-1) ?? '';
	const column = 'declare const '.length;
	const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	let last = { line: 0, column: 0 };
	/** @type {string[]} */
	const mappings = [''];
	const lines = [...entry.group].map(([key, item], index) => {
		if (isGroup(item) && !isWhole(item)) {
			for (const file of emitTypes(`${path}/${key}`, item, source, sourcePath)) files.set(...file);
			mappings.push('');
			return `export * as ${key} from './${name}/${key}.js';`;
		}
		const { offset } = item;
		const line = starts.findLastIndex((start) => start <= offset);
		const at = { line, column: offset - (starts[line] ?? 0) };
		mappings.push([column, 0, at.line - last.line, at.column - last.column].map(vlq).join(''));
		last = at;
		return `declare const _${index}: ${wholeType(item)}; export { _${index} as ${key} };`;
	});
	const head = `import type { TextPart } from '#lib/messages/rich-text.ts';`;
	const map = {
		version: 3,
		sources: ['../'.repeat(path.split('/').length - 1) + sourcePath],
		names: [],
		mappings: mappings.join(';')
	};
	const end = `//# sourceMappingURL=${name}.d.ts.map`;
	files.set(`${path}.d.ts`, [head, ...lines, end, ''].join('\n'));
	return files.set(`${path}.d.ts.map`, JSON.stringify(map));
}

/** @param {string} key @param {Entry} english @returns {string} */
export const understoodType = (key, english) =>
	`export declare const ${key}: Readonly<Record<string, ${wholeType(english)}>>;\n`;

export const quotationsType =
	`import type { Quotation } from '#lib/messages/grammar.ts';\n` +
	`export declare const quotations: Readonly<Record<string, Quotation>>;\n`;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as source maps write it. @param {number} n */
function vlq(n) {
	let text = '';
	let rest = n < 0 ? (-n << 1) | 1 : n << 1;
	do {
		text += digits[(rest & 31) | (rest > 31 ? 32 : 0)];
		rest >>>= 5;
	} while (rest > 0);
	return text;
}
