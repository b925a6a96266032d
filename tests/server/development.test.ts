import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Starts the server of `npm run dev`, and prints the folders that it watches as soon as it has found those of `src`. */
const listWatched = `
	import { relative } from 'node:path';
	import { setTimeout } from 'node:timers/promises';
	import { createServer } from 'vite';
	const { watcher } = await createServer({
		logLevel: 'warn',
		server: { middlewareMode: true, ws: false },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	const watched = () => Object.keys(watcher.getWatched()).map((path) => relative('', path));
	while (!watched().includes('src/lib/timeline/layout')) await setTimeout(50);
	console.log(JSON.stringify(watched()));
	process.exit();
`;

/** The first folder that had to be made, because nothing has been built; else undefined. */
let made: string | undefined;
beforeAll(() => void (made = mkdirSync('build', { recursive: true })));
afterAll(() => {
	if (made) rmdirSync(made);
});

test('npm run dev starts without a warning, and does not watch what a build writes', () => {
	const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', listWatched], {
		encoding: 'utf8',
		// Vitest has set NODE_ENV. Without it, Vite sets it as for `npm run dev`.
		env: { ...process.env, NODE_ENV: undefined }
	});
	expect(stderr).toBe('');
	const watched = JSON.parse(stdout) as string[];
	expect(watched).toContain('src/lib/timeline');
	expect(watched).not.toContain('build');
});
