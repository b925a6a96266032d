import { markBox, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';

/** The minimum distance between the ring and a count, px. */
const minGap = 4;
/** The radius of the ring around the selected event's symbol, px. */
const ringRadius = 12;

/**
 * Moves the counts of clusters that the selected event's ring would cover to the sides of the ring, and pushes the counts
 * beside them further out.
 *
 * @param selected the index of the selected event in the timeline; -1 if there is none
 * @param width the width of the strip, px
 */
export function moveCountsOffRing(scene: Scene, selected: number, width: number): Scene {
	const selectedMark = scene.selected ?? scene.marks.find(isMarkOfEvent(selected));
	if (!selectedMark) return scene;
	const { symbolX, y0 } = markBox(selectedMark, width);
	const movedMarks = new Map<SceneMark, SceneMark>();
	for (const side of [-1, 1] as const) {
		/** The distance from the ring's centre to a mark's centre, px; negative if the mark is on the other side. */
		const distance = (mark: SceneMark) => {
			const { x0, x1 } = markBox(mark, width);
			return side * ((x0 + x1) / 2 - symbolX);
		};
		let edge = ringRadius;
		const countMarks = scene.marks
			.filter((mark) => mark.isCluster && mark.count > 0 && markBox(mark, width).y0 === y0)
			.filter((mark) => (side === 1 ? distance(mark) >= 0 : distance(mark) > 0))
			.toSorted((a, b) => distance(a) - distance(b));
		for (const mark of countMarks) {
			const half = mark.minWidth / 2;
			const by = edge + minGap + half - distance(mark);
			if (by <= 0) break;
			movedMarks.set(mark, { ...mark, shift: mark.shift + side * by });
			edge += minGap + 2 * half;
		}
	}
	return movedMarks.size === 0
		? scene
		: { ...scene, marks: scene.marks.map((mark) => movedMarks.get(mark) ?? mark) };
}

/** Whether a mark belongs to the selected event. */
const isMarkOfEvent = (selected: number) => (mark: SceneMark) =>
	!mark.isCluster && mark.firstIndex === selected;
