import { afterEach, expect, test } from 'vitest';
import { octaveOf, cachedPlans } from '#lib/timeline/layout/plan.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { PlansAhead } from '#lib/timeline/plans-ahead.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { aLargeTimeline } from '../fixtures/a-large-timeline.ts';

const width = 1000;
const frame = () => new Promise(requestAnimationFrame);

let end: (() => void) | undefined;
afterEach(() => end?.());

/** A view of many events in which a canvas paints motions, or none does. */
function aView(seed: number, canPaint = true) {
	const timeline = aLargeTimeline(seed, { events: 30_000 });
	let view!: TimelineState;
	end = $effect.root(() => {
		view = new TimelineState(timeline);
		view.width = width;
		view.motion.canPaint = canPaint;
		view.plansAhead = new PlansAhead(view);
		// As the page reads them.
		$effect(() => {
			void view.scenes;
			void view.painted;
		});
	});
	return view;
}

test.each([
	['painted', true, 5],
	['laid out, as where nothing moves', false, 7]
])(
	'no step of a gesture makes a plan: %s; where it rests the view has its own',
	async (_, canPaint, seed) => {
		const view = aView(seed, canPaint);
		await frame();
		const plans = cachedPlans(view.timeline);
		expect(plans.size).toBe(1);
		for (const factor of [...Array<number>(30).fill(1.25), ...Array<number>(20).fill(1 / 1.25)]) {
			const before = [...plans.keys()].sort();
			view.zoomByGesture(factor, 400);
			const scene = canPaint ? view.painted : view.scenes[0];
			expect([...plans.keys()].sort()).toEqual(before);
			expect(scene?.marks.length).toBeGreaterThan(0);
			await frame();
		}
		await expect.poll(() => view.motion.isMoving).toBe(false);
		const size = { class: sizeClassFor(width), width };
		const { domain } = view;
		const empty = emptyTracks(view.timeline, domain);
		expect(view.scenes).toEqual([layoutScene(view.timeline, size, domain, { empty })]);
	}
);

test('the next octave is planned before a zoom comes to it', async () => {
	const view = aView(6);
	await frame();
	for (let i = 0; i < 4; i++) {
		view.zoomByGesture(1.1, 400);
		await frame();
	}
	const octaves = () => [...cachedPlans(view.timeline).values()].map(({ octave }) => octave);
	// In any order: the plan that was used last comes last, and the view may rest before the next one is made, or after.
	await expect.poll(() => octaves().sort()).toEqual([0, 1]);
	expect(octaveOf(view.timeline, view.domain)).toBe(0);
});
