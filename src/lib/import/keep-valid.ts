import { upgradeChapters } from '#lib/record/upgrade-chapters.ts';
import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile, type CheckMemo } from '#lib/record/parse.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import type { ImportNote } from './note.ts';

/** The lists of a record from which single invalid items can be removed. */
const removableLists = [
	'tracks',
	'series',
	'speakers',
	'sources',
	'prompts',
	'corrections'
] as const;

/** The keys that are kept, if they are valid. Others are removed, also `routes` and `lessons`, which refer to events. */
const keptKeys: readonly string[] = [
	...[
		'format',
		'id',
		'title',
		'dek',
		'madeBy',
		'language',
		'timeZone',
		'updated',
		'checked',
		'takenFrom',
		'kinds',
		'events',
		'chapters'
	],
	...removableLists
];

/** The maximum number of rounds. Each removal may make other items invalid, because they referred to the removed one. */
const maxRounds = 8;
/**
 * The index, from 0, of the first strict round. The rounds before remove single points and pictures, so that little is
 * lost. If one is invalid, a strict round removes the whole series, or all pictures.
 */
const firstStrictRound = 4;

/**
 * Returns the valid part of a record. Removes all items that have a problem, links and points that refer to a removed
 * event, and events that need a removed item.
 *
 * @param head replaces an invalid title or an invalid `updated` (`YYYY-MM-DD`)
 * @param memo a cache of earlier checks, for `checkEventsFile`
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
	if ('chapters' in file) file.chapters = upgradeChapters(file.chapters, file.events);
	for (let round = 0; round < maxRounds; round++) {
		const wrongPaths = new Set<string>();
		const report: ProblemReport = {
			add(at) {
				const path = typeof at === 'string' ? at : at.path;
				wrongPaths.add(removablePart.exec(path)?.[0] ?? path);
			},
			count: () => wrongPaths.size,
			isFull: () => false
		};
		const read = checkEventsFile(file, report, {
			isOpened: true,
			isQuick: true,
			...(memo && { memo })
		});
		if (read) return read;
		const withValidHead = replaceInvalidHead(file, wrongPaths, head);
		if (!withValidHead) return null;
		file = removeInvalid(withValidHead, wrongPaths, round >= firstStrictRound);
	}
	return null;
}

/** Matches, at the start of a problem’s path, what to remove: an item of a list, a point of a series, or a picture. */
const removablePart = /^\w+\[\d+\](?:\.points\[\d+\]|\.picture(?![\w-]))?/;

/** Replaces invalid values outside of the lists. Returns null if a value is invalid that cannot be replaced. */
function replaceInvalidHead(
	file: Dictionary,
	wrongPaths: ReadonlySet<string>,
	{ title, updated }: { title: string; updated: string }
): Dictionary | null {
	const standIns: Dictionary = {
		...{ id: 'opened', title, dek: title, language: 'en', updated },
		...Object.fromEntries(removableLists.map((list) => [list, []]))
	};
	const mended = { ...file };
	for (const path of wrongPaths) {
		if (path.includes('[')) continue;
		const key = /^[\w-]+/.exec(path)?.[0] ?? '';
		if (key === 'format' || key === 'events' || key === 'tracks') return null;
		mended[key] = standIns[key];
	}
	return mended;
}

function removeInvalid(
	file: Dictionary,
	wrongPaths: ReadonlySet<string>,
	isStrict: boolean
): Dictionary {
	const kept = (list: string) =>
		listAt(file, list).filter((_, index) => !wrongPaths.has(`${list}[${index}]`));
	const events = listAt(withoutPictures(file, wrongPaths, isStrict), 'events').filter(
		(_, index) => !wrongPaths.has(`events[${index}]`)
	);
	const keptIds = new Set(events.map(idOfItem));
	/** The ids of the removed events. */
	const removed = new Set(
		listAt(file, 'events')
			.map(idOfItem)
			.filter((id) => !keptIds.has(id))
	);
	const series = listAt(file, 'series').flatMap((item, index) => {
		if (wrongPaths.has(`series[${index}]`)) return [];
		const points = listAt(item, 'points');
		const valid = points.filter((_, at) => !wrongPaths.has(`series[${index}].points[${at}]`));
		if (isStrict && valid.length < points.length) return [];
		const keptPoints = valid.filter((point) => !removed.has(valueOfKey(point, 'event')));
		if (keptPoints.length === points.length) return [item];
		return keptPoints.length === 0 ? [] : [{ ...(item as object), points: keptPoints }];
	});
	return {
		...file,
		...Object.fromEntries(removableLists.map((list) => [list, kept(list)])),
		...('kinds' in file && { kinds: kept('kinds') }),
		series,
		events: events.map((event) => withoutLinksToRemoved(event, removed)),
		chapters: chaptersWithoutEvents(file.chapters, wrongPaths, removed),
		corrections: kept('corrections').filter((item) => !removed.has(valueOfKey(item, 'event')))
	};
}

