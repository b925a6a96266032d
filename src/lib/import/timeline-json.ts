import { createReport, joinPath, type Report } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';
import type { Draft } from './draft.ts';
import type { Note } from './note.ts';
import { draftSlides, type Slide } from './timeline-slides.ts';

type Dictionary = Record<string, unknown>;

const isObject = (value: unknown): value is Dictionary =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object is TimelineJS's JSON, rather than a record of ours. */
export function isTimelineJson(input: Dictionary): boolean {
	if (Object.hasOwn(input, 'format') || !Array.isArray(input.events)) return false;
	return (
		isObject(input.title) ||
		Array.isArray(input.eras) ||
		input.events
			.slice(0, 20)
			.some(
				(event) => isObject(event) && (Object.hasOwn(event, 'start_date') || isObject(event.text))
			)
	);
}

/** Drafts a record of TimelineJS's JSON: `{title, events, eras, scale}`. */
export function draftTimelineJson(
	input: Dictionary,
	name: string,
	today: string,
	report: Report
): Draft {
	const at = (path: string) => (key?: string) => ({
		path: key === undefined ? path : `${path}.${key}`
	});
	const slidesOf = (list: string, isEra: boolean): Slide[] => {
		const items: unknown = input[list];
		if (items === undefined || items === null) return [];
		if (!Array.isArray(items)) {
			report.add(list, items, { code: 'no-list' });
			return [];
		}
		return items.map((data, index) => ({ data, isEra, positionOf: at(joinPath(list, index)) }));
	};
	const slides = [...slidesOf('events', false), ...slidesOf('eras', true)];
	if (slides.length > maxEvents) {
		const fault = { code: 'too-many-slides', count: slides.length, max: maxEvents } as const;
		report.add('events', undefined, fault);
		return draftSlides(null, [], name, today, createReport());
	}
	const title = isObject(input.title)
		? { data: input.title, isEra: false, positionOf: at('title') }
		: null;
	const draft = draftSlides(title, slides, name, today, report);
	const others: Note[] = Object.keys(input)
		.filter((key) => !['title', 'events', 'eras'].includes(key))
		.slice(0, maxKeys)
		.map((key) => ({ code: 'unread-key', at: { path: joinPath('', key) } }));
	return { ...draft, notes: [...others, ...draft.notes] };
}

/** More keys than these are not named. */
const maxKeys = 100;
