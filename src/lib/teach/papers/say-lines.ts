import * as recordMessages from '#language/record';
import type { SourcingLine } from '#lib/cards/sourcing-lines.ts';

const sayLine = ({ lead, values = [] }: SourcingLine) =>
	values.length > 0
		? `${lead} ${values.map(({ text }) => text).join(recordMessages.separator)}.`
		: lead;

/** The lines of an answer as one text, where nothing can be pressed. */
export const sayLines = (lines: readonly SourcingLine[]): string => lines.map(sayLine).join(' ');
