import { createProblemReport, joinPath } from '#lib/record/problem.ts';
import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import { maxEvents } from '#lib/record/events-file.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import type { ImportNote } from './note.ts';
import { slidesOfVersion2, timelineJs2Of } from './timeline-json-2.ts';
import type { ImportedSlide } from './slide-parts.ts';
import { draftSlides } from './timeline-slides.ts';

/** Whether an object is JSON of TimelineJS, and not one of our records. */
export function isTimelineJson(input: Dictionary): boolean {
	if (Object.hasOwn(input, 'format')) return false;
	if (timelineJs2Of(input)) return true;
	if (!Array.isArray(input.events)) return false;
	const isSlide = (event: unknown) =>
		valueOfKey(event, 'start_date') !== undefined || isDictionary(valueOfKey(event, 'text'));
	return (
		isDictionary(input.title) ||
		Array.isArray(input.eras) ||
		input.events.slice(0, 20).some(isSlide)
	);
}

/** Makes a record from TimelineJS’s JSON: `{title, events, eras, scale}`, or the form of its version 2. */
export function draftTimelineJson(input: Dictionary, context: FileContext): UncheckedRecord {
	const createPositionFinder = (path: string) => (key?: string) => ({
		path: key === undefined ? path : `${path}.${key}`
	});
	const slidesOf = (list: string, isEra: boolean): ImportedSlide[] => {
		const items: unknown = input[list];
		if (items === undefined || items === null) return [];
		if (!Array.isArray(items)) {
			context.report.add(list, items, { code: 'no-list' });
			return [];
		}
		return items.map((data, index) => ({
			data,
			isEra,
			positionOf: createPositionFinder(joinPath(list, index))
		}));
	};
	const old = timelineJs2Of(input);
	const version2 = old && slidesOfVersion2(old);
	const slides = version2?.slides ?? [...slidesOf('events', false), ...slidesOf('eras', true)];
	if (slides.length > maxEvents) {
		const fault = { code: 'too-many-slides', count: slides.length, max: maxEvents } as const;
		context.report.add('events', undefined, fault);
		return draftSlides(null, [], { ...context, report: createProblemReport() });
	}
	const titleSlide = isDictionary(input.title)
		? { data: input.title, isEra: false, positionOf: createPositionFinder('title') }
		: null;
	const title = version2?.title ?? titleSlide;
	const draft = draftSlides(title, slides, context);
	const others: ImportNote[] = Object.keys(input)
		.filter((key) => !['title', 'events', 'eras', ...(old ? ['timeline'] : [])].includes(key))
		.slice(0, maxKeyNotes)
		.map((key) => ({ code: 'unread-key', at: { path: joinPath('', key) } }));
	return { ...draft, notes: [...others, ...draft.notes] };
}

/** The maximum number of notes on keys that we do not read. */
const maxKeyNotes = 100;
