import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	chapterOfSlide,
	eventOfSlide,
	firstStep,
	formatStep,
	asksForStep,
	fragmentsOf,
	fragmentCount,
	nextStep,
	parseStep,
	prevStep,
	stepsAfter,
	stepsAfterInChapter,
	toDeck,
	type Deck,
	type Slide,
	type Step
} from '#lib/record/steps.ts';
import { isStatement } from '#lib/record/kinds.ts';
import { eventsOfStep, seriesUpTo } from '#lib/record/slide-sources.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const deck = toDeck(shippedTimeline);
const slideOf = (id: string) => {
	const slide = deck.slideById.get(id);
	if (!slide) throw new Error(`no slide ${id}`);
	return slide;
};
const find = (is: (event: TimelineEvent) => unknown) => {
	const event = events.find(is);
	if (!event) throw new Error('the record has no such event');
	return event;
};

/** Every step of a record, by pressing on. */
function walk(deck: Deck): Step[] {
	const steps: Step[] = [];
	for (let step = firstStep(deck); step; step = nextStep(step, deck)) steps.push(step);
	return steps;
}

describe('the fragments of an event', () => {
	const bare = { ...find(() => true), statement: null, unknown: null, disputed: null, links: [] };
	const picture = { width: 3, height: 2, credit: 'A' };
	const { statement } = find((event) => event.statement);
	const { links } = find((event) => event.links.length > 0);
	const [said] = shippedTimeline.kinds.filter(isStatement);
	const saying = (length: number, rest: Partial<TimelineEvent> = {}) => ({
		kind: said as TimelineEvent['kind'],
		statement: { ...(statement as NonNullable<typeof statement>), quote: 'x'.repeat(length) },
		...rest
	});

	test.each<[string, Partial<TimelineEvent>, string[]]>([
		['nothing but what happened', {}, ['what']],
		['words of somebody at a protest', { statement }, ['what', 'statement']],
		['a statement, which begins with its words', saying(121), ['statement', 'what']],
		['a short statement, which has its summary below it', saying(120), ['statement']],
		['a statement without a summary', saying(121, { summary: '' }), ['statement']],
		[
			'a statement with a picture and a note',
			saying(121, { picture: { ...picture, alt: 'A map' }, unknown: 'Who' }),
			['statement', 'what', 'picture', 'open']
		],
		['a picture', { picture: { ...picture, alt: 'A map' } }, ['what', 'picture']],
		['a caption', { picture: { ...picture, caption: 'A map' } }, ['what', 'picture']],
		['a decoration', { picture }, ['what']],
		['something unknown', { unknown: 'Who' }, ['what', 'open']],
		['something disputed', { disputed: 'When' }, ['what', 'open']],
		['links', { links }, ['what', 'related']],
		['all of it', { statement, links, unknown: 'Who' }, ['what', 'statement', 'open', 'related']]
	])('with %s', (_, parts, fragments) => {
		expect(fragmentsOf({ ...bare, ...parts })).toEqual(fragments);
	});
});

