import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StageSources from '#lib/present/StageSources.svelte';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';

test('a slide’s sources have their plain addresses, also the page that has the quote', () => {
	const { events } = aTimelineOf(aFile());
	expect(events[1]?.statement?.source?.href).toContain(':~:');
	render(StageSources, { props: { events, language: 'en' } });
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
		'https://paper.example/story',
		'http://journal.example/'
	]);
});

/** The line of a slide’s sources in a record whose source is another one. */
function linesOf(
	more: object,
	{ known = undefined as string | undefined, asof = '2030', count = 1 } = {}
) {
	const file = aFile();
	const record = toRecordData({
		...file,
		sources: file.sources.map((source) => ({ ...source, ...more })) as typeof file.sources,
		events: file.events.map((event) => ({ ...event, ...(known !== undefined && { known }) }))
	});
	const { events } = toTimeline(asKnown(record, asof));
	const { unmount } = render(StageSources, {
		props: { events: events.slice(0, count), language: 'en' }
	});
	const lines = screen.getAllByRole('listitem').map((node) => node.textContent.trim());
	unmount();
	return lines;
}

test('a source of one event has its date, as exact as the record has it', () => {
	const published = (date: string) => ({ publisher: 'A Paper', published: date });
	expect(linesOf(published('1913'))[0]).toBe('A Paper, 1913');
	expect(linesOf(published('1914-04'))[0]).toBe('A Paper, April 1914');
	expect(linesOf(published('1914-04-02'))[0]).toBe('A Paper, 2 April 1914');
});

test('the one page that is shown for a publisher has no date', () => {
	expect(linesOf({ publisher: 'A Paper', published: '1914' }, { count: 2 })[0]).toBe('A Paper');
});

test('an author is before the publisher, and a book has its title', () => {
	const author = 'Renate Holm';
	expect(linesOf({ publisher: 'A Paper', author, type: 'article-newspaper' })[0]).toBe(
		'Renate Holm, A Paper'
	);
	const title = 'The School on the Aller';
	expect(
		linesOf({ publisher: 'A Press', author, title: `${title}: 1962 to 1987`, type: 'book' })[0]
	).toBe('Renate Holm, The School on the Aller');
	expect(
		linesOf({ publisher: 'A Press', author, title: `${author}: Papers`, type: 'book' })[0]
	).toBe('Renate Holm, Renate Holm: Papers');
	expect(
		linesOf({ publisher: 'Class 10b', title: 'Interview with Jonas Petri', type: 'interview' })[0]
	).toBe('Interview with Jonas Petri, Class 10b');
	expect(linesOf({ publisher: 'A Paper', title, type: 'article-newspaper' })[0]).toBe('A Paper');
});

test('a later publication is named only of a page on the web, or if the record says when the event became known', () => {
	const book = { publisher: 'A Press', author: 'A. Author', type: 'book', published: '2199' };
	const day = aFile().events[0]?.date ?? '';
	const after = `${Number(day.slice(0, 4)) + 1}`;
	expect(linesOf(book, { asof: after })[0]).toBe('A. Author, A Press, 2199');
	const page = { publisher: 'A Paper', type: 'article-newspaper', published: '2199-01-02' };
	expect(linesOf(page, { asof: after })[0]).toBe('A Paper, published later (2 January 2199)');
	expect(linesOf(book, { asof: after, known: `${after}-01-01` })[0]).toBe(
		'A. Author, A Press, published later (2199, exact date unknown)'
	);
});
