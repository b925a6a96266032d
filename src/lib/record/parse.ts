import * as v from 'valibot';
import { upgradeChapters } from './upgrade-chapters.ts';
import {
	checkChapters,
	checkStatementSources,
	checkLeads,
	checkReferences,
	checkSources,
	createKindCheck
} from './check.ts';
import { checkPictures } from './check-pictures.ts';
import { checkFigurePoints, checkReadingOrder } from './check-time.ts';
import type { LimitedList } from './fault.ts';
import { limits } from './fields.ts';
import { faultOfIssue } from './issue-fault.ts';
import { checkUnknownKeys } from './known-keys.ts';
import { readLoosely, type LooseEvent } from './loose.ts';
import { createProblemReport, joinPath, type Problem, type ProblemReport } from './problem.ts';
import { isDictionary, valueOfKey, type Dictionary } from './dictionary.ts';
import {
	fileSchema,
	headSchema,
	maxEvents,
	openedEventSchema,
	openedSpeakerSchema,
	type EventsFile
} from './events-file.ts';

/**
 * Reads an events file from plain data, such as the result of `JSON.parse`. The result consists of new objects with
 * only the keys of our format.
 *
 * @returns the file or its problems: first the faults of single items, then those between items. After 10,000
 *   problems comes one with the code `more`, and the rest is left out
 */
export function parseEventsFile(input: unknown): { file: EventsFile } | { problems: Problem[] } {
	const report = createProblemReport();
	const file = checkEventsFile(input, report);
	return file ? { file } : { problems: report.problems };
}

/** How an events file is checked. */
interface CheckOptions {
	/** Whether a reader opened the file. Then summaries, roles, organisations and most sources may be missing. */
	isOpened?: boolean;
	/** Whether to report only the first problem of each item. */
	isQuick?: boolean;
	/** A cache of earlier results. Its objects are not checked again, so nobody may change them. */
	memo?: CheckMemo;
}

/** A cache of the items that earlier checks have read and found valid. */
export interface CheckMemo {
	/** The result for each item of a list. */
	items: WeakMap<object, unknown>;
	/** For each event, what `readLoosely` has read. */
	events: WeakMap<object, LooseEvent>;
}

/** Makes an empty cache. Pass the same cache to each check of a record that is being edited. */
export const createCheckMemo = (): CheckMemo => ({ items: new WeakMap(), events: new WeakMap() });

/** Reads an events file, and adds its problems to the caller’s report. @returns null if there were problems */
export function checkEventsFile(
	written: unknown,
	report: ProblemReport,
	{ isOpened = false, isQuick = false, memo }: CheckOptions = {}
): EventsFile | null {
	const before = report.count();
	if (!isDictionary(written)) {
		report.add('', written, { code: 'file-no-object' });
		return null;
	}
	const input =
		written.chapters === undefined
			? written
			: { ...written, chapters: upgradeChapters(written.chapters, written.events) };
	checkListLengths(input, report);
	// Do not read lists that are too long, because that could take very long.
	if (report.count() > before) return null;
	const newlyRead = new Map<object, unknown>();
	const readList = <const T extends v.GenericSchema>(
		schema: T,
		key: string,
		checkItem?: ItemCheck
	) => {
		const known = memo && { known: memo.items, fresh: newlyRead };
		return readItems(schema, input[key], key, { report, isQuick, checkItem, memo: known });
	};
	const { kinds, tracks, series, speakers, sources, events, prompts, answers } = fileSchema.entries;
	const { corrections, routes, chapters, lessons } = fileSchema.entries;
	const head = readItem(headSchema, input, '', report, false);
	const file = {
		...(input.kinds !== undefined && { kinds: readList(kinds.wrapped.item, 'kinds') }),
		tracks: readList(tracks.item, 'tracks'),
		series: readList(series.item, 'series'),
		speakers: readList(isOpened ? openedSpeakerSchema : speakers.item, 'speakers'),
		sources: readList(sources.item, 'sources'),
		events: readList(
			isOpened ? openedEventSchema : events.item,
			'events',
			createKindCheck(input.kinds, report)
		),
		prompts: readList(prompts.item, 'prompts'),
		...(input.answers !== undefined && { answers: readList(answers.wrapped.item, 'answers') }),
		corrections: readList(corrections.item, 'corrections'),
		...(input.routes !== undefined && { routes: readList(routes.wrapped.item, 'routes') }),
		...(input.chapters !== undefined && { chapters: readList(chapters.wrapped.item, 'chapters') }),
		...(input.lessons !== undefined && { lessons: readList(lessons.wrapped.item, 'lessons') })
	};
	const beforeKeys = report.count();
	const isKnown = (item: unknown) => isDictionary(item) && memo?.items.has(item) === true;
	checkUnknownKeys(fileSchema, input, '', report, isKnown);
	if (report.count() === beforeKeys)
		for (const [item, read] of newlyRead) memo?.items.set(item, read);
	checkBetweenItems(input, report, isOpened, memo);
	return head && report.count() === before ? { ...head, ...file } : null;
}

