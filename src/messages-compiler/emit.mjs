// Writes messages as ES modules, one for each group, so that a bundler leaves out each message that nothing uses.
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { isGroup, isMessage } from './parse.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */
/** @typedef {import('./parse.mjs').Message} Message */
/** @typedef {import('./parse.mjs').Element} Element */

/** @param {string} text */
const inTemplate = (text) =>
	JSON.stringify(text)
		.slice(1, -1)
		.replace(/\\"/g, '"')
		.replace(/[`]|\$\{/g, '\\$&');

/** An argument of a message. @param {string} name */
const arg = (name) => `a.${name}`;

/** @param {readonly Element[]} elements @param {string} plural the argument that # stands for @returns {string} */
function template(elements, plural = '') {
	const parts = elements.map((element) => {
		switch (element.type) {
			case TYPE.literal:
				return inTemplate(element.value);
			case TYPE.argument:
				return `\${${arg(element.value)}}`;
			case TYPE.number:
				// “::group-off” is for lines and rows, which are digits and no quantity.
				return element.style ? `\${${arg(element.value)}}` : `\${n(${arg(element.value)})}`;
			case TYPE.pound:
				return `\${n(${arg(plural)})}`;
			case TYPE.select:
			case TYPE.plural:
				return `\${${choice(element, plural)}}`;
			default:
				throw new Error(`${TYPE[element.type]} cannot stand here`);
		}
	});
	return parts.join('');
}

/** @param {import('@formatjs/icu-messageformat-parser').SelectElement | import('@formatjs/icu-messageformat-parser').PluralElement} element @param {string} plural */
function choice(element, plural) {
	const isPlural = element.type === TYPE.plural;
	const value = arg(element.value);
	const texts = Object.entries(element.options).map(
		([key, option]) =>
			/** @type {const} */ ([
				key,
				`\`${template(option.value, isPlural ? element.value : plural)}\``
			])
	);
	const other = texts.find(([key]) => key === 'other')?.[1] ?? '``';
	return texts.reduceRight((/** @type {string} */ rest, [key, text]) => {
		if (key === 'other' || (text === other && rest === other)) return rest;
		if (key === 'none') return `${value}?${rest}:${text}`;
		if (key === 'true') return `${value}?${text}:${rest}`;
		if (key === 'false') return `${value}?${rest}:${text}`;
		if (key.startsWith('=')) return `${value}===${key.slice(1)}?${text}:${rest}`;
		return `${isPlural ? `p(${value})` : value}===${JSON.stringify(key)}?${text}:${rest}`;
	}, other);
}

/** @param {Message} message @returns {string} an expression: a text, its parts, or a function that gives one */
function expression({ elements, args, tags }) {
	const text = (/** @type {readonly Element[]} */ part) => {
		const [only] = part;
		if (part.length === 1 && only && (only.type === TYPE.select || only.type === TYPE.plural))
			return choice(only, '');
		const inside = template(part);
		return inside.includes('${') || inside.includes('`')
			? `\`${inside}\``
			: `"${inside.replace(/"/g, '\\"')}"`;
	};
	const body = tags ? `[${richParts(elements, text).join(',')}]` : text(elements);
	return args.size > 0 ? `a=>${body}` : body;
}

/** @param {readonly Element[]} elements @param {(part: readonly Element[]) => string} text */
function richParts(elements, text) {
	/** @type {string[]} */
	const parts = [];
	/** @type {Element[]} */
	let plain = [];
	const flush = () => {
		if (plain.length > 0) parts.push(text(plain));
		plain = [];
	};
	for (const element of elements) {
		if (element.type !== TYPE.tag) plain.push(element);
		else {
			flush();
			parts.push(`{tag:"${element.value}",text:${text(element.children)}}`);
		}
	}
	flush();
	return parts;
}

const isName = (/** @type {string} */ key) => /^[A-Za-z_$][\w$]*$/.test(key);

/** What formats the numbers of a language and finds their forms. @param {string} language */
export const emitNumbers = (language) =>
	`import{numberFormat,pluralRules}from"#lib/messages/intl.ts";\n` +
	`export const n=(v)=>numberFormat("${language}").format(v);\n` +
	`export const p=(v)=>pluralRules("${language}").select(v);\n`;

/** @param {Entry} entry @returns {string} all of it in one expression */
function whole(entry) {
	if (isMessage(entry)) return expression(entry);
	if (!isGroup(entry)) return `[${entry.list.map(whole).join(',')}]`;
	return `{${[...entry.group].map(([key, item]) => `${JSON.stringify(key)}:${whole(item)}`).join(',')}}`;
}

/**
 * Words that are read in people's files, whatever language the site speaks: one module of all languages for each of
 * their groups, `understood/columns`.
 *
 * @param {string} key @param {Entry} entry by languages @returns {string}
 */
export const emitUnderstood = (key, entry) => `export const ${key}=${whole(entry)};\n`;

/** The quotation marks of all languages, since a record may be in any. @param {readonly string[]} languages */
export const emitQuotations = (languages) =>
	languages
		.map((name) => `import{quotation as ${name}}from"#lib/messages/${name}.ts";\n`)
		.concat(`export const quotations={${languages.join(',')}};\n`)
		.join('');

/** A group whose keys are no names is only read by key, so it stays whole. @param {import('./parse.mjs').Group} entry */
export const isWhole = ({ group }) => [...group.keys()].some((key) => !isName(key));

/**
 * @param {string} path of the module, without its extension: `story/filter`
 * @param {import('./parse.mjs').Group} entry
 * @returns {Map<string, string>} the text of each module by its path
 */
export function emitModules(path, entry) {
	/** @type {Map<string, string>} */
	const modules = new Map();
	const folder = path.split('/').at(-1);
	/** @type {string[]} */
	const groups = [];
	/** @type {string[]} */
	const texts = [];
	for (const [key, item] of entry.group) {
		if (isGroup(item) && !isWhole(item)) {
			for (const module of emitModules(`${path}/${key}`, item)) modules.set(...module);
			groups.push(`export * as ${key} from"./${folder}/${key}.js";\n`);
		} else {
			// A name of its own, since a key may be a word of the language, such as “in”.
			const name = `_${texts.length}`;
			texts.push(`const ${name}=${whole(item)};\nexport{${name} as ${key}};\n`);
		}
	}
	const code = texts.join('');
	// Apart from the groups: else a bundler puts all of them where one of these texts is.
	const own = groups.length > 0 && code !== '' ? `${path}/_` : path;
	const helpers = ['n', 'p'].filter((name) => code.includes(`${name}(a.`));
	const up = '../'.repeat(own.split('/').length - 1) || './';
	const head = helpers.length > 0 ? `import{${helpers.join(',')}}from"${up}numbers.js";\n` : '';
	modules.set(own, head + code);
	if (groups.length === 0) return modules;
	const reexport = own === path ? '' : `export * from"./${folder}/_.js";\n`;
	return modules.set(path, reexport + groups.join(''));
}
