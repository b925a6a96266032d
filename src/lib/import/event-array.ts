import { isDictionary, valueOfKey } from '#lib/record/dictionary.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { faultOfShortName, limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import { isoMinute } from '#lib/record/date-point.ts';
import { parsePartialDate, parsePlainDate } from '#lib/record/partial-date.ts';
import { joinPath, type ProblemReport } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';
import { toReadingOrder } from './by-time.ts';
import { readTimeOfDay } from './clock.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { standInDek } from '#lib/record/stand-in-dek.ts';
import { draftTexts } from './draft-texts.ts';
import type { Fault } from '#lib/record/fault.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { createEndReader, type EndReader } from './end-reader.ts';
import type { ImportNote } from './note.ts';
import { toPlainText } from './plain-text.ts';

/** The path of the items in the file, and the names of their groups. */
interface ItemContext {
	path: string;
	/** The names of groups, by the ids with which items refer to them. */
	groups: ReadonlyMap<string, string>;
}

/**
 * Makes a record from an array of `{id, title, start, end, group}`, which other timelines use. `start` and `end` are
 * ISO dates with or without a time of day, or numbers: a year, or milliseconds since 1970. An item with both becomes a
 * span. `end` may be null. Each group becomes a track. The items may be in any order. As in vis-timeline, an item may
 * have `content` (HTML) instead of a title, and its id may be a number, any text, or missing.
 */
export function draftEventArray(
	input: readonly unknown[],
	{ name, today, report }: FileContext,
	{ path, groups }: ItemContext = { path: '', groups: new Map() }
): UncheckedRecord {
	const isTooLong = input.length > maxEvents;
	if (isTooLong) {
		report.add(path, undefined, { code: 'array-too-long', count: input.length, max: maxEvents });
	}
	const ends = createEndReader();
	const ids = new Map<string, number>();
	const read: GroupedEvent[] = [];
	const givenIds = input.map((item) => idOfItem(item)).filter((id) => isId(id));
	const toId = createIdMaker(givenIds, 'event');
	for (const [index, item] of (isTooLong ? [] : input).entries()) {
		const grouped = readItem(item, joinPath(path, index), report, ends);
		if (!grouped) continue;
		const { id } = grouped;
		const first = ids.get(id);
		if (first !== undefined) {
			const by = joinPath(path, first);
			report.add(`${joinPath(path, index)}.id`, id, { code: 'same-id', by });
			continue;
		}
		if (id !== '') ids.set(id, index);
		read.push({ ...grouped, id: isId(id) ? id : toId(grouped.event.title) });
	}
	const labelOf = (group: string) => groups.get(group) ?? group;
	const { tracks, idOf } = toTracks(read.map(({ group }) => labelOf(group)));
	const events = toReadingOrder(read, ({ event }) => event.date).map(({ event, id, group }) => ({
		id,
		...event,
		track: idOf(labelOf(group))
	}));
	const checked: EventsFile = {
		format: 1,
		id: 'array',
		title: name,
		dek: standInDek(events.length),
		language: 'en',
		updated: today,
		tracks,
		series: [],
		speakers: [],
		sources: [],
		events,
		prompts: [],
		corrections: []
	};
	return {
		input: checked,
		checked,
		total: input.length,
		isForeign: true,
		notes: [...ends.notes(), ...unreadKeyNotes(input, path)],
		positionOf: (path) => ({ path })
	};
}

/** The keys of an item in this format. */
const itemKeys = ['id', 'title', 'start', 'end', 'group'];
/** The keys that we read: also vis-timeline’s `content`. */
const usedItemKeys = new Set([...itemKeys, 'content']);

/** Makes notes on the keys of items that we do not read, one for each key. */
function unreadKeyNotes(input: readonly unknown[], path: string): ImportNote[] {
	const unread = new Map<string, string>();
	for (const [index, item] of input.entries()) {
		if (!isDictionary(item)) continue;
		for (const key of Object.keys(item)) {
			if (!usedItemKeys.has(key) && unread.size < maxKeyNotes && !unread.has(key))
				unread.set(key, joinPath(path, index));
		}
	}
	return [...unread].map(([key, path]) => ({ code: 'unread-key-on', at: { path }, key }));
}