/**
 * Takes removed events out of their chapters. Returns undefined if a chapter is invalid, because each event must be in a
 * chapter if there are any.
 */
function chaptersWithoutEvents(
	chapters: unknown,
	wrongPaths: ReadonlySet<string>,
	removed: ReadonlySet<unknown>
): unknown {
	if (!Array.isArray(chapters) || [...wrongPaths].some((path) => path.startsWith('chapters')))
		return undefined;
	return (chapters as unknown[]).map((chapter) => ({
		...(chapter as object),
		events: listAt(chapter, 'events').filter((id) => !removed.has(id))
	}));
}

const withoutPicture = ({ picture: _, ...event }: Dictionary) => event;

/** Removes invalid pictures. If one is invalid, a strict round removes all, because together they may be too large. */
function withoutPictures(file: Dictionary, wrongPaths: ReadonlySet<string>, isStrict: boolean) {
	const isWrong = (index: number) => wrongPaths.has(`events[${index}].picture`);
	const events = listAt(file, 'events');
	if (!events.some((_, index) => isWrong(index))) return file;
	return {
		events: events.map((event, index) => {
			return isDictionary(event) && (isStrict || isWrong(index)) ? withoutPicture(event) : event;
		})
	};
}

function withoutLinksToRemoved(event: unknown, removed: ReadonlySet<unknown>): unknown {
	const links = listAt(event, 'links');
	const keptLinks = links.filter((link) => !removed.has(valueOfKey(link, 'to')));
	return keptLinks.length === links.length ? event : { ...(event as object), links: keptLinks };
}

/** Makes notes on what `keepValid` has removed besides events, and on values that it has replaced. */
export function removalNotes(input: unknown, validPart: EventsFile): ImportNote[] {
	const countLinks = (events: readonly unknown[]) =>
		events.reduce<number>((sum, event) => sum + listAt(event, 'links').length, 0);
	const countPictures = (events: readonly unknown[]) =>
		events.filter((event) => valueOfKey(event, 'picture') !== undefined).length;
	const kept = new Set<unknown>(validPart.events.map(idOfItem));
	const keptEvents = listAt(input, 'events').filter((event) => kept.has(idOfItem(event)));
	const counts = [
		...removableLists.map(
			(list) => [list, listAt(input, list).length, validPart[list].length] as const
		),
		['chapters', listAt(input, 'chapters').length, validPart.chapters?.length ?? 0] as const,
		['links', countLinks(keptEvents), countLinks(validPart.events)] as const,
		['pictures', countPictures(keptEvents), countPictures(validPart.events)] as const
	];
	return [
		...counts
			.filter(([, had, has]) => had > has)
			.map(([list, had, has]): ImportNote => ({
				code: 'left-out',
				list,
				count: had - has,
				all: had
			})),
		...(['id', 'title', 'dek', 'language', 'updated'] as const)
			.filter((key) => valueOfKey(input, key) !== validPart[key])
			.map((key): ImportNote => ({ code: 'stand-in', key, value: validPart[key] }))
	];
}

function listAt(value: unknown, key: string): readonly unknown[] {
	const list = valueOfKey(value, key);
	return Array.isArray(list) ? list : [];
}

/** The value of `id` of an item, of any type; undefined if there is none. */
const idOfItem = (event: unknown) => valueOfKey(event, 'id');
