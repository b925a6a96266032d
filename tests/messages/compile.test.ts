import { expect, test } from 'vitest';
import { compile } from '../../src/messages-compiler/write.mjs';

type Texts = Readonly<Record<string, unknown>>;

const files = (room: Texts, other?: Texts) =>
	compile(
		new Map([
			['en', JSON.stringify({ room })],
			...(other ? [['de', JSON.stringify({ room: other })] as const] : [])
		])
	);

/** What a message is, in a module of its own: the compiled code is read as a browser reads it. */
async function run(text: unknown): Promise<unknown> {
	const code = files({ text }).files.get('en/room.js') ?? '';
	const module = code.replace(
		/^import.*$/m,
		"const n=(v)=>v.toLocaleString('en');const p=(v)=>new Intl.PluralRules('en').select(v);"
	);
	const { text: message } = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`
	)) as { text: unknown };
	return message;
}

const typeOf = (text: unknown): string =>
	/_0: (.*); export/.exec(files({ text }).files.get('en/room.d.ts') ?? '')?.[1] ?? '';

test.each<[text: string, args: object, said: string, type: string]>([
	['Found {what}.', { what: '{x} `$`' }, 'Found {x} `$`.', '{ what: string }'],
	['{n, plural, one {# day} other {# days}}', { n: 1_000 }, '1,000 days', '{ n: number }'],
	['{n, plural, one {# day} other {# days}}', { n: 1 }, '1 day', '{ n: number }'],
	['{n, plural, =0 {} other {, # left}}', { n: 0 }, '', '{ n: number }'],
	['Row {n, number, ::group-off}', { n: 1_000 }, 'Row 1000', '{ n: number }'],
	['{is, select, true {on} other {off}}', { is: false }, 'off', '{ is: boolean }'],
	['{day, select, none {all} other {on {day}}}', { day: null }, 'all', '{ day: string | null }'],
	['{kind, select, a {A} b {B} other {}}', { kind: 'b' }, 'B', '{ kind: "a" | "b" }'],
	['{kind, select, a {A} other {{kind}}}', { kind: 'c' }, 'c', '{ kind: string }'],
	[' and \\ " \u202f ${x} ', {}, '', '']
])('%s', async (text, args, said, type) => {
	if (type === '') {
		const literal = text.replace('{x}', "'{'x'}'");
		expect(await run(literal)).toBe(text);
		expect(typeOf(literal)).toBe('string');
		return;
	}
	const message = (await run(text)) as (args: object) => string;
	expect(message(args)).toBe(said);
	expect(typeOf(text)).toBe(`(args: ${type}) => string`);
});

test('a text with tags is in parts, and data in it is no tag', async () => {
	const message = (await run('See <link>the {what}</link>, {by}.')) as (args: object) => unknown;
	expect(message({ what: 'list', by: '<b>me</b>' })).toEqual([
		'See ',
		{ tag: 'link', text: 'the list' },
		', <b>me</b>.'
	]);
	expect(typeOf('<host></host> is off')).toBe('readonly TextPart[]');
	expect(await run('<host></host> is off')).toEqual([{ tag: 'host', text: '' }, ' is off']);
});

test('each group is a module, so that a bundler leaves out what nobody uses', () => {
	const { files: made } = files({ a: 'A', in: 'B', inner: { c: 'C' }, whole: { 'd-e': 'F' } });
	expect(Object.fromEntries(made)).toMatchObject({
		'en/room.js': 'export * from"./room/_.js";\nexport * as inner from"./room/inner.js";\n',
		'en/room/_.js':
			'const _0="A";\nexport{_0 as a};\nconst _1="B";\nexport{_1 as in};\n' +
			'const _2={"d-e":"F"};\nexport{_2 as whole};\n',
		'en/room/inner.js': 'const _0="C";\nexport{_0 as c};\n'
	});
});

test.each<[text: string, fault: string]>([
	['{count, plural, other {#}}', 'en.json, room.text: the plural of {count} lacks one. Add it.'],
	[
		'{count, plural, one {#} two {#} other {#}}',
		'en.json, room.text: the plural of {count} has two, which this language does not have. Remove it.'
	],
	[
		'It’s <b>bold',
		'en.json, room.text: it is not ICU MessageFormat (unclosed tag at “<b>bold”). Mend its braces or tags.'
	],
	[
		'bold</b>',
		'en.json, room.text: it is not ICU MessageFormat (unmatched closing tag at “</b>”).'
	],
	[
		'{name',
		'en.json, room.text: it is not ICU MessageFormat (expect argument closing brace at “{name”)'
	],
	[
		'{n, plural, one {#}}',
		'en.json, room.text: it is not ICU MessageFormat (missing other clause at “}”).'
	],
	[
		"It's {name}",
		'en.json, room.text: it has a straight apostrophe, which hides what follows. Write ’.'
	],
	[
		'{day, date}',
		'en.json, room.text: {day} is a date. Use it as text: the program formats dates.'
	],
	[
		'{n, plural, one {<b>#</b>} other {#}}',
		'en.json, room.text: <b> is inside a choice or a tag. Move it out.'
	],
	[
		'{a, select, x {X} other {}} {a, number}',
		'en.json, room.text: {a} is number here and x there. Use it in one way.'
	]
])('%s is refused', (text, fault) => {
	expect(() => files({ text })).toThrow(fault);
});

test.each<[english: unknown, german: unknown, fault: string]>([
	['{name}', 'Text', 'de.json, room.text: it lacks {name}. Add it.'],
	[
		'{name}',
		'{name} {nmae}',
		'de.json, room.text: it has {nmae}, which English does not have: write {name}.'
	],
	['Text', 'Text {n}', 'de.json, room.text: it has {n}, which English does not have: remove it.'],
	[
		'{count, number}',
		'{count}',
		'de.json, room.text: {count} is used as string, and in English as number. Use it as in English.'
	],
	[
		'<a>x</a>',
		'<b>x</b>',
		'de.json, room.text: its tags are “b”, and in English “a”. Make them alike.'
	],
	[['a', 'b'], ['a'], 'de.json, room.text: it has 1 items, and English 2. Make them alike.'],
	['a', { b: 'c' }, 'de.json, room.text: it is of another kind than in English']
])('%j cannot be %j', (english, german, fault) => {
	expect(() => files({ text: english }, { text: german })).toThrow(fault);
});

test('a key of its own, or one that is there twice, is refused', () => {
	expect(() => files({ a: 'A' }, { a: 'A', b: 'B' })).toThrow(
		'de.json, room.b: English has no such key. Remove it.'
	);
	expect(() => compile(new Map([['en', '{"room":{"a":"A","a":"B"}}']]))).toThrow(
		'en.json, room.a: this key is there twice. Remove one.'
	);
	expect(() => compile(new Map([['en', '{"room":{\n"a":"A",}}']]))).toThrow(
		'en.json, line 2: this is not JSON. Mend its commas, quotation marks or braces.'
	);
});

test('texts that a language lacks are English, and are reported', () => {
	const { files: made, missing } = files({ a: 'A', b: { c: 'C', d: 'D' } }, { b: { c: 'X' } });
	expect(missing.get('de')).toEqual(['room.a', 'room.b.d']);
	expect(made.get('de/room/_.js')).toContain('"A"');
	expect(made.get('de/room/b.js')).toContain('"X"');
	expect(made.get('de/room/b.js')).toContain('"D"');
});

test('the words for reading files are in one module of all languages, and in none of a single one', () => {
	const understood = (date: string) => JSON.stringify({ understood: { columns: { date } } });
	const { files: made } = compile(
		new Map([
			['de', understood('Datum|Tag')],
			['en', understood('when')]
		])
	);
	expect([...made.keys()].sort()).toEqual([
		...['de/numbers.js', 'en/numbers.js', 'quotations.d.ts', 'quotations.js'],
		...['understood/columns.d.ts', 'understood/columns.js']
	]);
	expect(made.get('understood/columns.js')).toBe(
		'export const columns={"de":{"date":"Datum|Tag"},"en":{"date":"when"}};\n'
	);
	expect(made.get('understood/columns.d.ts')).toBe(
		'export declare const columns: Readonly<Record<string, { readonly "date": string }>>;\n'
	);
	expect(made.get('quotations.js')).toContain('import{quotation as de}from"#lib/messages/de.ts"');
});

test('an editor jumps from a message to its line', () => {
	const source = '{\n\t"room": {\n\t\t"a": "A",\n\t\t"b": "B"\n\t}\n}\n';
	const { files: made } = compile(new Map([['en', source]]));
	const { mappings, sources } = JSON.parse(made.get('en/room.d.ts.map') ?? '') as {
		mappings: string;
		sources: string[];
	};
	// Line 3, column 3 for the first declaration; one line further for the next.
	expect(mappings).toBe(';cAEE;cACA');
	expect(sources).toEqual(['../../src/lib/messages/en.json']);
});
