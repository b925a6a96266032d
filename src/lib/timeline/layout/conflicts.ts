import { overlaps } from './box.ts';
import { hasWords, type Candidate } from './labels.ts';

/** The minimum gap between two labels in the direction of the text, px. */
const clearance = 8;

/**
 * The minimum gap above and below the words of a lead, px: to figures, and to the date of another lead under them, which
 * would be read as theirs; to the words of other leads.
 */
const [toFigure, toLead] = [8, 6];

function gapBetween(a: Candidate, b: Candidate): number {
	const [ofA, ofB] = [hasWords(a.label.look), hasWords(b.label.look)];
	if (ofA === ofB) return ofA ? toLead : 0;
	const [words, other] = ofA ? [a, b] : [b, a];
	const isDateUnder = other.label.look === 'flag' && other.box.y0 > words.box.y0;
	return other.isFigure || isDateUnder ? toFigure : 0;
}

/** Whether two labels are too close together. Most are far apart, so only near ones are compared exactly. */
export const conflicts = (a: Candidate, b: Candidate): boolean =>
	overlaps(a.box, b.box, clearance, toFigure) &&
	overlaps(a.box, b.box, clearance, gapBetween(a, b));
