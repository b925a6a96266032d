import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import AnswerKey from '#lib/teach/papers/AnswerKey.svelte';
import CardSheet from '#lib/teach/papers/CardSheet.svelte';
import HandoutEvent from '#lib/teach/papers/HandoutEvent.svelte';
import LargeHandout from '#lib/teach/papers/LargeHandout.svelte';
import ShortHandout from '#lib/teach/papers/ShortHandout.svelte';
import { arrangeHandout } from '#lib/teach/papers/arrange-handout.ts';
import Sheet from '#lib/teach/papers/Sheet.svelte';
import SheetEvent from '#lib/teach/papers/SheetEvent.svelte';
import { handoutQuestions } from '#lib/teach/papers/handout-questions.ts';
import { splitSentences } from '#lib/teach/sentences.ts';
import { printedCards } from '#lib/teach/papers/printed-cards.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import element from '../../fixtures/element.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const colors = 'ink ink-2 rule axis focus teal ochre plum slate moss rust'.split(' ');

/** The colours as they are painted in an element. */
function colorsIn(parent: Element): string[] {
	const node = parent.appendChild(document.createElement('p'));
	const found = colors.map((name) => {
		node.style.color = `var(--otr-${name})`;
		return getComputedStyle(node).color;
	});
	node.remove();
	return found;
}

test('a sheet of paper has the light colours, each of them, on a dark page', () => {
	const { documentElement: root, body } = document;
	root.className = 'otr';
	root.dataset.theme = 'light';
	const light = colorsIn(body);
	const children = createRawSnippet(() => ({ render: () => '<h1>Handout</h1>' }));
	const { container } = render(Sheet, { paper: 'a4', children });
	// After the rendering, which runs what an earlier page still had to do: that may set the theme, too.
	root.dataset.theme = 'dark';
	const sheet = container.querySelector('.paper-sheet');
	if (!sheet) throw new Error('no sheet');
	expect(new Set(light).size).toBe(colors.length);
	expect(colorsIn(sheet)).toEqual(light);
	expect(colorsIn(body)).not.toContain(light[0]);
	expect(getComputedStyle(sheet).backgroundColor).toBe('rgb(255, 255, 255)');
});

test('the date of an event begins with a capital, as on the page', () => {
	const date = toDateData('[1914-04..1914-06]');
	const event = { ...shippedTimeline.events[0], date };
	const children = createRawSnippet(() => ({ render: () => '<h3>What happened</h3>' }));
	const props = { event, timeline: shippedTimeline, cited: '', children, margin: children };
	const { container } = render(SheetEvent, { props } as never);
	const day = container.querySelector('.date > :last-child');
	expect(day?.textContent).toBe('between April and June 1914');
	expect(day && getComputedStyle(day).display).toBe('block');
	expect(day && getComputedStyle(day, '::first-letter').textTransform).toBe('uppercase');
});

test('the title of an event stays with its date, and in large type with its first sentence', () => {
	const [event] = shippedTimeline.events;
	if (!event) throw new Error('no events');
	const { container: short } = render(HandoutEvent, {
		...{ event, headingLevel: 3, timeline: shippedTimeline, citations: '', hasPicture: false }
	});
	const first = short.querySelector('.first');
	expect(first?.querySelector('.date')).not.toBeNull();
	expect(first?.querySelector('h3')).toHaveTextContent(event.title);
	const { container: large } = render(LargeHandout, {
		...{ timeline: shippedTimeline, recordSize: 34, asof: null, vocabulary: [] },
		questions: { list: [], isOfRecord: true },
		...{ address: null, sourceById: new Map() }
	});
	const firsts = [...large.querySelectorAll('article .first')];
	expect(firsts).toHaveLength(shippedTimeline.events.length);
	for (const [i, { title, summary }] of shippedTimeline.events.entries()) {
		const [sentence = '', ...more] = splitSentences(summary);
		const together = firsts[i];
		expect(together).toHaveTextContent(title);
		expect(together).toHaveTextContent(sentence);
		expect(together && getComputedStyle(together).breakInside).toBe('avoid');
		for (const next of more) expect(together?.parentElement).toHaveTextContent(next);
	}
});

