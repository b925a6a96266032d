import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { handoutQuestions } from '#lib/teach/papers/handout-questions.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import element from '../../fixtures/element.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';

const timelineOf = (data: unknown) => toTimeline(toRecordData(readEventsFile(data, 'a.json')));
const none = { prompts: [], answers: [] };

test('questions name the events, speakers and figures of the record, which has the answers', () => {
	for (const data of [berlin, element, school]) {
		const timeline = timelineOf(data);
		const { list, isOfRecord } = handoutQuestions(timeline, none, null);
		expect(isOfRecord).toBe(false);
		expect(list.length).toBeGreaterThanOrEqual(4);
		for (const { answer } of list) expect(answer).toMatch(/\w/);
		const own = list.filter(({ question }) =>
			timeline.events.some(
				({ title, statement, links }) =>
					[title, statement?.quote, statement?.translation?.text].some(
						(text) => text && question.includes(text.replaceAll(/[“”]/g, '').slice(0, 15))
					) || links.some(({ event }) => question.includes(event.title.slice(0, 15)))
			)
		);
		expect(own.length).toBeGreaterThanOrEqual(1);
	}
	const { list } = handoutQuestions(timelineOf(berlin), none, null);
	// Asks to whom and where only if the record says it.
	expect(list[0]?.question).toMatch(/^Who says this, to whom, and where: “/);
	const ofElement = handoutQuestions(timelineOf(element), none, null).list;
	expect(ofElement[0]?.question).toMatch(/^Who says this: “/);
	const evidence = list.find(({ question }) => question.startsWith('How is each event known'));
	// Nine of its ten events are known from documents, so there would be nothing to sort.
	const asked = ofElement.map(({ question }) => question).join(' ');
	expect(asked).not.toContain('How is each event known');
	// It has the words of the handout: a newspaper's report has others there.
	expect(handoutQuestions(timelineOf(school), none, null).list[1]?.answer).toMatch(
		/^press reports: 3\.\ndocuments: 2 and 6\./
	);
	// What no record answers has the general question’s own answer.
	expect(handoutQuestions(timelineOf(school), none, null).list.at(-1)).toEqual({
		question: 'Which source would you look at first, and what would you look for there?',
		answer: 'A good answer names a source, and a question that it could settle.'
	});
	// Each event is in one line, by the number that it has on the handout.
	const numbers = evidence?.answer?.match(/\d+/g)?.map(Number) ?? [];
	expect(numbers.toSorted((a, b) => a - b)).toEqual(berlin.events.map((_, i) => i + 1));
	// The answer sorts by the words of the question, which are those of the story.
	const ways = evidence?.answer?.split('\n').map((line) => line.split(':')[0]);
	expect(ways).toEqual([
		'the speaker’s own words',
		'reported by others',
		'somebody who was there',
		'an official record'
	]);
	expect(evidence?.question).toContain(`: ${ways?.join('; ')}.`);
});

test('a record’s own questions come first, with answers unless an as-of day leaves out what they are about', () => {
	const own = { prompts: ['Who knew?', 'Why then?'], answers: ['The mayor.'] };
	const timeline = timelineOf(school);
	expect(handoutQuestions(timeline, own, null)).toEqual({
		isOfRecord: true,
		list: [
			{ question: 'Who knew?', answer: 'The mayor.' },
			{ question: 'Why then?', answer: null }
		]
	});
	expect(handoutQuestions(timeline, own, '1990-01-01').list[0]?.answer).toBeNull();
});
