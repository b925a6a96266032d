import * as recordMessages from '#language/record';
import type { SourcingLine } from '#lib/cards/sourcing-lines.ts';

/** Adds a full stop, unless the record's text ends with a mark of its own. */
const ended = (text: string) => (/[.!?…؟。]["”’»)]?$/u.test(text) ? text : `${text}.`);

/** A line as a sentence, with a full stop. */
const sayLine = ({ intro, values = [] }: SourcingLine) =>
	values.length > 0
		? ended(`${intro} ${values.map(({ text }) => text).join(recordMessages.separator)}`)
		: intro;

/** The lines of an answer as one text, for paper, where nothing can be pressed. */
export const sayLines = (lines: readonly SourcingLine[]): string => lines.map(sayLine).join(' ');
