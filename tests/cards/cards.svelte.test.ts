import { cdp, userEvent } from 'vitest/browser';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { flushSync, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import DateText from '#lib/ui/DateText.svelte';
import type { StoryContext } from '#lib/cards/context.ts';
import EventCard from '#lib/cards/EventCard.svelte';
import EventList from '#lib/cards/EventList.svelte';
import Leads from '#lib/cards/Leads.svelte';
import SourceNotes from '#lib/cards/SourceNotes.svelte';
import SourceLink from '#lib/cards/SourceLink.svelte';
import Sourcing from '#lib/cards/Sourcing.svelte';
import StatementQuote from '#lib/cards/StatementQuote.svelte';
import { asKnown } from '#lib/record/as-known.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import {
	toTimeline,
	type SourceData,
	type Statement,
	type Timeline,
	type TimelineEvent
} from '#lib/record/timeline.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';
import { setMedia } from '../fixtures/open-route.ts';
import InStory from './InStory.svelte';

const timeline = aTimelineOf(aFile());
const [protest, answer, volume] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];

const said = answer.statement as Statement;
/** Where the answer’s quote stands. */
const wordsHref = 'http://journal.example/#:~:text=We%20have%20heard%20them.';

const goTo = vi.fn(() => Promise.resolve());
const show = vi.fn(() => Promise.resolve());

beforeEach(() => {
	goTo.mockClear();
	show.mockClear();
});

function renderInStory(
	component: Component<never>,
	props: object,
	of: Timeline = timeline,
	page: Partial<StoryContext> = {}
) {
	const view = new StoryState(of);
	const sourcing = { Sourcing, load: () => Promise.resolve(), problem: '' };
	const story = { view, goTo, show, sourcing, ...page };
	render(InStory, { props: { story, component, props } } as never);
	return view;
}

function renderCard(event: TimelineEvent) {
	return renderInStory(EventCard, { event });
}

/** The card in the page's colours and type, in a story so wide, px. */
function asPage(width: number) {
	document.body.classList.add('otr');
	document.body.style.cssText = `container: story / inline-size; width: ${width}px`;
}

afterEach(() => {
	document.body.classList.remove('otr');
	document.body.style.cssText = '';
});

/** A press by pointer: a click that no key made counts its presses. */
const press = (node: Element, init: MouseEventInit = {}) =>
	fireEvent.click(node, { detail: 1, cancelable: true, ...init });

/** The margin of a card, beside its text. */
function margin() {
	const node = document.querySelector<HTMLElement>('article .margin');
	if (!node) throw new Error('the card has no margin');
	return within(node);
}

/** The one line with the names of a card's sources. */
function sourceLine() {
	const node = document.querySelector('.sources > p');
	return node && textOf(node);
}

/** The line above a card's quote. */
const caption = () => textOf(document.querySelector('figcaption') ?? document.body);

/** Unfolds a card's sources: their list comes as it is opened. */
async function unfoldSources() {
	const details = document.querySelector<HTMLDetailsElement>('details.sources');
	if (details) details.open = true;
	await waitFor(() => expect(details?.querySelector('li')).not.toBeNull());
}

/** What is folded is not read. */
const unfolded = { ignore: 'details *' };

const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

