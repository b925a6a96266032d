import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
