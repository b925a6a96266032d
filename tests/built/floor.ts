import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { parseAst } from 'vite';

// Not imported: Vite would make a module of its 20 MB, which takes ten times as long.
const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The oldest browsers in which the site is usable and in colour; the README says so. */
const floor = { chrome: 111, firefox: 115, safari: 16.4 };

const builtins = bcd.javascript.builtins as Record<string, Identifier>;

const numberOf = (version: unknown) => parseFloat(String(version).replace('≤', ''));

/** Whether all three have it; undefined where the data does not say. */
function isOld(compat: CompatStatement | undefined): boolean | undefined {
	if (!compat) return undefined;
	return Object.entries(floor).every(([browser, version]) =>
		[compat.support[browser as keyof typeof floor] ?? []].flat().some((each) => {
			const { version_added: from, version_removed: to = Infinity } = each;
			if (each.flags || each.prefix || each.alternative_name) return false;
			return numberOf(from) <= version && numberOf(to) > version;
		})
	);
}

const isNew = (thing: Identifier | undefined) => isOld(thing?.__compat) === false;

const find = (thing: object | undefined, name: string): Identifier | undefined =>
	thing && Object.hasOwn(thing, name) ? (thing as Record<string, Identifier>)[name] : undefined;

const partsOf = (thing: Identifier) =>
	Object.entries(thing as Record<string, Identifier>).filter(([name]) => name !== '__compat');

const interfaces = bcd.api as Record<string, Identifier>;
const globals = [...Object.entries(interfaces), ...Object.entries(builtins)];
/** Those of two letters, of which there are a few, are names that a minifier gives. */
const newGlobals = new Set(
	globals.filter(([name, thing]) => name.length > 2 && isNew(thing)).map(([name]) => name)
);

/** Whose members a page may well use; those of others are too often names of our own. */
const common =
	/^(Abort|Animation|Blob$|Clipboard|CSS$|CSSStyleSheet|Document$|DOM|Element$|Event|File|HTML|Keyboard|Mouse|Navigator$|Node|Pointer|Range$|Readable|Request|Response|Selection|ShadowRoot|URL|Window$)/;

/** Members that nothing has there, whatever it is called on. Static ones are looked up by their owner. */
function findNewMembers(): Set<string> {
	const members = globals.flatMap(([owner, thing]) =>
		partsOf(thing).map(([name, member]) => ({ owner, name, member }))
	);
	const old = new Set(
		members.flatMap(({ name, member }) => (isOld(member.__compat) ? [name] : []))
	);
	const isCounted = (owner: string) => common.test(owner) || Object.hasOwn(builtins, owner);
	return new Set(
		members
			.filter(({ owner, name }) => isCounted(owner) && !name.endsWith('_static') && !old.has(name))
			.filter(({ member }) => isNew(member) && !member.__compat?.status?.experimental)
			.map(({ name }) => name)
	);
}

const newMembers = findNewMembers();

/** The functions of CSS; of two with one name, the one that is a type itself. */
function findFunctions(thing: Identifier, found = new Map<string, Identifier>()) {
	for (const [name, part] of partsOf(thing)) if (!found.has(name)) found.set(name, part);
	for (const [, part] of partsOf(thing)) findFunctions(part, found);
	return found;
}

const functions = findFunctions(bcd.css.types as unknown as Identifier);

const namesBy = (pattern: RegExp, text: string) =>
	[...text.matchAll(pattern)].map(([, name = '']) => name);

const newSelectors = (pattern: RegExp, text: string) =>
	namesBy(pattern, text)
		.filter((name) => isNew(find(bcd.css.selectors, name)))
		.map((name) => `:${name}`);

/** What takes a selector, and throws where it does not know that. */
const askers = /^(closest|matches|querySelector|querySelectorAll)$/;

interface Node {
	type: string;
	[part: string]: unknown;
}

