import { expect, test } from 'vitest';
import type { Lesson } from '#lib/record/lessons.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';
import { teachLinks, type AddressOf } from '#lib/teach/teach-links.ts';

const toAddress: AddressOf = (page, query) => `/${page}/${query}`;
const linksOf = (search: string, asof: string | null) => teachLinks(toAddress, search, asof);

test('a lesson leads to the same events everywhere, but in the story, which has them all', () => {
	const links = linksOf('?events=a,b&seed=3', '2025-09-01');
	expect(links).toMatchObject({
		story: '/story/?asof=2025-09-01',
		stage: '/present/?events=a,b&asof=2025-09-01',
		known: '/present/?then=1&events=a,b&asof=2025-09-01',
		order: '/order/?seed=3&events=a,b&asof=2025-09-01'
	});
	expect(links.cards).toBe('/teach/?print=cards&events=a,b&seed=3');
});

test('without a choice of events its links name none', () => {
	expect(linksOf('', null)).toMatchObject({
		story: '/story/',
		stage: '/present/',
		known: '/present/?then=1',
		order: '/order/',
		handout: '/teach/?print=handout'
	});
});

test('the presentation belongs to the lesson of the page, so that its first slide does not reveal the order', () => {
	const [lesson] = teaching.lessons;
	if (!lesson) throw new Error('no lesson');
	const links = teachLinks(toAddress, '?events=a', null, null, lesson);
	expect(links).toMatchObject({
		stage: `/present/?events=a&lesson=${lesson.id}`,
		known: `/present/?then=1&events=a&lesson=${lesson.id}`,
		handout: '/teach/?print=handout&events=a'
	});
});

test('the presentation has the events of its lesson, or all if it names none', () => {
	const steps = [
		{ minutes: 5, title: 'Open' },
		{ minutes: 5, title: 'Show', shows: ['a', 'b'] },
		{ minutes: 5, title: 'Read', shows: ['b', 'c'] }
	];
	const lesson = toLesson({ id: 'monday', title: 'Who says so?', steps });
	const stageOf = (lesson: Lesson) => teachLinks(toAddress, '', null, null, lesson).stage;
	expect(stageOf(lesson)).toBe('/present/?events=a,b,c&lesson=monday');
	const without = toLesson({ id: 'monday', title: 'Who says so?', steps: steps.slice(0, 1) });
	expect(stageOf(without)).toBe('/present/?lesson=monday');
});
