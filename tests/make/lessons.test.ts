import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '#lib/make/check-draft.ts';
import { readStoredDraft, toStoredDraft } from '#lib/make/stored-draft.ts';
import { csvLosses } from '#lib/make/csv-losses.ts';
import { lessonMinutes, movedUp, outerItemOf, stepsOfLesson } from '#lib/make/draft-lessons.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { applyEdit } from '#lib/make/edit.ts';
import { joinDrafts } from '#lib/make/join-drafts.ts';
import {
	addLesson,
	lessonPlanIds,
	usableEvents,
	type LessonPlanId
} from '#lib/make/lesson-starts.ts';
import { findTwoAccounts } from '#lib/make/two-accounts.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { writeDraft } from '#lib/make/write-draft.ts';
import { aFile } from '../fixtures/a-file.ts';

const draftOf = (input: unknown): EditorDraft => {
	const draft = readDraft(input);
	if (!draft) throw new Error('no draft');
	return draft;
};

const [first = '', second = ''] = aFile().events.map(({ id }) => id);
const lesson = {
	id: 'monday',
	title: 'Who says so?',
	level: '13 and up',
	goals: ['Name the source of a sentence.', 'Say what is open.'],
	steps: [
		{
			minutes: 7.5,
			title: 'Read',
			does: 'Show both events.',
			shows: [second, first],
			asks: [{ question: 'Who says it?', answer: 'A speaker.' }, { question: 'How do they know?' }]
		},
		{ minutes: 5, title: 'Ticket' }
	],
	ticket: 'Write one sentence.',
	standards: ['A standard, 1.2']
};
const file = aFile({ lessons: [lesson] });
const steps = (draft: EditorDraft) => draft.steps.map(({ key }) => key);

describe('lessons of a draft', () => {
	test('are written as they were read, and kept on a device', () => {
		const draft = draftOf(file);
		expect(checkDraft(draft)).toMatchObject({ file, problems: [] });
		expect(readStoredDraft(JSON.parse(JSON.stringify(toStoredDraft(draft))))).toEqual(draft);
		// A draft that was kept before there were any has none.
		const { lessons, steps, asks, ...older } = draft;
		expect([lessons.length, steps.length, asks.length]).toEqual([1, 2, 2]);
		expect(readStoredDraft(older)).toMatchObject({ lessons: [], steps: [], asks: [] });
		expect(csvLosses(file)).toContain('lessons');
		// A goal is a line.
		const odd = { ...file, lessons: [{ ...lesson, goals: ['One\ngoal.'] }] };
		expect(writeDraft(draftOf(odd)).input.lessons).toMatchObject([{ goals: ['One goal.'] }]);
	});

	test('say at their own field what is wrong, in a step and in a question, too', () => {
		const wrong = {
			id: 'x',
			title: '',
			goals: [1],
			steps: [
				{ minutes: 'ten', title: 'Read', shows: ['nowhere'] },
				{ minutes: 5, title: '', asks: [{ question: '', answer: 'Yes.' }] }
			]
		};
		const draft = draftOf({ ...file, lessons: [wrong, { id: 'empty', title: 'None', steps: [] }] });
		const [read = '', ticket = ''] = steps(draft);
		const { problems } = checkDraft(draft);
		expect(
			problems.map(({ address, fault, isMissing }) => [address, fault.code, isMissing])
		).toEqual([
			['lessons/x/title', 'empty', true],
			[`steps/${read}/minutes`, 'no-number', false],
			[`steps/${ticket}/title`, 'empty', true],
			[`asks/${draft.asks[0]?.key}/question`, 'empty', true],
			['lessons/empty/steps', 'no-steps', true],
			[`steps/${read}/events`, 'unknown-id', false]
		]);
		expect(outerItemOf(draft, 'asks', draft.asks[0]?.key ?? '')).toEqual(['lessons', 'x']);
		expect(outerItemOf(draft, 'steps', read)).toEqual(['lessons', 'x']);
		expect(outerItemOf(draft, 'events', first)).toEqual(['events', first]);
	});

	test('lose their parts with them, and an event that is removed', () => {
		const draft = draftOf(file);
		const [read = ''] = steps(draft);
		const shorter = applyEdit(draft, { type: 'remove', list: 'steps', key: read });
		expect([stepsOfLesson(shorter, 'monday').length, shorter.asks]).toEqual([1, []]);
		const none = applyEdit(draft, { type: 'remove', list: 'lessons', key: 'monday' });
		expect([none.lessons, none.steps, none.asks]).toEqual([[], [], []]);
		expect(writeDraft(none).input).not.toHaveProperty('lessons');
		const without = applyEdit(draft, { type: 'remove', list: 'events', key: first });
		expect(without.steps[0]?.events).toEqual([second]);
		expect(without.steps[1]).toBe(draft.steps[1]);
	});

	test('change places with the step before, in their own lesson only', () => {
		const draft = draftOf({ ...file, lessons: [lesson, { ...lesson, id: 'tuesday' }] });
		const [a = '', b = '', c = '', d = ''] = steps(draft);
		const moved = (lesson: string, key: string) =>
			movedUp(draft.steps, stepsOfLesson(draft, lesson), key).map(({ key }) => key);
		expect(moved('tuesday', d)).toEqual([a, b, d, c]);
		expect(moved('tuesday', c)).toEqual([a, b, c, d]);
		expect(lessonMinutes(draft, 'monday')).toBe(12.5);
	});

	test('come along with another record, with its events', () => {
		const { draft } = joinDrafts(draftOf(file), draftOf(file), null);
		const joined = checkDraft(draft).file;
		expect(joined?.lessons).toHaveLength(2);
		const [own, other] = joined?.lessons ?? [];
		expect(own).toEqual(lesson);
		expect(other?.steps.map(({ asks }) => asks)).toEqual(lesson.steps.map(({ asks }) => asks));
		const shown = other?.steps[0]?.shows ?? [];
		expect(shown).toHaveLength(2);
		expect(shown).not.toContain(first);
	});
});