describe('EventCard', () => {
	test('its bar is seen in forced colours', async () => {
		asPage(900);
		await setMedia({ forcedColors: 'active' });
		try {
			renderCard(protest);
			const bar = getComputedStyle(screen.getByRole('article'), '::before');
			expect([bar.borderLeftStyle, bar.borderLeftWidth]).toEqual(['solid', '3px']);
			expect(bar.borderLeftColor).not.toBe(getComputedStyle(document.body).backgroundColor);
		} finally {
			await setMedia({});
		}
	});

	test('shows the first twenty of 50,000 links and sources, says how many more, and shows them', async () => {
		const numbers = Array.from({ length: 50_000 }, (_, i) => i);
		const [source] = protest.sources as [SourceData];
		renderCard({
			...protest,
			links: numbers.map((i) => ({
				type: 'responds-to',
				isForward: false,
				event: { ...answer, id: `answer-${i}` }
			})),
			sources: numbers.map((i) => ({ ...source, id: `source-${i}` }))
		});
		expect(margin().getAllByRole('link')).toHaveLength(20);
		await unfoldSources();
		expect(screen.getByText('50,000 sources')).toBeVisible();
		expect(screen.getByText('Related (50,000)')).toBeVisible();
		const rest = ['.sources > p', '.sources', '.related'].map((part) =>
			document.querySelector(`${part} > :is(span, button):last-of-type, ${part} > * > button`)
		);
		expect(rest.map((node) => node && textOf(node))).toEqual([
			', and 49,980 more',
			'and 49,980 more',
			'and 49,980 more'
		]);
		expect(document.querySelectorAll('article *').length).toBeLessThan(400);
		const more = margin().getByRole('button', { name: 'and 49,980 more' });
		await fireEvent.click(more);
		expect(margin().getAllByRole('link')).toHaveLength(120);
		expect(more).toHaveTextContent('and 49,880 more');
	});

	test('is an article named by its title', () => {
		renderCard(protest);
		const card = screen.getByRole('article', { name: 'People protest' });
		expect(card.id).toBe('protest');
		expect(within(card).getByRole('heading', { level: 3, name: 'People protest' })).toBeVisible();
		expect(textOf(card)).toContain('People protested.');
		expect(textOf(card)).toContain('Protest · North');
	});

	test('says how we know', () => {
		renderCard(protest);
		expect(screen.getByText('Evidence: as reported by The Paper')).toBeVisible();
	});

	test('says under its date when it was made public, where that is another, and in no smaller print', () => {
		renderCard(volume);
		const line = screen.getByText(/^Made public/, unfolded);
		expect(textOf(line)).toBe('Made public 1 September 2025');
		expect(line.querySelector('time')?.getAttribute('datetime')).toBe('2025-09-01');
		expect(line.previousElementSibling).toHaveClass('date');
		expect(parseFloat(getComputedStyle(line).fontSize)).toBeGreaterThanOrEqual(15);
	});

	test('of a figure says it first, large and with its unit', () => {
		asPage(600);
		renderCard(volume);
		const figure = screen.getByText('about 12.5 TB');
		const title = screen.getByRole('heading', { level: 3 });
		expect(figure.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		const [size = 0, of = 0] = [figure, title].map((node) =>
			parseFloat(getComputedStyle(node).fontSize)
		);
		expect(size).toBeGreaterThan(1.4 * of);
		cleanup();
		renderCard(answer);
		expect(document.querySelector('.figure')).toBeNull();
	});

	test('says what a quote is about, then who speaks, and only then quotes', () => {
		renderCard(answer);
		const parts = ['h3', '.summary', 'figcaption', 'blockquote', '.how', '.sources', '.menu'];
		const found = [...document.querySelectorAll(parts.join())];
		expect(found.map((node) => parts.find((part) => node.matches(part)))).toEqual(parts);
	});

	test.each(['system-ui', 'Liberation Sans', 'DejaVu Sans', 'Noto Sans', 'serif'])(
		'has no line of a summary that is longer than 62 characters, in %s',
		(font) => {
			asPage(1_200);
			document.body.style.fontFamily = font;
			const long: string[] = [];
			for (const event of shippedTimeline.events) {
				renderInStory(EventCard, { event }, shippedTimeline);
				const { firstChild } = document.querySelector('.summary') ?? {};
				if (!firstChild) throw new Error('the card has no summary');
				const range = document.createRange();
				const lines = new Map<number, string>();
				for (const [i, sign] of [...event.summary].entries()) {
					range.setStart(firstChild, i);
					range.setEnd(firstChild, i + 1);
					const { top } = range.getBoundingClientRect();
					lines.set(top, (lines.get(top) ?? '') + sign);
				}
				long.push(...[...lines.values()].filter((line) => line.trim().length > 62));
				cleanup();
			}
			expect(long).toEqual([]);
		}
	);

	test('has what supports it beside its text where there is a column for it, else below', () => {
		const boxes = () => {
			renderCard(answer);
			const [text, evidence, sources] = ['.main', '.how', '.sources > summary'].map((part) =>
				document.querySelector(`article ${part}`)?.getBoundingClientRect()
			);
			cleanup();
			if (!text || !evidence || !sources) throw new Error('all are there');
			return { text, evidence, sources };
		};
		asPage(1_200);
		const wide = boxes();
		for (const part of [wide.evidence, wide.sources]) {
			expect(part.left).toBeGreaterThanOrEqual(wide.text.right);
			expect(part.bottom).toBeLessThan(wide.text.bottom);
		}
		asPage(600);
		const narrow = boxes();
		expect(narrow.evidence.top).toBeGreaterThanOrEqual(narrow.text.bottom);
		expect(narrow.sources.top).toBeGreaterThanOrEqual(narrow.text.bottom);
	});

	test.each([390, 1_200])(
		'at %s px has titles of one size, and no quote that is smaller',
		(width) => {
			asPage(width);
			const size = (selector: string) =>
				parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
			renderCard(answer);
			const [quoting, quote] = [size('article h3'), size('blockquote')];
			cleanup();
			renderCard(protest);
			expect(size('article h3')).toBe(quoting);
			expect(quote).toBeGreaterThan(quoting);
		}
	);

	test('on a page of its own has the title of the page, and no heading that leaves out a level', () => {
		renderInStory(EventCard, { event: answer }, timeline, { cardHref: () => '../answer/' });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The company answers');
		expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
			'What is not known',
			'Where sources differ',
			'Related'
		]);
		expect(screen.getAllByRole('heading')).toHaveLength(4);
	});

	test('has one mark for what is read, and another for what is pointed at', () => {
		asPage(600);
		const view = renderCard(protest);
		const card = screen.getByRole('article');
		const looks = () => ({
			bar: getComputedStyle(card, '::before').borderInlineStartWidth,
			date: getComputedStyle(card.querySelector('.when') ?? card).backgroundColor
		});
		const rest = looks();
		view.hovered = protest;
		flushSync();
		const pointed = looks();
		view.hovered = null;
		view.select(protest, 'scroll');
		flushSync();
		const read = looks();
		expect(pointed.bar).toBe(rest.bar);
		expect(pointed.date).not.toBe(rest.date);
		expect(parseFloat(read.bar)).toBeGreaterThan(parseFloat(rest.bar));
		expect(read.date).toBe(rest.date);
	});

	test('does not say so where it is', () => {
		renderCard(protest);
		expect(screen.queryByText(/Made public/, unfolded)).toBeNull();
	});

	test('says what is not known and where sources differ, if anything', () => {
		renderCard(answer);
		expect(screen.getByRole('heading', { name: 'What is not known' })).toBeVisible();
		expect(margin().getByText('Who wrote it.')).toBeVisible();
		expect(screen.getByRole('heading', { name: 'Where sources differ' })).toBeVisible();
		expect(margin().getByText('The day.')).toBeVisible();
	});

	test('has no heading with nothing under it', () => {
		asPage(1_200);
		renderCard(volume);
		const headings = screen.getAllByRole('heading').map(textOf);
		expect(headings).toEqual(['About 12.5 TB', 'Related']);
	});

	test('has its links folded where they have no column, and says how many', async () => {
		asPage(600);
		renderCard(volume);
		expect(screen.getAllByRole('heading').map(textOf)).toEqual(['About 12.5 TB']);
		const [link] = margin().getAllByRole('link');
		const summary = screen.getByText('Related (1)');
		expect(link?.checkVisibility()).toBe(false);
		await userEvent.click(summary);
		expect(link?.checkVisibility()).toBe(true);
		cleanup();
		asPage(1_200);
		renderCard(volume);
		expect(screen.getByText('Related (1)')).not.toBeVisible();
		expect(margin().getAllByRole('link')[0]?.checkVisibility()).toBe(true);
	});

	test('lists its links in words, from both ends', () => {
		renderCard(answer);
		const item = margin().getByRole('link', { name: 'People protest' }).closest('li');
		expect(item && textOf(item)).toBe('Responds to: People protest');
		expect(textOf(margin().getByText(/^Contrasts with/))).toBe('Contrasts with: About 12.5 TB');
	});

	test('and from the other end', () => {
		renderCard(protest);
		expect(textOf(margin().getByText(/^Response/))).toBe('Response: The company answers');
	});

	test('a pressed link goes to its event', async () => {
		renderCard(answer);
		const link = margin().getByRole('link', { name: 'People protest' });
		expect(link.getAttribute('href')).toBe('#protest');
		expect(await press(link)).toBe(false);
		expect(goTo).toHaveBeenCalledExactlyOnceWith(protest, 'press');
	});

	test('a key goes too, and is told from a press', async () => {
		renderCard(answer);
		await fireEvent.click(margin().getByRole('link', { name: 'People protest' }), { detail: 0 });
		expect(goTo).toHaveBeenCalledExactlyOnceWith(protest, 'key');
	});

	test('the date shows its mark', async () => {
		renderCard(answer);
		const name = /^around 2\u00a0May 2025 ?, show it on the timeline$/i;
		await press(screen.getByRole('link', { name }));
		expect(show).toHaveBeenCalledExactlyOnceWith(answer, 'press');
		expect(goTo).not.toHaveBeenCalled();
	});

	test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
		'with %s a link is the browser’s',
		async (key) => {
			renderCard(answer);
			const link = margin().getByRole('link', { name: 'People protest' });
			let wasTaken: boolean | undefined;
			const stop = (e: Event) => {
				wasTaken = e.defaultPrevented;
				e.preventDefault();
			};
			document.addEventListener('click', stop, { once: true });
			await press(link, { [key]: true });
			expect(wasTaken).toBe(false);
			expect(goTo).not.toHaveBeenCalled();
		}
	);

	test('lights its event while the pointer is over it', async () => {
		const view = renderCard(protest);
		const card = screen.getByRole('article');
		await fireEvent.pointerEnter(card);
		expect(view.hovered).toBe(protest);
		await fireEvent.pointerLeave(card);
		expect(view.hovered).toBeNull();
	});

	test('takes the focus, but is no stop of the Tab key', () => {
		renderCard(protest);
		const card = screen.getByRole('article');
		expect(card.tabIndex).toBe(-1);
		card.focus();
		expect(document.activeElement).toBe(card);
	});

	test('over the quote the name of the page that has its words leads to them, and no other link', async () => {
		renderCard(answer);
		await unfoldSources();
		const link = within(screen.getByRole('figure')).getByRole('link');
		expect(link).toHaveAccessibleName(/^The Journal ?, at these words$/);
		expect(link).toHaveAttribute('href', wordsHref);
		expect(link).toHaveAttribute('rel', 'noopener noreferrer');
		expect(caption()).toMatch(/ Quoted from The Journal, at these words$/);
		for (const part of ['p', 'ul']) {
			const links = [...document.querySelectorAll(`.sources ${part} a`)];
			expect(links.map((link) => link.getAttribute('href'))).toEqual([
				'https://paper.example/story',
				'http://journal.example/'
			]);
		}
		expect(document.querySelectorAll('a[href*=":~:"]')).toHaveLength(1);
	});

	test('without a page for the quote, no page is named above it', () => {
		renderCard({ ...answer, statement: { ...said, source: null } });
		expect(within(screen.getByRole('figure')).queryByRole('link')).toBeNull();
		expect(caption()).not.toContain('Quoted from');
	});

	test('a source that no link may open at words is linked without, and one that is not safe is a name', () => {
		const paper = { id: 'paper', href: 'https://paper.example/story' };
		renderCard({ ...answer, statement: { ...said, source: paper } });
		const link = screen.getByRole('figure').querySelector('a');
		expect(link).toHaveAttribute('href', paper.href);
		expect(link && textOf(link)).toBe('The Paper');
		cleanup();
		const sources = answer.sources.map((source) => ({
			...source,
			address: source.address && { ...source.address, href: null }
		}));
		renderCard({ ...answer, sources, statement: { ...said, source: { ...paper, href: null } } });
		expect(within(screen.getByRole('figure')).queryByRole('link')).toBeNull();
		expect(caption()).toMatch(/ Quoted from The Paper$/);
	});

	test('the link of a second-hand reply names its quoter, who is not named again', () => {
		const speaker = { ...said.speaker, name: 'A Company (as reported)' };
		const sources = answer.sources.filter(({ id }) => id === 'journal');
		renderCard({ ...answer, attribution: 'reported', sources, statement: { ...said, speaker } });
		const link = within(screen.getByRole('figure')).getByRole('link');
		expect(link).toHaveAttribute('href', wordsHref);
		expect(caption()).toContain('as quoted by The Journal, at these words');
		expect(caption()).not.toContain('Quoted from');
	});

	test('a page that was published after the as-of day says so over the quote, too', () => {
		const file = aFile();
		for (const source of file.sources) {
			if (source.id === 'journal') source.published = '2025-05-08';
		}
		const known = toTimeline(asKnown(toRecordData(file), '2025-05-03'));
		renderInStory(EventCard, { event: known.eventById.get('answer') }, known);
		const later = 'published 8 May 2025, 5 days later';
		expect(caption()).toMatch(new RegExp(`The Journal, at these words, ${later}$`));
	});

	test('an event’s own page gives the plain address', () => {
		renderInStory(EventCard, { event: answer }, timeline, { cardHref: () => '../answer/' });
		const link = within(screen.getByRole('figure')).getByRole('link', { name: 'The Journal' });
		expect(link).toHaveAttribute('href', 'http://journal.example/');
	});

	test('the panel’s name of that page leads to the words, too, in a card alone', async () => {
		renderCard(answer);
		await openMenu();
		document.querySelector<HTMLElement>('.actions summary')?.click();
		const answers = () => document.querySelector<HTMLElement>('.actions dl') ?? document.body;
		await waitFor(() => expect(textOf(answers())).toContain('Quoted from: The Journal'));
		const link = within(answers()).getByRole('link', { name: /^The Journal ?, at these words$/ });
		expect(link).toHaveAttribute('href', wordsHref);
		cleanup();
		render(Sourcing, { event: answer, timeline, cardHref: () => '../answer/' });
		expect(textOf(document.body)).toContain('Quoted from: The Journal');
		expect(document.querySelector('a[href*=":~:"]')).toBeNull();
	});

	test('one source is a source, two are sources', () => {
		renderCard(answer);
		expect(sourceLine()).toBe('Sources: The Paper, The Journal');
		cleanup();
		renderCard(protest);
		expect(sourceLine()).toBe('Source: The Paper');
	});
});

