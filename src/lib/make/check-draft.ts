import type { EventsFile } from '#lib/record/events-file.ts';
import type { Fault } from '#lib/record/fault.ts';
import { checkEventsFile, createCheckMemo } from '#lib/record/parse.ts';
import { createProblemReport } from '#lib/record/problem.ts';
import { isUndated } from './date-parts.ts';
import type { EditorDraft, ItemKey, ListName } from './draft.ts';
import { toAddress } from './draft-paths.ts';
import { writeDraft, type WrittenDraft } from './write-draft.ts';

/** A reason why a draft is not yet a valid record. */
export interface DraftProblem {
	/** The address of the field, as `toAddress` makes it. */
	address: string;
	/** The rule that the value breaks, with details for the message. */
	fault: Fault;
	/** The invalid value, as shortened JSON. */
	value: string;
	/** Whether a value is missing, rather than wrong. */
	isMissing: boolean;
}

/** A draft and the result of its check. */
export interface CheckedDraft {
	draft: EditorDraft;
	written: WrittenDraft;
	/** The record; null if it has a problem. */
	file: EventsFile | null;
	problems: readonly DraftProblem[];
	/** The first problem of each field, by the field's address. */
	byAddress: ReadonlyMap<string, DraftProblem>;
}

/** The faults that always mean that a value is missing. */
const missingValueFaults: ReadonlySet<Fault['code']> = new Set([
	'missing',
	'no-events',
	'no-source',
	'no-steps',
	'source-not-found',
	'shelf-mark-without-archive',
	'statement-without-source',
	'translation-without-language',
	'alt-or-decorative'
]);

/** Whether a problem only means that a field must still be filled or chosen. */
export const isOnlyEmpty = ({ fault: { code }, isMissing }: DraftProblem): boolean =>
	isMissing && emptyFieldFaults.has(code);

/** The faults that a field has while nothing is typed or chosen in it. */
const emptyFieldFaults: ReadonlySet<Fault['code']> = new Set([
	'missing',
	'empty',
	'no-link',
	'none-of',
	'unknown-id'
]);

/** Caches the results for unchanged items, so that each is checked once. */
export const checkMemo = createCheckMemo();

/** Checks a draft by the same rules as an opened file. */
export function checkDraft(draft: EditorDraft): CheckedDraft {
	const written = writeDraft(draft);
	const report = createProblemReport();
	const file = checkEventsFile(written.input, report, { isOpened: true, memo: checkMemo });
	const problems = report.problems
		.map(({ path, fault, value }): DraftProblem => {
			const address = written.addressOf(path);
			// A figure without a series is reported at the field that chooses the series.
			const isPoint = fault.code === 'points-of-measurement';
			return {
				address: isPoint ? address.replace(/[^/]*$/, 'series') : address,
				fault,
				value,
				isMissing:
					value === '' ||
					value === '""' ||
					isPoint ||
					missingValueFaults.has(fault.code) ||
					(fault.code === 'no-date' && isUndated(value.slice(1, -1)))
			};
		})
		// A missing description is not a problem, because the track's name then serves as its description.
		.filter(({ address, isMissing }) => !isMissing || !/^tracks.*description$/.test(address));
	const byAddress = new Map<string, DraftProblem>();
	for (const problem of problems)
		if (!byAddress.has(problem.address)) byAddress.set(problem.address, problem);
	return { draft, written, file, problems, byAddress };
}

/** The problem of a field; undefined if it has none. */
export const problemAt = (
	{ byAddress }: CheckedDraft,
	[list, key, field]: readonly [string, string, string]
): DraftProblem | undefined => byAddress.get(toAddress(list, key, field));

/** The address of an item, such as `events/+3`. It contains the list, because items of two lists may have the same id. */
export const itemAddress = (list: ListName, key: ItemKey): string => `${list}/${key}`;

/** The number of problems of each item, by the item's address. */
export function countProblems({ problems }: CheckedDraft): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { address } of problems) {
		const item = address.slice(0, address.lastIndexOf('/'));
		counts.set(item, (counts.get(item) ?? 0) + 1);
	}
	return counts;
}
