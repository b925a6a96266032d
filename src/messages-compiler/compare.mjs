// Compares a translation with the English messages: keys, arguments and tags must be the same. Missing messages are
// taken from English.
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { isGroup, isMessage } from './parse.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */
/** @typedef {import('./parse.mjs').Message} Message */
/** @typedef {import('./parse.mjs').Group} Group */
/** @typedef {import('./parse.mjs').ArgumentType} ArgumentType */

/**
 * Compares a translation with the English messages, and adds the messages that it lacks.
 *
 * @param {string} language
 * @param {Group} english
 * @param {Group} other
 * @returns {{ group: Group; missing: string[] }} the completed translation, and the keys of the added messages
 * @throws Error that lists all differences, one per line
 */
export function completeTranslation(language, english, other) {
	/** @type {string[]} */
	const faults = [];
	/** @type {string[]} */
	const missing = [];
	/** @param {string} key @param {string} fault */
	const fault = (key, fault) => void faults.push(`${language}.json, ${key}: ${fault}`);

	/**
	 * Returns the translation of an English entry. If there is none, returns the English entry, and notes its keys.
	 * @param {Entry} source @param {Entry | undefined} target @param {string} key @returns {Entry}
	 */
	function merge(source, target, key) {
		if (target === undefined) return (missing.push(...listKeys(source, key)), source);
		if (isMessage(source) && isMessage(target)) {
			for (const wrong of findDifferences(source, target)) fault(key, wrong);
			return target;
		}
		if (isGroup(source) && isGroup(target)) {
			for (const name of target.group.keys())
				if (!source.group.has(name)) fault(`${key}.${name}`, 'English has no such key. Remove it.');
			const entries = [...source.group].map(
				([name, entry]) =>
					/** @type {const} */ ([name, merge(entry, target.group.get(name), `${key}.${name}`)])
			);
			return { ...target, group: new Map(entries) };
		}
		if ('list' in source && 'list' in target) {
			if (source.list.length === target.list.length)
				return {
					...target,
					list: source.list.map((item, i) => merge(item, target.list[i], `${key}.${i}`))
				};
			fault(
				key,
				`it has ${target.list.length} items, and English ${source.list.length}. Make them alike.`
			);
		} else fault(key, 'it is of another kind than in English: a text, a list or a group.');
		return source;
	}

	const group = /** @type {Group} */ (merge(english, other, ''));
	if (faults.length > 0)
		throw new Error(faults.map((line) => line.replace(', .', ', ')).join('\n'));
	return { group, missing: missing.map((key) => key.replace(/^\./, '')) };
}

/** Lists the keys of all messages in an entry. @param {Entry} entry @param {string} key @returns {string[]} */
function listKeys(entry, key) {
	if (isMessage(entry)) return [key];
	const items = isGroup(entry) ? [...entry.group] : [...entry.list.entries()];
	return items.flatMap(([name, item]) => listKeys(item, `${key}.${name}`));
}

/**
 * Lists the faults of a translated message, as sentences.
 * @param {Message} source @param {Message} target @returns {string[]}
 */
function findDifferences(source, target) {
	const shown = visibleArguments(target.elements);
	const lost = [...visibleArguments(source.elements)].filter((name) => !shown.has(name));
	const unknown = [...target.args.keys()].filter((name) => !source.args.has(name));
	const faults = [];
	if (lost.length > 0)
		faults.push(`it lacks ${lost.map((name) => `{${name}}`).join(', ')}. Add it.`);
	if (unknown.length > 0) {
		const known =
			source.args.size > 0 ? `write {${[...source.args.keys()].join('}, {')}}` : 'remove it';
		faults.push(`it has {${unknown.join('}, {')}}, which English does not have: ${known}.`);
	}
	for (const [name, type] of target.args) {
		const known = source.args.get(name);
		if (known !== undefined && !fits(type, known))
			faults.push(
				`{${name}} is used as ${type}, and in English as ${known}. Use it as in English.`
			);
	}
	if (target.tags !== source.tags)
		faults.push(`its tags are “${target.tags}”, and in English “${source.tags}”. Make them alike.`);
	return faults;
}

/**
 * Whether a translation may use an argument as this type.
 *
 * @param {ArgumentType} type @param {ArgumentType} known the type in English
 */
function fits(type, known) {
	if (typeof known === 'object')
		return (
			type === 'string' || (typeof type === 'object' && type.every((key) => known.includes(key)))
		);
	// A translation may have a `select` on a text that English only inserts.
	return (
		type === known || (known === 'string' && (typeof type === 'object' || type === 'string | null'))
	);
}

/**
 * The arguments whose values are visible in the text.
 * @param {readonly import('./parse.mjs').Element[]} elements @param {string} plural @returns {Set<string>}
 */
function visibleArguments(elements, plural = '') {
	const names = elements.flatMap((element) => {
		if (element.type === TYPE.argument || element.type === TYPE.number) return [element.value];
		if (element.type === TYPE.pound) return [plural];
		if (element.type === TYPE.tag) return [...visibleArguments(element.children, plural)];
		if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
		const name = element.type === TYPE.plural ? element.value : plural;
		const inside = Object.values(element.options).flatMap(({ value }) => [
			...visibleArguments(value, name)
		]);
		// A `select` shows which value the argument has. But with the keys true, false or none, it only shows whether there
		// is a value.
		const isWord =
			element.type === TYPE.select &&
			!Object.keys(element.options).some((key) => /^(true|false|none)$/.test(key));
		return isWord ? [element.value, ...inside] : inside;
	});
	return new Set(names);
}
