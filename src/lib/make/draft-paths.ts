import type { EditorDraft, ItemKey } from './draft.ts';

/** The address of a field, such as `events/+3/date` or `head//title`. */
export const toAddress = (list: string, key: ItemKey, field: string): string =>
	`${list}/${key}/${field}`;

/**
 * Paths in the file whose field has another name in the draft. A draft's event also has the fields of its
 * statement and picture.
 */
const draftFieldByPath: Record<string, string> = {
	id: 'title',
	'statement.quote': 'quote',
	'statement.speaker': 'speaker',
	'statement.to': 'to',
	'statement.channel': 'channel',
	'statement.source': 'quotedFrom',
	'statement.lang': 'lang',
	'statement.translation.text': 'translation',
	'statement.translation.by': 'translatedBy',
	'picture.file': 'picture',
	'picture.data': 'picture',
	'picture.width': 'picture',
	'picture.height': 'picture',
	'picture.alt': 'pictureAlt',
	'picture.decorative': 'pictureAlt',
	'picture.credit': 'pictureCredit',
	'picture.license': 'pictureLicense',
	'picture.caption': 'pictureCaption',
	'picture.source': 'pictureSource'
};

/** The order in which the items of a draft were written to the file. */
export interface FileOrder {
	/** The items of each list, by the list's name. */
	lists: Readonly<Record<string, readonly { key: ItemKey }[]>>;
	/** The events of each series, by the series' key. */
	points: ReadonlyMap<ItemKey, readonly { key: ItemKey }[]>;
	/** The steps of each lesson, by the lesson's key, and the questions of each step, by the step's key. */
	parts: ReadonlyMap<ItemKey, readonly { key: ItemKey }[]>;
}

/**
 * Maps a path in the file, such as `events[3].date`, to the address of its field, such as `events/+3/date`.
 *
 * @param order the order of the items in the file
 */
export function toFieldAddress(
	path: string,
	{ head, chapters }: EditorDraft,
	{ lists, points, parts }: FileOrder
): string {
	// The problem of an event without a chapter is shown at the last chapter, where the event can be added.
	const last = chapters.at(-1);
	if (path === 'chapters' && last) return toAddress('chapters', last.key, 'events');
	const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
	const item = lists[list]?.[Number(index)];
	if (!item) return path in head ? toAddress('head', '', path) : toAddress('rest', '', path);
	const [, at, field = ''] = /^points\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
	const event = at === undefined ? undefined : points.get(item.key)?.[Number(at)];
	if (event) return toAddress('events', event.key, field === 'event' ? 'series' : field);
	if (list === 'lessons') return toPartAddress(item.key, rest, parts);
	return toAddress(
		list,
		item.key,
		draftFieldByPath[rest] ?? rest.replace(/^(sources|events)\[\d+\]$/, '$1')
	);
}

/** The address of a field of a lesson, of one of its steps, or of a step's question. */
function toPartAddress(lesson: ItemKey, path: string, parts: FileOrder['parts']): string {
	const partAt = (key: ItemKey, at: string | undefined) =>
		at === undefined ? undefined : parts.get(key)?.[Number(at)];
	const [, atStep, ofStep = ''] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
	const step = partAt(lesson, atStep);
	if (!step) {
		const [field = ''] = path.split('[');
		return toAddress('lessons', lesson, field === 'id' ? 'title' : field);
	}
	const [, atAsk, ofAsk = ''] = /^asks\[(\d+)\]\.?(.*)$/.exec(ofStep) ?? [];
	const ask = partAt(step.key, atAsk);
	if (ask) return toAddress('asks', ask.key, ofAsk);
	return toAddress('steps', step.key, ofStep.replace(/^shows.*$/, 'events'));
}
