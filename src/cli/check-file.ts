import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { DayOrder } from '#lib/import/spreadsheet-date.ts';
import { formatProblems } from '#lib/messages/format-file.ts';
import { readPictures } from './picture-files.ts';
import { readRecordBytes } from './read-file.ts';

interface CheckResult {
	/** The exit code: 0 if the record can be opened, 1 if it has problems, 2 if the file could not be read. */
	status: 0 | 1 | 2;
	/** The text to print: the number of events and notes, or the problems. */
	text: string;
}

/**
 * Checks the record in a file, with the pictures beside it.
 *
 * @param dates the order of day and month in a table, if its dates allow both orders
 */
export async function checkFile(path: string, dates?: DayOrder): Promise<CheckResult> {
	let bytes;
	let changed;
	try {
		[bytes, { mtime: changed }] = await Promise.all([readFile(path), stat(path)]);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const reason = code === 'ENOENT' ? 'there is no such file.' : `cannot be read. ${message}`;
		return { status: 2, text: `${path}: ${reason}` };
	}
	const result = await readRecordBytes(bytes, basename(path), changed, dates);
	if ('failure' in result) return { status: 1, text: result.failure };
	const { file, notes, leftOut } = result;
	const { problems } = await readPictures(file, dirname(path));
	if (problems.length > 0) return { status: 1, text: formatProblems(path, problems) };
	const counts = [
		file.events.length === 1 ? '1 event' : `${file.events.length} events`,
		...(leftOut === 0 ? [] : [`${leftOut} left out`])
	];
	return { status: 0, text: [`${path}: ${counts.join(', ')}.`, ...notes].join('\n') };
}
