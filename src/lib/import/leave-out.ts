import type { EventsFile } from '#lib/record/events-file.ts';
import { checkEventsFile } from '#lib/record/parse.ts';
import type { Report } from '#lib/record/problem.ts';
import type { LeftList, Note } from './note.ts';

/** What stands for what a file should say of itself. */
export interface Head {
	title: string;
	/** `YYYY-MM-DD` */
	updated: string;
}

type Dictionary = Record<string, unknown>;

/** What leaves no problem behind after so many rounds is not shown. */
const maxRounds = 8;
/** From here on a series is left out as a whole, rather than point by point. */
const patience = 4;

/**
 * Keeps of a record what has no problem: events with one are left out, and so is whatever else has one,
 * the links and points that lead to what is left out, and the events that need it.
 *
 * @returns null where no event is left
 */
export function keepValid(input: unknown, head: Head): EventsFile | null {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
	let file: Dictionary = Object.fromEntries(
		keptKeys.flatMap((key) => (Object.hasOwn(input, key) ? [[key, valueOf(input, key)]] : []))
	);
	for (let round = 0; round < maxRounds; round++) {
		const found = createCollector();
		const read = checkEventsFile(file, found, { isOpened: true, isQuick: true });
		if (read) return read;
		const next = mendHead(file, found.keys, head);
		if (!next) return null;
		file = leaveOut(next, found, round >= patience);
	}
	return null;
}

/** What else than events has been left out of a file, or stands in the place of what was wrong. */
export function leftNotes(input: unknown, left: EventsFile): Note[] {
	const linksIn = (events: readonly unknown[]) =>
		events.reduce<number>((sum, event) => sum + listOf(event, 'links').length, 0);
	const kept = new Set<unknown>(left.events.map(idOf));
	const counts: [list: LeftList, had: number, has: number][] = [
		...lists.map((list): [LeftList, number, number] => [
			list,
			listOf(input, list).length,
			listOf(left, list).length
		]),
		[
			'links',
			linksIn(listOf(input, 'events').filter((event) => kept.has(idOf(event)))),
			linksIn(left.events)
		]
	];
	return [
		...counts
			.filter(([, had, has]) => had > has)
			.map(([list, had, has]): Note => ({ code: 'left-out', list, count: had - has, all: had })),
		...(['id', 'title', 'dek', 'language', 'updated'] as const)
			.filter((key) => valueOf(input, key) !== left[key])
			.map((key): Note => ({ code: 'stand-in', key, value: left[key] }))
	];
}

/** Where problems are, however many there are. */
interface Collector extends Report {
	/** Keys of the file itself. */
	keys: Set<string>;
	/** In each list. */
	items: Map<string, Set<number>>;
	/** In the points of each series. */
	points: Map<number, Set<number>>;
}

const itemPath = /^(\w+)\[(\d+)\](?:\.points\[(\d+)\])?/;

function createCollector(): Collector {
	const keys = new Set<string>();
	const items = new Map<string, Set<number>>();
	const points = new Map<number, Set<number>>();
	const put = <K>(sets: Map<K, Set<number>>, key: K, index: number) => {
		const set = sets.get(key);
		if (set) set.add(index);
		else sets.set(key, new Set([index]));
	};
	let count = 0;
	return {
		keys,
		items,
		points,
		add(at) {
			count++;
			const path = typeof at === 'string' ? at : at.path;
			const [, list, index, point] = itemPath.exec(path) ?? [];
			if (list === undefined) keys.add(path);
			else if (point === undefined) put(items, list, Number(index));
			else put(points, Number(index), Number(point));
		},
		count: () => count,
		isFull: () => false
	};
}

const lists = ['tracks', 'series', 'speakers', 'sources', 'prompts', 'corrections'] as const;

/** What the file says of itself, where that is wrong; null where nothing can be shown without it. */
function mendHead(file: Dictionary, keys: ReadonlySet<string>, head: Head): Dictionary | null {
	const mended = new Map(Object.entries(file));
	const standIns = new Map<string, unknown>([
		['id', 'opened'],
		['title', head.title],
		['dek', head.title],
		['language', 'en'],
		['updated', head.updated]
	]);
	for (const key of keys) {
		const own = /^[\w-]+/.exec(key)?.[0] ?? '';
		if (own === 'format' || own === 'events') return null;
		// Without tracks there is no event.
		if (own === 'tracks') return null;
		if (standIns.has(own)) mended.set(own, standIns.get(own));
		else if (lists.some((list) => list === own)) mended.set(own, []);
		else mended.delete(own);
	}
	return Object.fromEntries(mended);
}

const keptKeys = [
	...['format', 'id', 'title', 'dek', 'language', 'updated', 'checked', 'takenFrom', 'events'],
	...lists
];

function leaveOut(file: Dictionary, found: Collector, isStrict: boolean): Dictionary {
	const has = (list: string, index: number) => found.items.get(list)?.has(index) ?? false;
	const kept = (list: string) => listOf(file, list).filter((_, index) => !has(list, index));
	const all = listOf(file, 'events');
	const events = kept('events');
	const left = new Set(events.map(idOf));
	/** Ids that nobody has any more. */
	const gone = new Set(all.map(idOf).filter((id) => !left.has(id)));
	const series = listOf(file, 'series').flatMap((item, index) => {
		const wrong = found.points.get(index);
		if (has('series', index) || (isStrict && wrong)) return [];
		const points = listOf(item, 'points');
		const right = points.filter(
			(point, at) => !wrong?.has(at) && !gone.has(valueOf(point, 'event'))
		);
		if (right.length === points.length) return [item];
		return right.length === 0 ? [] : [{ ...(item as object), points: right }];
	});
	return {
		...file,
		tracks: kept('tracks'),
		series,
		speakers: kept('speakers'),
		sources: kept('sources'),
		events: events.map((event) => withoutLinks(event, gone)),
		prompts: kept('prompts'),
		corrections: kept('corrections').filter((item) => !gone.has(valueOf(item, 'event')))
	};
}

function withoutLinks(event: unknown, gone: ReadonlySet<unknown>): unknown {
	const links = listOf(event, 'links');
	const right = links.filter((link) => !gone.has(valueOf(link, 'to')));
	return right.length === links.length ? event : { ...(event as object), links: right };
}

function listOf(value: unknown, key: string): readonly unknown[] {
	const list = valueOf(value, key);
	return Array.isArray(list) ? list : [];
}

function valueOf(value: unknown, key: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
	return (value as Dictionary)[key];
}

const idOf = (event: unknown) => valueOf(event, 'id');