describe('of a record in another language', () => {
	const arabic = aTimelineOf(aFile({ language: 'ar' }));
	const [, reply] = arabic.events as [TimelineEvent, TimelineEvent];

	const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');

	test('a card’s texts and dates say so, and what the interface says of them does not', async () => {
		renderInStory(EventCard, { event: reply }, arabic);
		await unfoldSources();
		for (const text of [
			'The company answers',
			'We have heard them.',
			'Who wrote it.',
			'«A piece»'
		]) {
			expect(langOf(text)).toBe('ar');
		}
		const times = [...document.querySelectorAll('time')];
		expect(times.length).toBeGreaterThan(1);
		for (const time of times) expect(time.lang).toBe('ar');
		for (const text of ['What is not known', 'Read it at the source']) {
			expect(langOf(text)).not.toBe('ar');
		}
	});

	test('so do the answers about its source', () => {
		renderInStory(Sourcing, { event: reply, timeline: arabic, goTo }, arabic);
		for (const text of ['A. Speaker', 'director', '«A piece»', 'Who wrote it.']) {
			expect(langOf(text)).toBe('ar');
		}
		for (const text of [
			'the speaker’s own words',
			'Read it at the source',
			'journal.example, not secure',
			'Archived copy, archive.example'
		]) {
			expect(langOf(text)).not.toBe('ar');
		}
	});
});

