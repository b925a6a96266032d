// The whole check: every step, then one line summed from the runners’ own reports. With `--all` it runs the
// rest of every matrix, too.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { countPlaywright, countVitest } from './results.mjs';

if (process.argv.includes('--all')) process.env.OTR_ALL = '1';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;
/** What failed and why, to be said again at the end: a log is read from there. @type {string[]} */
const failures = [];

/** @typedef {{ name: string; command: string; report?: string }} Step a report is what Vitest or Playwright wrote */

/**
 * Runs a step, and counts its report; one that writes none counts only if it fails.
 *
 * @param {Step} step
 * @param {'inherit' | 'pipe'} output shown as it comes, or whole once the step has ended
 * @returns whether all went well
 */
async function run({ name, command, report }, output) {
	const start = Date.now();
	if (output === 'inherit') console.log(`\n::: ${name}: ${command}`);
	const child = spawn(command, { shell: true, stdio: ['ignore', output, output] });
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (/** @type {Buffer} */ data) => (text += data));
	}
	const status = await new Promise((resolve) => child.on('close', resolve));
	if (output === 'pipe') console.log(`\n::: ${name}: ${command}\n${text.trim()}`);
	console.log(`::: ${name} took ${Math.round((Date.now() - start) / 1000)} s`);
	const before = failed;
	if (report) count(name, report);
	if (status !== 0 && failed === before) fail(name);
	return status === 0;
}

/** @param {string} why */
function fail(why) {
	failed++;
	failures.push(why);
}

/**
 * @param {string} name
 * @param {string} file
 */
function count(name, file) {
	try {
		const report = JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
		// An engine that is not here may be left out, but in CI.
		const counted = report.stats
			? countPlaywright(report)
			: countVitest(report, process.env.CI !== 'true');
		passed += counted.passed;
		failed += counted.failed;
		skipped += counted.skipped;
		failures.push(...counted.failures);
	} catch (error) {
		fail(`${name} left no report that can be read: ${error}`);
	}
}

/**
 * One after the other, until one fails that the others need.
 *
 * @param {readonly Step[]} steps
 */
async function inTurn(steps, needed = false) {
	for (const step of steps) {
		const isRight = await run(step, 'pipe');
		if (needed && !isRight) return false;
	}
	return true;
}

/**
 * @param {string} name of the script, after `test:`
 * @returns {Step}
 */
const vitest = (name) => ({
	name,
	command: `npm run -s test:${name} -- --reporter=default --reporter=json --outputFile.json=${results}/${name}.json`,
	report: `${name}.json`
});

await run({ name: 'browsers', command: 'node tests/tools/browser.mjs --ensure' }, 'inherit');
const build = inTurn(
	[
		{ name: 'build', command: 'npm run -s build' },
		{ name: 'records', command: 'npm run -s records' }
	],
	true
);

/** What is tested of the build beside the site, the longest first. Whichever side is free takes the next. */
const ofTheBuild = ['package', 'engines', 'built'];

async function takeTests() {
	if (!(await build)) return;
	for (let next = ofTheBuild.shift(); next; next = ofTheBuild.shift()) {
		await run(vitest(next), 'pipe');
	}
}

async function site() {
	const step = { name: 'site', command: 'npm run -s test:site', report: 'site.json' };
	if (await build) await run(step, 'inherit');
	else fail('site, package, engines, built: not run');
	await takeTests();
}

async function allElse() {
	await inTurn([
		{ name: 'lint', command: 'npm run -s lint' },
		{ name: 'types', command: 'npm run -s types' },
		{ name: 'layers', command: 'npm run -s layers' },
		{ name: 'unused', command: 'npm run -s unused' },
		vitest('unit')
	]);
	await takeTests();
}

// Side by side: both wait for pages half of their time.
await Promise.all([site(), allElse()]);

for (const name of failures) console.log(`failed: ${name}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
