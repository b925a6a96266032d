import { toReadingOrder } from '#lib/import/by-time.ts';
import { createIdMaker } from '#lib/import/make-ids.ts';
import { standInDek } from '#lib/record/stand-in-dek.ts';
import { isDictionary, type Dictionary } from '#lib/record/dictionary.ts';
import { contentOfKind } from './draft-kinds.ts';
import { toFieldAddress } from './draft-paths.ts';
import {
	isNew,
	type DraftEvent,
	type EditorDraft,
	type ItemKey,
	type OuterListName
} from './draft.ts';
import { memoize, omitEmpty, writeEvent, type IdOf } from './write-event.ts';
import { lessonParts, writeLessons } from './write-lessons.ts';
import { tidyDates } from './tidy.ts';
import { parseTypedNumber } from './typed-number.ts';

/** A draft, written as an events file that has not been checked yet. */
export interface WrittenDraft {
	/** The events file, unchecked. */
	input: Dictionary;
	/** The keys of the events, in the file's order. */
	eventOrder: readonly ItemKey[];
	/** The id in the file of each event. */
	eventIds: ReadonlyMap<ItemKey, string>;
	/** Maps a path in the file, such as `events[3].date`, to the address of its field, such as `events/+3/date`. */
	addressOf: (path: string) => string;
}

/**
 * Writes a draft as an events file, in reading order. New items get an id from their title. Empty optional fields are
 * left out.
 */
export function writeDraft(draft: EditorDraft): WrittenDraft {
	const ids = allIds(draft);
	const idOf: IdOf = (list, key) => ids[list].get(key) ?? key;
	const events = toReadingOrder(draft.events, ({ date }) => date, draft.head.timeZone);
	const eventOrder = events.map(({ key }) => key);
	const figures = figuresBySeries(draft, events);
	const input: Dictionary = {
		...writeHead(draft),
		...draft.rest,
		...writeKinds(draft, idOf),
		tracks: draft.tracks.map(({ key, label, description, color }) => ({
			id: idOf('tracks', key),
			label,
			description: description || label,
			color
		})),
		series: writeSeries(draft, figures, idOf),
		...writeSpeakersAndSources(draft, idOf),
		events: events.map((event) => writeEvent(event, idOf, draft.kinds))
	};
	for (const list of ['prompts', 'corrections']) input[list] ??= [];
	const parts = lessonParts(draft);
	Object.assign(input, writeRoutes(draft, idOf), writeChapters(draft, eventOrder, idOf));
	Object.assign(input, writeLessons(draft, idOf));
	const { kinds, tracks, speakers, sources, series, routes, chapters, lessons } = draft;
	const lists = { kinds, tracks, speakers, sources, series, events, routes, chapters, lessons };
	const addressOf = (path: string) =>
		toFieldAddress(path, draft, { lists, points: figures, parts });
	return { input, eventOrder, eventIds: ids.events, addressOf };
}

/** The id of each item in the file, by list and key. */
const allIds = (draft: EditorDraft): Record<OuterListName, Map<ItemKey, string>> => ({
	kinds: makeIds(draft.kinds, 'kind', ({ label }) => label),
	tracks: makeIds(draft.tracks, 'track', ({ label }) => label),
	speakers: makeIds(draft.speakers, 'speaker', ({ name }) => name),
	sources: makeIds(draft.sources, 'source', ({ publisher }) => publisher),
	series: makeIds(draft.series, 'series', ({ label }) => label),
	events: makeIds(draft.events, 'event', ({ title }) => title),
	routes: makeIds(draft.routes, 'route', ({ title }) => title),
	chapters: makeIds(draft.chapters, 'chapter', ({ title }) => title),
	lessons: makeIds(draft.lessons, 'lesson', ({ title }) => title)
});

/** The properties of the file as a whole. */
const writeHead = ({ head, events }: EditorDraft): Dictionary => ({
	format: 1,
	id: head.id || createIdMaker([], 'record')(head.title),
	title: head.title,
	dek: head.dek || standInDek(events.length),
	...omitEmpty({ madeBy: head.madeBy }),
	language: head.language,
	...omitEmpty({ timeZone: head.timeZone }),
	updated: head.updated
});