describe('from step to step', () => {
	test('shows every fragment of every slide once, and the events by chapter', () => {
		const steps = walk(deck);
		const ofEvents = steps.flatMap(({ slide, fragment }) =>
			slide.kind === 'event' ? [[slide.event.id, fragment]] : []
		);
		const inOrder = shippedTimeline.chapters.flatMap(({ events }) => events);
		expect(new Set(inOrder)).toEqual(new Set(events));
		const shown = inOrder.map(({ id }) => eventOfSlide(slideOf(id)) ?? find(() => false));
		expect(ofEvents).toEqual(
			shown.flatMap((event) => fragmentsOf(event).map((_, i) => [event.id, i + 1]))
		);
		expect(steps.length).toBe(deck.slides.reduce((sum, slide) => sum + fragmentCount(slide), 0));
		expect(steps.map((step) => stepsAfter(step, deck))).toEqual(
			steps.map((_, i) => steps.length - 1 - i)
		);
	});

	test('opens with the title, and closes with what is open', () => {
		expect(deck.slides[0]).toEqual({ id: '.title', kind: 'title' });
		const last = deck.slides.at(-1);
		expect(last?.kind === 'closing' && last.pages.flat()).toEqual(
			events.filter(({ unknown, disputed }) => unknown ?? disputed)
		);
		expect(deck.slides).toHaveLength(events.length + 2 + shippedTimeline.chapters.length);
	});

	test('a link to the figures of a series goes on from the slide of the last of them, which has its place', () => {
		const [early, last] = ['ice-2025-07-data-400', 'ice-2026-01-data-1400'];
		const series = slideOf('.series-ice-volume');
		expect(deck.slides).not.toContain(series);
		expect(fragmentCount(series)).toBe(2);
		const end = (slide: Slide) => ({ slide, fragment: fragmentCount(slide) });
		const start = (slide: Slide) => ({ slide, fragment: 1 });
		const place = slideOf(last);
		expect(nextStep(end(series), deck)).toEqual(nextStep(end(place), deck));
		expect(prevStep(start(series), deck)).toEqual(prevStep(start(place), deck));
		expect(stepsAfter(end(series), deck)).toBe(stepsAfter(end(place), deck));
		expect(chapterOfSlide(series, deck)).toBe(chapterOfSlide(place, deck));
		// In the order in which they are presented.
		const turned = toDeck({ ...shippedTimeline, events: events.toReversed() }, shippedTimeline);
		const inTurn = turned.slideById.get('.series-ice-volume');
		expect(inTurn && prevStep(start(inTurn), turned)).toEqual(
			prevStep(start(turned.slideById.get(early) as Slide), turned)
		);
	});

	test('a figure comes with those of its series that were shown before it, and no later one', () => {
		const figures = (deck: Deck) =>
			deck.events.flatMap((event) => {
				const series = seriesUpTo(event, deck);
				return series ? [series.points.map(({ value }) => value)] : [];
			});
		expect(figures(deck)).toEqual([[400], [400, 1400]]);
		expect(figures(toDeck({ ...shippedTimeline, events: events.toReversed() }))).toEqual([
			[1400],
			[400, 1400]
		]);
		expect(
			seriesUpTo(
				find(({ statement }) => statement),
				deck
			)
		).toBeNull();
	});

	test('the slide of a figure names the sources of earlier ones that are drawn, once', () => {
		const last = 'ice-2026-01-data-1400';
		const told = (timeline: Timeline) => {
			const deck = toDeck(timeline);
			const slide = deck.slideById.get(last) as Slide;
			return eventsOfStep({ slide, fragment: 1 }, deck).map(({ id }) => id);
		};
		expect(told(shippedTimeline)).toEqual([last]);
		const withOne = events.map((event) =>
			event.id === last ? { ...event, sources: event.sources.slice(0, 1) } : event
		);
		expect(told({ ...shippedTimeline, events: withOne })).toEqual([last, 'ice-2025-07-data-400']);
	});

	describe('by chapter', () => {
		const chapters = [
			{ id: 'odd', title: 'Odd', summary: 'The odd ones.', events: events.filter((_, i) => i % 2) },
			{ id: 'even', title: 'Even', summary: '', events: events.filter((_, i) => i % 2 === 0) }
		];
		const whole = { ...shippedTimeline, chapters };
		const slidesOf = (timeline: Timeline) =>
			toDeck(timeline, whole).slides.filter(({ kind }) => kind === 'event' || kind === 'chapter');
		const idsOf = (timeline = whole) => slidesOf(timeline).map(({ id }) => id);

		test('each begins with a slide of its own, and its events follow', () => {
			expect(idsOf()).toEqual([
				'.chapter-odd',
				...events.filter((_, i) => i % 2).map(({ id }) => id),
				'.chapter-even',
				...events.filter((_, i) => i % 2 === 0).map(({ id }) => id)
			]);
		});

		test('numbers events as it shows them, and counts the steps that are left of a chapter', () => {
			const deck = toDeck(whole);
			expect(deck.events).toEqual(chapters.flatMap(({ events }) => events));
			const stepOf = (id: string) => {
				const slide = deck.slideById.get(id);
				if (!slide) throw new Error(`no slide ${id}`);
				return { slide, fragment: 1 };
			};
			const [odd, even] = chapters.map(({ events }) => events.at(-1)?.id ?? '');
			expect(stepsAfterInChapter(stepOf('.title'), deck)).toBeNull();
			expect(stepsAfterInChapter(stepOf('.closing'), deck)).toBeNull();
			expect(stepsAfterInChapter(stepOf('.chapter-odd'), deck)).toBe(
				stepsAfter(stepOf('.chapter-odd'), deck) - stepsAfter(stepOf('.chapter-even'), deck) - 1
			);
			const last = stepOf(odd ?? '');
			expect(stepsAfterInChapter({ ...last, fragment: fragmentCount(last.slide) }, deck)).toBe(0);
			const inChapter = (id?: string) => chapterOfSlide(stepOf(id ?? '').slide, deck)?.id;
			expect(inChapter(odd)).toBe('odd');
			expect(inChapter('.chapter-even')).toBe('even');
			expect(inChapter(even)).toBe('even');
			const none = toDeck({ ...shippedTimeline, chapters: [] });
			expect(chapterOfSlide(stepOf(even ?? '').slide, none)).toBeNull();
			expect(none.events).toEqual(events);
		});

		test('of some events: no chapter without any, no word on what is not shown', () => {
			const [slide, ...rest] = slidesOf({ ...whole, events: events.filter((_, i) => i === 13) });
			expect(slide?.kind === 'chapter' && slide.chapter).toEqual({
				...chapters[0],
				summary: '',
				events: [events[13]]
			});
			expect(rest).toHaveLength(1);
		});

		test('in another order than that of reading there are none', () => {
			expect(idsOf({ ...whole, events: events.toReversed() })).toEqual(
				events.map(({ id }) => id).reverse()
			);
		});
	});

	test('no slide links to the event that comes next, and none loses another link', () => {
		let count = 0;
		const idsOf = (event: TimelineEvent | null | undefined) =>
			event?.links.map((link) => link.event.id) ?? [];
		for (let seed = 0; seed < 20; seed++) {
			const timeline = aTimeline(seed, { events: 12 });
			const shown = toDeck(timeline).slides.flatMap((slide) => eventOfSlide(slide) ?? []);
			shown.forEach((event, i) => {
				const all = idsOf(timeline.eventById.get(event.id));
				const next = shown[i + 1]?.id;
				expect(idsOf(event)).toEqual(all.filter((id) => id !== next));
				count += all.length - event.links.length;
			});
		}
		expect(count).toBeGreaterThan(0);
	});

	test('back is the same way', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, n) => {
				const deck = toDeck(aTimeline(seed, { events: n }));
				const steps = walk(deck);
				const back: Step[] = [];
				for (let s = steps.at(-1) ?? null; s; s = prevStep(s, deck)) back.push(s);
				expect(back.reverse()).toEqual(steps);
			}),
			{ numRuns: 50 }
		);
	});

	test('a record without events has no steps', () => {
		const empty = toDeck({ ...shippedTimeline, events: [], eventById: new Map() });
		expect(firstStep(empty)).toBeNull();
		expect(parseStep(`?event=${events[0]?.id}`, empty).step).toBeNull();
	});
});