const timelineOf = (data: unknown) => toTimeline(toRecordData(readEventsFile(data, 'record.json')));

test('the key has no sentence that only says that there is nothing, and says what the handout leaves out', () => {
	const timeline = timelineOf(element);
	const { container } = render(AnswerKey, {
		...{ timeline, asof: null, setName: 'Set 1', handoutName: 'Handout (10)', filled: [] },
		...{ address: null, handout: timeline },
		questions: handoutQuestions(timeline, { prompts: [], answers: [] }, null),
		...{ notes: { prompts: [], ofEvents: [], answers: [] } as never, isWhole: true },
		cards: printedCards(timeline, { n: 6, seed: 1 }),
		sourceById: new Map(),
		leftOut: 'There is no room for 2 pictures.'
	});
	const text = container.textContent;
	// Events that nobody is quoted in say what happened; others have their quote.
	const isQuoted = ({ statement }: (typeof timeline.events)[number]) => statement !== null;
	expect(timeline.events.some(isQuoted)).toBe(true);
	for (const event of timeline.events)
		expect(text.includes(event.summary), event.title).toBe(!isQuoted(event));
	// Urbain’s own paper is no report of others.
	expect(text).not.toMatch(/No one is quoted|Reported by|day unknown/);
	expect(text).toContain('There is no room for 2 pictures.');
	// It answers what the handout asks. The next test has an answer with the numbers of its events.
	expect(text).toMatch(/or contrast with it\? Urbain takes his samples to Oxford/);
	const articleOf = (id: string) => container.querySelector(`[aria-labelledby="paper_${id}"]`);
	expect(articleOf('moseley-counts-the-missing-elements')).toHaveTextContent(/Who says this\?/);
	const unsettled = articleOf('dauvillier-sees-two-faint-lines');
	const parts = [...(unsettled?.querySelectorAll('.margin p') ?? [])].map((p) => p.textContent);
	const unknown = parts.filter((part) => part.includes('were there at all was contested'));
	// It is no answer to what others say.
	expect(unknown).toHaveLength(1);
	expect(unknown[0]).toMatch(/What is not known:/);
});

test('the key has the numbers of its handout, and says with the answers what that leaves out', () => {
	const timeline = timelineOf(berlin);
	const ids = timeline.events.map(({ id }) => id);
	const record = toRecordData(readEventsFile(berlin, 'berlin.json'));
	// The first event of a later chapter is the second of this handout; the last card is not on it.
	const handout = toTimeline(
		pickEvents(
			record,
			[0, 1, 5].map((i) => ids[i] ?? '')
		)
	);
	const cards = printedCards(
		toTimeline(
			pickEvents(
				record,
				[0, 1, 5, 10].map((i) => ids[i] ?? '')
			)
		),
		{
			...{ n: 4, seed: 1 }
		}
	);
	const { container } = render(AnswerKey, {
		...{ timeline, handout, asof: null, setName: 'Set 1', handoutName: 'Handout (3)', filled: [] },
		questions: handoutQuestions(handout, { prompts: [], answers: [] }, null),
		...{ notes: { prompts: [], ofEvents: [], answers: [] } as never, isWhole: false, cards },
		...{ address: null, sourceById: new Map(), leftOut: 'There is no room for 1 picture.' }
	});
	const numbers = [...container.querySelectorAll('.number')].map((number) => number.textContent);
	expect(numbers).toEqual(['1', '2', '3', '']);
	expect(container).toHaveTextContent('an official record: 2.');
	const heading = [...container.querySelectorAll('h2')].filter((h2) =>
		/Handout/.test(h2.textContent)
	);
	expect(heading.map((h2) => h2.parentElement?.textContent)).toEqual([
		expect.stringMatching(/an official record: 2\.[^]*There is no room for 1 picture\./)
	]);
});