function writeKinds({ kinds }: EditorDraft, idOf: IdOf): Dictionary {
	if (kinds.length === 0) return {};
	return {
		kinds: kinds.map(({ key, label, shape, is }) => ({
			id: idOf('kinds', key),
			label,
			shape,
			...omitEmpty({ is })
		}))
	};
}

/** The events with a figure of each series, in reading order. */
function figuresBySeries(
	{ kinds, series }: EditorDraft,
	events: readonly DraftEvent[]
): Map<ItemKey, DraftEvent[]> {
	const figures = events.filter(({ kind }) => contentOfKind(kinds, kind) === 'figure');
	return new Map(series.map(({ key }) => [key, figures.filter((event) => event.series === key)]));
}

/** Writes the series. Their points are events of the draft. */
const writeSeries = (
	{ series }: EditorDraft,
	figures: ReadonlyMap<ItemKey, readonly DraftEvent[]>,
	idOf: IdOf
): Dictionary[] =>
	series.map(({ key, label, unit, track }) => ({
		id: idOf('series', key),
		label,
		unit,
		track: idOf('tracks', track),
		points: (figures.get(key) ?? []).map((event) => ({
			date: event.date,
			...omitEmpty({ known: event.known }),
			value: parseTypedNumber(event.value),
			qualifier: event.qualifier,
			event: idOf('events', event.key),
			sources: (event.figureSources ?? event.sources).map((source) => idOf('sources', source))
		}))
	}));

/** Writes the speakers and the sources. */
const writeSpeakersAndSources = ({ speakers, sources }: EditorDraft, idOf: IdOf): Dictionary => ({
	speakers: speakers.map((item) => {
		const { key, ...speaker } = item;
		const id = idOf('speakers', key);
		return memoize(item, [id], () => ({ id, ...speaker }));
	}),
	sources: sources.map((item) => {
		const { key, publisher, rest, ...more } = item;
		const id = idOf('sources', key);
		return memoize(item, [id], () => ({ id, publisher, ...omitEmpty(more), ...rest }));
	})
});

function writeRoutes({ routes }: EditorDraft, idOf: IdOf): Dictionary {
	if (routes.length === 0) return {};
	return {
		routes: routes.map(({ key, title, events }) => ({
			id: idOf('routes', key),
			title,
			events: events.map((event) => idOf('events', event))
		}))
	};
}

function writeChapters(
	{ chapters }: EditorDraft,
	eventOrder: readonly ItemKey[],
	idOf: IdOf
): Dictionary {
	if (chapters.length === 0) return {};
	const indices = new Map(eventOrder.map((key, i) => [key, i]));
	const indexOf = (key: ItemKey) => indices.get(key) ?? indices.size;
	return {
		chapters: chapters.map(({ key, title, summary, events }) => ({
			id: idOf('chapters', key),
			title,
			...omitEmpty({ summary }),
			events: events
				.toSorted((a, b) => indexOf(a) - indexOf(b))
				.map((event) => idOf('events', event))
		}))
	};
}

/**
 * Like `writeDraft`, but keeps figures without a series, so that the author can open the file and continue. Dates in
 * everyday formats are converted to EDTF.
 */
export function writeUnfinished(typed: EditorDraft): Dictionary {
	const draft = tidyDates(typed);
	const { input, eventOrder } = writeDraft(draft);
	const byKey = new Map(draft.events.map((event) => [event.key, event]));
	const events = objectsIn(input.events).map((output, i) => {
		const event = byKey.get(eventOrder[i] ?? '');
		const isFigure = event && contentOfKind(draft.kinds, event.kind) === 'figure';
		if (!isFigure || event.series !== '' || event.value === '') return output;
		return { ...output, value: event.value, qualifier: event.qualifier };
	});
	return { ...input, events };
}

function makeIds<T extends { key: ItemKey }>(
	items: readonly T[],
	fallback: string,
	textOf: (item: T) => string
): Map<ItemKey, string> {
	const kept = items.filter(({ key }) => !isNew(key)).map(({ key }) => key);
	const makeId = createIdMaker(kept, fallback);
	return new Map(
		items.map((item) => [item.key, isNew(item.key) ? makeId(textOf(item)) : item.key])
	);
}

/** The objects in a list; empty if the value is not a list. */
export function objectsIn(value: unknown): Dictionary[] {
	return Array.isArray(value) ? value.filter(isDictionary) : [];
}
