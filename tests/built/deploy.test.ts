import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstBlock, root } from '../docs/read-docs.ts';

const folder = mkdtempSync(join(tmpdir(), 'otr-deploy-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes pages of the built site with another record, as a process of its own: Vitest would transform the server. */
const writer = `
	import { createPageWriter } from './tests/tools/prerender.mjs';
	const [record, folder, ...paths] = process.argv.slice(1);
	await (await createPageWriter('.svelte-kit/output/server'))(record, folder, paths);
`;

test('the site of deploy.md’s example says where it is, and links from page to page in its own folder', () => {
	const [, address = ''] = /OTR_SITE=(\S+)/.exec(firstBlock('docs/deploy.md', 'sh')) ?? [];
	const record = join(folder, 'my-story.csv');
	writeFileSync(record, firstBlock('README.md', 'csv'));
	const given = [record, join(folder, 'site'), '/', '/embed/', '/teach/'];
	execFileSync('node', ['--input-type=module', '-e', writer, ...given], {
		cwd: root,
		env: { ...process.env, OTR_SITE: address.replace('YOU', 'you') }
	});

	for (const path of ['', 'embed/', 'teach/']) {
		const html = readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');
		expect(html, path).toContain('The mayor answers');
		// What begins with a slash would lead out of a site in a folder.
		expect(html.match(/\b(?:href|src)="\/[^"]*"/g), path).toBeNull();
	}
	const story = readFileSync(join(folder, 'site/index.html'), 'utf8');
	expect(story).toContain('<link rel="canonical" href="https://you.github.io/my-story/"');
});
