import type { Fault } from '#lib/record/fault.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { hasSeveralLinks } from './csv-sources.ts';

/** By column, the fault of a cell that is empty although another cell of its row requires it: a quote needs a speaker. */
const emptyCellFaults: Readonly<Record<string, Fault>> = {
	speaker: { code: 'quote-without-speaker' },
	quote: { code: 'speaker-without-quote' },
	series: { code: 'figure-incomplete' },
	unit: { code: 'figure-incomplete' }
};

/** What `toTableFault` needs to know about a fault. */
interface TableFaultContext {
	value: unknown;
	/** Finds the row and column from a path in the record. */
	positionOf: (path: string) => FilePosition;
}

/** Converts a fault of a record that was made from a table: describes it by rows and cells and not by lists. */
export function toTableFault(
	fault: Fault,
	{ cell }: FilePosition,
	{ value, positionOf }: TableFaultContext
): Fault {
	switch (fault.code) {
		case 'empty':
			return emptyCellFaults[cell?.column ?? ''] ?? fault;
		case 'no-link':
			return hasSeveralLinks(String(value)) ? { code: 'several-links' } : fault;
		case 'id-taken': {
			const row = positionOf(fault.by).cell?.row;
			return row === undefined ? fault : { code: 'id-taken-in-row', row };
		}
		default:
			return fault;
	}
}
