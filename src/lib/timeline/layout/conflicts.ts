import { overlaps } from './box.ts';
import { hasWords, type Candidate } from './labels.ts';

/** Labels keep this much free between each other in the direction of the text, px. */
const clearance = 8;

/** The words of a lead also keep this much free above and below, to figures and to those of other leads, px. */
const [toFigure, toLead] = [8, 6];

function gapBetween(a: Candidate, b: Candidate): number {
	const [ofA, ofB] = [hasWords(a.label.look), hasWords(b.label.look)];
	if (ofA && ofB) return toLead;
	return (ofA && b.isFigure) || (ofB && a.isFigure) ? toFigure : 0;
}

/** Whether two labels are too close together. Most are far apart, so the exact distance is computed for near ones only. */
export const conflicts = (a: Candidate, b: Candidate): boolean =>
	overlaps(a.box, b.box, clearance, toFigure) &&
	overlaps(a.box, b.box, clearance, gapBetween(a, b));
