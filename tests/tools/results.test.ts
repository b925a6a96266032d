import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './results.mjs';

const a = (status: string, fullName = status, ...failureMessages: string[]) => ({
	status,
	fullName,
	failureMessages
});
const file = (status: string, assertionResults: ReturnType<typeof a>[], message = '') => ({
	name: 'a.test.ts',
	status,
	message,
	assertionResults
});

describe('a report of Vitest', () => {
	test('counts what passed and failed, and says why', () => {
		const failed = a('failed', 'adds', '\u001b[31mexpected 1\u001b[39m\nto be 2');
		const report = {
			testResults: [file('failed', [a('passed'), failed]), file('passed', [a('passed')])]
		};
		const failures = ['adds\n    expected 1\n    to be 2'];
		expect(countVitest(report, true)).toEqual({ passed: 2, failed: 1, skipped: 0, failures });
	});

	test('says what is left out, which has failed where nothing may be', () => {
		const report = { testResults: [file('passed', [a('passed'), a('skipped')])] };
		expect(countVitest(report, true)).toEqual({ passed: 1, failed: 0, skipped: 1, failures: [] });
		const failures = ['a.test.ts: 1 of its tests not run'];
		expect(countVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0, failures });
	});

	test('a browser that does not start has failed all of its tests, whatever else has failed', () => {
		const tests = Array.from({ length: 45 }, () => a('skipped'));
		const others = file('failed', [a('failed', 'another', 'no')]);
		const counted = countVitest({ testResults: [file('failed', tests), others] }, true);
		expect(counted).toMatchObject({ passed: 0, failed: 46, skipped: 0 });
		expect(counted.failures).toContain('a.test.ts: 45 of its tests not run');
	});

	test('a file that cannot be loaded has failed, as has one that breaks off', () => {
		const load = countVitest({ testResults: [file('failed', [], 'SyntaxError: no')] }, true);
		const failures = ['a.test.ts: 0 of its tests not run\n    SyntaxError: no'];
		expect(load).toEqual({ passed: 0, failed: 1, skipped: 0, failures });
		const after = countVitest({ testResults: [file('failed', [a('passed')])] }, true);
		expect(after).toMatchObject({ passed: 1, failed: 1 });
		const half = file('failed', [a('failed'), a('skipped'), a('skipped')]);
		expect(countVitest({ testResults: [half] }, true)).toMatchObject({ failed: 3, skipped: 0 });
	});
});

describe('a report of Playwright', () => {
	const spec = (status: string, message?: string) => ({
		file: 'a.test.ts',
		line: 7,
		title: 'adds',
		tests: [{ status, results: [{ status: '', ...(message ? { error: { message } } : {}) }] }]
	});

	test('counts the tests of all describes; second tries and skipped ones have failed', () => {
		const inner = { specs: [spec('unexpected', 'no'), spec('flaky', 'no'), spec('skipped')] };
		const report = { errors: [], suites: [{ specs: [spec('expected')], suites: [inner] }] };
		expect(countPlaywright(report)).toEqual({
			passed: 1,
			failed: 3,
			skipped: 0,
			failures: ['no', 'no', 'skipped'].map((why) => `a.test.ts:7 adds\n    ${why}`)
		});
	});

	test('an error outside of the tests has failed', () => {
		const counted = countPlaywright({ errors: [{ message: 'no server' }], suites: [] });
		expect(counted).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ['no server'] });
	});
});
