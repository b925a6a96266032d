import { marks, phrases, type DatePart } from './date-words.ts';

/**
 * The EDTF string that a date's words were made from, to the byte: a page has no other. The words carry
 * all of it, the iso dates in their `datetime` and the marks in what stands beside them.
 *
 * @param parts as `wordDate` gives them, in any language
 * @param isOpen whether the date has no end
 * @returns null where no part is a date
 */
export function edtfOf(parts: readonly DatePart[], isOpen: boolean): string | null {
	const points = parts.flatMap(({ datetime }, index) =>
		datetime ? datetime + markBeside(parts, index) : []
	);
	if (points.length === 0) return null;
	return isOpen ? `${points[0]}/..` : points.join('/');
}

/** English says the doubt before a date, the others show the mark after it. */
function markBeside(parts: readonly DatePart[], index: number): '~' | '?' | '' {
	const [before, after] = [parts[index - 1], parts[index + 1]].map((part) =>
		part && !part.datetime ? part.text : ''
	);
	const { approximate, uncertain } = phrases.en;
	if (before?.includes(approximate) || after === marks.approximate) return '~';
	return before?.includes(uncertain) || after === marks.uncertain ? '?' : '';
}