/** Opens the menu of a card, and waits for what is made in it. */
async function openMenu() {
	await userEvent.click(screen.getByText('More'));
	await screen.findByText('Question the source');
}

describe('the menu', () => {
	const page = { pageOf: () => '/e/answer/', compare: vi.fn() };
	const menu = () => document.querySelector<HTMLDetailsElement>('details.menu');

	test('has all actions of a card; those that work without scripts are links', async () => {
		renderInStory(EventCard, { event: answer }, timeline, page);
		expect(menu()?.open).toBe(false);
		// Without scripts it has nothing else.
		expect(textOf(menu()?.querySelector('.actions') ?? document.body)).toBe('Link to this');
		await userEvent.click(screen.getByText('More'));
		expect(await screen.findByText('Question the source')).toBeVisible();
		expect(screen.getByRole('link', { name: 'Link to this' })).toHaveAttribute(
			'href',
			'/e/answer/'
		);
		expect(menu()).not.toHaveClass('live');
		await userEvent.click(screen.getByRole('button', { name: 'Compare with…' }));
		expect(page.compare).toHaveBeenCalledExactlyOnceWith(answer);
	});

	test('works by keys: Enter unfolds it, Tab goes through it, Escape folds it and gives the focus back', async () => {
		const onkeydown = vi.fn((e: KeyboardEvent) => e.defaultPrevented);
		renderInStory(EventCard, { event: answer }, timeline, page);
		document.body.addEventListener('keydown', onkeydown);
		const summary = menu()?.querySelector('summary');
		summary?.focus();
		await userEvent.keyboard('{Enter}');
		expect(menu()?.open).toBe(true);
		await screen.findByText('Question the source');
		const stops: (string | undefined)[] = [];
		for (let i = 0; i < 3; i++) {
			await userEvent.keyboard('{Tab}');
			stops.push(document.activeElement?.textContent.trim());
		}
		expect(stops).toEqual(['Question the source', 'Compare with…', 'Link to this']);
		await userEvent.keyboard('{Escape}');
		expect(menu()?.open).toBe(false);
		expect(document.activeElement).toBe(summary);
		// The next one is the page's.
		expect(onkeydown).toHaveLastReturnedWith(true);
		await userEvent.keyboard('{Escape}');
		expect(onkeydown).toHaveLastReturnedWith(false);
		document.body.removeEventListener('keydown', onkeydown);
	});

	test('is not there without scripts where nothing in it would work', () => {
		renderCard(answer);
		expect(menu()).toHaveClass('live');
	});

	test('is not there on a page that has none of it', () => {
		const story = { view: new StoryState(timeline), goTo, show, cardHref: () => '../answer/' };
		render(InStory, { props: { story, component: EventCard, props: { event: answer } } } as never);
		expect(menu()).toBeNull();
	});
});

