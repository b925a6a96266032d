// Compares a translation with English, which must have the same keys, arguments and tags. Missing texts become English.
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { isGroup, isMessage } from './parse.mjs';

/** @typedef {import('./parse.mjs').Entry} Entry */
/** @typedef {import('./parse.mjs').Message} Message */
/** @typedef {import('./parse.mjs').Group} Group */
/** @typedef {import('./parse.mjs').ArgumentType} ArgumentType */

/**
 * @param {string} language
 * @param {Group} english
 * @param {Group} other
 * @returns {{ group: Group; missing: string[] }} the translation, with English for missing texts, and the keys of these
 * @throws Error that lists all differences, one per line
 */
export function complete(language, english, other) {
	/** @type {string[]} */
	const faults = [];
	/** @type {string[]} */
	const missing = [];
	/** @param {string} key @param {string} fault */
	const fault = (key, fault) => void faults.push(`${language}.json, ${key}: ${fault}`);

	/** @param {Entry} there @param {Entry | undefined} here @param {string} key @returns {Entry} */
	function merge(there, here, key) {
		if (here === undefined) return (missing.push(...keysOf(there, key)), there);
		if (isMessage(there) && isMessage(here)) {
			for (const wrong of differences(there, here)) fault(key, wrong);
			return here;
		}
		if (isGroup(there) && isGroup(here)) {
			for (const name of here.group.keys())
				if (!there.group.has(name)) fault(`${key}.${name}`, 'English has no such key. Remove it.');
			const entries = [...there.group].map(
				([name, entry]) =>
					/** @type {const} */ ([name, merge(entry, here.group.get(name), `${key}.${name}`)])
			);
			return { ...here, group: new Map(entries) };
		}
		if ('list' in there && 'list' in here) {
			if (there.list.length === here.list.length)
				return {
					...here,
					list: there.list.map((item, i) => merge(item, here.list[i], `${key}.${i}`))
				};
			fault(
				key,
				`it has ${here.list.length} items, and English ${there.list.length}. Make them alike.`
			);
		} else fault(key, 'it is of another kind than in English: a text, a list or a group.');
		return there;
	}

	const group = /** @type {Group} */ (merge(english, other, ''));
	if (faults.length > 0)
		throw new Error(faults.map((line) => line.replace(', .', ', ')).join('\n'));
	return { group, missing: missing.map((key) => key.replace(/^\./, '')) };
}

/** @param {Entry} entry @param {string} key @returns {string[]} */
function keysOf(entry, key) {
	if (isMessage(entry)) return [key];
	const items = isGroup(entry) ? [...entry.group] : [...entry.list.entries()];
	return items.flatMap(([name, item]) => keysOf(item, `${key}.${name}`));
}

/** @param {Message} there @param {Message} here @returns {string[]} */
function differences(there, here) {
	const said = saidIn(here.elements);
	const lost = [...saidIn(there.elements)].filter((name) => !said.has(name));
	const unknown = [...here.args.keys()].filter((name) => !there.args.has(name));
	const faults = [];
	if (lost.length > 0)
		faults.push(`it lacks ${lost.map((name) => `{${name}}`).join(', ')}. Add it.`);
	if (unknown.length > 0) {
		const known =
			there.args.size > 0 ? `write {${[...there.args.keys()].join('}, {')}}` : 'remove it';
		faults.push(`it has {${unknown.join('}, {')}}, which English has not: ${known}.`);
	}
	for (const [name, type] of here.args) {
		const known = there.args.get(name);
		if (known !== undefined && !fits(type, known))
			faults.push(`{${name}} is used as ${type}, and in English as ${known}. Use it so, too.`);
	}
	if (here.tags !== there.tags)
		faults.push(`its tags are “${here.tags}”, and in English “${there.tags}”. Make them alike.`);
	return faults;
}

/** @param {ArgumentType} type @param {ArgumentType} known of English */
function fits(type, known) {
	if (typeof known === 'object')
		return (
			type === 'string' || (typeof type === 'object' && type.every((key) => known.includes(key)))
		);
	// A translation may choose by any text, also by one that English only inserts.
	return (
		type === known || (known === 'string' && (typeof type === 'object' || type === 'string | null'))
	);
}

/**
 * The arguments whose value is visible in the text.
 * @param {readonly import('./parse.mjs').Element[]} elements @param {string} plural @returns {Set<string>}
 */
function saidIn(elements, plural = '') {
	const said = elements.flatMap((element) => {
		if (element.type === TYPE.argument || element.type === TYPE.number) return [element.value];
		if (element.type === TYPE.pound) return [plural];
		if (element.type === TYPE.tag) return [...saidIn(element.children, plural)];
		if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
		const name = element.type === TYPE.plural ? element.value : plural;
		const inside = Object.values(element.options).flatMap(({ value }) => [...saidIn(value, name)]);
		// A choice between words shows the value. A choice by true, false or none shows only whether there is one.
		const isWord =
			element.type === TYPE.select &&
			!Object.keys(element.options).some((key) => /^(true|false|none)$/.test(key));
		return isWord ? [element.value, ...inside] : inside;
	});
	return new Set(said);
}
