import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';

/** Distance between the ring and a count, px. */
const apart = 4;
/** Radius of the ring around the symbol of the selected event, px. */
const radius = 12;

/**
 * Moves counts that the selected event's ring would cover to its sides, and the counts next to them further out.
 *
 * @param selected index of the event; -1 if none
 * @param width of the strip, px
 */
export function clearOfRing(scene: Scene, selected: number, width: number): Scene {
	const own = scene.selected ?? scene.marks.find(isOf(selected));
	if (!own) return scene;
	const { symbolX, y0 } = boxOf(own, width);
	const moved = new Map<SceneMark, SceneMark>();
	for (const side of [-1, 1] as const) {
		/** Distance from the centre of the ring to the centre of a mark, px; negative on the other side. */
		const distanceOf = (mark: SceneMark) => {
			const { x0, x1 } = boxOf(mark, width);
			return side * ((x0 + x1) / 2 - symbolX);
		};
		let edge = radius;
		const counts = scene.marks
			.filter((mark) => mark.isCluster && mark.count > 0 && boxOf(mark, width).y0 === y0)
			.filter((mark) => (side === 1 ? distanceOf(mark) >= 0 : distanceOf(mark) > 0))
			.toSorted((a, b) => distanceOf(a) - distanceOf(b));
		for (const mark of counts) {
			const half = mark.minWidth / 2;
			const by = edge + apart + half - distanceOf(mark);
			if (by <= 0) break;
			moved.set(mark, { ...mark, shift: mark.shift + side * by });
			edge += apart + 2 * half;
		}
	}
	return moved.size === 0
		? scene
		: { ...scene, marks: scene.marks.map((mark) => moved.get(mark) ?? mark) };
}

const isOf = (selected: number) => (mark: SceneMark) =>
	!mark.isCluster && mark.firstIndex === selected;
