import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import element from '../fixtures/element.json' with { type: 'json' };
import { notes } from '#lib/record/shipped/notes.ts';

test('the notes are in no page that an audience loads', () => {
	const some = notes['imod-2025-09-25-evidence-statement'].notes.slice(0, 24);
	const has = (file: string) => readFileSync(`build/${file}`, 'utf8').includes(some);
	expect(has('presenter/index.html')).toBe(true);
	for (const file of ['index.html', '__data.json', 'present/index.html', 'present/__data.json']) {
		expect(has(file), file).toBe(false);
	}
});

test('the story’s page loads nothing of what the stage and its presenter share', () => {
	const scripts = (page: string) => {
		const names = readFileSync(`build/${page}`, 'utf8').match(/_app\/immutable\/[\w/.-]+\.js/g);
		return [...new Set(names)].map((name) => readFileSync(`build/${name}`, 'utf8')).join();
	};
	expect(scripts('present/index.html')).toContain('stage-buttons');
	expect(scripts('index.html')).not.toMatch(/stage-buttons|otr-present/);
});

/** Writes pages of the built site with another record, as a process of its own: Vitest would transform the server. */
const writer = `
	import { createPageWriter } from './tests/tools/prerender.mjs';
	const [record, folder, ...paths] = process.argv.slice(1);
	await (await createPageWriter('.svelte-kit/output/server'))(record, folder, paths);
`;

test('the presenter’s page is made for a record whose first event is linked to others', () => {
	const folder = mkdtempSync(join(tmpdir(), 'otr-presenter-'));
	const record = join(folder, 'record.json');
	// Pictures would take seconds to encode.
	const events = element.events.map((event) => ({ ...event, picture: undefined }));
	writeFileSync(record, JSON.stringify({ ...element, events }));
	const given = [record, folder, '/presenter/'];
	execFileSync('node', ['--input-type=module', '-e', writer, ...given], { stdio: 'pipe' });
	const html = readFileSync(join(folder, 'presenter/index.html'), 'utf8');
	expect(html).toContain('Moseley X-rays Urbain’s celtium</span></a>');
});