describe('a lesson to begin with', () => {
	const others = ['berlin', 'element', 'school'].map((name) =>
		draftOf(JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')))
	);

	const editOf = (draft: EditorDraft, start: LessonPlanId) => {
		const begun = addLesson(draft, start, draft.events);
		if (!begun) throw new Error(`no ${start}`);
		return begun.edit;
	};

	test('two tellings are two accounts of one thing, or there is no such plan', () => {
		const [berlin, element, school] = others.map((draft) => {
			const found = findTwoAccounts(draft, usableEvents(draft.events));
			return found && [...found.events, ...(found.sources ?? [])].map(({ title }) => title);
		});
		// Its events follow each other, and of the figures that are disputed one source tells.
		expect(berlin).toBeNull();
		expect(element).toEqual([
			'Dauvillier sees two faint lines',
			'Coster and Hevesy report element 72'
		]);
		expect(school).toEqual([
			'The school moves across the river',
			'Interview with Jonas Petri, caretaker 1981–2012',
			'Twenty-Five Years of the School on the Aller'
		]);
	});

	test('says who speaks by the names of speakers and authors, and when they did', () => {
		const [, element, school] = others;
		if (!element || !school) throw new Error('no drafts');
		const first = (draft: EditorDraft, start: LessonPlanId) =>
			applyEdit(draft, editOf(draft, start)).asks[0]?.answer;
		expect(first(school, 'tellings')).toBe(
			'“The school moves across the river”: June to August 1981. The record names: Interview with Jonas Petri, caretaker 1981–2012 (Class 10b) and Renate Holm (Heimatverein Lindenau).'
		);
		expect(first(element, 'tellings')).toContain('Alexandre Dauvillier (Comptes rendus');
		const coats = school.events.filter(({ title }) => title === 'Lessons in coats');
		const begun = addLesson(school, 'source', coats);
		expect(begun && applyEdit(school, begun.edit).asks[0]?.answer).toBe(
			'“Lessons in coats”: Marta Ehlers, 12 November 2025.'
		);
	});

	test.each(lessonPlanIds)('“%s” names events of the record, and is right as it is', (start) => {
		for (const draft of [draftOf(aFile()), ...others]) {
			const begun = addLesson(draft, start, draft.events);
			if (start === 'tellings' && draft === others[0]) expect(begun).toBeNull();
			if (!begun) continue;
			const { edit, key } = begun;
			const made = applyEdit(draft, edit);
			const { file, problems } = checkDraft(made);
			expect(problems).toEqual([]);
			const added = file?.lessons?.at(-1);
			expect(added?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
			const shown = added?.steps.flatMap(({ shows = [] }) => shows) ?? [];
			expect(shown.length).toBeGreaterThan(0);
			const titles = shown.map((id) => file?.events.find((event) => event.id === id)?.title ?? '?');
			const words = JSON.stringify(added);
			for (const title of titles) expect(words).toContain(formatPageTitle(title, 'en'));
			expect(made.lessons.at(-1)?.key).toBe(key);
			// Another one has keys of its own.
			const twice = applyEdit(made, editOf(made, start));
			expect(new Set(steps(twice)).size).toBe(twice.steps.length);
			expect(checkDraft(twice).problems).toEqual([]);
		}
	});

	test('answers with what the record says, and leaves out what it does not', () => {
		const draft = draftOf(aFile());
		const answersOf = (start: 'order' | 'source' | 'tellings') =>
			applyEdit(draft, editOf(draft, start)).asks.map(({ answer }) => answer);
		expect(answersOf('tellings')).toMatchInlineSnapshot(`
			[
			  "“The company answers”: A. Speaker, around 2 May 2025. “About 12.5 TB”: June 2025, day unknown. The record names: The Paper.",
			  "The day.",
			  "Who wrote it.",
			  "",
			]
		`);
		expect(answersOf('source')).toMatchInlineSnapshot(`
			[
			  "“The company answers”: A. Speaker, around 2 May 2025.",
			  "The record names: The Paper and The Journal.",
			  "",
			  "Who wrote it. The day.",
			]
		`);
		expect(answersOf('order')[2]).toMatchInlineSnapshot(
			`"“People protest”: 1 May 2025. “The company answers”: around 2 May 2025. “About 12.5 TB”: June 2025, day unknown."`
		);
	});

	test('needs events with a date and a title', () => {
		const [event] = draftOf(aFile()).events;
		if (!event) throw new Error('no event');
		expect(usableEvents([event, { ...event, title: ' ' }, { ...event, date: '' }])).toEqual([
			event
		]);
	});
});
