import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

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

const sources = filesIn('src', /\.(svelte|ts|js|html)$/);

for (const [name, pattern] of Object.entries(makers)) {
	test(`no source uses ${name}`, () => {
		expect(sources.length).toBeGreaterThan(30);
		const found = sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));
		expect(found.map((file) => relative(root, file))).toEqual([]);
	});
}

test('the built page holds no handler, no inline style of its own and no script but its own', () => {
	const pages = filesIn('build', /\.html$/);
	expect(pages.length).toBeGreaterThan(0);
	for (const file of pages) {
		const html = readFileSync(file, 'utf8');
		expect(html, file).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
		expect(html, file).not.toMatch(
			/\b(href|src|action)\s*=\s*["']?\s*(javascript|data|vbscript):/i
		);
		// The one that runs before the first paint, and the one that starts the page.
		expect(html.match(/<script\b/g), file).toHaveLength(2);
		expect(html, file).not.toMatch(/<(iframe|object|embed|base|form)\b/i);
	}
});

test('no built script evaluates a string or asks another origin', () => {
	const scripts = filesIn('build', /\.js$/);
	expect(scripts.length).toBeGreaterThan(2);
	for (const file of scripts) {
		const code = readFileSync(file, 'utf8');
		expect(code, file).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bdocument\.write\b/);
		expect(code, file).not.toMatch(/\bimportScripts\b|\bsendBeacon\b|\bnew\s+WebSocket\b/);
	}
});

test('no file of the build holds an address of the machine it was built on', () => {
	for (const file of filesIn('build', /\.(html|js|json|txt|svg)$/)) {
		expect(readFileSync(file, 'utf8').includes(root), file).toBe(false);
	}
});