test('the key of a handout with all events has notes on all, so that no number is left out', () => {
	const timeline = timelineOf(school);
	const { container } = render(AnswerKey, {
		...{ timeline, handout: timeline, asof: null, setName: 'Set 1', handoutName: 'Handout' },
		...{ filled: [], questions: { list: [], isOfRecord: false }, leftOut: null },
		...{ notes: { prompts: [], ofEvents: [], answers: [] } as never, isWhole: false },
		...{ cards: printedCards(timeline, { n: 4, seed: 1 }), address: null, sourceById: new Map() }
	});
	const numbers = [...container.querySelectorAll('.number')].map((number) => number.textContent);
	expect(numbers).toEqual(school.events.map((_, i) => `${i + 1}`));
});

test('a page of a handout says once that questions follow, and has no lines above them', () => {
	const pagesOf = (data: unknown) => {
		const record = toRecordData(readEventsFile(data, 'record.json'));
		const questionsOf = (shown: Timeline) =>
			handoutQuestions(shown, { prompts: [], answers: [] }, null).list.map(
				({ question }) => question
			);
		const options = { paper: 'a4', hasAddress: true, isSigned: false, questionsOf } as const;
		const { container } = render(ShortHandout, {
			...arrangeHandout(record, null, options),
			...{
				asof: null,
				isOfRecord: false,
				isSigned: false,
				address: '/',
				sourceById: new Map()
			}
		});
		return [...container.querySelectorAll(':scope > .short')].map((page) => ({
			headings: [...page.querySelectorAll('h2')].filter((h2) => /^Questions/.test(h2.textContent)),
			numbers: [...page.querySelectorAll('li > p')].map((p) => p.textContent[0]),
			lines: page.querySelectorAll('.pair:not(.tall) .rest').length
		}));
	};
	// Berlin’s second page has questions in a column, and one below both.
	const [, ofBerlin] = pagesOf(berlin);
	expect(ofBerlin?.headings).toHaveLength(1);
	expect(ofBerlin?.numbers).toEqual(['1', '2', '3']);
	expect([...pagesOf(element), ofBerlin].map((page) => page?.lines)).toEqual([0, 0, 0]);
});

test('a card names its track only if there are several, and all that have room have type of one size', () => {
	const sheetOf = (data: unknown) => {
		const timeline = timelineOf(data);
		const cards = printedCards(timeline, { n: 6, seed: 42 });
		const props = { timeline, cards, setName: 'Set 42', recordSize: 10 };
		return render(CardSheet, props).container;
	};
	const ofSchool = sheetOf(school);
	expect(school.tracks).toHaveLength(1);
	expect(ofSchool.querySelector('.kind')).not.toHaveTextContent('Events');
	expect(ofSchool.querySelector('ul')).toHaveClass('roomy');
	expect(ofSchool.querySelectorAll('li.large')).toHaveLength(6);
	const events = school.events.map(({ id, date, kind, track, title, sources }) => {
		return { id, date, kind, track, title, sources, summary: 'A short text.', links: [] };
	});
	expect(sheetOf({ ...school, events, series: [] }).querySelectorAll('li.huge')).toHaveLength(6);
	const ofElement = sheetOf(element);
	expect(ofElement.querySelector('.kind')).toHaveTextContent(/Element 72|Celtium/);
	// Only a sheet with a hidden date explains its sign.
	expect(ofElement).toHaveTextContent('celtium of […] and […].');
	expect(ofElement).toHaveTextContent('[…] stands for a date.');
	expect(ofSchool).not.toHaveTextContent('stands for a date');
	const long = structuredClone(school);
	for (const event of long.events) event.summary = 'A text that is long. '.repeat(17);
	expect(sheetOf(long).querySelector('li:is(.large, .huge)')).toBeNull();
});
