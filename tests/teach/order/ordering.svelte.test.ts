import { describe, expect, test } from 'vitest';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { Ordering } from '#lib/teach/order/ordering.svelte.ts';
import { decodeResult } from '#lib/teach/order/result-code.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

function anOrdering() {
	const exercise = makeExercise(shippedTimeline, { n: 6, seed: 8 });
	if (!exercise) throw new Error('there is no exercise');
	const ordering = new Ordering(exercise, 'en-GB');
	const { start } = exercise;
	/** As places in the order at the start. */
	const places = () => ordering.order.map((event) => start.indexOf(event)).join('');
	const at = (i: number) => start[i] as TimelineEvent;
	return { ordering, exercise, places, at };
}

describe('a move', () => {
	test('is by places, ends at the ends, and is said', () => {
		const { ordering, places, at } = anOrdering();
		ordering.move(at(0), 1);
		expect(places()).toBe('102345');
		expect(ordering.announcement).toBe(`${at(0).title}, position 2 of 6`);
		ordering.move(at(0), -1);
		ordering.move(at(0), -1);
		expect(places()).toBe('012345');
		expect(ordering.announcement).toBe(`${at(0).title}, position 1 of 6`);
		ordering.moveTo(at(0), 99);
		expect(places()).toBe('123450');
	});

	test('is undone, one by one, and what moved nothing is none', () => {
		const { ordering, places, at } = anOrdering();
		expect(ordering.canUndo).toBe(false);
		ordering.move(at(0), -1);
		expect(ordering.canUndo).toBe(false);
		ordering.undo();
		ordering.move(at(0), 1);
		ordering.moveTo(at(5), 0);
		ordering.undo();
		expect(places()).toBe('102345');
		ordering.undo();
		expect(places()).toBe('012345');
		expect(ordering.canUndo).toBe(false);
	});

	test('of a card that is not there is none', () => {
		const { ordering, places, exercise } = anOrdering();
		const other = shippedTimeline.events.find((event) => !exercise.start.includes(event));
		ordering.moveTo(other as TimelineEvent, 0);
		expect(places()).toBe('012345');
	});
});

describe('a card that is picked up', () => {
	test('is moved and dropped: one move to undo', () => {
		const { ordering, places, at } = anOrdering();
		ordering.toggleLift(at(1));
		expect(ordering.liftedCard).toBe(at(1));
		expect(ordering.announcement).toBe(`Picked up: ${at(1).title}, position 2 of 6`);
		ordering.move(at(1), 1);
		ordering.move(at(1), 1);
		expect(ordering.announcement).toBe(`${at(1).title}, position 4 of 6`);
		ordering.toggleLift(at(1));
		expect(ordering.liftedCard).toBeNull();
		expect(ordering.announcement).toBe(`Dropped: ${at(1).title}, position 4 of 6`);
		expect(places()).toBe('023145');
		ordering.undo();
		expect(places()).toBe('012345');
		expect(ordering.canUndo).toBe(false);
	});

	test('is put back', () => {
		const { ordering, places, at } = anOrdering();
		ordering.toggleLift(at(1));
		ordering.move(at(1), 3);
		ordering.cancel();
		expect(places()).toBe('012345');
		expect(ordering.announcement).toBe(`Put back: ${at(1).title}, position 2 of 6`);
		expect(ordering.canUndo).toBe(false);
		ordering.cancel();
		expect(places()).toBe('012345');
	});

	test('is dropped by whatever else is done', () => {
		const doings: ((ordering: Ordering, at: (i: number) => TimelineEvent) => void)[] = [
			(ordering, at) => ordering.move(at(5), -1),
			(ordering, at) => ordering.toggleLift(at(5)),
			(ordering) => ordering.check(),
			(ordering) => ordering.restart()
		];
		for (const doing of doings) {
			const { ordering, at } = anOrdering();
			ordering.toggleLift(at(1));
			ordering.move(at(1), 1);
			doing(ordering, at);
			expect(ordering.liftedCard).not.toBe(at(1));
			expect(ordering.canUndo).toBe(true);
		}
	});
});

describe('the marks', () => {
	test('come when they are asked for, and go with the next move', () => {
		const { ordering, exercise, at } = anOrdering();
		expect(ordering.checkedGrading).toBeNull();
		for (const [i, event] of exercise.solution.entries()) ordering.moveTo(event, i);
		ordering.check();
		expect(ordering.checkedGrading?.positions).toEqual([true, true, true, true, true, true]);
		expect(ordering.checkedGrading?.right).toEqual(exercise.solution);
		expect(ordering.announcement).toBe(
			'6 of 6 in the right position, 5 of 5 neighbouring pairs correct.'
		);
		const all = { positions: 6, neighbours: 5, hints: 0, isOfSet: true };
		expect(decodeResult(ordering.result?.code ?? '', exercise.start)).toEqual(all);
		ordering.move(at(0), -1);
		expect(ordering.checkedGrading).toBeNull();
		expect(ordering.result).toBeNull();
	});

	test('go when all begins anew, which can be undone', () => {
		const { ordering, places, at } = anOrdering();
		ordering.restart();
		expect(ordering.canUndo).toBe(false);
		ordering.move(at(0), 2);
		ordering.check();
		ordering.restart();
		expect(ordering.checkedGrading).toBeNull();
		expect(places()).toBe('012345');
		ordering.undo();
		expect(places()).toBe('120345');
	});
});

describe('hints', () => {
	test('are counted and announced, and name a card by the number of its current position', () => {
		const { ordering, exercise, at } = anOrdering();
		expect(ordering.hintsUsedText).toBe('');
		ordering.giveHint();
		const [first] = ordering.order;
		const event = first as TimelineEvent;
		const [hint = ''] = ordering.formatHints(event);
		expect(hint).toMatch(/^later than card [2-6]$/);
		expect(ordering.announcement).toBe(`Hint for ${event.title}: ${hint}. 1 hint used.`);
		ordering.giveHint();
		expect(ordering.formatHints(event)[1]).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
		expect(ordering.hintsUsedText).toBe('2 hints used');
		const other = at(Number(hint.slice(-1)) - 1);
		ordering.moveTo(other, 0);
		expect(ordering.formatHints(event)[0]).toBe('later than card 1');
		for (const [i, each] of exercise.solution.entries()) ordering.moveTo(each, i);
		ordering.giveHint();
		expect(ordering.announcement).toBe('There is no further hint for this order.');
		ordering.restart();
		expect(ordering.hintsUsedText).toBe('2 hints used');
	});
});
