import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import LessonPlan from '#lib/teach/LessonPlan.svelte';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';
import { withoutOrder } from '#lib/teach/order/exercise.ts';
import { teachLinks, type AddressOf } from '#lib/teach/teach-links.ts';
import { shippedTimeline as timeline } from '../fixtures/a-timeline.ts';

const addressOf: AddressOf = (page, search) => `/${page}/${search}`;
const events = timeline.events.slice(0, 4).map(({ id }) => id);
const written = {
	id: 'monday',
	title: 'On Monday',
	steps: [
		{ minutes: 10, title: 'Look', shows: events.slice(0, 2) },
		{ minutes: 15, title: 'Compare', shows: events }
	],
	ticket: 'Which came first?'
};
const common = { timeline, teaching: null, addressOf, siteAddress: null };
const links = (name: string) =>
	screen.queryAllByRole('link', { name }).map((link) => link.getAttribute('href'));

test('a lesson of the record leads to exercise, cards and key of what a step shows, and claims what its author says', () => {
	render(LessonPlan, { ...common, lesson: toLesson(written), isOfRecord: true });
	// One presentation for all steps; each link says with which event it starts.
	const [first, ...others] = screen.getAllByRole('link', { name: /^Presentation/ });
	expect(others).toHaveLength(1);
	const [firstTitle, secondTitle] = timeline.events.map(({ title }) => title);
	expect(first?.textContent).toMatch(`· ${firstTitle}`);
	expect(first?.textContent).toMatch(`· ${secondTitle}`);
	expect(others[0]?.textContent).toMatch(`· ${firstTitle}`);
	expect(others[0]?.textContent).not.toMatch(`· ${secondTitle}`);
	for (const link of [first, ...others])
		expect(link?.getAttribute('href')).toBe(
			`/present/?events=${events.join()}&lesson=monday&event=${events[0]}`
		);
	// Two events are no exercise.
	const set = `lesson=monday&n=4&seed=1&events=${events.join()}`;
	expect(links('Exercise')).toEqual([`/order/?n=4&seed=1&events=${withoutOrder(events).join()}`]);
	expect(links('Card sheet')).toEqual([`/teach/?print=cards&${set}`]);
	expect(links('Answer key')).toEqual([`/teach/?print=answers&${set}`]);
	expect(screen.getByText('Which came first?')).toBeInTheDocument();
	for (const heading of ['Rubric', 'In line with', 'For students: read laterally'])
		expect(screen.queryByRole('heading', { name: heading }), heading).toBeNull();
	expect(screen.queryByRole('table')).toBeNull();
});

test('the general lesson has one set of cards, named as on paper, and counts the events that it shows', () => {
	const lesson = generalLessonFor(timeline);
	const all = teachLinks(addressOf, '', null, null, lesson);
	render(LessonPlan, { ...common, lesson, links: all });
	expect(screen.getByText('Set 1, 6 cards')).toBeInTheDocument();
	// The addresses of the whole record, so that students can type that of the exercise.
	expect(links('Exercise')).toEqual(['/order/']);
	expect(links('Card sheet')).toEqual(['/teach/?print=cards']);
	expect(links('Answer key')).toEqual(['/teach/?print=answers']);
	expect(screen.getByText(`6 of ${timeline.events.length} events`)).toBeInTheDocument();
	// One presentation has the events of all steps.
	const shown = new Set(lesson.parts.flat().flatMap(({ events = [] }) => events));
	const stages = screen
		.getAllByRole('link')
		.map((link) => new URL(link.getAttribute('href') ?? '', 'https://a.example'))
		.filter(({ pathname }) => pathname === '/present/')
		.map(({ searchParams }) => Object.fromEntries(searchParams));
	expect(stages).toHaveLength(3);
	for (const { events, lesson } of stages)
		expect([events, lesson]).toEqual([[...shown].join(), 'lesson']);
	expect(stages.map(({ event = null }) => event)).toEqual([
		null,
		null,
		lesson.parts.flat().find(({ title }) => title === 'Read laterally')?.events?.[0]
	]);
});

test('the sources to compare are listed with their addresses, in the plan and for students', () => {
	const addressesOf = (ids: readonly string[]) =>
		ids.flatMap((id) =>
			(timeline.eventById.get(id)?.sources ?? []).flatMap(({ address }) => address?.href ?? [])
		);
	const shown = () =>
		screen
			.getAllByRole('link', { name: /^https?:/ })
			.map((link) => link.getAttribute('href'))
			.filter((href) => !href?.includes('/e/'));
	const lesson = generalLessonFor(timeline);
	const { unmount } = render(LessonPlan, { ...common, lesson });
	const compared = addressesOf(lesson.reads ?? []);
	expect(compared.length).toBeGreaterThan(1);
	expect(shown()).toEqual([...compared, ...compared]);
	unmount();
	// In a lesson of the record, those of all its events, but not beside the task for students.
	render(LessonPlan, { ...common, lesson: toLesson(written), isOfRecord: true });
	expect(shown()).toEqual(addressesOf(events));
});

test('each step of a lesson of the site links to the slides, the levels or the handout that it speaks of', () => {
	const [lesson] = teaching.lessons;
	if (!lesson) throw new Error('no lesson');
	const { container } = render(LessonPlan, { ...common, lesson, teaching });
	const [first, ...steps] = container.querySelectorAll('.during-class ol > li');
	const linksIn = (step: Element | undefined) =>
		[...(step?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent);
	expect(linksIn(first)).toEqual(['Presentation']);
	expect(first?.querySelector('a')?.search).toMatch(/^\?lesson=20-minutes&events=|^\?events=/);
	expect(steps.map(linksIn)).toEqual([
		['Three levels'],
		['“As known then”, in the presentation'],
		['Three levels'],
		[]
	]);
	const levels = container.querySelector(steps[0]?.querySelector('a')?.hash ?? '');
	expect(levels?.closest('section')).toHaveTextContent('Three levels');
});

test('a lesson in the interface’s language runs in its direction, under a record that runs to the left', () => {
	const arabic = { ...timeline, title: 'مدرسة', language: 'ar' };
	render(LessonPlan, { ...common, timeline: arabic, lesson: generalLessonFor(arabic) });
	const question = screen.getAllByText(/^What is the difference between/)[0];
	expect(getComputedStyle(question as HTMLElement).direction).toBe('ltr');
});

test('the general lesson has its rubric, its standards and the table', () => {
	render(LessonPlan, { ...common, lesson: generalLessonFor(timeline) });
	for (const heading of ['Rubric', 'In line with', 'For students: read laterally'])
		expect(screen.getByRole('heading', { name: heading }), heading).toBeInTheDocument();
	expect(screen.getByRole('table')).toBeInTheDocument();
});
