import { byChapter, type ChapterPart } from './chapters.ts';
import { openPages } from './open-pages.ts';
import type { Chapter, Series, Timeline, TimelineEvent } from './timeline.ts';

/**
 * The parts that come into view together: date, title and summary; then the picture; then the quoted words; then what is not known or
 * disputed; then the linked events.
 */
export type Fragment = 'what' | 'picture' | 'statement' | 'open' | 'related';

/** What the stage shows at once. The ids of slides without an event start with a dot, which no event's does. */
export type Slide = { id: string } & (
	| { kind: 'event'; event: TimelineEvent }
	| { kind: 'title' }
	| { kind: 'chapter'; chapter: Chapter }
	| { kind: 'series'; series: Series }
	| { kind: 'closing'; pages: readonly (readonly TimelineEvent[])[] }
);

/** The slides of a presentation. */
export interface Deck {
	/** The record that the deck presents. */
	timeline: Timeline;
	/** Its events in the order of their slides, which their numbers follow: by chapter where it has some. */
	events: TimelineEvent[];
	slides: readonly Slide[];
	slideById: ReadonlyMap<string, Slide>;
}

/** Where a presentation is: a slide, and how much of it is shown. */
export interface Step {
	slide: Slide;
	/** How many of its fragments are shown, from 1. */
	fragment: number;
}

export const eventOf = (slide: Slide | undefined): TimelineEvent | null =>
	slide?.kind === 'event' ? slide.event : null;

/**
 * The slides of a timeline: its title, its events by chapter, a figure's course after its last figure, and what is still
 * open.
 *
 * @param timeline the events in the order in which they are shown, if not by chapter
 * @param whole the same events or more in reading order, with all that is known of them: in another order no chapters are
 * told
 */
export function toDeck(timeline: Timeline, whole = timeline): Deck {
	const left = new Map(
		timeline.series
			.filter(({ points }) => points.length > 1)
			.map((series) => [series, new Set(series.points.map(({ event }) => event.id))])
	);
	const slides: Slide[] = timeline.events.length > 0 ? [{ id: '.title', kind: 'title' }] : [];
	const parts = partsOf(timeline, whole);
	for (const { chapter, events } of parts) {
		if (chapter) slides.push({ id: `.chapter-${chapter.id}`, kind: 'chapter', chapter });
		for (const event of events) {
			slides.push({ id: event.id, kind: 'event', event });
			for (const [series, ids] of left) {
				if (ids.delete(event.id) && ids.size === 0) {
					slides.push({ id: `.series-${series.id}`, kind: 'series', series });
				}
			}
		}
	}
	const open = timeline.events
		.map((event) => whole.eventById.get(event.id) ?? event)
		.filter(({ unknown, disputed }) => unknown !== null || disputed !== null);
	if (open.length > 0) slides.push({ id: '.closing', kind: 'closing', pages: openPages(open) });
	return {
		timeline,
		events: parts.flatMap(({ events }) => events),
		slides,
		slideById: new Map(slides.map((slide) => [slide.id, slide]))
	};
}

function partsOf(timeline: Timeline, whole: Timeline): readonly ChapterPart[] {
	const { events } = timeline;
	const indices = events.map(({ id }) => whole.eventById.get(id)?.index ?? -1);
	const isInOrder = indices.every((index, i) => i === 0 || index > (indices[i - 1] ?? 0));
	if (!isInOrder) return [{ chapter: null, events }];
	const shown = new Map(events.map((event) => [event.id, event]));
	return byChapter(timeline, ({ id }) => shown.has(id)).map(({ chapter, events }) => ({
		chapter: chapter && withPart(chapter, events),
		events: events.flatMap(({ id }) => shown.get(id) ?? [])
	}));
}

/** What sums up a chapter may tell of those of its events that are not shown. */
const withPart = (chapter: Chapter, events: Chapter['events']): Chapter =>
	events.length === chapter.events.length ? chapter : { ...chapter, summary: '', events };

/** The fragments that an event has something for, in the order in which they come. */
export function fragmentsOf(event: TimelineEvent): Fragment[] {
	return [
		'what',
		...(event.picture ? (['picture'] as const) : []),
		...(event.statement ? (['statement'] as const) : []),
		...(event.unknown !== null || event.disputed !== null ? (['open'] as const) : []),
		...(event.links.length > 0 ? (['related'] as const) : [])
	];
}