describe('a step in the address', () => {
	const event = find((event) => fragmentsOf(event).length === 3);
	const slide = slideOf(event.id);

	test('comes back as it was written, for every step', () => {
		for (const step of walk(deck)) {
			expect(parseStep(formatStep(step.slide.id, step.fragment), deck)).toEqual({
				step,
				isKnown: true
			});
		}
	});

	test('keeps the other parameters, and the first fragment is left out', () => {
		const search = formatStep(event.id, 3, '?theme=dark&asof=2025-12&event=x&tracks=a,b');
		expect(search).toBe(`?theme=dark&asof=2025-12&event=${event.id}&tracks=a,b&step=3`);
		expect(formatStep(event.id, 1, search)).not.toContain('step');
	});

	test.each([
		['', 1],
		['&step=1', 1],
		['&step=2', 2],
		['&step=3', 3],
		['&step=2&step=3', 2]
	])('"%s" is fragment %i', (text, fragment) => {
		expect(parseStep(`?event=${event.id}${text}`, deck)).toEqual({
			step: { slide, fragment },
			isKnown: true
		});
	});

	test.each(['', '4', '999', '1e9', '0', '-1', '2.5', '02', 'two'])(
		'"%s" is no step: the event’s first is offered',
		(text) => {
			expect(parseStep(`?event=${event.id}&step=${text}`, deck)).toEqual({
				step: { slide, fragment: 1 },
				isKnown: false
			});
		}
	);

	test.each(['?event=none&step=2', '?event=__proto__', '?event=', '?slide=none', '?step=2'])(
		'"%s" names no step of the record: its first is offered',
		(search) => {
			expect(parseStep(search, deck)).toEqual({
				step: firstStep(deck),
				isKnown: search === '?event='
			});
		}
	);

	test('the fragment names an event where the query names none', () => {
		const asked = (search: string, id = event.id) => parseStep(search, deck, id);
		expect(asked('?step=2')).toEqual({ step: { slide, fragment: 2 }, isKnown: true });
		expect(asked('?event=none').isKnown).toBe(false);
		expect(asked('', 'none')).toEqual({ step: firstStep(deck), isKnown: false });
	});

	test('is said by its own words, by none where it is the first, and by no other event’s', () => {
		const first = firstStep(deck);
		if (!first) throw new Error('no step');
		const says = (search: string, step = first) => asksForStep(search, step, deck);
		expect(says('')).toBe(true);
		expect(says(formatStep(first.slide.id))).toBe(true);
		expect(says('', { slide, fragment: 1 })).toBe(false);
		expect(says('?event=none')).toBe(false);
		expect(says('?step=99')).toBe(false);
		expect(says(`?event=${event.id}&step=2`, { slide, fragment: 2 })).toBe(true);
		expect(says(`?event=${event.id}&step=2`, { slide, fragment: 1 })).toBe(false);
	});

	test('any string gives a step of the record', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				for (const search of [a, `?event=${event.id}&step=${a}`, `?event=${a}&step=${b}`]) {
					const { step } = parseStep(search, deck);
					expect(deck.slides).toContain(step?.slide);
					expect(step?.fragment).toBeGreaterThanOrEqual(1);
					expect(step?.fragment).toBeLessThanOrEqual(step ? fragmentCount(step.slide) : 0);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
