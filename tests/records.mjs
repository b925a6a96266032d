// Builds the site of each seeded record that the tests look at: `node tests/records.mjs`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const folder = 'test-results/records';

/** How many events, and over how many days they fall. */
const sizes = [
	{ events: 50, days: 400 },
	{ events: 200, days: 1500 },
	{ events: 1000, days: 4000 }
];

/** @type {{ module: typeof import('./fixtures/a-timeline.ts') }} */
const { module } = await runnerImport('./tests/fixtures/a-timeline.ts', {
	configFile: false,
	resolve: { alias: { '#lib': `${process.cwd()}/src/lib` } }
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { events, days } of sizes) {
	const record = `${folder}/${events}.json`;
	writeFileSync(record, JSON.stringify(module.aRandomFile(7, { events, days, tracks: 3 })));
	const { status, stderr } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
		env: { ...process.env, OTR_RECORD: record, OTR_OUT: `${folder}/${events}` },
		encoding: 'utf8'
	});
	if (status !== 0) {
		console.error(stderr);
		process.exit(1);
	}
	console.log(`built a record of ${events} events`);
}
