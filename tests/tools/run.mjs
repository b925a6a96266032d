// The whole check: every step in order, then one line summed from the runners' own reports.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {string} command
 * @param {(() => void)=} count adds the runner's report; a step without one counts only if it fails
 */
function step(name, command, count) {
	const start = Date.now();
	console.log(`\n::: ${name}: ${command}`);
	const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
	console.log(`::: ${name} took ${Math.round((Date.now() - start) / 1000)} s`);
	const before = failed;
	try {
		count?.();
	} catch (error) {
		console.error(`${name} left no report: ${error}`);
	}
	if (status !== 0 && failed === before) failed++;
	return status === 0;
}

/** @param {string} file */
const report = (file) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));

const countUnit = () => {
	const { numPassedTests, numFailedTests } = report('unit.json');
	passed += numPassedTests;
	failed += numFailedTests;
};

const countSite = () => {
	const { stats } = report('site.json');
	passed += stats.expected;
	failed += stats.unexpected + stats.flaky + stats.skipped;
};

/** An engine that is missing has failed where CI=true, and is skipped elsewhere. */
const countEngines = () => {
	const { numPassedTests, numFailedTests, testResults } = report('engines.json');
	passed += numPassedTests;
	failed += numFailedTests;
	for (const { name, assertionResults } of testResults) {
		const count = (/** @type {string} */ status) =>
			assertionResults.filter((/** @type {{ status: string }} */ each) => each.status === status)
				.length;
		const [engine = ''] = name.split('/').at(-1).split('.');
		const counts = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
		console.log(`${engine}: ${counts}`);
	}
};

step('browser', 'node tests/tools/browser.mjs --ensure');
step('lint', 'npm run -s lint');
step('types', 'npm run -s types');
step('layers', 'npm run -s layers');
step('unused', 'npm run -s unused');
step(
	'unit',
	`npm run -s test:unit -- --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
	countUnit
);
const isBuilt = step('build', 'npm run -s build') && step('records', 'npm run -s records');
if (isBuilt) step('site', 'npm run -s test:site', countSite);
if (isBuilt) step('engines', 'npm run -s test:engines', countEngines);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
