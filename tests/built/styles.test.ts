import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';

/** Every style that is shipped, with the file that it is in. */
const styles = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(css|html)$/.test(path))
	.map((path) => {
		const text = readFileSync(`build/${path}`, 'utf8');
		const css = path.endsWith('.css')
			? text
			: [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style = '']) => style).join('');
		return { path, css };
	})
	.filter(({ css }) => css !== '');

/** The text before the inner brace of a nested rule. */
function nestedRules(css: string): string[] {
	const found: string[] = [];
	/** For each open brace: whether it is a style rule’s, whose own rules would be nested. */
	const open: boolean[] = [];
	// Comments and strings may contain braces.
	const plain = css.replace(/\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
	for (const [, prelude = '', sign] of plain.matchAll(/([^{};]*)([{};])/g)) {
		if (sign === '}') open.pop();
		if (sign !== '{') continue;
		const isStyle = !prelude.trim().startsWith('@');
		if (open.includes(true)) found.push(prelude);
		open.push(isStyle);
	}
	return found;
}

test('the pages, the frame and the one file are among them', () => {
	const paths = styles.map(({ path }) => path);
	for (const page of ['index.html', 'embed/index.html', 'on-the-record.html', 'teach/index.html']) {
		expect(paths).toContain(page);
	}
	expect(nestedRules('a { b: c; &:hover { d: e } }')).toHaveLength(1);
	expect(nestedRules('a { @media print { d: e } }')).toHaveLength(1);
	expect(nestedRules("@media print { a { content: '{' } }")).toEqual([]);
});

for (const { path, css } of styles) {
	// Safari 16.4 knows no rule in a rule, and the two colours only since 17.5; Firefox since 117 and 120.
	test(`${path} has nothing that the oldest browsers would drop`, () => {
		expect(css).not.toContain('light-dark(');
		expect(nestedRules(css)).toEqual([]);
	});
}
