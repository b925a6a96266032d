import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { numberedTimeline, numbersBelowMarks } from '#lib/teach/papers/number-marks.ts';
import { drawingWidth as width } from '#lib/teach/papers/plan-handout.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClasses, sizeClassFor, stripClasses } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import storyInArabic from '../../fixtures/story-ar.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';

const records = [berlin, school, storyInArabic].map((data) =>
	toRecordData(readEventsFile(data, 'a.json'))
);

test('each event of a handout has its number in the drawing once: in its label, or below its mark', () => {
	for (const record of [...records, toRecordData(shipped)]) {
		const drawn = numberedTimeline({ ...record, chapters: [] });
		expect(drawn.events[1]?.title).toBe(`2 ${record.events[1]?.title}`);
		for (const classes of [sizeClasses, stripClasses]) {
			const size = { class: sizeClassFor(width, classes), width };
			const scene = layoutScene(drawn, size, wholeDomainOf(drawn), {});
			const below = numbersBelowMarks(drawn, scene, width);
			const inLabels = scene.marks.flatMap(({ label }) => {
				const [number] = /^\d+(?= )/.exec(label?.lines[0] ?? '') ?? [];
				return number === undefined ? [] : Number(number);
			});
			const numbers = [...inLabels, ...below.flatMap(({ text }) => text.split(/\D+/).map(Number))];
			// A label of a figure may begin with a number of its own, which is no number of an event.
			expect(new Set(numbers)).toEqual(
				new Set([...drawn.events.map((_, i) => i + 1), ...inLabels])
			);
			for (const { x, y } of below) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeLessThanOrEqual(scene.height);
			}
		}
	}
});

test('in a record from right to left, a number is below its mark, too', () => {
	const [, , arabic] = records;
	if (!arabic) throw new Error('no record');
	const drawn = numberedTimeline({ ...arabic, chapters: [] });
	const size = { class: sizeClassFor(width, stripClasses), width };
	const scene = layoutScene(drawn, size, wholeDomainOf(drawn), {});
	const [first, last] = [
		numbersBelowMarks(drawn, scene, width)[0],
		numbersBelowMarks(drawn, scene, width).at(-1)
	];
	expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
});
