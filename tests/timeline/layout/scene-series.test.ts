import { expect, test } from 'vitest';
import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { panDomain, toTransform, wholeOf, zoomDomain } from '#lib/timeline/layout/transform.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

test.each([390, 700, 1080])('the name of a series stays in a drag, at %i px', (width) => {
	const whole = wholeOf(shippedTimeline);
	const size = { class: sizeClassFor(width), width };
	const sceneOf = (domain: typeof whole, movesWith: ReturnType<typeof layoutScene> | null = null) =>
		layoutScene(shippedTimeline, size, toTransform(domain, whole, width), { movesWith });
	let tried = 0;
	for (const factor of [1.5, 2, 4]) {
		const start = zoomDomain(whole, factor, whole, whole[1]);
		const rest = sceneOf(start);
		if (!rest.series[0]?.name) continue;
		for (let share = 0; share > -0.6; share -= 0.02) {
			const moving = sceneOf(panDomain(start, share, whole), rest);
			expect(moving.series[0]?.name, `${factor} times, ${share}`).not.toBeNull();
			tried++;
		}
	}
	expect(tried).toBeGreaterThan(20);
});
