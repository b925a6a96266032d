import type { Fault } from '#lib/record/fault.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { hasSeveralLinks } from './csv-sources.ts';

/** The fault of an empty cell, by its column, if a cell beside it makes it necessary. */
const emptyCells: Readonly<Record<string, Fault>> = {
	speaker: { code: 'quote-without-speaker' },
	quote: { code: 'speaker-without-quote' },
	series: { code: 'figure-incomplete' },
	unit: { code: 'figure-incomplete' }
};

/** How a fault of a record that was made from a table is reported. */
interface TableContext {
	/** The invalid value. */
	value: unknown;
	/** Finds the row and column for a path in the record. */
	positionOf: (path: string) => FilePosition;
}

/** The fault in terms of the table, which has rows and cells where the record that was made from it has lists. */
export function toTableFault(
	fault: Fault,
	{ cell }: FilePosition,
	{ value, positionOf }: TableContext
): Fault {
	switch (fault.code) {
		case 'empty':
			return emptyCells[cell?.column ?? ''] ?? fault;
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