function checkBetweenItems(
	input: Dictionary,
	report: ProblemReport,
	isOpened: boolean,
	memo?: CheckMemo
): void {
	if (report.isFull()) return;
	const file = readLoosely(input, memo?.events);
	if (Array.isArray(input.events) && file.events.length === 0) {
		report.add('events', input.events, { code: 'no-events' });
	}
	checkReferences(file, report);
	// Only for a file that a reader opened: for other files, the schema already requires a source for every event.
	checkStatementSources(file, isOpened ? input.events : null, report);
	checkSources(file, report);
	checkLeads(file, report);
	checkPictures(file, report);
	checkChapters(file, report);
	checkReadingOrder(file, report);
	checkFigurePoints(file, report);
}

/** A check of an item that its schema cannot express. */
type ItemCheck = (item: unknown, path: string) => void;

/** How a list of items is read. */
interface ListReading {
	report: ProblemReport;
	/** Whether the check of an item ends at its first problem. */
	isQuick: boolean;
	/** A further check of each item, besides the schema. */
	checkItem: ItemCheck | undefined;
	/** The results of earlier checks (`known`), and those of this check (`fresh`), by item. */
	memo: { known: WeakMap<object, unknown>; fresh: Map<object, unknown> } | undefined;
}

function readItems<const T extends v.GenericSchema>(
	schema: T,
	items: unknown,
	key: string,
	{ report, isQuick, checkItem, memo }: ListReading
): v.InferOutput<T>[] {
	if (!Array.isArray(items)) {
		report.add(key, items, { code: items === undefined ? 'missing' : 'no-list' });
		return [];
	}
	const read: v.InferOutput<T>[] = [];
	for (const [index, item] of items.entries()) {
		if (report.isFull()) break;
		checkItem?.(item, joinPath(key, index));
		const known = isDictionary(item) ? memo?.known.get(item) : undefined;
		if (known !== undefined) {
			read.push(known as v.InferOutput<T>);
			continue;
		}
		const abortEarly = isQuick || hasLongList(item);
		const output = readItem(schema, item, joinPath(key, index), report, abortEarly);
		if (output === undefined) continue;
		read.push(output);
		if (isDictionary(item)) memo?.fresh.set(item, output);
	}
	return read;
}

function readItem<const T extends v.GenericSchema>(
	schema: T,
	item: unknown,
	path: string,
	report: ProblemReport,
	abortEarly: boolean
): v.InferOutput<T> | undefined {
	const result = v.safeParse(schema, item, { abortEarly });
	if (result.success) return result.output;
	for (const issue of result.issues) {
		const keys = (issue.path ?? []).map(({ key }) => key as string | number);
		// A check that compares several keys has the whole item as its input, so take the value of the reported key.
		const value =
			issue.type.endsWith('check') && issue.path ? issue.path.at(-1)?.value : issue.input;
		report.add(keys.reduce<string>(joinPath, path), value, faultOfIssue(issue));
	}
	return undefined;
}

/** Whether an item has a very long list. Then we report only its first issue, because there could be a million. */
function hasLongList(item: unknown): boolean {
	return Object.values(isDictionary(item) ? item : {}).some(
		(list) => Array.isArray(list) && list.length > 10_000
	);
}

/** Reports lists with too many items. The limit of points is that of events, because each point needs its own event. */
function checkListLengths(
	{ events, kinds, tracks, series, chapters }: Dictionary,
	report: ProblemReport
): void {
	const check = (path: string, items: unknown, max: number, list: LimitedList) => {
		if (!Array.isArray(items) || items.length <= max) return;
		report.add(path, undefined, { code: 'list-too-long', list, length: items.length, max });
	};
	check('events', events, maxEvents, 'events');
	check('kinds', kinds, limits.kinds, 'kinds');
	check('tracks', tracks, limits.tracks, 'tracks');
	check('series', series, limits.series, 'series');
	check('chapters', chapters, limits.chapters, 'chapters');
	if (!Array.isArray(series)) return;
	for (const [index, item] of series.slice(0, limits.series).entries()) {
		check(`series[${index}].points`, valueOfKey(item, 'points'), maxEvents, 'points');
	}
}
