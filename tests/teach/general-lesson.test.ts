import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { lessonOn } from '#lib/teach/general-lesson.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import berlin from '../fixtures/berlin.json' with { type: 'json' };
import school from '../fixtures/school.json' with { type: 'json' };

const timelineOf = (data: unknown) => toTimeline(toRecordData(readEventsFile(data, 'record.json')));
const textOf = (lesson: unknown) => JSON.stringify(lesson);

test('only a record that says when its events became public has a step on what was known when', () => {
	for (const data of [berlin, school]) {
		const timeline = timelineOf(data);
		const lesson = lessonOn(timeline);
		expect(textOf(lesson)).not.toMatch(/became public|what was known|on a given day/);
		const step = lesson.parts[0]?.[2];
		expect(step?.title).toBe('See what each is known from');
		expect(step?.events).toHaveLength(6);
		for (const id of step?.events ?? []) {
			expect(step?.does).toContain(
				timeline.eventById.get(id)?.title.replaceAll(/[“”]/g, '').slice(0, 20)
			);
		}
	}
	const lesson = lessonOn(shippedTimeline);
	expect(lesson.parts[0]?.[2]?.shows).toBe('known');
	expect(textOf(lesson)).toMatch(/became public/);
});

test('its questions are answered from the record, by author and publisher', () => {
	const { answers, parts } = lessonOn(timelineOf(berlin));
	const answerTo = (words: string) =>
		answers.find(({ question }) => question.includes(words))?.text;
	expect(answerTo('at the time or later')).toContain(
		'“Hungary begins to take down its border fence”: Mary Elise Sarotte (Basic Books), 2014.'
	);
	expect(answerTo('Who is behind')).toContain('Hans-Hermann Hertle (Ch. Links Verlag)');
	expect(answerTo('difference between')).toContain('“Said”');
	const asked = parts.flat().flatMap(({ asks }) => asks);
	for (const { question } of answers) expect(asked).toContain(question);
});
