import { upgradeChapters } from '#lib/record/chapters.ts';
import { isDictionary, valueAt, type Dictionary } from '#lib/record/dictionary.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile, type CheckMemo } from '#lib/record/parse.ts';
import type { Report } from '#lib/record/problem.ts';
import type { Note } from './note.ts';

/** The lists of a record from which single invalid items can be removed. */
const lists = ['tracks', 'series', 'speakers', 'sources', 'prompts', 'corrections'] as const;

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
	...lists
];

/** The maximum number of rounds. Each removal may make other items invalid, because they referred to the removed one. */
const maxRounds = 8;
/**
 * The index, from 0, of the first strict round. The rounds before remove single points and pictures, so that little is
 * lost. If one is invalid, a strict round removes the whole series, or all pictures.
 */
const strictFrom = 4;

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

/** Matches the part of a problem’s path to remove: an item of a list, a point of a series, or a picture. */
const itemPath = /^\w+\[\d+\](?:\.points\[\d+\]|\.picture(?![\w-]))?/;

/** Replaces invalid values outside of the lists. Returns null if a value is invalid that cannot be replaced. */
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

/**
 * Removes the removed events from chapters. Removes all chapters if one is invalid, because each event must be in one.
 */
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

const withoutPicture = ({ picture: _, ...event }: Dictionary) => event;

/** Removes invalid pictures. If one is invalid, a strict round removes all, because together they may be too large. */
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

/** Makes notes on what `keepValid` has removed besides events, and on values that it has replaced. */
export function removalNotes(input: unknown, left: EventsFile): Note[] {
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

/** The value of `id` of an item, of any type; undefined if there is none. */
const idOf = (event: unknown) => valueAt(event, 'id');
