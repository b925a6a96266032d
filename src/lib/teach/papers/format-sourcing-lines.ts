import * as recordMessages from '#language/record';
import type { SourcingLine } from '#lib/cards/sourcing-lines.ts';

/** Adds a full stop, unless the text already ends with punctuation. */
const withFullStop = (text: string) => (/[.!?…؟。]["”’»)]?$/u.test(text) ? text : `${text}.`);

/** A line as a sentence: its text with its values, or its text alone. */
const formatLine = ({ intro, values = [] }: SourcingLine) =>
	values.length > 0
		? withFullStop(`${intro} ${values.map(({ text }) => text).join(recordMessages.separator)}`)
		: intro;

/** Joins the lines of an answer about sources into one text, for paper. */
export const formatSourcingLines = (lines: readonly SourcingLine[]): string =>
	lines.map(formatLine).join(' ');