describe('Question the source', () => {
	const details = () => {
		const node = document.querySelector<HTMLDetailsElement>('.menu .actions details');
		if (!node) throw new Error('there is nothing to unfold');
		return node;
	};

	const unfold = async () => {
		details().open = true;
		await waitFor(() => expect(textOf(details())).toContain('Role at the time: director'));
	};

	test('is folded, and comes as it is opened', async () => {
		renderCard(answer);
		await openMenu();
		expect(details().open).toBe(false);
		expect(textOf(details())).toBe('Question the source');
		await unfold();
	});

	test('its links to other events bring their cards', async () => {
		renderCard(answer);
		await openMenu();
		await unfold();
		const link = within(details()).getByRole('link', { name: 'People protest' });
		expect(await press(link)).toBe(false);
		expect(goTo).toHaveBeenCalledExactlyOnceWith(protest, 'press');
	});

	test('its links to pages are the browser’s', async () => {
		renderCard(answer);
		await openMenu();
		await unfold();
		const links = [...details().querySelectorAll('a[rel]')];
		expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target')])).toEqual([
			[wordsHref, null],
			['https://paper.example/story', null],
			['http://journal.example/', null],
			['https://archive.example/journal', null]
		]);
		for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
	});

	test('where no card can be brought, other events are words, and pages open beside', () => {
		render(Sourcing, { event: answer, timeline });
		expect(screen.queryByRole('link', { name: 'People protest' })).toBeNull();
		expect(screen.getByText('People protest')).toBeVisible();
		const links = screen.getAllByRole('link');
		expect(links).toHaveLength(3);
		for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
	});
});

