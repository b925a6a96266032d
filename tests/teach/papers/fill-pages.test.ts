import { expect, test } from 'vitest';
import {
	columnDifference,
	countInColumns,
	countInFirstColumn
} from '#lib/teach/papers/even-columns.ts';
import { fillPages, type PageSpaces } from '#lib/teach/papers/fill-pages.ts';

const questions = ['Who says this?', 'How do they know?', 'What is not known?', 'Who replies?'];
const fill = (first: PageSpaces, second: PageSpaces, asked: readonly string[] = questions) =>
	fillPages([first, second], asked, { paper: 'a4', lines: 17 });

test('questions fill each empty space of both pages, numbered as they are read, and what they leave has lines for notes', () => {
	// A half column on the first page, one on the second, and a space below.
	const { fills, hasQuestion } = fill([0, 100, 0], [0, 60, 90]);
	expect(hasQuestion).toBe(true);
	const counts = fills.map((page) => page.map((space) => space.questions.length));
	expect(counts).toEqual([
		[0, 2, 0],
		[0, 1, 1]
	]);
	const read = fills.flat().filter((space) => space.questions.length > 0);
	expect(read.flatMap((space) => space.questions)).toEqual(questions);
	expect(read.map(({ first }) => first)).toEqual([1, 3, 4]);
	expect(fills.flat().some(({ hasNotes }) => hasNotes)).toBe(false);
	// With one question, the other spaces have lines: no half column stays empty.
	const [first, second] = fill([0, 100, 0], [0, 60, 90], questions.slice(0, 1)).fills;
	expect([first[1].hasNotes, second[1].hasNotes, second[2].questions.length]).toEqual([
		false,
		true,
		0
	]);
	expect(second[2].hasNotes).toBe(true);
	expect(first[0]).toEqual({ questions: [], first: 1, hasNotes: false });
});

test('as many questions have room as fit with their lines, and without room one is printed all the same', () => {
	const long = questions.map((question) => question.repeat(40));
	const countIn = (asked: readonly string[]) =>
		fill([0, 0, 0], [0, 0, 100], asked).fills[1][2].questions.length;
	expect(countIn(questions)).toBe(3);
	expect(countIn(long)).toBeLessThan(3);
	const { fills, hasQuestion } = fill([0, 5, -3], [0, 0, -20]);
	expect(hasQuestion).toBe(false);
	expect(fills[1][2].questions).toEqual(questions.slice(0, 1));
});

test('two columns are as even as whole items allow', () => {
	expect([countInFirstColumn([10, 10, 10, 30]), columnDifference([10, 10, 10, 30])]).toEqual([
		3, 0
	]);
	expect([countInFirstColumn([50, 10]), columnDifference([50, 10])]).toEqual([1, 40]);
	expect([countInFirstColumn([]), columnDifference([])]).toEqual([0, 0]);
	expect([countInColumns([10, 10, 10], 20), countInColumns([10, 30], 20)]).toEqual([3, 1]);
});
