import { beforeEach, expect, test, vi } from 'vitest';
import { Motion } from '#lib/timeline/motion.svelte.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

test('elements beside the drawing follow a long gesture, in few steps, and are right where it rests', () => {
	const motion = new Motion([0, 1000]);
	const seen = new Set<Domain>();
	for (let frame = 1; frame <= 60; frame++) {
		motion.moveWithGesture([frame, 1000 + frame]);
		seen.add(motion.delayedDestination);
		// Nine frames are 144 ms.
		expect(motion.current[0] - motion.delayedDestination[0]).toBeLessThan(9);
		vi.advanceTimersByTime(16);
	}
	expect(seen.size).toBeGreaterThan(5);
	expect(seen.size).toBeLessThan(12);
	vi.advanceTimersByTime(1000);
	expect(motion.delayedDestination).toEqual([60, 1060]);
	motion.glide([50, 70]);
	expect(motion.delayedDestination).toEqual([50, 70]);
	motion.jump([5, 6]);
	expect(motion.delayedDestination).toEqual([5, 6]);
});

test('elements beside the drawing do not follow a single step of a gesture before the view rests', () => {
	const motion = new Motion([0, 1000]);
	motion.moveWithGesture([1, 1001]);
	expect(motion.delayedDestination).toEqual([0, 1000]);
	vi.advanceTimersByTime(1000);
	expect(motion.delayedDestination).toEqual([1, 1001]);
});

test('a gesture to and fro leaves where the view rests as it was, so that nothing is laid out', () => {
	const motion = new Motion([0, 1000]);
	const { target } = motion;
	motion.moveWithGesture([100, 1100]);
	motion.moveWithGesture([0, 1000]);
	vi.advanceTimersByTime(1000);
	expect(motion.target).toBe(target);
	motion.moveWithGesture([1, 1001]);
	vi.advanceTimersByTime(1000);
	expect(motion.target).toEqual([1, 1001]);
});

test('a canvas that comes in the middle of a gesture paints what is left of it; a glide ends as it began', () => {
	const motion = new Motion([0, 1000]);
	motion.moveWithGesture([1, 1001]);
	expect([motion.isPainted, motion.isDomFrozen]).toEqual([false, false]);
	motion.canPaint = true;
	expect([motion.isPainted, motion.isDomFrozen]).toEqual([true, true]);
	vi.advanceTimersByTime(1000);
	expect([motion.isPainted, motion.isDomFrozen]).toEqual([false, false]);
	const gliding = new Motion([0, 1000]);
	gliding.glide([50, 70]);
	gliding.canPaint = true;
	expect([gliding.isPainted, gliding.isDomFrozen]).toEqual([false, false]);
});

test('a glide to where the view already rests moves nothing, so that nothing is painted again', () => {
	const motion = new Motion([0, 1000]);
	motion.canPaint = true;
	motion.glide([0, 1000]);
	expect([motion.isMoving, motion.isPainted, motion.isDomFrozen]).toEqual([false, false, false]);
	// But it ends a gesture that has come back to where it began.
	motion.moveWithGesture([1, 1001]);
	motion.moveWithGesture([0, 1000]);
	motion.glide([0, 1000]);
	expect(motion.isMoving).toBe(true);
	vi.advanceTimersByTime(1000);
	expect([motion.isMoving, motion.isPainted]).toEqual([false, false]);
});