describe('EventList', () => {
	test('is every event as an article in an ordered list, chapter by chapter', () => {
		renderInStory(EventList, {}, shippedTimeline);
		const region = screen.getByRole('region', { name: 'The record, in order' });
		const cards = within(region).getAllByRole('article');
		const { chapters } = shippedTimeline;
		const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);
		expect(idsOf(cards)).toEqual(chapters.flatMap(({ events }) => idsOf(events)));
		for (const { id, title, summary, events } of chapters) {
			const chapter = within(region).getByRole('region', { name: title });
			expect(chapter.id).toBe(`chapter_${id}`);
			const heading = within(chapter).getByRole('heading', { level: 2, name: title });
			expect(heading.compareDocumentPosition(cards[0] as HTMLElement)).toBeTruthy();
			expect(textOf(chapter)).toContain(summary);
			const items = chapter.querySelectorAll(':scope > ol > li');
			expect([...items].map((item) => item.querySelector('article')?.id)).toEqual(idsOf(events));
		}
		expect(textOf(region)).toContain('18 February 2025 to 22 May 2025');
	});

	test('of a record without chapters it is one list', () => {
		renderInStory(EventList, {}, { ...shippedTimeline, chapters: [] });
		const region = screen.getByRole('region', { name: 'The record, in order' });
		const cards = within(region).getAllByRole('article');
		expect(cards.map(({ id }) => id)).toEqual(shippedTimeline.events.map(({ id }) => id));
		expect(cards[0]?.closest('ol')?.children).toHaveLength(34);
		expect(document.querySelector('.chapter')).toBeNull();
	});

	test('says nothing that is missing', () => {
		renderInStory(EventList, {}, shippedTimeline);
		expect(document.body.innerText).not.toMatch(/undefined|NaN|null|\[object/);
	});

	test('has every quote to the byte', () => {
		renderInStory(EventList, {}, shippedTimeline);
		const quotes = screen.getAllByRole('blockquote').map((node) => node.textContent);
		const inOrder = shippedTimeline.chapters.flatMap(({ events }) => events);
		const expected = inOrder.flatMap(({ statement }) => statement?.quote ?? []);
		expect(quotes).toEqual(expected);
	});
});

