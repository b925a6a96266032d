import { expect, test } from 'vitest';
import { readChosenEvents } from '#lib/teach/order/chosen-events.ts';
import { parseExerciseParams, withoutOrder } from '#lib/teach/order/exercise.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const ids = shippedTimeline.events.map(({ id }) => id);
const of = (...indices: number[]) => `events=${indices.map((i) => ids[i]).join(',')}`;

test.each([
	['', []],
	['?n=6&seed=42', []],
	['?seed=abc', ['“seed=abc” was not understood: here is set 1.']],
	['?n=99', ['“n=99” was not understood: here are 6 events.']],
	[`?n=99&${of(1, 4, 9)}`, ['“n=99” was not understood: here are 3 events.']],
	[
		`?${of(1, 4, 9)},nobody,x`,
		['Not used: nobody, x. The record has no such event, or its title tells the date.']
	],
	[`?${of(1, 4)}`, ['An exercise needs at least 3 events. These are from the whole record.']],
	[
		`?n=7&${of(0, 1, 2, 3, 4, 5, 6, 7, 8)}`,
		[
			'The link lists 9 events, and 7 of them are here. To use exactly the events listed, list at most 8.'
		]
	]
])('of the address %s the page says %j', (search, notices) => {
	expect(readChosenEvents(search, shippedTimeline).notices).toEqual(notices);
});

test('a long text is cut before it is said', () => {
	const { notices } = readChosenEvents(
		`?seed=${'9'.repeat(500)}&events=${'x'.repeat(500)}`,
		shippedTimeline
	);
	for (const notice of notices) expect(notice.length).toBeLessThan(300);
});

test.each([3, 5, 8])(
	'%i chosen events are all in the exercise, in any order of the address',
	(n) => {
		const chosen = Array.from({ length: n }, (_, i) => i * 4);
		for (const search of [`?seed=7&${of(...chosen)}`, `?seed=7&${of(...chosen.toReversed())}`]) {
			const asked = readChosenEvents(search, shippedTimeline);
			expect(asked.notices).toEqual([]);
			const timeline = toTimeline(pickEvents(toRecordData(shipped), asked.ids));
			const exercise = makeExercise(timeline, parseExerciseParams(search));
			expect(exercise?.solution.map(({ id }) => id)).toEqual(chosen.map((i) => ids[i]));
		}
	}
);

test('chosen events of one day are dealt the same, in any order of the address', () => {
	const record = toRecordData(shipped);
	const sameDay = shippedTimeline.events.filter(({ date }) => date.edtf === '2025-09-25');
	const chosen = [...sameDay, ...shippedTimeline.events.slice(0, 2)].map(({ id }) => id);
	const startOf = (ids: readonly string[]) => {
		const search = `?events=${ids.join()}`;
		const asked = readChosenEvents(search, shippedTimeline);
		const timeline = toTimeline(pickEvents(record, asked.ids));
		return makeExercise(timeline, parseExerciseParams(search))?.start.map(({ id }) => id);
	};
	expect(sameDay.length).toBeGreaterThan(1);
	expect(startOf(chosen.toReversed())).toEqual(startOf(chosen));
	expect(startOf(withoutOrder(chosen))).toEqual(startOf(chosen));
});
