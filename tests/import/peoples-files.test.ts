import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { decodeContent } from '#lib/import/read-bytes.ts';
import { countColumnNames } from '#lib/import/other-formats.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { readWorkbook } from '#lib/import/workbook.ts';
import { formatFailure } from '#lib/messages/format-file.ts';
import type { PeoplesFile } from '../fixtures/peoples-files/file.ts';
import { jsonFiles, timelineJsFiles } from '../fixtures/peoples-files/json.ts';
import { otherFiles } from '../fixtures/peoples-files/others.ts';
import { programFiles } from '../fixtures/peoples-files/programs.ts';
import { datedFiles, framedFiles, separatedFiles } from '../fixtures/peoples-files/tables.ts';
import { workbookFiles } from '../fixtures/peoples-files/workbooks.ts';

const families: [name: string, make: () => PeoplesFile[] | Promise<PeoplesFile[]>][] = [
	['separators, encodings, line ends', separatedFiles],
	['what spreadsheets put around a table', framedFiles],
	['dates as spreadsheets save them', datedFiles],
	['exports of programs and services', programFiles],
	['TimelineJS', timelineJsFiles],
	['JSON, vis-timeline', jsonFiles],
	['workbooks and archives', workbookFiles],
	['other files', otherFiles]
];

const outcomes = ['opened', 'after a question', 'in part', 'refused'] as const;
type Outcome = (typeof outcomes)[number];

interface Result {
	outcome: Outcome;
	events: number;
	/** Why the file is not opened at once, in words. */
	failure: string;
}

/** Opens a file as its reader would: answers what is asked, then takes what is left of it. */
async function open({ name, bytes, columns }: PeoplesFile): Promise<Result> {
	const answers = { columns, dates: 'dmy', century: 2000, years: false } as const;
	let failure = '';
	try {
		const content = await decodeContent(bytes, (bytes) => readWorkbook(bytes, countColumnNames));
		const ways: [Outcome, object][] = [
			['opened', {}],
			['after a question', answers],
			['in part', { ...answers, leaveOut: true }]
		];
		for (const [outcome, options] of ways) {
			try {
				const { text, ...rest } = content;
				const { file } = readRecord(text, name, '2026-11-25', { ...rest, ...options });
				return { outcome, events: file.events.length, failure };
			} catch (error) {
				if (!(error instanceof OpenError)) throw error;
				failure = formatFailure(error);
			}
		}
	} catch (error) {
		if (!(error instanceof OpenError)) throw error;
		failure = formatFailure(error);
	}
	return { outcome: 'refused', events: 0, failure };
}

/** Each reason says what to do. */
const remedy =
	/\b(?:[Aa]dd|Choose|Correct|Delete|Did you mean|expected|Give|must (?:be|name)|Open|Put|put|remove|Save|Unpack|Use|write)\b/;

test('files that people have are opened, or refused with the reason and what to do', async () => {
	const table: string[] = [];
	let all = 0;
	for (const [family, make] of families) {
		const files = await make();
		const results: Result[] = [];
		for (const file of files) {
			const result = await open(file);
			results.push(result);
			expect(result, file.name).toMatchObject({ events: file.events });
			if (result.outcome === 'refused') expect(result.failure, file.name).toMatch(remedy);
		}
		const count = (each: Outcome) => results.filter(({ outcome }) => outcome === each).length;
		table.push(`| ${[family, files.length, ...outcomes.map(count)].join(' | ')} |`);
		all += files.length;
	}
	expect(all).toBeGreaterThan(160);
	const documented = readFileSync('tests/README.md', 'utf8').replace(/ +\|/g, ' |');
	for (const row of table) expect(documented).toContain(row);
});
