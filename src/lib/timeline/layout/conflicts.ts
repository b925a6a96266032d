import { overlaps, type Box } from './box.ts';
import type { Candidate } from './labels.ts';

/** Labels keep this much free between each other in the direction of the text, px. */
const clearance = 8;

function hits({ box, leader }: Candidate, other: Box): boolean {
	return overlaps(box, other) || (leader !== null && overlaps(leader, other));
}

/** Whether two labels touch, or one the leader of the other. */
export function conflicts(a: Candidate, b: Candidate): boolean {
	return (
		overlaps(a.box, b.box, clearance) ||
		(a.leader !== null && overlaps(a.leader, b.box, clearance)) ||
		(b.leader !== null && hits(a, b.leader))
	);
}
