import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { groupByChapter } from '#lib/record/chapters.ts';
import { numberSources } from '#lib/record/source-numbers.ts';
import AnswerKey from '#lib/teach/papers/AnswerKey.svelte';
import Handout from '#lib/teach/papers/Handout.svelte';
import '#lib/teach/papers/papers.css';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const common = {
	timeline: shippedTimeline,
	asof: null,
	address: null,
	sourceById: numberSources(shippedTimeline.events),
	isWhole: true
};
const notes = { prompts: [], answers: [], ofEvents: [] };

/** The headings under that of all events: their levels and texts, in order. */
const headingsIn = (label: string) =>
	within(screen.getByRole('region', { name: label }))
		.getAllByRole('heading')
		.slice(1)
		.map((node) => [
			Number(node.getAttribute('aria-level') ?? node.tagName.slice(1)),
			node.textContent
		]);

const questions = { list: [], isOfRecord: true };

/** As they are told: each chapter, and under it its events. */
const told = groupByChapter(shippedTimeline).flatMap(({ chapter, events }) => [
	[3, chapter?.title],
	...events.map(({ title }) => [4, title])
]);

describe('all events on paper are under the headings of their chapters', () => {
	test('in the handout, where a heading never ends a column or a page', () => {
		const { container } = render(Handout, { ...common, questions });
		expect(shippedTimeline.chapters.length).toBeGreaterThan(1);
		expect(headingsIn('All events, by chapter')).toEqual(told);
		for (const [i] of shippedTimeline.chapters.entries()) {
			const heading = container.querySelector(`#paper_chapter-${i}`) as Element;
			expect(getComputedStyle(heading).breakAfter).toBe('avoid');
			const list = heading.nextElementSibling as Element;
			expect(getComputedStyle(list).breakBefore).toBe('avoid');
		}
	});

	test('in the key', () => {
		render(AnswerKey, {
			...common,
			notes,
			cards: [],
			setName: 'Set 1',
			handout: shippedTimeline,
			handoutName: 'Handout',
			filled: [],
			leftOut: null,
			questions
		});
		const headings = headingsIn('Notes and questions, event by event');
		expect(headings.filter(([level]) => level !== 5)).toEqual(told);
	});

	test('and of a record without chapters, or of a choice, are one list', () => {
		const timeline = { ...shippedTimeline, chapters: [] };
		render(Handout, { ...common, timeline, questions });
		expect(headingsIn('All events in order')).toEqual(
			shippedTimeline.events.map(({ title }) => [3, title])
		);
	});
});

test('columns run as the drawing of the record does, what is in them as the interface', () => {
	const timeline = { ...shippedTimeline, language: 'ar', chapters: [] };
	const { container } = render(Handout, { ...common, timeline, questions });
	const directionOf = (selector: string) =>
		getComputedStyle(container.querySelector(selector) as Element).direction;
	expect([directionOf('div.columns'), directionOf('div.columns li')]).toEqual(['rtl', 'ltr']);
});
