import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import SeriesTable from '#lib/story/SeriesTable.svelte';
import { formatDate } from '#lib/messages/dates.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimeline, aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

const onselect = vi.fn();

beforeEach(() => void onselect.mockClear());

function renderTable(timeline: Timeline) {
	const [series] = timeline.series;
	if (!series) throw new Error('no series');
	render(SeriesTable, { props: { view: new StoryState(timeline), series, onselect } });
	document.querySelector('details')?.setAttribute('open', '');
	return series;
}

const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

const rows = () => screen.getAllByRole('row').map((row) => [...row.children].map(textOf));

describe('SeriesTable', () => {
	test('has a row for each figure, in the words of the drawing', () => {
		renderTable(shippedTimeline);
		const documents = 'documents, as reported in the press';
		expect(rows()).toEqual([
			['Date', 'Figure', 'Evidence', 'Event'],
			['July 2025, day unknown', 'about 400 TB', documents, expect.stringMatching(/^card: /)],
			['no figure in this record'],
			[
				'January 2026, day unknown',
				'almost 1,400 TB, about 3.5 times the figure for July 2025',
				documents,
				expect.stringMatching(/^card: /)
			]
		]);
	});

	test('is a table with headers and a caption, closed until it is asked for', () => {
		const series = renderTable(shippedTimeline);
		expect(screen.getByRole('table', { name: `${series.label}, in TB` })).toBeVisible();
		expect(screen.getAllByRole('columnheader')).toHaveLength(4);
		expect(screen.getAllByRole('rowheader').map(textOf)).toEqual([
			'July 2025, day unknown',
			'January 2026, day unknown'
		]);
		document.querySelector('details')?.removeAttribute('open');
		expect(document.querySelector('table')).not.toBeVisible();
		expect(screen.getByText(/^See the numbers/)).toBeVisible();
	});

	test('in another language, what is the record’s says so; its figures are in words and numbers of the page', () => {
		const { label, unit, points } = renderTable(aTimelineOf(aFile({ language: 'ar' })));
		const [point] = points;
		const table = screen.getByRole('table');
		const marked = [...table.querySelectorAll<HTMLElement>('[lang="ar"]')].map(textOf);
		expect(marked).toEqual([
			label,
			unit,
			point && formatDate(point.date, 'ar'),
			point?.event.title
		]);
		expect(rows().at(-1)).toContain('about 12.5 TB');
	});

	test('one figure has neither a gap nor a multiple', () => {
		renderTable(aTimelineOf(aFile()));
		expect(rows().slice(1)).toHaveLength(1);
		expect(document.body.innerText).not.toMatch(/times|between/);
	});

	test('a link goes to its event, by press and by key, and is the browser’s with Ctrl', async () => {
		const { points } = renderTable(shippedTimeline);
		const last = points.at(-1)?.event;
		const link = within(screen.getAllByRole('row').at(-1) as HTMLElement).getByRole('link');
		expect(link.getAttribute('href')).toBe(`#${last?.id}`);
		await fireEvent.click(link, { detail: 1 });
		await fireEvent.click(link, { detail: 0 });
		await fireEvent.click(link, { detail: 1, ctrlKey: true });
		expect(onselect.mock.calls).toEqual([
			[last, 'press'],
			[last, 'key']
		]);
	});

	test('every figure of a long series has its row, and no gap is said twice', () => {
		const series = renderTable(aTimeline(3, { events: 120, tracks: 1 }));
		const all = rows().slice(1);
		const gaps = all.flatMap((row, i) => (row.length === 1 ? [i] : []));
		expect(all.length - gaps.length).toBe(series.points.length);
		expect(series.points.length).toBeGreaterThan(5);
		for (const i of gaps) {
			expect(i).toBeGreaterThan(0);
			expect(gaps).not.toContain(i + 1);
		}
		expect(document.body.innerText).not.toMatch(/undefined|NaN|null/);
	});
});
