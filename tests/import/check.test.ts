import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvTemplate } from '#lib/import/csv-template.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';

interface Failed {
	status: number;
	stdout: string;
	stderr: string;
}

/** What the command says of files, and how it ends. */
function check(...names: string[]): Failed {
	try {
		const options = { encoding: 'utf8', stdio: 'pipe' } as const;
		const stdout = execFileSync('node', ['src/cli/check.mjs', ...names], options);
		return { status: 0, stdout, stderr: '' };
	} catch (error) {
		const { status, stdout, stderr } = error as Failed;
		return { status, stdout, stderr };
	}
}

test('a build for which OTR_RECORD names no file says so in one line, and builds nothing', () => {
	const { status, stdout, stderr } = spawnSync('node', ['src/cli/build.mjs'], {
		encoding: 'utf8',
		env: { ...process.env, OTR_RECORD: 'nothing.json' }
	});
	expect([status, stdout, stderr]).toEqual([
		1,
		'',
		'OTR_RECORD is nothing.json, and there is no such file.\n'
	]);
});

describe('npm run check', () => {
	let folder = '';
	const put = (name: string, content: string | Uint8Array) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'otr-check-'))));
	afterAll(() => rmSync(folder, { recursive: true }));

	test('ends with 0 for what can be opened', () => {
		const [json, csv] = [put('a.json', JSON.stringify(aFile())), put('a.csv', csvTemplate())];
		expect(check(json, csv)).toEqual({
			status: 0,
			stdout: `${json}: 3 events.\n${csv}: 2 events.\n`,
			stderr: ''
		});
	});

	test('asks which of day and month comes first in a table', () => {
		const csv = put('dates.csv', 'date,title\n03/04/2025,One\n');
		expect(check(csv)).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'dates.csv: Column date: "03/04/2025" could be 3 April 2025 or 4 March 2025, and so could all its dates. Which is it? Write them as YYYY-MM-DD, or check the file with --dates=dmy or --dates=mdy.\n'
		});
		expect(check('--dates=mdy', csv).stdout).toContain(
			'1 date read as month, day, year; "03/04/2025" is 2025-03-04.'
		);
		expect(check('--dates=ymd', csv)).toMatchObject({ status: 2 });
	});

	test('ends with 1 for what cannot, and names each problem and its place', () => {
		const changes = { 'events[0].date': 'May', 'events[1].titel': 'x' };
		const wrong = put('wrong.json', JSON.stringify(aBrokenFile(changes), null, '\t'));
		const { status, stderr } = check(wrong, put('a.csv', csvTemplate()));
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^wrong\.json: 2 problems found\.\nevents\[0\]\.date \(line \d+, column 12\): "May" isn’t a date format we recognise\. /
		);
		expect(stderr).toMatch(
			/\nevents\[1\]\.titel \(line \d+, column 13\): This key is unknown\. Did you mean "title"\? Found: "x"\n$/
		);
		expect(check(put('broken.json', '{"a": 1,}')).stderr).toBe(
			'broken.json: Not valid JSON at line 1, column 9: remove the comma before this.\n'
		);
	});

	test('ends with 2 where there is nothing to read', () => {
		expect(check().status).toBe(2);
		const none = join(folder, 'none.json');
		const { status, stderr } = check(none);
		expect([status, stderr.startsWith(`${none}: cannot be read. `)]).toEqual([2, true]);
	});
});
