import { expect, test } from 'vitest';
import type { LessonStep } from '#lib/record/lessons.ts';
import { stepsTypeSize } from '#lib/teach/steps-type-size.ts';

/** Steps with a text and an answer of this many characters each. */
const stepsOf = (count: number, length: number): LessonStep[] =>
	Array.from({ length: count }, (_, i) => ({
		minutes: 5,
		title: `Step ${i}`,
		does: 'a'.repeat(length),
		asks: [`Question ${i}`]
	}));
const answersOf = (steps: readonly LessonStep[], length: number) =>
	new Map(steps.flatMap(({ asks }) => asks).map((ask) => [ask, 'a'.repeat(length)]));
const sizeOf = (count: number, length: number) => {
	const steps = stepsOf(count, length);
	return stepsTypeSize(steps, answersOf(steps, length), 1);
};

test('short steps have large type, and longer ones smaller type, so that they fit on a page', () => {
	const sizes = [100, 350, 400, 4_000].map((length) => sizeOf(5, length));
	expect(sizes).toEqual(['large', 'usual', 'tight', 'small']);
});

test('steps have larger type in a narrower typeface', () => {
	const steps = stepsOf(5, 400);
	expect(stepsTypeSize(steps, answersOf(steps, 400), 1)).toBe('tight');
	expect(stepsTypeSize(steps, answersOf(steps, 400), 0.8)).toBe('usual');
});

test('each line of an answer counts', () => {
	const steps = stepsOf(1, 0);
	const linesOf = (count: number) => new Map([['Question 0', Array(count).fill('a').join('\n')]]);
	expect(stepsTypeSize(steps, linesOf(3), 1)).toBe('large');
	expect(stepsTypeSize(steps, linesOf(100), 1)).toBe('small');
});
