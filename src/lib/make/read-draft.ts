import { standInDek } from '#lib/record/stand-in-dek.ts';
import { upgradeChapters } from '#lib/record/upgrade-chapters.ts';
import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import { isId } from '#lib/record/id.ts';
import type {
	DraftChapter,
	DraftEvent,
	DraftHead,
	DraftKind,
	DraftPicture,
	DraftRoute,
	DraftSeries,
	DraftSource,
	DraftSpeaker,
	DraftTrack,
	EditorDraft,
	ItemKey
} from './draft.ts';
import {
	newChapter,
	newEvent,
	newKind,
	newRoute,
	newSeries,
	newSource,
	newSpeaker,
	newTrack
} from './empty-items.ts';
import { toText, pickTexts, toTexts } from './read-texts.ts';
import { readLessons } from './read-lessons.ts';
import { objectsIn } from './write-draft.ts';

/** Properties of a file that no form shows. */
const unshownFileFields = ['checked', 'takenFrom', 'prompts', 'answers', 'corrections'];
/** Properties of a source that no form shows. */
const unshownSourceFields = ['fragment'];
/** Properties of an event that no form shows. */
const unshownEventFields = ['prompts', 'added'];

/**
 * Reads an events file into a draft, even if the file is faulty: values of a wrong type become empty, and
 * items that are not objects are left out. If a valid file is read and written again, nothing changes.
 *
 * @returns null if the value is not an events file
 */
export function readDraft(input: unknown): EditorDraft | null {
	if (!isDictionary(input) || !Array.isArray(input.events)) return null;
	let next = 1;
	function read<T>(items: unknown, toItem: (item: Dictionary, key: ItemKey) => T): T[] {
		const taken = new Set<string>();
		return objectsIn(items).map((item) => {
			const id = toText(item.id);
			const key = isId(id) && !taken.has(id) ? id : `+${next++}`;
			taken.add(key);
			return toItem(item, key);
		});
	}
	const points = pointsByEvent(input);
	const lists = {
		kinds: read(input.kinds, toKind),
		tracks: read(input.tracks, toTrack),
		speakers: read(input.speakers, toSpeaker),
		sources: read(input.sources, toSource),
		series: read(input.series, toSeries),
		events: read(input.events, (item, key) => toEvent(key, item, points.get(toText(item.id)))),
		routes: read(input.routes, toRoute),
		chapters: read(upgradeChapters(input.chapters, input.events), toChapter),
		...readLessons(
			read(input.lessons, (item, key) => ({ item, key })),
			() => `+${next++}`
		)
	};
	const head = toHead(input, lists.events.length);
	return { next, head, ...lists, rest: pickFields(input, unshownFileFields) };
}

function toHead(input: Dictionary, eventCount: number): DraftHead {
	const names = ['id', 'title', 'dek', 'madeBy', 'language', 'timeZone', 'updated'] as const;
	const head = pickTexts(input, names);
	return {
		...{ id: '', title: '', dek: '', madeBy: '', language: 'en', timeZone: '', updated: '' },
		...head,
		...(head.dek === standInDek(eventCount) && { dek: '' })
	};
}

/* Each function below converts an item of the file to an item of the draft with the given key. */

const toKind = (item: Dictionary, key: ItemKey): DraftKind => ({
	...newKind(key),
	...pickTexts(item, ['label', 'shape', 'is'])
});

function toTrack(item: Dictionary, key: ItemKey): DraftTrack {
	const track = { ...newTrack(key), ...pickTexts(item, ['label', 'description', 'color']) };
	return track.description === track.label ? { ...track, description: '' } : track;
}

const toSpeaker = (item: Dictionary, key: ItemKey): DraftSpeaker => ({
	...newSpeaker(key),
	...pickTexts(item, ['name', 'role', 'organisation'])
});

const toSource = (item: Dictionary, key: ItemKey): DraftSource => ({
	...newSource(key),
	...pickTexts(item, [
		...(['publisher', 'type', 'url', 'title', 'author', 'published', 'pages'] as const),
		...(['archive', 'shelfMark', 'isbn', 'archived', 'accessed'] as const)
	]),
	rest: pickFields(item, unshownSourceFields)
});

const toSeries = (item: Dictionary, key: ItemKey): DraftSeries => ({
	...newSeries(key, toText(item.track)),
	...pickTexts(item, ['label', 'unit'])
});

const toRoute = (item: Dictionary, key: ItemKey): DraftRoute => ({
	...newRoute(key),
	...pickTexts(item, ['title']),
	events: toTexts(item.events)
});

const toChapter = (item: Dictionary, key: ItemKey): DraftChapter => ({
	...newChapter(key),
	...pickTexts(item, ['title', 'summary']),
	events: toTexts(item.events)
});

/** A point of a series, with the series' id. */
interface PointOfSeries {
	series: string;
	point: Dictionary;
}

/** The points of all series, by the id of the point's event. */
function pointsByEvent(input: Dictionary): ReadonlyMap<string, PointOfSeries> {
	return new Map(
		objectsIn(input.series).flatMap((item) =>
			objectsIn(item.points).map(
				(point) => [toText(point.event), { series: toText(item.id), point }] as const
			)
		)
	);
}

function toEvent(
	key: ItemKey,
	item: Dictionary,
	seriesPoint: PointOfSeries | undefined
): DraftEvent {
	const statement = valueOfKey(item, 'statement');
	const sources = toTexts(item.sources);
	const figureSources = seriesPoint ? toTexts(seriesPoint.point.sources) : sources;
	return {
		...newEvent(key, toText(item.track)),
		...pickTexts(item, [
			...(['date', 'known', 'kind', 'title', 'summary'] as const),
			...(['lead', 'leadLabel', 'unknown', 'disputed', 'notes'] as const),
			// `writeUnfinished` saves a figure without a series as part of its event.
			...(['value', 'qualifier'] as const)
		]),
		attribution: toText(item.attribution),
		sources,
		...(isDictionary(statement) && {
			...pickTexts(statement, ['quote', 'speaker', 'to', 'channel', 'lang']),
			quotedFrom: toText(statement.source),
			translation: toText(valueOfKey(statement.translation, 'text')),
			translatedBy: toText(valueOfKey(statement.translation, 'by'))
		}),
		...readPicture(item.picture),
		...(seriesPoint && {
			series: seriesPoint.series,
			value: toText(seriesPoint.point.value),
			...pickTexts(seriesPoint.point, ['qualifier']),
			figureSources: figureSources.join() === sources.join() ? null : figureSources
		}),
		links: objectsIn(item.links).map((link) => ({
			to: toText(link.to),
			type: toText(link.type),
			source: toText(link.source)
		})),
		rest: pickFields(item, unshownEventFields)
	};
}

function readPicture(value: unknown): Partial<DraftEvent> {
	if (!isDictionary(value)) return {};
	const { width, height } = value;
	const sizeOf = (edge: unknown) => (typeof edge === 'number' ? edge : 0);
	const picture: DraftPicture = {
		...pickTexts(value, ['file', 'data']),
		width: sizeOf(width),
		height: sizeOf(height)
	};
	return {
		picture,
		pictureAlt: toText(value.alt),
		pictureDecorative: value.decorative === true ? 'yes' : '',
		pictureCredit: toText(value.credit),
		pictureLicense: toText(value.license),
		pictureCaption: toText(value.caption),
		pictureSource: toText(value.source)
	};
}

/** The given properties of an object, without those that it does not have. */
const pickFields = (item: Dictionary, names: readonly string[]): Dictionary =>
	Object.fromEntries(names.filter((name) => name in item).map((name) => [name, item[name]]));
