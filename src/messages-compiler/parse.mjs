// Reads and checks the JSON of a language. Each error contains the language, the key, and what to do.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseTree } from 'jsonc-parser';

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */
/**
 * The type of a message’s argument. A list of words means that the argument must be one of them.
 *
 * @typedef {'string' | 'number' | 'boolean' | 'string | null' | readonly string[]} ArgumentType
 */
/**
 * A parsed message. `tags` are the sorted names of its tags. `offset` is the position of its key in the JSON.
 *
 * @typedef {{ elements: readonly Element[]; args: ReadonlyMap<string, ArgumentType>; tags: string; offset: number }}
 *   Message
 */
/**
 * What a key of the JSON may have: a message, a list, or a group of entries by key.
 *
 * @typedef {{ readonly list: readonly Entry[]; readonly offset: number }} List
 * @typedef {{ readonly group: ReadonlyMap<string, Entry>; readonly offset: number }} Group
 * @typedef {Message | List | Group} Entry
 */

/** @param {Entry} entry @returns {entry is Message} */
export const isMessage = (entry) => 'elements' in entry;
/** @param {Entry} entry @returns {entry is Group} */
export const isGroup = (entry) => 'group' in entry;

/**
 * The plural forms that a language uses for numbers up to 100,000 (the maximum number of events).
 *
 * @param {string} language
 */
function pluralForms(language) {
	const rules = new Intl.PluralRules(language);
	// In no language does the form depend on more than the last three digits, except for millions.
	const numbers = [...Array(1_001).keys(), 10_000, 100_000];
	return [...new Set(numbers.map((n) => rules.select(n)))].sort();
}

/**
 * Reads and checks the texts of a language.
 *
 * @param {string} language BCP 47
 * @param {string} json
 * @returns {Group} the whole JSON; its keys are the rooms (folders of `src/lib`) that use the messages
 * @throws Error with all mistakes, one per line: `de.json, story.filter.clear: …`
 */
export function readLanguage(language, json) {
	return new LanguageReader(language).read(json);
}

/**
 * What is found while a message is read. `isInner` is true inside a choice or a tag.
 *
 * @typedef {{ args: Map<string, ArgumentType>; tags: string[]; key: string; isInner: boolean }} MessageFindings
 */

class LanguageReader {
	/** @type {string[]} */
	#faults = [];
	/** @type {string} */
	#language;
	/** @type {readonly string[]} */
	#pluralForms;

	/** @param {string} language */
	constructor(language) {
		this.#language = language;
		this.#pluralForms = pluralForms(language);
	}

	/** @param {string} json @returns {Group} */
	read(json) {
		/** @type {import('jsonc-parser').ParseError[]} */
		const errors = [];
		const tree = parseTree(json, errors, { allowTrailingComma: false, disallowComments: true });
		const [error] = errors;
		if (error)
			this.#fault(
				`line ${json.slice(0, error.offset).split('\n').length}`,
				'this is not JSON. Mend its commas, quotation marks or braces.'
			);
		const root = tree && !error ? this.#readEntry(tree, '') : undefined;
		if (this.#faults.length > 0 || !root || !isGroup(root))
			throw new Error(this.#faults.join('\n'));
		return root;
	}

	/** @param {string} key @param {string} fault @returns {undefined} */
	#fault(key, fault) {
		this.#faults.push(`${this.#language}.json, ${key}: ${fault}`);
	}

	/** @param {import('jsonc-parser').Node} node @param {string} key @returns {Entry | undefined} */
	#readEntry(node, key) {
		if (node.type === 'string') return this.#readMessage(node.value, key, node.offset);
		const children = node.children ?? [];
		if (node.type === 'array')
			return {
				list: children.flatMap((item, i) => this.#readEntry(item, `${key}.${i}`) ?? []),
				offset: node.offset
			};
		if (node.type !== 'object')
			return this.#fault(key, 'this is neither a text nor a group of texts. Write one.');
		/** @type {Map<string, Entry>} */
		const group = new Map();
		for (const { children: [name, value] = [] } of children) {
			if (!name || !value) continue;
			const path = key ? `${key}.${name.value}` : name.value;
			const entry = this.#readEntry(value, path);
			if (group.has(name.value)) this.#fault(path, 'this key is there twice. Remove one.');
			if (entry) group.set(name.value, { ...entry, offset: name.offset });
		}
		return { group, offset: node.offset };
	}