/** What the text of a script names that is newer than the floor. */
export function newInScript(code: string): Set<string> {
	const found = new Set<string>();
	const visit = (node: Node) => {
		const { type, name, value } = node;
		if (type === 'CallExpression') {
			const { property } = node.callee as { property?: Node };
			const [asked] = node.arguments as Node[];
			// In a style sheet only its rule goes; a script that asks for what is not known breaks off.
			if (property && asked && askers.test(String(property.name))) {
				const selector = JSON.stringify(asked);
				for (const each of newSelectors(/:([a-z-]+)\(/g, selector))
					found.add(`.${String(property.name)}(${each})`);
			}
		}
		if (type === 'MemberExpression' && !node.computed) {
			const object = String((node.object as Node).name);
			const member = String((node.property as Node).name);
			const owner = find(builtins, object) ?? find(bcd.api, object);
			const own = find(owner, `${member}_static`) ?? find(owner, member);
			if (own ? isNew(own) : newMembers.has(member)) {
				found.add(own ? `${object}.${member}` : `.${member}`);
			}
		} else if (type === 'Identifier' && newGlobals.has(String(name))) {
			found.add(String(name));
		} else if (type === 'Literal' || type === 'TemplateElement') {
			const text = typeof value === 'object' ? (value as { raw?: string } | null)?.raw : value;
			// Only those with brackets: else each colon in a sentence would be looked up.
			for (const each of newSelectors(/:([a-z-]+)\(/g, String(text))) found.add(each);
		}
		// `flat` on the parts of each node would take most of the time.
		for (const part in node) {
			const inside = node[part];
			if (!inside || typeof inside !== 'object') continue;
			for (const each of Array.isArray(inside) ? inside : [inside]) {
				if (each && typeof each === 'object' && 'type' in each) visit(each as Node);
			}
		}
	};
	visit(parseAst(code) as unknown as Node);
	return found;
}

/** What a style sheet uses that is newer than the floor, but where `@supports` has asked for it. */
export function newInStyle(text: string): Set<string> {
	const css = text.replace(/\/\*[^]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
	const start = css.indexOf('@supports');
	const open = css.indexOf('{', start);
	if (start < 0 || open < 0) return newInRules(css);
	let end = open + 1;
	for (let depth = 1; depth > 0 && end < css.length; end++) {
		depth += { '{': 1, '}': -1 }[css.charAt(end)] ?? 0;
	}
	const condition = css.slice(start, open);
	const asked = /\snot\b/.test(condition) ? new Set<string>() : newInCondition(condition);
	const inside = [...newInStyle(css.slice(open + 1, end - 1))];
	return new Set([
		...newInStyle(css.slice(0, start) + css.slice(end)),
		...inside.filter((each) => !asked.has(each))
	]);
}

const newInCondition = (condition: string) =>
	new Set([
		...newInRules(`a{${condition.slice(condition.indexOf('(') + 1).replace(/\)\s*$/, '')}}`),
		...newSelectors(/:([a-z-]+)/g, condition)
	]);

function newInRules(css: string): Set<string> {
	const found = new Set<string>();
	const check = (name: string, thing: Identifier | undefined) => {
		if (isNew(thing)) found.add(name);
	};
	for (const [prelude] of css.matchAll(/[^{};]+(?=\{)/g)) {
		if (prelude.includes('@')) continue;
		for (const each of newSelectors(/:([a-z-]+)/g, prelude)) found.add(each);
		if (prelude.includes('&')) check('&', find(bcd.css.selectors, 'nesting'));
	}
	for (const [, name = '', rest = ''] of css.matchAll(/@([a-z-]+)([^{;]*)/g)) {
		// Inside `@page` stand those for its margins.
		const rule = find(bcd.css['at-rules'], name) ?? find(bcd.css['at-rules']?.page, `at_${name}`);
		check(`@${name}`, rule);
		for (const feature of namesBy(/\(\s*([a-z-]+)/g, rest)) {
			check(`@${name} (${feature})`, find(rule, feature));
		}
	}
	for (const [, name = '', value = ''] of css.matchAll(
		/[{;]\s*((?:--)?[a-z][a-z-]*)\s*:([^;{}]*)(?=[;}])/g
	)) {
		const property = find(bcd.css.properties, name);
		if (!css.includes(`-webkit-${name}:`)) check(name, property);
		for (const word of namesBy(/(?<![\w-])([a-z][a-z-]+)(?![\w(-])/g, value))
			check(`${name}: ${word}`, find(property, word));
		for (const called of namesBy(/([a-z][a-z-]*)\(/g, value))
			check(`${called}()`, functions.get(called));
	}
	return found;
}
