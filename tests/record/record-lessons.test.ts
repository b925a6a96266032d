import { expect, test } from 'vitest';
import { formatProblem } from '#lib/messages/format-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toNotes } from '#lib/record/notes.ts';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aFile } from '../fixtures/a-file.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const file = aFile();
const id = file.events[0]?.id ?? '';
const lesson = {
	id: 'monday',
	title: 'Who says so?',
	level: '13 and up',
	goals: ['Name the source of a sentence.'],
	steps: [
		{
			minutes: 10,
			title: 'Read',
			does: 'Show the first event.',
			shows: [id],
			asks: [{ question: 'Who says it?', answer: 'A speaker.' }, { question: 'How do you know?' }]
		},
		{ minutes: 5, title: 'Ticket' }
	],
	ticket: 'Write one sentence.',
	standards: ['RH.9-10.1']
};

function problemsWith(lessons: unknown): [path: string, words: string][] {
	const result = parseEventsFile({ ...file, lessons });
	if ('file' in result) return [];
	return result.problems.map((problem) => [problem.path, formatProblem(problem)]);
}

test('a record may have lessons of its own, which go to its page for teaching', () => {
	const result = parseEventsFile({ ...file, lessons: [lesson] });
	if (!('file' in result)) throw new Error(JSON.stringify(result.problems));
	expect(toNotes(result.file).lessons).toEqual([lesson]);
	expect(toNotes(file)).not.toHaveProperty('lessons');
	const { parts, answers, ticket, standards, goals, summary } = toLesson(lesson);
	expect([goals, summary, standards]).toEqual([lesson.goals, lesson.level, lesson.standards]);
	expect(parts).toEqual([
		[
			{
				minutes: 10,
				title: 'Read',
				does: 'Show the first event.',
				asks: ['Who says it?', 'How do you know?'],
				events: [id]
			},
			{ minutes: 5, title: 'Ticket', does: '', asks: [] }
		]
	]);
	// A question without an answer has none.
	expect(answers).toEqual([{ question: 'Who says it?', text: 'A speaker.', events: [] }]);
	expect(ticket.task).toBe(lesson.ticket);
	// What assesses its own task, nobody has said; the general task has its rubric.
	expect(ticket.rubric).toBeUndefined();
	const { ticket: task, ...untasked } = lesson;
	expect(task).not.toBe('');
	expect(toLesson(untasked).ticket.rubric?.full).not.toBe('');
	// Steps are all that a lesson needs; then the ticket is the general one.
	const { id: name, title, steps } = lesson;
	expect(problemsWith([{ id: name, title, steps }])).toEqual([]);
	expect(toLesson({ id: name, title, steps }).ticket.task).not.toBe('');
});

test.each([
	[{ ...lesson, steps: [] }, 'lessons[0].steps', 'A lesson needs at least one step.'],
	[
		{ ...lesson, steps: [{ minutes: '10', title: 'Read' }] },
		'lessons[0].steps[0].minutes',
		'This must be a number, 0 or more, without separators: 1500 or 0.5.'
	],
	[
		{ ...lesson, steps: [{ minutes: 10, title: 'Read', shows: [id, 'nowhere'] }] },
		'lessons[0].steps[0].shows[1]',
		/nowhere|no event/i
	],
	[
		{ ...lesson, steps: [{ minutes: 10, title: 'Read', asks: [{ answer: 'A speaker.' }] }] },
		'lessons[0].steps[0].asks[0].question',
		/./
	],
	[{ ...lesson, step: [] }, 'lessons[0].step', /steps/]
])('a fault in a lesson is reported with its place', (wrong, path, words) => {
	const problems = problemsWith([wrong]);
	expect(problems.map(([path]) => path)).toEqual([path]);
	expect(problems[0]?.[1]).toMatch(words);
});

test('two lessons have two ids', () => {
	expect(problemsWith([lesson, lesson]).map(([path]) => path)).toEqual(['lessons[1].id']);
});

test('the general lesson names two events of the record, those with most sources, in their order', () => {
	const added = generalLessonFor(shippedTimeline).prepare.join('\n');
	const named = shippedTimeline.events.filter(({ title }) => added.includes(`“${title}”`));
	expect(named).toHaveLength(2);
	const most = Math.max(...shippedTimeline.events.map(({ sources }) => sources.length));
	expect(named.map(({ sources }) => sources.length)).toContain(most);
	expect(added.indexOf(named[0]?.title ?? '')).toBeLessThan(added.indexOf(named[1]?.title ?? ''));
	const bare = toTimeline(toRecordData(file));
	const without = { ...bare, events: bare.events.map((event) => ({ ...event, sources: [] })) };
	expect(generalLessonFor(without).prepare).toEqual(generalLessonFor(without).prepare.slice(0, 4));
});