describe('StatementQuote', () => {
	const statement = () => {
		if (!answer.statement) throw new Error('the answer is a statement');
		return answer.statement;
	};

	test('has the very words, and cites the page that carries them', () => {
		render(StatementQuote, { event: answer, statement: statement() });
		const quote = screen.getByRole('blockquote');
		expect(quote.textContent).toBe('We have heard them.');
		expect(quote.getAttribute('cite')).toBe('http://journal.example/');
	});

	test('in another language has its own `lang`, and is above its translation', () => {
		const translation = { text: 'Wir haben sie gehört.', by: 'The Paper' };
		const said = { ...statement(), lang: 'ar', translation };
		render(StatementQuote, { event: answer, statement: said });
		const quote = screen.getByRole('blockquote');
		expect(quote.lang).toBe('ar');
		expect(quote.textContent).toBe('We have heard them.');
		expect(quote.nextElementSibling && textOf(quote.nextElementSibling)).toBe(
			'Translation by The Paper: Wir haben sie gehört.'
		);
	});

	test('says who said it, what they were, to whom and through what', () => {
		render(StatementQuote, { event: answer, statement: statement() });
		const caption = document.querySelector('figcaption');
		expect(caption && textOf(caption)).toBe(
			'A. Speaker, director, A Company, in an email to The Paper'
		);
	});

	test('does not say an organisation twice', () => {
		const speaker = { id: 'm', name: 'Microsoft', role: 'company', organisation: 'Microsoft' };
		const said = { ...statement(), speaker, to: null, channel: null };
		render(StatementQuote, { event: answer, statement: said });
		const caption = document.querySelector('figcaption');
		expect(caption && textOf(caption)).toBe('Microsoft, company');
	});

	test('markup in a quote is text', () => {
		const quote = '<img src=x onerror=alert(1)> “words” &amp;  two spaces';
		render(StatementQuote, { event: answer, statement: { ...statement(), quote } });
		expect(screen.getByRole('blockquote').textContent).toBe(quote);
		expect(document.querySelector('img')).toBeNull();
	});

	test('warns of what can’t be seen', () => {
		const said = { ...statement(), quote: 'a\u202Eb', hasHidden: true };
		render(StatementQuote, { event: answer, statement: said });
		expect(screen.getByText(/characters that can’t be seen/)).toBeVisible();
	});
});

describe('DateText', () => {
	test('an interval is two times, its words are between them', () => {
		const date = toDateData('2025-08-27~/2025-08-28');
		const { container } = render(DateText, { date, language: 'en' });
		expect(container.textContent).toBe('around 27 to 28\u00a0August 2025');
		const times = [...container.querySelectorAll('time')];
		expect(times.map((time) => [time.dateTime, time.textContent])).toEqual([
			['2025-08-27', '27'],
			['2025-08-28', '28\u00a0August 2025']
		]);
	});

	test('in another language than the interface it is apart from the words around it', () => {
		const date = toDateData('2025-08-27/2025-08-28');
		const { container } = render(DateText, { date, language: 'ar' });
		const apart = container.querySelector('bdi');
		expect(apart?.textContent).toBe(container.textContent.trim());
		expect(getComputedStyle(apart as Element).direction).toBe('rtl');
	});
});

