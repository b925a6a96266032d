import { newChapters } from '#lib/record/chapters.ts';
import { isDictionary, valueAt, type Dictionary } from '#lib/record/dictionary.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile, type CheckMemo } from '#lib/record/parse.ts';
import type { Report } from '#lib/record/problem.ts';
import type { Note } from './note.ts';

/** The lists of a record from which faulty items are left out one by one. */
const lists = ['tracks', 'series', 'speakers', 'sources', 'prompts', 'corrections'] as const;

/** The keys of a record that are kept as they are. */
const keptKeys: readonly string[] = [
	...[
		'format',
		'id',
		'title',
		'dek',
		'madeBy',
		'language',
		'updated',
		'checked',
		'takenFrom',
		'kinds',
		'events',
		'chapters'
	],
	...lists
];

/** Each round can find new problems in items that referred to a removed one. */
const maxRounds = 8;
/**
 * The index, from 0, of the first strict round. Earlier rounds remove single points and pictures, so that little is
 * lost. A strict round removes each series with an invalid point as a whole, and all pictures if one is invalid.
 */
const strictFrom = 4;

/**
 * Returns the valid part of a record. Removes every event and other item that has a problem, every link and point that
 * refers to a removed event, and every event that needs a removed item.
 *
 * @param head replaces an invalid title or `updated` (`YYYY-MM-DD`)
 * @param memo the results of earlier checks, which `checkEventsFile` uses again
 * @returns null if no event is left
 */
export function keepValid(
	input: unknown,
	head: { title: string; updated: string },
	memo?: CheckMemo
): EventsFile | null {
	if (!isDictionary(input)) return null;
	let file: Dictionary = Object.fromEntries(
		Object.entries(input).filter(([key]) => keptKeys.includes(key))
	);
	if ('chapters' in file) file.chapters = newChapters(file.chapters, file.events);
	for (let round = 0; round < maxRounds; round++) {
		const wrong = new Set<string>();
		const report: Report = {
			add(at) {
				const path = typeof at === 'string' ? at : at.path;
				wrong.add(itemPath.exec(path)?.[0] ?? path);
			},
			count: () => wrong.size,
			isFull: () => false
		};
		const read = checkEventsFile(file, report, {
			isOpened: true,
			isQuick: true,
			...(memo && { memo })
		});
		if (read) return read;
		const mended = mendHead(file, wrong, head);
		if (!mended) return null;
		file = leaveOut(mended, wrong, round >= strictFrom);
	}
	return null;
}

/** The path of the part to remove: an item of a list, a point of a series, or the picture of an event. */
const itemPath = /^\w+\[\d+\](?:\.points\[\d+\]|\.picture(?![\w-]))?/;

/** Replaces invalid values of the file’s head; null if the record could not be shown even then. */
function mendHead(
	file: Dictionary,
	wrong: ReadonlySet<string>,
	{ title, updated }: { title: string; updated: string }
): Dictionary | null {
	const standIns: Dictionary = {
		...{ id: 'opened', title, dek: title, language: 'en', updated },
		...Object.fromEntries(lists.map((list) => [list, []]))
	};
	const mended = { ...file };
	for (const path of wrong) {
		if (path.includes('[')) continue;
		const key = /^[\w-]+/.exec(path)?.[0] ?? '';
		if (key === 'format' || key === 'events' || key === 'tracks') return null;
		mended[key] = standIns[key];
	}
	return mended;
}

