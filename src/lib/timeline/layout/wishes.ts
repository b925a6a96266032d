import type { Series, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatMultiple } from '#lib/messages/series-words.ts';
import { formatValue } from '#lib/messages/words.ts';
import { titleShapes, type LabelWish } from './labels.ts';
import { pointOf } from './series.ts';
import { laneHeight, type Panel, type TrackRows } from './size-class.ts';

/** Whose label is placed first; below these, what has more links than others. */
const ranks = { figure: -1_000_000, selected: -100_000, linked: -10_000 };

/**
 * The label of an event in its track's lanes: its lead, or else its title.
 *
 * @returns null where its text has not come yet
 */
export function titleWish(
	event: TimelineEvent,
	place: TrackRows,
	selected: TimelineEvent | null
): LabelWish | null {
	if (event.title === '') return null;
	return {
		shapes: shapesOf(event),
		rank: rankOf(event, selected),
		sides: ['end', 'start'],
		reach: { y0: place.lanesY, y1: place.lanesY + place.lanes * laneHeight }
	};
}

const known = new WeakMap<TimelineEvent, { words: string; shapes: string[][] }>();

/** Its words, wrapped once. */
function shapesOf(event: TimelineEvent): string[][] {
	const words = event.lead ?? event.title;
	const found = known.get(event);
	if (found?.words === words) return found.shapes;
	const shapes = titleShapes(words);
	known.set(event, { words, shapes });
	return shapes;
}

function rankOf(event: TimelineEvent, selected: TimelineEvent | null): number {
	if (event === selected) return ranks.selected;
	const isLinked = selected !== null && event.links.some((link) => link.event === selected);
	return (isLinked ? ranks.linked : 0) - event.links.length;
}

/** A figure stands outside the stretch that has none, if it can. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The label of a point in its series' panel: its figure. */
export function figureWish(
	event: TimelineEvent,
	{ series }: Panel,
	{ language }: Timeline
): LabelWish {
	const point = pointOf(series, event);
	return {
		shapes: figureShapes(series, point, language),
		rank: ranks.figure,
		sides: point === series.points[0] ? firstSides : otherSides,
		reach: null
	};
}

/** The value, and with the last one how many times the first it is. */
function figureShapes(
	series: Series,
	point: Series['points'][number] | undefined,
	language: string
): string[][] {
	const [first] = series.points;
	if (!point || !first) return [];
	const value = formatValue(point, series.unit, language);
	const multiple =
		point !== first && point === series.points.at(-1)
			? formatMultiple(first, point, language)
			: null;
	return multiple ? [[value, multiple], [`${value}, ${multiple}`], [value]] : [[value]];
}