describe('SourceLink', () => {
	const { sources } = timeline.events[1] as TimelineEvent;
	const [paper, journal] = sources as [SourceData, SourceData];

	test('has the publisher, the title as a link, the date and the host', () => {
		const { container } = render(SourceLink, { source: journal, language: 'en' });
		const link = screen.getByRole('link', { name: '“A piece”' });
		expect(link.getAttribute('href')).toBe('http://journal.example/');
		expect(link.getAttribute('rel')?.split(' ')).toContain('noreferrer');
		expect(textOf(container)).toBe('The Journal, May 2025 “A piece” journal.example, not secure');
	});

	test('has a name for a page without a title', () => {
		const { container } = render(SourceLink, { source: paper, language: 'en' });
		expect(screen.getByRole('link', { name: 'Read it at the source' })).toBeVisible();
		expect(textOf(container)).not.toContain('not secure');
	});

	test('on paper it still says on which page and in which archive, and its whole address for its host', async () => {
		const { events } = timeline;
		const found = { ...journal, pages: '79', archive: 'State Archive', shelfMark: 'Rep. 902' };
		const of = { ...timeline, events: events.map((event) => ({ ...event, sources: [found] })) };
		renderInStory(SourceNotes, {}, of);
		const list = screen.getByRole('list', { hidden: true });
		const place = 'p.\u00a079, State Archive, Rep. 902';
		expect(list.textContent).toContain(`${place}, journal.example`);
		await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
		list.closest('details')?.setAttribute('open', '');
		expect(list.innerText).toContain(place);
		expect(list.innerText).not.toContain('journal.example');
		const link = screen.getByRole('link', { name: /A piece/ });
		expect(getComputedStyle(link, '::after').content).toContain('http://journal.example/');
		await cdp().send('Emulation.setEmulatedMedia', { media: '' });
	});

	test('an unsafe address is text and no link', () => {
		const address = { href: null, host: 'javascript:alert(1)', secure: false };
		const { container } = render(SourceLink, {
			source: { ...journal, address },
			language: 'en'
		});
		expect(screen.queryByRole('link')).toBeNull();
		expect(textOf(container)).toContain('“A piece” javascript:alert(1)');
	});
});

test('in a list with all sources at its foot, a card’s are rendered while they are unfolded', async () => {
	renderInStory(EventList, {});
	renderInStory(SourceNotes, {});
	const details = document.querySelectorAll<HTMLDetailsElement>('details.sources')[1];
	const isThere = () => details?.querySelector('li') !== null;
	expect(isThere()).toBe(false);
	for (const isOpen of [true, false]) {
		if (details) details.open = isOpen;
		await waitFor(() => expect(isThere()).toBe(isOpen));
	}
	expect(screen.getAllByRole('link', { name: '“A piece”' })).toHaveLength(1);
});

test('of more sources than fit a page there is no list at its foot, and each card counts its own', () => {
	const [source] = protest.sources as [SourceData];
	const sourcesOf = (length: number) =>
		Array.from({ length }, (_, i) => ({ ...source, id: `source-${i}` }));
	const ofSources = (length: number) => {
		const of = { ...timeline, events: [{ ...protest, sources: sourcesOf(length) }] };
		renderInStory(EventList, {}, of);
		renderInStory(SourceNotes, {}, of);
	};
	ofSources(300);
	expect(document.querySelectorAll('[id^=page_source_]')).toHaveLength(300);
	cleanup();
	ofSources(18_000);
	expect(document.querySelectorAll('*').length).toBeLessThan(300);
	expect(document.querySelector('.sources summary')).toHaveTextContent('18,000 sources');
	expect(document.querySelector('.sources p')).toHaveTextContent('and 17,980 more');
});

test.each([
	['Replied', 'Replied The company says it has heard the protesters around 2 May 2025'],
	[undefined, 'The company says it has heard the protesters around 2 May 2025']
])('a lead with the label %s says first what it is', (leadLabel, words) => {
	renderInStory(Leads, { events: [{ ...answer, leadLabel }] });
	// Spaces in dates do not break.
	const name = new RegExp(`^${words.replaceAll(' ', '\\s')}$`);
	expect(screen.getByRole('link')).toHaveAccessibleName(name);
});

test('the selected card is told from the others', () => {
	const view = renderInStory(EventList, {});
	view.select(protest, 'press');
	flushSync();
	const selected = screen.getAllByRole('article').filter((card) => card.matches('.selected'));
	expect(selected.map(({ id }) => id)).toEqual(['protest']);
});
