import { describe, expect, test } from 'vitest';
import {
	planStartAt,
	elapsedTime,
	paceByTarget,
	paceByLesson,
	readPlanStart,
	readTarget,
	readTimer,
	resetTimer,
	timeInLesson,
	togglePause
} from '#lib/present/presenter/timer.ts';

const fresh = readTimer(null);
const s = 1_000;

describe('a timer', () => {
	const running = togglePause(fresh, 30 * s);

	test('counts from when it was started, or from when it was set to zero', () => {
		expect(elapsedTime(fresh, 90 * s)).toBe(0);
		expect(elapsedTime(running, 90 * s)).toBe(60 * s);
		expect(elapsedTime(resetTimer(running, 80 * s), 90 * s)).toBe(10 * s);
		expect(resetTimer(fresh, 80 * s)).toEqual(fresh);
	});

	test('stops while it is paused, and continues from there', () => {
		const paused = togglePause(running, 50 * s);
		expect(elapsedTime(paused, 80 * s)).toBe(20 * s);
		const again = togglePause(paused, 80 * s);
		expect(elapsedTime(again, 90 * s)).toBe(30 * s);
		const zero = resetTimer(togglePause(again, 90 * s), 100 * s);
		expect(elapsedTime(zero, 120 * s)).toBe(0);
		expect(elapsedTime(togglePause(zero, 120 * s), 125 * s)).toBe(5 * s);
	});

	test('reads whatever was kept', () => {
		for (const value of [null, 'x', 3, {}, { start: 'x', held: -1, pausedAt: NaN, target: 0 }]) {
			expect(readTimer(value)).toEqual(fresh);
		}
		const timer = { start: 5, held: 2, pausedAt: 9, target: 10 };
		expect(readTimer(timer)).toEqual(timer);
		expect([null, '', 0, -3, 601, 10, 12.5].map(readTarget)).toEqual([
			...[null, null, null, null, null],
			...[10, 12.5]
		]);
	});
});

test('the pace: each step has its share, within which it is in time', () => {
	// Ten minutes, twenty steps: 30 s each.
	const off = (elapsed: number, at: number) => paceByTarget(elapsed * s, 10, at, 20) / s;
	expect([off(0, 0), off(30, 0), off(45, 0)]).toEqual([0, 0, 15]);
	expect([off(100, 4), off(120, 4), off(150, 4), off(200, 4)]).toEqual([-20, 0, 0, 50]);
	expect([off(500, 19), off(600, 19), off(660, 19)]).toEqual([-70, 0, 60]);
});

test('the pace of a lesson: each step has its own minutes, and the first counts as begun on time', () => {
	const [look, read] = [
		{ from: 16, to: 24, all: 45, meeting: 0 },
		{ from: 24, to: 40, all: 45, meeting: 0 }
	];
	const begun = planStartAt(look, 2 * s);
	const timeAt = (elapsed: number, time = look) => timeInLesson(elapsed * s, time, begun);
	const off = (elapsed: number, time = look) => paceByLesson(timeAt(elapsed, time), time) / s;
	// The clock shows the minutes of the plan, also before it starts.
	expect(timeInLesson(0, look, null)).toBe(look.from * 60 * s);
	expect(timeAt(2)).toBe(look.from * 60 * s);
	expect(timeAt(62)).toBe(look.from * 60 * s + 60 * s);
	expect([off(2), off(482), off(500)]).toEqual([0, 0, 18]);
	expect([off(422, read), off(482, read), off(1_442, read), off(1_472, read)]).toEqual([
		-60, 0, 0, 30
	]);
	expect(readPlanStart(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
	for (const value of [null, 'x', {}, { offset: '1', meeting: 0 }, { offset: 1, meeting: 0.5 }])
		expect(readPlanStart(value)).toBeNull();
});
