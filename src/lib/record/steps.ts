import { groupByChapter, type ChapterPart } from './chapters.ts';
import { toClosingPages } from './closing-pages.ts';
import { isStatement } from './kinds.ts';
import type { PictureData } from './record-data.ts';
import type { Chapter, Series, Timeline, TimelineEvent } from './timeline.ts';

/**
 * A part of an event’s slide. The parts appear one after the other: `what` (the summary), the picture, the quote, `open`
 * (what is unknown or disputed), and `related` (the linked events). A statement begins with its quote.
 */
export type Fragment = 'what' | 'picture' | 'statement' | 'open' | 'related';

/**
 * A slide. The id of an event’s slide is that of the event; other ids start with a dot, so they cannot clash. The slide of
 * a series has the place of the slide of its last event (`after`), which shows the same figures. Only links that were made
 * earlier lead to it.
 */
export type Slide = { id: string } & (
	| { kind: 'event'; event: TimelineEvent }
	| { kind: 'title' }
	| { kind: 'chapter'; chapter: Chapter }
	| { kind: 'series'; series: Series; after: string }
	| { kind: 'closing'; pages: readonly (readonly TimelineEvent[])[] }
);

/** The slides of a presentation. */
export interface Deck {
	/** The record that the deck presents. */
	timeline: Timeline;
	/** The events in the order of their slides. The numbers of events follow this order. */
	events: TimelineEvent[];
	slides: readonly Slide[];
	/** All slides, also those of series, which are not in `slides`. */
	slideById: ReadonlyMap<string, Slide>;
}

/** The position in a presentation. */
export interface Step {
	slide: Slide;
	/** How many fragments of the slide are shown, from 1. */
	fragment: number;
}

/** The event of a slide; null if the slide is not for one event. */
export const eventOfSlide = (slide: Slide | undefined): TimelineEvent | null =>
	slide?.kind === 'event' ? slide.event : null;

/**
 * Makes the slides of a timeline: the title, the chapters with their events, and a closing slide with everything that is
 * unknown or disputed.
 *
 * @param timeline the events to show, in the order of their slides
 * @param whole the whole record in reading order. Provides what is unknown or disputed today. There are no slides for
 *   chapters if `timeline` has a different order
 */
export function toDeck(timeline: Timeline, whole = timeline): Deck {
	const slides: Slide[] = timeline.events.length > 0 ? [{ id: '.title', kind: 'title' }] : [];
	const parts = toDeckParts(timeline, whole);
	const events = parts.flatMap(({ events }) => events);
	let number = 0;
	for (const { chapter, events: part } of parts) {
		if (chapter) slides.push({ id: `.chapter-${chapter.id}`, kind: 'chapter', chapter });
		for (const event of part) {
			number++;
			slides.push({ id: event.id, kind: 'event', event: withoutLinksTo(event, events[number]) });
		}
	}
	const openEvents = timeline.events
		.map((event) => whole.eventById.get(event.id) ?? event)
		.filter(({ unknown, disputed }) => unknown !== null || disputed !== null);
	if (openEvents.length > 0)
		slides.push({ id: '.closing', kind: 'closing', pages: toClosingPages(openEvents) });
	return {
		timeline,
		events,
		slides,
		slideById: new Map(
			[...slides, ...seriesSlides(timeline, events)].map((slide) => [slide.id, slide])
		)
	};
}

/** A slide for each series of several figures. */
function seriesSlides({ series }: Timeline, events: readonly TimelineEvent[]): Slide[] {
	return series
		.filter(({ points }) => points.length > 1)
		.map((series) => {
			const ids = new Set(series.points.map(({ event }) => event.id));
			const after = events.findLast(({ id }) => ids.has(id))?.id ?? '';
			return { id: `.series-${series.id}`, kind: 'series', series, after };
		});
}

/** The index of a slide in the presentation; of a series' slide, that of its last event's slide. */
export const indexOfSlide = (slide: Slide, { slides }: Pick<Deck, 'slides'>): number =>
	slides.findIndex(({ id }) => id === (slide.kind === 'series' ? slide.after : slide.id));

/** Removes an event’s links to the next event, because they would reveal the next slide to the audience. */
function withoutLinksTo(event: TimelineEvent, next: TimelineEvent | undefined): TimelineEvent {
	const links = event.links.filter((link) => link.event.id !== next?.id);
	return links.length === event.links.length ? event : { ...event, links };
}

function toDeckParts(timeline: Timeline, whole: Timeline): readonly ChapterPart[] {
	const { events } = timeline;
	const indices = events.map(({ id }) => whole.eventById.get(id)?.index ?? -1);
	const isInOrder = indices.every((index, i) => i === 0 || index > (indices[i - 1] ?? 0));
	if (!isInOrder) return [{ chapter: null, events }];
	const shown = new Map(events.map((event) => [event.id, event]));
	return groupByChapter(timeline, ({ id }) => shown.has(id)).map(({ chapter, events }) => ({
		chapter: chapter && chapterWithEvents(chapter, events),
		events: events.flatMap(({ id }) => shown.get(id) ?? [])
	}));
}

/** A chapter with only some events. If others are missing, the summary is removed, because it may mention them. */
const chapterWithEvents = (chapter: Chapter, events: Chapter['events']): Chapter =>
	events.length === chapter.events.length ? chapter : { ...chapter, summary: '', events };

/** Whether a picture shows something. Without a description and a caption, it is only decoration. */
const showsSomething = (picture: PictureData | undefined): boolean =>
	picture?.alt !== undefined || picture?.caption !== undefined;

