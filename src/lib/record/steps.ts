import { byChapter, type ChapterPart } from './chapters.ts';
import { openPages } from './open-pages.ts';
import type { PictureData } from './record-data.ts';
import type { Chapter, Series, Timeline, TimelineEvent } from './timeline.ts';

/**
 * The parts of an event that a slide shows one after the other: `what` (date, title and summary), the picture, the
 * quote, `open` (what is unknown or disputed), and `related` (the linked events).
 */
export type Fragment = 'what' | 'picture' | 'statement' | 'open' | 'related';

/** A slide. If it is not for an event, its id starts with a dot, which no event’s id does. */
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
	/** The record’s events in slide order, by which they are numbered. Chapters come one after the other. */
	events: TimelineEvent[];
	/** The slides in order. */
	slides: readonly Slide[];
	/** The slides by id. */
	slideById: ReadonlyMap<string, Slide>;
}

/** The position in a presentation. */
export interface Step {
	slide: Slide;
	/** How many fragments of the slide are shown, from 1. */
	fragment: number;
}

/** The event that a slide shows; null if it shows something else. */
export const eventOf = (slide: Slide | undefined): TimelineEvent | null =>
	slide?.kind === 'event' ? slide.event : null;

/**
 * Makes the slides of a timeline: the title, the events by chapter, the course of each series after its last event, and
 * a closing slide with everything that is unknown or disputed.
 *
 * @param timeline the events in the order in which they are shown
 * @param whole the same events or more, with all that is known about them, in reading order. If `timeline` has another
 *   order, there are no slides for chapters
 */
export function toDeck(timeline: Timeline, whole = timeline): Deck {
	const left = new Map(
		timeline.series
			.filter(({ points }) => points.length > 1)
			.map((series) => [series, new Set(series.points.map(({ event }) => event.id))])
	);
	const slides: Slide[] = timeline.events.length > 0 ? [{ id: '.title', kind: 'title' }] : [];
	const parts = partsOf(timeline, whole);
	const events = parts.flatMap(({ events }) => events);
	let number = 0;
	for (const { chapter, events: part } of parts) {
		if (chapter) slides.push({ id: `.chapter-${chapter.id}`, kind: 'chapter', chapter });
		for (const event of part) {
			number++;
			slides.push({ id: event.id, kind: 'event', event: withoutNext(event, events[number]) });
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
		events,
		slides,
		slideById: new Map(slides.map((slide) => [slide.id, slide]))
	};
}

/** An event without its links to the next one, which would tell the audience what comes. */
function withoutNext(event: TimelineEvent, next: TimelineEvent | undefined): TimelineEvent {
	const links = event.links.filter((link) => link.event.id !== next?.id);
	return links.length === event.links.length ? event : { ...event, links };
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

/** A chapter with some of its events. If others are missing, its summary is, too, because it may mention them. */
const withPart = (chapter: Chapter, events: Chapter['events']): Chapter =>
	events.length === chapter.events.length ? chapter : { ...chapter, summary: '', events };

/** Whether a picture says something. A picture without a description and a caption is decoration. */
const hasMeaning = (picture: PictureData | undefined): boolean =>
	picture?.alt !== undefined || picture?.caption !== undefined;

/** The fragments that an event needs, in the order in which they are shown. */
export function fragmentsOf(event: TimelineEvent): Fragment[] {
	return [
		'what',
		...(hasMeaning(event.picture) ? (['picture'] as const) : []),
		...(event.statement ? (['statement'] as const) : []),
		...(event.unknown !== null || event.disputed !== null ? (['open'] as const) : []),
		...(event.links.length > 0 ? (['related'] as const) : [])
	];
}

/** How many fragments a slide has. */
export function lengthOf(slide: Slide): number {
	if (slide.kind === 'event') return fragmentsOf(slide.event).length;
	// First the earliest figure, then all.
	if (slide.kind === 'series') return 2;
	return slide.kind === 'closing' ? slide.pages.length : 1;
}

/** The first step of a presentation; null if it has no events. */
export function firstStep({ slides: [slide] }: Deck): Step | null {
	return slide ? { slide, fragment: 1 } : null;
}

/** The next fragment of the slide, or else the first of the next slide; null at the end. */
export function nextStep({ slide, fragment }: Step, { slides }: Deck): Step | null {
	if (fragment < lengthOf(slide)) return { slide, fragment: fragment + 1 };
	const next = slides[slides.indexOf(slide) + 1];
	return next ? { slide: next, fragment: 1 } : null;
}

/** The previous fragment, or else the previous slide with all its fragments; null at the beginning. */
export function prevStep({ slide, fragment }: Step, { slides }: Deck): Step | null {
	if (fragment > 1) return { slide, fragment: fragment - 1 };
	const prev = slides[slides.indexOf(slide) - 1];
	return prev ? { slide: prev, fragment: lengthOf(prev) } : null;
}

/** The number of steps after this one. */
export function stepsAfter({ slide, fragment }: Step, { slides }: Deck): number {
	const after = slides.slice(slides.indexOf(slide) + 1);
	return after.reduce((sum, each) => sum + lengthOf(each), lengthOf(slide) - fragment);
}

/** The chapter of a slide; null before the first chapter, on the closing slide, and if there are no chapters. */
export function chapterAt(slide: Slide, { slides }: Deck): Chapter | null {
	if (slide.kind === 'closing') return null;
	const before = slides.slice(0, slides.indexOf(slide) + 1);
	return before.findLast((each) => each.kind === 'chapter')?.chapter ?? null;
}

/** The number of steps after this one in the same chapter; null if the step is in no chapter. */
export function stepsAfterInChapter(step: Step, deck: Deck): number | null {
	const chapter = chapterAt(step.slide, deck);
	if (!chapter) return null;
	const slides = deck.slides.filter((slide) => chapterAt(slide, deck) === chapter);
	return stepsAfter(step, { ...deck, slides });
}

/** The step that an address names. */
export interface RequestedStep {
	/** For an unknown event, the first step; for an unknown step, the first of its event. Null without events. */
	step: Step | null;
	/** Whether the record has the event and the step that the address names. */
	isKnown: boolean;
}

/**
 * Reads `event` or `slide`, and `step`, from a query string.
 *
 * @param otherwise the id of the event if the query has neither
 */
export function parseStep(search: string, deck: Deck, otherwise = ''): RequestedStep {
	const query = new URLSearchParams(search);
	const other = query.get('slide');
	const id = query.get('event') ?? (other === null ? otherwise : `.${other}`);
	const text = query.get('step') ?? '1';
	const first = firstStep(deck);
	const slide = id === '' ? first?.slide : deck.slideById.get(id);
	if (!slide) return { step: first, isKnown: id === '' && text === '1' };
	// Accept only what `formatStep` writes: no signs, fractions or leading zeros.
	const fragment = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
	const isKnown = fragment > 0 && fragment <= lengthOf(slide);
	return { step: { slide, fragment: isKnown ? fragment : 1 }, isKnown };
}

/** Whether a query string names exactly this step. */
export function hasStep(search: string, { slide, fragment }: Step, deck: Deck): boolean {
	const { step, isKnown } = parseStep(search, deck);
	return isKnown && step?.slide === slide && step.fragment === fragment;
}

/**
 * Writes a step into a query string, and keeps the other parameters.
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
	// A comma needs no escape, and is easier to read without.
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
