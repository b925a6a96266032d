import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesIn(folder: string, ending: RegExp): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Every way to make markup, code or an unsafe place of a string. */
const makers = {
	'{@html}': /\{@html/,
	innerHTML: /\binnerHTML\b/,
	outerHTML: /\bouterHTML\b/,
	insertAdjacentHTML: /\binsertAdjacentHTML\b/,
	setHTMLUnsafe: /\bsetHTML(Unsafe)?\b/,
	srcdoc: /\bsrcdoc\b/,
	createContextualFragment: /\bcreateContextualFragment\b/,
	DOMParser: /\bDOMParser\b/,
	'document.write': /\bdocument\.write(ln)?\b/,
	eval: /\beval\s*\(/,
	'new Function': /\bnew\s+Function\b/,
	"d3's .html()": /\.html\s*\(/,
	'a timer of a string': /\bset(Timeout|Interval)\s*\(\s*['"`]/,
	'a handler as an attribute': /setAttribute\s*\(\s*['"`]on/,
	'a javascript: address': /['"`]javascript:/i
};

test('no page that scripts are put into makes anything of a string: the linter reads no HTML', () => {
	const pages = filesIn('src', /\.html$/);
	expect(pages.length).toBeGreaterThan(0);
	for (const page of pages) {
		const text = readFileSync(page, 'utf8');
		const found = Object.entries(makers).filter(([, pattern]) => pattern.test(text));
		expect(
			found.map(([name]) => name),
			relative(root, page)
		).toEqual([]);
	}
});

/** Pages that hold all that they need: the one in frames of others’ pages, and the one file for teachers and for students. */
const frame = join('build', 'embed', 'index.html');
const oneFiles = ['on-the-record.html', 'on-the-record-pupils.html'].map((name) =>
	join('build', name)
);
/** The page that opens others' records. */
const opener = join('build', 'open', 'index.html');
/** The pages with a script that runs before the first paint besides that of all pages. */
const early = [
	opener,
	...['present', 'presenter'].map((page) => join('build', page, 'index.html'))
];
/** The pages of single events and the one for what is not there, which have no scripts. */
const isPlain = (file: string) =>
	relative(root, file).startsWith(join('build', 'e') + sep) ||
	relative(root, file) === join('build', '404.html');
const isOneFile = (file: string) => oneFiles.includes(relative(root, file));

/** The texts of the scripts that stand in a page. */
const scriptsIn = (html: string) =>
	[...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = '', text = '']) =>
		attributes.includes('gzip') ? gunzipSync(Buffer.from(text, 'base64')).toString() : text
	);

/** A page without what stands in its scripts and styles: templates of components are no elements. */
const markupOf = (html: string) =>
	html.replace(/<(script|style)\b([^>]*)>[^]*?<\/\1>/g, '<$1$2></$1>');

test('the built page has no event handlers, no inline styles and only its own scripts', () => {
	const pages = filesIn('build', /\.html$/);
	expect(pages.length).toBeGreaterThan(0);
	for (const file of pages) {
		const html = markupOf(readFileSync(file, 'utf8'));
		expect(html, file).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
		// The frame's icon is none: a text of no letters.
		expect(html.replace('<link rel="icon" href="data:,"/>', ''), file).not.toMatch(
			/\b(href|src|action)\s*=\s*["']?\s*(javascript|data|vbscript):/i
		);
		// The one that runs before the first paint, and the one that starts the page; where others' records
		// are opened, the one that asks first; on the stage, the one that hides its first slide. What a page starts with is no code, nor
		// are the record of a frame, and record and code of the one file, packed.
		const tags = (html.match(/<script\b[^>]*>/g) ?? []).filter(
			// What the story's page says to machines, which is no code either.
			(tag) => tag !== '<script type="application/ld+json">'
		);
		const data = tags.filter((tag) => tag.startsWith('<script type="application/'));
		expect(data, file).toEqual(
			isOneFile(file)
				? ['record', 'code'].map((id) => `<script type="application/gzip" id="page_${id}">`)
				: isPlain(file)
					? []
					: [
							`<script type="application/json" id="page_${relative(root, file) === frame ? 'record' : 'data'}">`
						]
		);
		expect(tags.length - data.length, file).toBe(
			early.includes(relative(root, file)) ? 3 : isPlain(file) ? 0 : 2
		);
		// A dialog's form sends nothing: it closes the dialog.
		expect(html.replace('<form method="dialog"', ''), file).not.toMatch(
			/<(iframe|object|embed|base|form)\b/i
		);
	}
});

test('no built script evaluates a string or asks another origin', () => {
	const files = filesIn('build', /\.js$/).map(
		(file) => [file, readFileSync(file, 'utf8')] as const
	);
	const inline = filesIn('build', /\.html$/).flatMap((file) =>
		scriptsIn(readFileSync(file, 'utf8')).map((text) => [file, text] as const)
	);
	expect(files.length).toBeGreaterThan(2);
	const scriptCount = (whole = '') =>
		inline.filter(([file]) => relative(root, file) === whole).length;
	expect([frame, ...oneFiles].map(scriptCount)).toEqual([3, 4, 4]);
	for (const [file, code] of [...files, ...inline]) {
		expect(code, file).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bdocument\.write\b/);
		expect(code, file).not.toMatch(/\bimportScripts\b|\bsendBeacon\b|\bnew\s+WebSocket\b/);
	}
});

test('a frame’s page loads nothing, and its policy allows only its own inline scripts and styles', () => {
	const html = readFileSync(join(root, 'build', 'embed', 'index.html'), 'utf8');
	const [head = ''] = html.split('</head>');
	const markup = markupOf(html);
	expect(markup).not.toMatch(/<[a-z][^>]*\s(src|srcset|poster|action|ping)\s*=/i);
	// Two that say where else to look, and one that keeps the browser from asking for an icon.
	expect(markup.match(/<link\b[^>]*>/g)).toEqual([
		expect.stringContaining('rel="canonical"'),
		'<link rel="icon" href="data:,"/>',
		expect.stringContaining('rel="alternate"')
	]);
	const [style = ''] = /<style>[^]*?<\/style>/.exec(head) ?? [];
	expect(style.length).toBeGreaterThan(1_000);
	expect(style).not.toMatch(/@import|url\(\s*["']?(?!data:|#)/i);
	const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(head) ?? [];
	const rules = policy.replaceAll('&#39;', "'").split('; ');
	expect(rules).toContain("default-src 'none'");
	expect(rules).toContain("base-uri 'none'");
	expect(rules).toContain("form-action 'none'");
	expect(rules).toContain("require-trusted-types-for 'script'");
	const sources = rules.find((rule) => rule.startsWith('script-src')) ?? '';
	expect(sources).toMatch(/^script-src( 'sha256-[\w+/=]+'){2}$/);
	const hashes = scriptsIn(html).map((text) => createHash('sha256').update(text).digest('base64'));
	expect(hashes.filter((hash) => sources.includes(hash))).toHaveLength(2);
});

test('no file of the build contains an address of the machine it was built on', () => {
	for (const file of filesIn('build', /\.(html|js|json|txt|svg)$/)) {
		expect(readFileSync(file, 'utf8').includes(root), file).toBe(false);
	}
});
