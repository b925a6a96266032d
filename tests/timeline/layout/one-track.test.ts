import { describe, expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import { draw, labelBoxOf } from '../../fixtures/drawn-scenes.ts';
import { marksOf } from '../../fixtures/scene-events.ts';
import { readEventsFile } from '../../fixtures/read-events-file.ts';

const event = (id: string, date: string, kind: string, title: string) => {
	return {
		id,
		date,
		kind,
		track: 'school',
		title,
		summary: title,
		sources: ['archive'],
		links: []
	};
};

/** One track, three events, thirty years: nothing like the record that the site ships. */
const school = toTimeline(
	toRecordData(
		readEventsFile(
			{
				...{ format: 1, id: 'school', title: 'A school', dek: 'Thirty years.', language: 'en' },
				...{ updated: '2024-05-01', series: [], speakers: [], prompts: [], corrections: [] },
				tracks: [{ id: 'school', label: 'The school', description: 'All of it.', color: 'teal' }],
				sources: [{ id: 'archive', publisher: 'Town archive', url: 'https://archive.example/1' }],
				events: [
					event(
						'opened',
						'1994-09-01',
						'action',
						'The school opens with two classes in the old mill'
					),
					event('walked', '2008-03', 'protest', 'Parents and pupils walk out over the library'),
					event('moved', '2024-04-12', 'report', 'The council reports that the school will move')
				]
			},
			'school'
		)
	)
);

const whole = extentWithMargin(school.extent);
const widths = Array.from({ length: 60 }, (_, i) => 280 + i * 20);

describe('one track of three events in thirty years', () => {
	test('is as high as known on a day, when it had one event', () => {
		const { extent: axis, ends } = school;
		const [first] = school.events;
		const known = { ...school, events: first ? [first] : [], axis, ends, whole: school };
		for (const width of widths) {
			const { height, axisY } = draw(known, width, whole);
			const before = draw(school, width, whole);
			expect([height, axisY]).toEqual([before.height, before.axisY]);
		}
	});

	// In a phone of 320 px two of the three have room.
	test.each(widths.filter((width) => width > 320))('at %i px each event is named', (width) => {
		for (const { key, label } of drawnMarks(draw(school, width, whole))) {
			expect(label, key).not.toBeNull();
		}
	});

	test.each(widths)('at %i px the selected one is named, also at either edge', (width) => {
		for (const selected of school.events) {
			const marks = marksOf(draw(school, width, whole, selected), school);
			const mark = marks.findLast(({ events }) => events.includes(selected));
			expect(mark?.label, selected.id).not.toBeNull();
			const box = mark && labelBoxOf(mark, width);
			expect(box?.x0).toBeGreaterThanOrEqual(0);
			expect(box?.x1).toBeLessThanOrEqual(width);
		}
	});
});
