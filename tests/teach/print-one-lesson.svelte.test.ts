import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Guide from '#lib/teach/Guide.svelte';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { teachLinks, type AddressOf } from '#lib/teach/teach-links.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';
import { shippedTimeline as timeline } from '../fixtures/a-timeline.ts';

const addressOf: AddressOf = (page, search) => `/${page}/${search}`;
const lessonOf = (id: string) =>
	toLesson({ id, title: id, steps: [{ minutes: 10, title: 'Look' }] });

afterEach(() => vi.restoreAllMocks());

test('the button of a lesson prints that one, and the browser’s own print those of the record', async () => {
	render(Guide, {
		...{
			timeline,
			teaching: null,
			asof: null,
			prompts: [],
			chosen: '',
			siteAddress: null,
			addressOf
		},
		recordLessons: [lessonOf('monday'), lessonOf('tuesday')],
		links: teachLinks(addressOf, '', null),
		generalLinks: teachLinks(addressOf, '', null),
		generalLesson: generalLessonFor(timeline),
		isChosen: false,
		onchoose: () => undefined,
		hasPresenter: false,
		shortcuts: createRawSnippet(() => ({ render: () => '<p></p>' }))
	});
	const onPaper = () =>
		[...document.querySelectorAll('article:not(.unprinted)')].map((article) =>
			article.getAttribute('aria-labelledby')
		);
	const own = ['page_monday', 'page_tuesday'];
	expect(onPaper()).toEqual(own);
	const papers: unknown[] = [];
	vi.spyOn(window, 'print').mockImplementation(() => papers.push(onPaper()));
	for (const button of screen.getAllByRole('button', { name: 'Print this lesson' })) {
		await fireEvent.click(button);
		await fireEvent(window, new Event('afterprint'));
		expect(onPaper()).toEqual(own);
	}
	expect(papers).toEqual([['page_monday'], ['page_tuesday'], ['page_lesson']]);
});
