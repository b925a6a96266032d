import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const notices = readFileSync('build/third-party-notices.txt', 'utf8').split(/\n-{80}\n\n/);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

/** What runs only while the site is built; D3 comes as the parts of it that are used. */
const notSent = [
	'@expo-google-fonts/newsreader',
	'@expo-google-fonts/source-sans-3',
	'@gfx/zopfli',
	'@resvg/resvg-js',
	'@valibot/to-json-schema',
	'd3',
	'sharp'
];

test('each package that is sent to readers comes with its licence', () => {
	const names = notices.map((notice) => notice.split(' ', 1)[0] ?? '');
	const sent = Object.keys(dependencies).filter((name) => !notSent.includes(name));
	expect(names).toEqual(expect.arrayContaining([...sent, 'svelte', '@sveltejs/kit', 'd3-time']));
	expect(names.filter((name) => notSent.includes(name))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
	for (const notice of notices) {
		expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\S* \((MIT|ISC|OFL-1\.1)\)\n\n/);
		expect(notice, notice.slice(0, 40)).toMatch(/Permission|SIL OPEN FONT LICENSE/i);
	}
});