/** The maximum number of notes on keys. */
const maxKeyNotes = 100;

/** An event that has no track yet, its id, and the name of its group. */
interface GroupedEvent {
	event: Omit<EventRecord, 'track' | 'id'>;
	/** At first the id in the file, empty if it has none; later the id in the record, which `readItem` does not know yet. */
	id: string;
	/** The name of its group, which becomes a track. */
	group: string;
}

function readItem(
	item: unknown,
	path: string,
	report: ProblemReport,
	ends: EndReader
): GroupedEvent | null {
	if (!isDictionary(item)) {
		report.add(path, item, { code: 'item-no-object', keys: itemKeys });
		return null;
	}
	const { start, end, group } = item;
	const isTitled = typeof item.title === 'string' && item.title.trim() !== '';
	const title =
		isTitled || typeof item.content !== 'string' ? item.title : toPlainText(item.content).text;
	const before = report.count();
	const reportAt = (key: string, value: unknown, fault: Fault) =>
		report.add(`${path}.${key}`, value, fault);
	const name = typeof title === 'string' ? title : '';
	if (name.trim() === '') {
		reportAt('title', title, { code: 'give-title', max: limits.title });
	} else if (name.length > limits.title) {
		reportAt('title', title, { code: 'too-long', length: name.length, max: limits.title });
	}
	const from = readItemDate(start);
	if (from === null) reportAt('start', start, { code: 'give-date', mayBeNull: false });
	const to = end === null || end === undefined ? undefined : readItemDate(end);
	if (to === null) reportAt('end', end, { code: 'give-date', mayBeNull: true });
	const label = readGroup(group);
	const fault = faultOfShortName(label);
	if (fault) reportAt('group', group, { code: 'group-name', fault });
	const date = from === null || to === null ? null : ends.join(from, to ?? '', name);
	if (from !== null && to !== null && date === null)
		reportAt('end', end, { code: 'early-end', start: from });
	if (report.count() > before || date === null) return null;
	const event = {
		date,
		kind: 'report' as const,
		title: name,
		summary: '',
		sources: [],
		links: []
	};
	return { event, id: idOfItem(item), group: String(label) };
}

/** The id of an item; empty if it has none. */
function idOfItem(item: unknown): string {
	const id = valueOfKey(item, 'id');
	return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Reads a year, month, day or time as EDTF; null for anything else. Never converts a time to another time zone. */
function readItemDate(value: unknown): string | null {
	if (typeof value === 'number') return toYearOrTime(value);
	if (typeof value !== 'string') return null;
	// ECMAScript writes years before 0 with six digits.
	const [, day = '', rest = ''] =
		/^([\d-]*)(.*)$/s.exec(value.replace(/^-00(?=\d{4}-)/, '-')) ?? [];
	if (!parsePlainDate(day)) return null;
	if (rest === '') return day;
	const time = /-\d\d-/.test(day) && /^[T ]\d\d/i.test(rest) ? readTimeOfDay(rest.slice(1)) : null;
	return time === null ? null : day + time;
}

/** Reads 1000 to 9999 as a year, and numbers of five or more digits as milliseconds since 1970, UTC; null for all others. */
function toYearOrTime(value: number): string | null {
	if (!Number.isInteger(value) || Math.abs(value) > maxInstant) return null;
	if (Math.abs(value) < 10_000) return value < 1000 ? null : String(value);
	const seconds = new Date(value).getUTCSeconds();
	const time = `${isoMinute(value)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}Z`;
	return parsePartialDate(time) && time;
}

/** The last instant in ECMAScript, ms. */
const maxInstant = 8.64e15;

/** Reads a group as text. Returns invalid values unchanged, so that `readItem` reports them. */
function readGroup(group: unknown): unknown {
	if (group === undefined || group === null || group === '') return draftTexts.noGroup;
	return typeof group === 'number' ? String(group) : group;
}