/** How many fragments a slide has. */
export function lengthOf(slide: Slide): number {
	if (slide.kind === 'event') return fragmentsOf(slide.event).length;
	// Its first figure, then all: it has two or more.
	if (slide.kind === 'series') return 2;
	return slide.kind === 'closing' ? slide.pages.length : 1;
}

/** The beginning of a presentation; null for one without events. */
export function firstStep({ slides: [slide] }: Deck): Step | null {
	return slide ? { slide, fragment: 1 } : null;
}

/** The next fragment, or else the next slide's first; null at the end. */
export function nextStep({ slide, fragment }: Step, { slides }: Deck): Step | null {
	if (fragment < lengthOf(slide)) return { slide, fragment: fragment + 1 };
	const next = slides[slides.indexOf(slide) + 1];
	return next ? { slide: next, fragment: 1 } : null;
}

/** The fragment before, or else all of the slide before; null at the beginning. */
export function prevStep({ slide, fragment }: Step, { slides }: Deck): Step | null {
	if (fragment > 1) return { slide, fragment: fragment - 1 };
	const prev = slides[slides.indexOf(slide) - 1];
	return prev ? { slide: prev, fragment: lengthOf(prev) } : null;
}

/** How many steps come after this one. */
export function stepsAfter({ slide, fragment }: Step, { slides }: Deck): number {
	const after = slides.slice(slides.indexOf(slide) + 1);
	return after.reduce((sum, each) => sum + lengthOf(each), lengthOf(slide) - fragment);
}

/** The chapter that a slide is in; null for the slides before the first, for the closing one, and without chapters. */
export function chapterAt(slide: Slide, { slides }: Deck): Chapter | null {
	if (slide.kind === 'closing') return null;
	const before = slides.slice(0, slides.indexOf(slide) + 1);
	return before.findLast((each) => each.kind === 'chapter')?.chapter ?? null;
}

/** How many steps of the same chapter come after this one; null if it is in none. */
export function stepsAfterInChapter(step: Step, deck: Deck): number | null {
	const chapter = chapterAt(step.slide, deck);
	if (!chapter) return null;
	const slides = deck.slides.filter((slide) => chapterAt(slide, deck) === chapter);
	return stepsAfter(step, { ...deck, slides });
}

/** The step that an address asks for. */
export interface AskedStep {
	/** Null for a record without events. Where an event or a step is unknown, the first there is. */
	step: Step | null;
	/** Whether the record has the event and the step of the address, if it has any. */
	isKnown: boolean;
}

/**
 * Reads `event` or `slide`, and `step`, out of a query string.
 *
 * @param otherwise the event's id if the query has none
 */
export function parseStep(search: string, deck: Deck, otherwise = ''): AskedStep {
	const query = new URLSearchParams(search);
	const other = query.get('slide');
	const id = query.get('event') ?? (other === null ? otherwise : `.${other}`);
	const text = query.get('step') ?? '1';
	const first = firstStep(deck);
	const slide = id === '' ? first?.slide : deck.slideById.get(id);
	if (!slide) return { step: first, isKnown: id === '' && text === '1' };
	// Only what this page writes itself: no signs, no fractions, no leading zeros.
	const fragment = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
	const isKnown = fragment > 0 && fragment <= lengthOf(slide);
	return { step: { slide, fragment: isKnown ? fragment : 1 }, isKnown };
}

/** Whether a query string says a step, and nothing else of its kind. */
export function saysStep(search: string, { slide, fragment }: Step, deck: Deck): boolean {
	const { step, isKnown } = parseStep(search, deck);
	return isKnown && step?.slide === slide && step.fragment === fragment;
}

/**
 * Writes a step into a query string, beside the parameters in it that are not its own.
 *
 * @param id of an event or another slide
 * @returns a string that starts with `?`
 */
export function formatStep(id: string, fragment = 1, search = ''): string {
	const query = new URLSearchParams(search);
	const isEvent = !id.startsWith('.');
	query.delete(isEvent ? 'slide' : 'event');
	query.set(isEvent ? 'event' : 'slide', id.replace('.', ''));
	if (fragment > 1) query.set('step', String(fragment));
	else query.delete('step');
	// A comma needs no escape, and reads better without one.
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
