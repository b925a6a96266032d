import * as recordMessages from '#language/record';
import type { SourcingLine } from '#lib/cards/sourcing-lines.ts';

/** Adds a full stop, unless the record's text ends with a mark of its own. */
const ended = (text: string) => (/[.!?…؟。]["”’»)]?$/u.test(text) ? text : `${text}.`);

const sayLine = ({ lead, values = [] }: SourcingLine) =>
	values.length > 0
		? ended(`${lead} ${values.map(({ text }) => text).join(recordMessages.separator)}`)
		: lead;

/** The lines of an answer as one text, for paper, where nothing can be pressed. */
export const sayLines = (lines: readonly SourcingLine[]): string => lines.map(sayLine).join(' ');
