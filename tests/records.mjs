// Builds the site of each seeded record that the tests look at: `node tests/records.mjs`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const folder = 'build-records';

/**
 * How many events, and over how many days they fall. The last is written from right to left.
 * @type {{ name: string, events: number, days: number, language?: 'ar' }[]}
 */
const records = [
	{ name: '50', events: 50, days: 400 },
	{ name: '200', events: 200, days: 1500 },
	{ name: '1000', events: 1000, days: 4000 },
	{ name: 'ar', events: 40, days: 400, language: 'ar' }
];

/** @type {{ module: typeof import('./fixtures/a-timeline.ts') }} */
const { module } = await runnerImport('./tests/fixtures/a-timeline.ts', {
	configFile: false,
	resolve: { alias: { '#lib': `${process.cwd()}/src/lib` } }
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, ...options } of records) {
	const record = `${folder}/${name}.json`;
	writeFileSync(record, JSON.stringify(module.aRandomFile(7, { ...options, tracks: 3 })));
	const start = Date.now();
	const { status, stderr } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
		env: { ...process.env, OTR_RECORD: record, OTR_OUT: `${folder}/${name}` },
		encoding: 'utf8'
	});
	if (status !== 0) {
		console.error(stderr);
		process.exit(1);
	}
	const seconds = Math.round((Date.now() - start) / 1000);
	console.log(`built a record of ${options.events} events into ${folder}/${name} in ${seconds} s`);
}