/**
 * The maximum length of a quote and its translation for which the summary is below the quote, characters. So short a
 * quote leaves room for it, and is often only part of a sentence.
 */
const maxShortQuote = 120;

/** The fragments that an event needs, in the order in which they are shown. */
export function fragmentsOf(event: TimelineEvent): Fragment[] {
	const { statement } = event;
	const isQuoteFirst = statement !== null && isStatement(event.kind);
	const length = (statement?.quote.length ?? 0) + (statement?.translation?.text.length ?? 0);
	// Without a fragment `what`, the quote's fragment has the summary.
	const hasWhat = !isQuoteFirst || (event.summary !== '' && length > maxShortQuote);
	return [
		...(isQuoteFirst ? (['statement'] as const) : []),
		...(hasWhat ? (['what'] as const) : []),
		...(showsSomething(event.picture) ? (['picture'] as const) : []),
		...(statement && !isQuoteFirst ? (['statement'] as const) : []),
		...(event.unknown !== null || event.disputed !== null ? (['open'] as const) : []),
		...(event.links.length > 0 ? (['related'] as const) : [])
	];
}

/** How many fragments a slide has. */
export function fragmentCount(slide: Slide): number {
	if (slide.kind === 'event') return fragmentsOf(slide.event).length;
	// The first fragment shows the earliest figure, the second shows all.
	if (slide.kind === 'series') return 2;
	return slide.kind === 'closing' ? slide.pages.length : 1;
}

/** The first step of a presentation; null if there are no slides. */
export function firstStep({ slides: [slide] }: Deck): Step | null {
	return slide ? { slide, fragment: 1 } : null;
}

/** The next fragment of the slide, or the first fragment of the next slide; null at the end. */
export function nextStep({ slide, fragment }: Step, deck: Deck): Step | null {
	if (fragment < fragmentCount(slide)) return { slide, fragment: fragment + 1 };
	const next = deck.slides[indexOfSlide(slide, deck) + 1];
	return next ? { slide: next, fragment: 1 } : null;
}

/** The previous fragment of the slide, or the last fragment of the previous slide; null at the beginning. */
export function prevStep({ slide, fragment }: Step, deck: Deck): Step | null {
	if (fragment > 1) return { slide, fragment: fragment - 1 };
	const prev = deck.slides[indexOfSlide(slide, deck) - 1];
	return prev ? { slide: prev, fragment: fragmentCount(prev) } : null;
}

/** The number of steps after this one. */
export function stepsAfter({ slide, fragment }: Step, deck: Pick<Deck, 'slides'>): number {
	const after = deck.slides.slice(indexOfSlide(slide, deck) + 1);
	return after.reduce((sum, each) => sum + fragmentCount(each), fragmentCount(slide) - fragment);
}

/** The chapter of a slide; null before the first chapter, on the closing slide, and if there are no chapters. */
export function chapterOfSlide(slide: Slide, deck: Deck): Chapter | null {
	if (slide.kind === 'closing') return null;
	const before = deck.slides.slice(0, indexOfSlide(slide, deck) + 1);
	return before.findLast((each) => each.kind === 'chapter')?.chapter ?? null;
}

/** The number of steps after this one in the same chapter; null if the step is in no chapter. */
export function stepsAfterInChapter(step: Step, deck: Deck): number | null {
	const chapter = chapterOfSlide(step.slide, deck);
	if (!chapter) return null;
	const slides = deck.slides.filter((slide) => chapterOfSlide(slide, deck) === chapter);
	return stepsAfter(step, { ...deck, slides });
}

/** The step that an address asks for. */
export interface RequestedStep {
	/** The first step if the event is unknown; the event’s first step if only the step is unknown. Null without slides. */
	step: Step | null;
	/** Whether the event and the step of the address exist. */
	isKnown: boolean;
}

/**
 * Reads the parameters `event` or `slide`, and `step`, from a query string.
 *
 * @param otherwise the id of the event if the query has neither `event` nor `slide`
 */
export function parseStep(search: string, deck: Deck, otherwise = ''): RequestedStep {
	const query = new URLSearchParams(search);
	const slideId = query.get('slide');
	const id = query.get('event') ?? (slideId === null ? otherwise : `.${slideId}`);
	const text = query.get('step') ?? '1';
	const first = firstStep(deck);
	const slide = id === '' ? first?.slide : deck.slideById.get(id);
	if (!slide) return { step: first, isKnown: id === '' && text === '1' };
	// Accept only what `formatStep` writes: no signs, fractions or leading zeros.
	const fragment = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
	const isKnown = fragment > 0 && fragment <= fragmentCount(slide);
	return { step: { slide, fragment: isKnown ? fragment : 1 }, isKnown };
}

/** Whether a query string asks for exactly this step. */
export function asksForStep(search: string, { slide, fragment }: Step, deck: Deck): boolean {
	const { step, isKnown } = parseStep(search, deck);
	return isKnown && step?.slide === slide && step.fragment === fragment;
}

/**
 * Writes a step into a query string, and keeps the other parameters.
 *
 * @param id the id of the slide
 * @returns a string that starts with `?`
 */
export function formatStep(id: string, fragment = 1, search = ''): string {
	const query = new URLSearchParams(search);
	const isEvent = !id.startsWith('.');
	query.delete(isEvent ? 'slide' : 'event');
	query.set(isEvent ? 'event' : 'slide', id.replace('.', ''));
	if (fragment > 1) query.set('step', String(fragment));
	else query.delete('step');
	// Commas stay unescaped, which queries allow, so that the address is easier to read.
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