function leaveOut(file: Dictionary, wrong: ReadonlySet<string>, isStrict: boolean): Dictionary {
	const kept = (list: string) =>
		listOf(file, list).filter((_, index) => !wrong.has(`${list}[${index}]`));
	const events = listOf(withoutPictures(file, wrong, isStrict), 'events').filter(
		(_, index) => !wrong.has(`events[${index}]`)
	);
	const left = new Set(events.map(idOf));
	/** The ids of the removed events. */
	const removed = new Set(
		listOf(file, 'events')
			.map(idOf)
			.filter((id) => !left.has(id))
	);
	const series = listOf(file, 'series').flatMap((item, index) => {
		if (wrong.has(`series[${index}]`)) return [];
		const points = listOf(item, 'points');
		const valid = points.filter((_, at) => !wrong.has(`series[${index}].points[${at}]`));
		if (isStrict && valid.length < points.length) return [];
		const right = valid.filter((point) => !removed.has(valueAt(point, 'event')));
		if (right.length === points.length) return [item];
		return right.length === 0 ? [] : [{ ...(item as object), points: right }];
	});
	return {
		...file,
		...Object.fromEntries(lists.map((list) => [list, kept(list)])),
		...('kinds' in file && { kinds: kept('kinds') }),
		series,
		events: events.map((event) => withoutLinks(event, removed)),
		chapters: withoutEvents(file.chapters, wrong, removed),
		corrections: kept('corrections').filter((item) => !removed.has(valueAt(item, 'event')))
	};
}

/** The chapters without removed events. No chapters if one is invalid, because every event must be in one. */
function withoutEvents(
	chapters: unknown,
	wrong: ReadonlySet<string>,
	removed: ReadonlySet<unknown>
): unknown {
	if (!Array.isArray(chapters) || [...wrong].some((path) => path.startsWith('chapters')))
		return undefined;
	return (chapters as unknown[]).map((chapter) => ({
		...(chapter as object),
		events: listOf(chapter, 'events').filter((id) => !removed.has(id))
	}));
}

/** The event without its picture. */
const withoutPicture = ({ picture: _, ...event }: Dictionary) => event;

/** Removes invalid pictures. A strict round removes all if one is invalid, because together they may be too large. */
function withoutPictures(file: Dictionary, wrong: ReadonlySet<string>, isStrict: boolean) {
	const isWrong = (index: number) => wrong.has(`events[${index}].picture`);
	const events = listOf(file, 'events');
	if (!events.some((_, index) => isWrong(index))) return file;
	return {
		events: events.map((event, index) => {
			return isDictionary(event) && (isStrict || isWrong(index)) ? withoutPicture(event) : event;
		})
	};
}

function withoutLinks(event: unknown, removed: ReadonlySet<unknown>): unknown {
	const links = listOf(event, 'links');
	const right = links.filter((link) => !removed.has(valueAt(link, 'to')));
	return right.length === links.length ? event : { ...(event as object), links: right };
}

/** Notes on what was removed besides events, and on values that were replaced. */
export function leftNotes(input: unknown, left: EventsFile): Note[] {
	const countLinks = (events: readonly unknown[]) =>
		events.reduce<number>((sum, event) => sum + listOf(event, 'links').length, 0);
	const countPictures = (events: readonly unknown[]) =>
		events.filter((event) => valueAt(event, 'picture') !== undefined).length;
	const kept = new Set<unknown>(left.events.map(idOf));
	const keptEvents = listOf(input, 'events').filter((event) => kept.has(idOf(event)));
	const counts = [
		...lists.map((list) => [list, listOf(input, list).length, left[list].length] as const),
		['chapters', listOf(input, 'chapters').length, left.chapters?.length ?? 0] as const,
		['links', countLinks(keptEvents), countLinks(left.events)] as const,
		['pictures', countPictures(keptEvents), countPictures(left.events)] as const
	];
	return [
		...counts
			.filter(([, had, has]) => had > has)
			.map(([list, had, has]): Note => ({ code: 'left-out', list, count: had - has, all: had })),
		...(['id', 'title', 'dek', 'language', 'updated'] as const)
			.filter((key) => valueAt(input, key) !== left[key])
			.map((key): Note => ({ code: 'stand-in', key, value: left[key] }))
	];
}

function listOf(value: unknown, key: string): readonly unknown[] {
	const list = valueAt(value, key);
	return Array.isArray(list) ? list : [];
}

/** The id of an item, whatever its type; undefined if it has none. */
const idOf = (event: unknown) => valueAt(event, 'id');
