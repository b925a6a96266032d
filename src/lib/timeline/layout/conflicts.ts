import { overlaps } from './box.ts';
import { hasWords, type Candidate } from './labels.ts';

/** The minimum horizontal gap between two labels, px. */
const minGap = 8;

/**
 * The minimum vertical gap between the words of a lead and a figure, px, or another lead's date under the words, which
 * readers would take for the date of these words.
 */
const toFigure = 8;

/** The minimum vertical gap between the words of two leads, px. */
const toLead = 5;

function gapBetween(a: Candidate, b: Candidate): number {
	const [ofA, ofB] = [hasWords(a.label.look), hasWords(b.label.look)];
	if (ofA === ofB) return ofA ? toLead : 0;
	const [words, other] = ofA ? [a, b] : [b, a];
	const isDateUnder = other.label.look === 'flag' && other.box.y0 > words.box.y0;
	return other.isFigure || isDateUnder ? toFigure : 0;
}

/** Whether two labels are too close together. The first check is cheap and excludes most pairs. */
export const conflicts = (a: Candidate, b: Candidate): boolean =>
	overlaps(a.box, b.box, minGap, toFigure) && overlaps(a.box, b.box, minGap, gapBetween(a, b));
