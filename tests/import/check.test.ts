import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { csvTemplate } from '#lib/import/csv-template.ts';
import { checkFile } from '../../src/cli/check-file.ts';
import { checkSettings } from '../../src/vite/check-settings.ts';
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

let folder = '';
const put = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'otr-check-'))));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

const run = (command: string, given: string[], more: Record<string, string> = {}) =>
	spawnSync('node', [`src/cli/${command}.mjs`, ...given], {
		encoding: 'utf8',
		env: { ...process.env, ...more }
	});

test('a build of a record with problems lists them as the check does, before Vite starts', () => {
	const wrong = put('wrong.csv', 'date,title\nMay,One\n2025,');
	const { status, stdout, stderr } = run('build', [], { OTR_RECORD: wrong });
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^wrong\.csv: 2 problems found\.\nrow 2, .*\nrow 3, .*\n$/);
});

test.each([
	[{ OTR_SITE: 'example.org/stories' }, 'OTR_SITE is “example.org/stories”: give the address'],
	[{ OTR_DATES: 'ymd' }, 'OTR_DATES is “ymd”: give dmy (day first) or mdy (month first).'],
	[{ OTR_LANGUAGE: 'it' }, 'OTR_LANGUAGE has “it”: the interface speaks']
])('a build with %j is refused in one line', (more, expected) => {
	for (const [name, value] of Object.entries(more)) vi.stubEnv(name, value);
	let said = '';
	try {
		checkSettings();
	} catch (error) {
		said = (error as Error).message;
	}
	expect(said).toContain(expected);
	expect(said).not.toContain('\n');
});

test('of a wrong setting a build prints the message alone, without the place in the code', () => {
	const { status, stdout, stderr } = run('build', [], { OTR_OPEN_ORIGINS: 'records.example.org' });
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^OTR_OPEN_ORIGINS has “records\.example\.org”.*\n$/);
});

test('a build with right settings has the languages that are given', () => {
	vi.stubEnv('OTR_LANGUAGES', 'en ar');
	expect(checkSettings()).toEqual(['en', 'ar']);
});

test('npm run preview says what it does not know, in a sentence', () => {
	const said = (...given: string[]) => {
		const { status, stderr } = run('serve', given);
		expect(status).toBe(2);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		return stderr;
	};
	expect(said('--prot', '4000')).toMatch(/^Unknown option '--prot'\. Write: npm run preview/);
	expect(said('build', '4000', 'x')).toMatch(/^There is no use for "x"\. Write: npm run preview/);
	expect(said('--port', 'four', 'src')).toMatch(/^"four" is not a port\./);
	expect(said('nothing')).toBe('There is no site in "nothing". Build one: npm run build\n');
});

describe('npm run check', () => {
	test('says what can be opened, and ends with the worst of all files', () => {
		const [json, csv] = [put('a.json', JSON.stringify(aFile())), put('a.csv', csvTemplate())];
		const dates = put('of-month-first.csv', 'date,title\n03/04/2025,One\n');
		const none = join(folder, 'none.json');
		const { status, stdout, stderr } = check('--dates=mdy', json, csv, dates, none);
		expect(status).toBe(2);
		expect(stdout).toContain(`${json}: 3 events.\n${csv}: 3 events.\n${dates}: 1 event.`);
		expect(stdout).toContain('1 date read as month, day, year; "03/04/2025" is 2025-03-04.');
		expect(stderr).toContain(`${none}: there is no such file.`);
	});

	test('ends with 2 where it is told no file, or an order that is none', () => {
		expect(check()).toMatchObject({ status: 2, stdout: '' });
		expect(check('--dates=ymd', 'dates.csv')).toMatchObject({ status: 2, stdout: '' });
	});

	test('asks which of day and month comes first in a table', async () => {
		const csv = put('dates.csv', 'date,title\n03/04/2025,One\n');
		expect(await checkFile(csv)).toEqual({
			status: 1,
			text: 'dates.csv: Column date: "03/04/2025" could be 3 April 2025 or 4 March 2025, and so could all its dates. Which is it? Write them as YYYY-MM-DD, or check the file with --dates=dmy or --dates=mdy and build it with OTR_DATES=dmy or OTR_DATES=mdy.'
		});
		vi.stubEnv('OTR_DATES', 'dmy');
		const { text } = await checkFile(csv);
		vi.stubEnv('OTR_DATES', 'ymd');
		await expect(checkFile(csv)).rejects.toThrow('OTR_DATES is “ymd”: give dmy (day first)');
		expect(text).toContain('1 date read as day, month, year; "03/04/2025" is 2025-04-03.');
	});

	test('asks for the century of years in two digits, and tells of first days of January', async () => {
		const short = put('short.csv', 'date,title\n11-Mar-15,One\n');
		expect(await checkFile(short)).toEqual({
			status: 1,
			text: 'short.csv: Column date: the year in "11-Mar-15" has two digits. Which years are meant? Write them as YYYY-MM-DD.'
		});
		const rows = ['1911', '1912', '1913'].map((year) => `${year}-01-01,${year}`);
		const years = put('years.csv', ['date,title', ...rows].join('\n'));
		expect(await checkFile(years)).toMatchObject({
			status: 0,
			text: expect.stringContaining(
				'years.csv: 3 dates are 1 January. Are these years? If they are, write them as YYYY.'
			) as string
		});
	});

	test('names each problem and its place', async () => {
		const changes = { 'events[0].date': 'May', 'events[1].titel': 'x' };
		const wrong = put('wrong.json', JSON.stringify(aBrokenFile(changes), null, '\t'));
		const { status, text } = await checkFile(wrong);
		expect(status).toBe(1);
		expect(text).toMatch(
			/^wrong\.json: 2 problems found\.\nevents\[0\]\.date \(line \d+, column 12\): "May" isn’t a date format we recognise\. /
		);
		expect(text).toMatch(
			/\nevents\[1\]\.titel \(line \d+, column 13\): This key is unknown\. Did you mean "title"\? Found: "x"$/
		);
		expect((await checkFile(put('broken.json', '{"a": 1,}'))).text).toBe(
			'broken.json: Not valid JSON at line 1, column 9: remove the comma before this.'
		);
	});
});
