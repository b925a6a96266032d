import { stripVTControlCharacters } from 'node:util';

/**
 * What a runner’s report comes to. A test that passed at the second try has not passed, nor has one that was
 * not run because something before it broke.
 *
 * @typedef {{ passed: number; failed: number; skipped: number; failures: string[] }} Results failures are words to read
 */

/** @param {string} [error] as it was written for a terminal */
const firstLines = (error = '') =>
	stripVTControlCharacters(error).split('\n').slice(0, 12).join('\n    ');

/** @param {string} name @param {string} [error] */
const failure = (name, error) => `${name}\n    ${firstLines(error)}`.trimEnd();

/**
 * @typedef {{ status: string; fullName: string; failureMessages: string[] }} VitestTest
 * @typedef {{ testResults: { name: string; status: string; message: string; assertionResults: VitestTest[] }[] }} VitestReport
 */

/**
 * @param {VitestReport} report
 * @param {boolean} maySkip whether a test may be left out, such as those of an engine that is not here
 * @returns {Results}
 */
export function countVitest({ testResults }, maySkip) {
	const all = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
	for (const { name, status, message, assertionResults } of testResults) {
		const passed = assertionResults.filter((test) => test.status === 'passed');
		const failed = assertionResults.filter((test) => test.status === 'failed');
		const left = assertionResults.length - passed.length - failed.length;
		all.passed += passed.length;
		all.failed += failed.length;
		all.failures.push(
			...failed.map(({ fullName, failureMessages: [error] }) => failure(fullName, error))
		);
		// It could not be loaded, or what comes before or after its tests has failed.
		const isBroken = status === 'failed' && failed.length === 0;
		if (isBroken || (left > 0 && (status === 'failed' || !maySkip))) {
			all.failed += Math.max(left, 1);
			all.failures.push(failure(`${name}: ${left} of its tests not run`, message));
		} else {
			all.skipped += left;
		}
	}
	return all;
}

/**
 * @typedef {{ status: string; error?: { message?: string } }} PlaywrightResult
 * @typedef {{ file: string; line: number; title: string; tests: { status: string; results: PlaywrightResult[] }[] }} PlaywrightSpec
 * @typedef {{ suites?: PlaywrightSuite[]; specs?: PlaywrightSpec[] }} PlaywrightSuite its describes lie in one another
 */

/**
 * @param {PlaywrightSuite & { errors: { message?: string }[] }} report
 * @returns {Results}
 */
export function countPlaywright(report) {
	const all = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
	// Outside of tests: a file that cannot be loaded, a server that does not start.
	for (const { message } of report.errors) {
		all.failed++;
		all.failures.push(firstLines(message));
	}
	for (const { file, line, title, tests } of specsOf(report)) {
		for (const { status, results } of tests) {
			if (status === 'expected') all.passed++;
			else {
				const error = results.find(({ error }) => error)?.error?.message;
				all.failed++;
				all.failures.push(failure(`${file}:${line} ${title}`, error ?? status));
			}
		}
	}
	return all;
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ suites = [], specs = [] }) {
	return [...specs, ...suites.flatMap(specsOf)];
}
