import { expect, test } from 'vitest';
import { teachLinks } from '#lib/teach/teach-links.ts';

const linksOf = (search: string, asof: string | null) =>
	teachLinks((page, query) => `/${page}/${query}`, search, asof);

test('a lesson leads to the same events everywhere, but in the story, which has them all', () => {
	const links = linksOf('?events=a,b&seed=3', '2025-09-01');
	expect(links).toMatchObject({
		story: '/story/?asof=2025-09-01',
		stage: '/present/?events=a,b&asof=2025-09-01',
		known: '/present/?then=1&events=a,b&asof=2025-09-01',
		order: '/order/?events=a,b&seed=3&asof=2025-09-01'
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
	const links = teachLinks((page, query) => `/${page}/${query}`, '?events=a', null, null, 'lesson');
	expect(links).toMatchObject({
		stage: '/present/?events=a&lesson=lesson',
		known: '/present/?then=1&events=a&lesson=lesson',
		handout: '/teach/?print=handout&events=a'
	});
});