	/** @param {string} text @param {string} key @param {number} offset @returns {Message | undefined} */
	#readMessage(text, key, offset) {
		if (text.replace(/'[{}<>#]'/g, '').includes("'"))
			return this.#fault(key, 'it has a straight apostrophe, which hides what follows. Write ’.');
		try {
			const elements = parse(text, { requiresOtherClause: true });
			/** @type {Map<string, ArgumentType>} */
			const args = new Map();
			/** @type {string[]} */
			const tags = [];
			this.#readElements(elements, { args, tags, key, isInner: false });
			return { elements, args, tags: tags.sort().join(' '), offset };
		} catch (error) {
			const { message, location } = /** @type {any} */ (error);
			const problem = message.toLowerCase().replaceAll('_', ' ');
			const where = location ? ` at “${text.slice(location.start.offset).slice(0, 20)}”` : '';
			return this.#fault(
				key,
				`it is not ICU MessageFormat (${problem}${where}). Mend its braces or tags.`
			);
		}
	}

	/**
	 * @param {readonly Element[]} elements
	 * @param {MessageFindings} found
	 */
	#readElements(elements, found) {
		for (const element of elements) this.#readElement(element, found);
	}

	/**
	 * @param {Element} element
	 * @param {MessageFindings} found
	 */
	#readElement(element, found) {
		const { key, tags, isInner } = found;
		const inner = { ...found, isInner: true };
		if (element.type === TYPE.argument) this.#recordArgument(element.value, 'string', found);
		else if (element.type === TYPE.number) this.#recordArgument(element.value, 'number', found);
		else if (element.type === TYPE.date || element.type === TYPE.time)
			this.#fault(key, `{${element.value}} is a date. Use it as text: the program formats dates.`);
		else if (element.type === TYPE.tag) {
			tags.push(element.value);
			if (isInner) this.#fault(key, `<${element.value}> is inside a choice or a tag. Move it out.`);
			this.#readElements(element.children, inner);
		} else if (element.type === TYPE.select || element.type === TYPE.plural) {
			const keys = Object.keys(element.options);
			const isPlural = element.type === TYPE.plural;
			// An empty `other` means that the argument must be one of the listed words.
			const isOpen = (element.options.other?.value.length ?? 0) > 0;
			this.#recordArgument(element.value, isPlural ? 'number' : typeOfSelect(keys, isOpen), found);
			if (isPlural) this.#checkForms(element.value, keys, key);
			for (const { value } of Object.values(element.options)) this.#readElements(value, inner);
		}
	}

	/** Records the type of an argument. @param {string} name @param {ArgumentType} type @param {MessageFindings} found */
	#recordArgument(name, type, { args, key }) {
		const other = args.get(name);
		const merged = !other || other === 'string' ? type : type === 'string' ? other : null;
		if (merged) args.set(name, merged);
		else if (String(other) !== String(type))
			this.#fault(key, `{${name}} is ${type} here and ${other} there. Use it in one way.`);
	}

	/**
	 * Reports plural forms that are missing, or that the language does not have.
	 *
	 * @param {string} name @param {readonly string[]} keys @param {string} key
	 */
	#checkForms(name, keys, key) {
		const forms = keys.filter((form) => !form.startsWith('='));
		// A plural with only “=0” or “=1” and “other” is a choice by number, and needs no plural forms.
		if (forms.length === 1 && keys.length > 1) return;
		const missing = this.#pluralForms.filter((form) => !forms.includes(form));
		const unknown = forms.filter(
			(form) => !this.#pluralForms.includes(/** @type {never} */ (form))
		);
		if (missing.length > 0)
			this.#fault(key, `the plural of {${name}} lacks ${missing.join(', ')}. Add it.`);
		if (unknown.length > 0)
			this.#fault(
				key,
				`the plural of {${name}} has ${unknown.join(', ')}, which this language does not have. Remove it.`
			);
	}
}

/**
 * The type of the argument of a `select`.
 *
 * @param {readonly string[]} keys
 * @param {boolean} isOpen whether the argument may be a word that is not listed
 * @returns {ArgumentType}
 */
function typeOfSelect(keys, isOpen) {
	const named = keys.filter((key) => key !== 'other');
	if (named.length === 0) return 'string';
	if (named.every((key) => key === 'true' || key === 'false')) return 'boolean';
	if (named.includes('none')) return 'string | null';
	return isOpen ? 'string' : named;
}
