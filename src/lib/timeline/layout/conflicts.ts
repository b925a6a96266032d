import { overlaps, type Box } from './box.ts';
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

/** Whether a label or its leader touches a box. */
export function touches({ box, leader }: Candidate, other: Box): boolean {
	return overlaps(box, other) || (leader !== null && overlaps(leader, other));
}

/** Whether two labels stand too close together, or one touches the leader of the other. */
export function conflicts(a: Candidate, b: Candidate): boolean {
	return (
		// Most are far apart: how close they may be is asked of near ones only.
		(overlaps(a.box, b.box, clearance, toFigure) &&
			overlaps(a.box, b.box, clearance, gapBetween(a, b))) ||
		(a.leader !== null && overlaps(a.leader, b.box, clearance)) ||
		(b.leader !== null && touches(a, b.leader))
	);
}
