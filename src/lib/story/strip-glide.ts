import type { Scene } from '#lib/timeline/layout/scene.ts';
import type { SceneMark } from '#lib/timeline/layout/marks.ts';
import type { Tick } from '#lib/timeline/layout/ticks.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';

/**
 * The scene for one frame of a glide, made from the scene at its end. Marks and ticks only move, and keep their
 * widths. So nothing is laid out in between. Browsers would count changed widths as layout shifts.
 *
 * @param target the domain of the scene, ms UTC
 * @param now the domain in this frame, ms UTC
 */
export function sceneDuringGlide(scene: Scene, target: Domain, now: Domain): Scene {
	const scale = (target[1] - target[0]) / (now[1] - now[0]);
	const startOfTarget = (target[0] - now[0]) / (now[1] - now[0]);
	/** Converts a share of the scene's width to a share of the width in this frame. */
	const shareNow = (x: number) => startOfTarget + x * scale;
	const moveMark = (mark: SceneMark): SceneMark => {
		const middle = (mark.from + mark.to) / 2;
		const distance = shareNow(middle) - middle;
		return { ...mark, from: mark.from + distance, to: mark.to + distance };
	};
	const moveTick = (tick: Tick): Tick => ({ ...tick, x: shareNow(tick.x) });
	const { upper, lower } = scene.ticks;
	return {
		...scene,
		marks: scene.marks.map(moveMark),
		selected: scene.selected && moveMark(scene.selected),
		ticks: { upper: upper.map(moveTick), lower: lower.map(moveTick) }
	};
}
