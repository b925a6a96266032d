// Makes ES modules of messages, one for each group, so that a bundler can leave out messages that nothing uses.
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { isGroup, isMessage } from './parse.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */
/** @typedef {import('./parse.mjs').Message} Message */
/** @typedef {import('./parse.mjs').Group} Group */
/** @typedef {import('./parse.mjs').Element} Element */
/** @typedef {Extract<Element, { options: object }>} Choice */

/** Escapes a text for a template literal. @param {string} text */
const escapeForTemplate = (text) =>
	JSON.stringify(text)
		.slice(1, -1)
		.replace(/\\"/g, '"')
		.replace(/[`]|\$\{/g, '\\$&');

/**
 * The inside of a template literal for a text without tags.
 *
 * @param {readonly Element[]} elements @param {string} plural the argument that `#` stands for @returns {string}
 */
function templateInside(elements, plural = '') {
	const parts = elements.map((element) => {
		if (element.type === TYPE.literal) return escapeForTemplate(element.value);
		if (element.type === TYPE.pound) return `\${n(a.${plural})}`;
		if (element.type === TYPE.select || element.type === TYPE.plural)
			return `\${${choiceExpression(element, plural)}}`;
		// A number with the style `::group-off` is a line or row number, which gets no thousands separators.
		const isCount = element.type === TYPE.number && !element.style;
		return isCount ? `\${n(a.${element.value})}` : `\${a.${element.value}}`;
	});
	return parts.join('');
}

/** The expression for a `select` or `plural`. @param {Choice} element @param {string} plural */
function choiceExpression(element, plural) {
	const isPlural = element.type === TYPE.plural;
	const value = `a.${element.value}`;
	const texts = Object.entries(element.options).map(([key, option]) => ({
		key,
		text: `\`${templateInside(option.value, isPlural ? element.value : plural)}\``
	}));
	const other = texts.find(({ key }) => key === 'other')?.text ?? '``';
	return texts.reduceRight((/** @type {string} */ rest, { key, text }) => {
		if (key === 'other' || (text === other && rest === other)) return rest;
		if (key === 'true') return `${value}?${text}:${rest}`;
		if (key === 'none' || key === 'false') return `${value}?${rest}:${text}`;
		if (key.startsWith('=')) return `${value}===${key.slice(1)}?${text}:${rest}`;
		return `${isPlural ? `p(${value})` : value}===${JSON.stringify(key)}?${text}:${rest}`;
	}, other);
}

/** The expression for a text without tags. @param {readonly Element[]} elements @returns {string} */
function plainExpression(elements) {
	const [only, ...more] = elements;
	if (more.length === 0 && (only?.type === TYPE.select || only?.type === TYPE.plural))
		return choiceExpression(only, '');
	const inside = templateInside(elements);
	return /`|\$\{/.test(inside) ? `\`${inside}\`` : `"${inside.replace(/"/g, '\\"')}"`;
}

/** The expressions for the parts of a text with tags. @param {readonly Element[]} elements @returns {string[]} */
function richParts(elements) {
	const index = elements.findIndex(({ type }) => type === TYPE.tag);
	const tag = elements[index];
	if (tag?.type !== TYPE.tag) return elements.length > 0 ? [plainExpression(elements)] : [];
	const part = `{tag:"${tag.value}",text:${plainExpression(tag.children)}}`;
	return [...richParts(elements.slice(0, index)), part, ...richParts(elements.slice(index + 1))];
}

/**
 * The expression for a message: a text, an array of parts, or a function that returns these.
 *
 * @param {Message} message
 */
function messageExpression({ elements, args, tags }) {
	const body = tags ? `[${richParts(elements).join(',')}]` : plainExpression(elements);
	return args.size > 0 ? `a=>${body}` : body;
}

/** Whether a key can be the name of an export. */
const isName = (/** @type {string} */ key) => /^[A-Za-z_$][\w$]*$/.test(key);

/** Makes the module that formats numbers and chooses plural forms. @param {string} language */
export const emitNumbers = (language) =>
	`import{numberFormat,pluralRules}from"#lib/messages/intl.ts";\n` +
	`export const n=(v)=>numberFormat("${language}").format(v);\n` +
	`export const p=(v)=>pluralRules("${language}").select(v);\n`;

/**
 * The expression for an entry: a message, a list, or a group as one object.
 *
 * @param {Entry} entry
 * @returns {string}
 */
export function entryExpression(entry) {
	if (isMessage(entry)) return messageExpression(entry);
	if (!isGroup(entry)) return `[${entry.list.map(entryExpression).join(',')}]`;
	return `{${[...entry.group].map(([key, item]) => `${JSON.stringify(key)}:${entryExpression(item)}`).join(',')}}`;
}

/** The words of a record are chosen by a value, such as an event’s kind, so a page uses all texts of such a group. */
const isChosenByValue = (/** @type {string} */ path) => /^record(\/|$)/.test(path);

/**
 * Whether a group of messages becomes one object. Otherwise it becomes a module, in which each message is an export. A key
 * that is not a valid name cannot be an export. A group whose messages are chosen by a value needs an object anyway.
 *
 * @param {string} path the path of the group that contains it @param {Group} entry
 */
function isOneObject(path, { group }) {
	const isInnermost = ![...group.values()].some(isGroup);
	return (isInnermost && isChosenByValue(path)) || [...group.keys()].some((key) => !isName(key));
}

/**
 * A module: its own messages, and the names of its inner groups, which become modules of their own.
 *
 * @typedef {{ path: string; texts: [key: string, entry: Entry][]; groups: string[] }} Module
 */

/**
 * Divides a group into modules, inner groups first.
 *
 * @param {string} path the path of the module, without extension: `story/filter`
 * @param {Group} entry
 * @returns {Generator<Module>}
 */
export function* modulesOf(path, { group }) {
	/** @type {Module} */
	const module = { path, texts: [], groups: [] };
	for (const [key, item] of group) {
		if (isGroup(item) && !isOneObject(path, item)) {
			module.groups.push(key);
			yield* modulesOf(`${path}/${key}`, item);
		} else module.texts.push([key, item]);
	}
	yield module;
}

/**
 * Makes the JavaScript of a module.
 *
 * @param {Module} module
 * @returns {Map<string, string>} the contents of files by path, without extension
 */
export function emitModule({ path, texts, groups }) {
	// Use generated names for variables, because a key may be a reserved word, such as `in`.
	const code = texts
		.map(([key, item], i) => `const _${i}=${entryExpression(item)};\nexport{_${i} as ${key}};\n`)
		.join('');
	const folder = path.split('/').at(-1);
	const hasBoth = groups.length > 0 && code !== '';
	// Put the messages into a file of their own. Otherwise a bundler would add all inner groups wherever a page uses one
	// of these messages.
	const own = hasBoth ? `${path}/_` : path;
	const helpers = ['n', 'p'].filter((name) => code.includes(`${name}(a.`));
	const up = '../'.repeat(own.split('/').length - 1) || './';
	const head = helpers.length > 0 ? `import{${helpers.join(',')}}from"${up}numbers.js";\n` : '';
	const files = new Map([[own, head + code]]);
	if (groups.length === 0) return files;
	const reexport = hasBoth ? `export * from"./${folder}/_.js";\n` : '';
	const inner = groups.map((key) => `export * as ${key} from"./${folder}/${key}.js";\n`);
	return files.set(path, reexport + inner.join(''));
}
