import { standInDek } from '#lib/record/stand-in-dek.ts';
import { upgradeChapters } from '#lib/record/chapters.ts';
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
	Key
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
import { textOf, texts, textsOf } from './read-texts.ts';
import { readLessons } from './read-lessons.ts';
import { listOf } from './write-draft.ts';

/** Properties of a file that no form shows. */
const restOfFile = ['checked', 'takenFrom', 'prompts', 'answers', 'corrections'];
/** Properties of a source that no form shows. */
const restOfSource = ['fragment'];
/** Properties of an event that no form shows. */
const restOfEvent = ['prompts', 'added'];

/**
 * Reads an events file into a draft, even if the file is faulty: values of a wrong type become empty, and
 * items that are not objects are left out. If a valid file is read and written again, nothing changes.
 *
 * @returns null if the value is not an events file
 */
export function readDraft(input: unknown): EditorDraft | null {
	if (!isDictionary(input) || !Array.isArray(input.events)) return null;
	let next = 1;
	function read<T>(items: unknown, toItem: (item: Dictionary, key: Key) => T): T[] {
		const taken = new Set<string>();
		return listOf(items).map((item) => {
			const id = textOf(item.id);
			const key = isId(id) && !taken.has(id) ? id : `+${next++}`;
			taken.add(key);
			return toItem(item, key);
		});
	}
	const points = pointsOf(input);
	const lists = {
		kinds: read(input.kinds, toKind),
		tracks: read(input.tracks, toTrack),
		speakers: read(input.speakers, toSpeaker),
		sources: read(input.sources, toSource),
		series: read(input.series, toSeries),
		events: read(input.events, (item, key) => toEvent(key, item, points.get(textOf(item.id)))),
		routes: read(input.routes, toRoute),
		chapters: read(upgradeChapters(input.chapters, input.events), toChapter),
		...readLessons(
			read(input.lessons, (item, key) => ({ item, key })),
			() => `+${next++}`
		)
	};
	const head = toHead(input, lists.events.length);
	return { next, head, ...lists, rest: pick(input, restOfFile) };
}

function toHead(input: Dictionary, eventCount: number): DraftHead {
	const names = ['id', 'title', 'dek', 'madeBy', 'language', 'timeZone', 'updated'] as const;
	const head = texts(input, names);
	return {
		...{ id: '', title: '', dek: '', madeBy: '', language: 'en', timeZone: '', updated: '' },
		...head,
		...(head.dek === standInDek(eventCount) && { dek: '' })
	};
}

/* Each function below converts an item of the file to an item of the draft with the given key. */

const toKind = (item: Dictionary, key: Key): DraftKind => ({
	...newKind(key),
	...texts(item, ['label', 'shape', 'is'])
});

function toTrack(item: Dictionary, key: Key): DraftTrack {
	const track = { ...newTrack(key), ...texts(item, ['label', 'description', 'color']) };
	return track.description === track.label ? { ...track, description: '' } : track;
}

const toSpeaker = (item: Dictionary, key: Key): DraftSpeaker => ({
	...newSpeaker(key),
	...texts(item, ['name', 'role', 'organisation'])
});

const toSource = (item: Dictionary, key: Key): DraftSource => ({
	...newSource(key),
	...texts(item, [
		...(['publisher', 'type', 'url', 'title', 'author', 'published', 'pages'] as const),
		...(['archive', 'shelfMark', 'isbn', 'archived', 'accessed'] as const)
	]),
	rest: pick(item, restOfSource)
});

const toSeries = (item: Dictionary, key: Key): DraftSeries => ({
	...newSeries(key, textOf(item.track)),
	...texts(item, ['label', 'unit'])
});

const toRoute = (item: Dictionary, key: Key): DraftRoute => ({
	...newRoute(key),
	...texts(item, ['title']),
	events: textsOf(item.events)
});

const toChapter = (item: Dictionary, key: Key): DraftChapter => ({
	...newChapter(key),
	...texts(item, ['title', 'summary']),
	events: textsOf(item.events)
});

/** A point of a series, with the series' id. */
interface Point {
	series: string;
	point: Dictionary;
}

/** The points of all series, by the id of the point's event. */
function pointsOf(input: Dictionary): ReadonlyMap<string, Point> {
	return new Map(
		listOf(input.series).flatMap((item) =>
			listOf(item.points).map(
				(point) => [textOf(point.event), { series: textOf(item.id), point }] as const
			)
		)
	);
}

function toEvent(key: Key, item: Dictionary, drawn: Point | undefined): DraftEvent {
	const statement = valueOfKey(item, 'statement');
	const sources = textsOf(item.sources);
	const figureSources = drawn ? textsOf(drawn.point.sources) : sources;
	return {
		...newEvent(key, textOf(item.track)),
		...texts(item, [
			...(['date', 'known', 'kind', 'title', 'summary'] as const),
			...(['lead', 'leadLabel', 'unknown', 'disputed', 'notes'] as const),
			// `writeUnfinished` saves a figure without a series as part of its event.
			...(['value', 'qualifier'] as const)
		]),
		attribution: textOf(item.attribution),
		sources,
		...(isDictionary(statement) && {
			...texts(statement, ['quote', 'speaker', 'to', 'channel', 'lang']),
			quotedFrom: textOf(statement.source),
			translation: textOf(valueOfKey(statement.translation, 'text')),
			translatedBy: textOf(valueOfKey(statement.translation, 'by'))
		}),
		...readPicture(item.picture),
		...(drawn && {
			series: drawn.series,
			value: textOf(drawn.point.value),
			...texts(drawn.point, ['qualifier']),
			figureSources: figureSources.join() === sources.join() ? null : figureSources
		}),
		links: listOf(item.links).map((link) => ({
			to: textOf(link.to),
			type: textOf(link.type),
			source: textOf(link.source)
		})),
		rest: pick(item, restOfEvent)
	};
}

function readPicture(value: unknown): Partial<DraftEvent> {
	if (!isDictionary(value)) return {};
	const { width, height } = value;
	const sizeOf = (edge: unknown) => (typeof edge === 'number' ? edge : 0);
	const picture: DraftPicture = {
		...texts(value, ['file', 'data']),
		width: sizeOf(width),
		height: sizeOf(height)
	};
	return {
		picture,
		pictureAlt: textOf(value.alt),
		pictureDecorative: value.decorative === true ? 'yes' : '',
		pictureCredit: textOf(value.credit),
		pictureLicense: textOf(value.license),
		pictureCaption: textOf(value.caption),
		pictureSource: textOf(value.source)
	};
}

/** The given properties of an object, without those that it does not have. */
const pick = (item: Dictionary, names: readonly string[]): Dictionary =>
	Object.fromEntries(names.filter((name) => name in item).map((name) => [name, item[name]]));
