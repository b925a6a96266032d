import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { isId, limits, wrongName } from '#lib/record/fields.ts';
import { parsePartialDate, startOf } from '#lib/record/partial-date.ts';
import { joinPath, showCount, showValue, type Report } from '#lib/record/problem.ts';
import { mostEvents } from '#lib/record/shape.ts';
import type { Draft } from './draft.ts';
import { toTracks } from './group-tracks.ts';

/** The track of what names no group. */
const noGroup = 'Events';

/**
 * Drafts a record of an array of `{id, title, start, end, group}` as other timelines take it: `start` and
 * `end` are ISO dates, `end` is null for a point, `group` names a track. It need not be in order.
 *
 * @param name what to call it
 * @param today the day on which it is read, `YYYY-MM-DD`
 */
export function draftEventArray(
	input: readonly unknown[],
	name: string,
	today: string,
	report: Report
): Draft {
	const isTooLong = input.length > mostEvents;
	if (isTooLong) {
		const [has, most] = [input.length, mostEvents].map(showCount);
		report.add('', undefined, `The list has ${has} events, over ${most}. Split it.`);
	}
	const ids = new Map<string, number>();
	const read: Dated[] = [];
	// Reading on would take as long as the limit is there to prevent.
	for (const [index, item] of (isTooLong ? [] : input).entries()) {
		const dated = readEvent(item, joinPath('', index), report);
		if (!dated) continue;
		const { id } = dated.event;
		const first = ids.get(id);
		if (first === undefined) ids.set(id, index);
		else report.add(`[${index}].id`, id, `[${first}] has the same id. Give each its own.`);
		if (first === undefined) read.push(dated);
	}
	const notes = notesOf(input);
	const { tracks, idOf } = toTracks(read.map(({ group }) => group));
	const events = read
		.sort((a, b) => a.start - b.start)
		.map(({ event, group }) => ({ ...event, track: idOf(group) }));
	const checked: EventsFile = {
		format: 1,
		id: 'array',
		title: name,
		dek: events.length === 1 ? '1 event.' : `${showCount(events.length)} events.`,
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
		notes,
		placeOf: (path) => path
	};
}

const readKeys = new Set(['id', 'title', 'start', 'end', 'group']);

/** What of an array is not carried over: other keys, each once, and times of day. */
function notesOf(input: readonly unknown[]): string[] {
	const unread = new Map<string, string>();
	let times = 0;
	for (const [index, item] of input.entries()) {
		if (typeof item !== 'object' || item === null) continue;
		for (const [key, value] of Object.entries(item)) {
			const isTime = (key === 'start' || key === 'end') && typeof value === 'string';
			if (isTime && value.length > '2025-09-25'.length) times++;
			else if (!readKeys.has(key) && unread.size < mostKeys && !unread.has(key))
				unread.set(key, joinPath('', index));
		}
	}
	return [
		...[...unread].map(
			([key, place]) => `${place}: nothing is read of the key ${showValue(key)}, here or later.`
		),
		...(times > 0
			? [
					`${showCount(times)} ${times === 1 ? 'date has a time' : 'dates have times'} of day, which are not carried over.`
				]
			: [])
	];
}

/** More keys than these are not named. */
const mostKeys = 100;

/** An event without its track, its group, and the first instant of its date, ms UTC. */
interface Dated {
	event: Omit<EventRecord, 'track'>;
	group: string;
	start: number;
}

function readEvent(item: unknown, path: string, report: Report): Dated | null {
	if (typeof item !== 'object' || item === null || Array.isArray(item)) {
		report.add(path, item, 'This must be an object: {id, title, start, end, group}.');
		return null;
	}
	const { id, title, start, end, group }: Record<string, unknown> = { ...item };
	const before = report.count();
	const wrong = (key: string, value: unknown, reason: string) =>
		report.add(`${path}.${key}`, value, value === undefined ? `${reason} It is missing.` : reason);
	if (typeof id !== 'string' || !isId(id)) {
		wrong('id', id, 'Give an id of 1 to 64 of a-z, 0-9 and hyphens, no hyphen first.');
	}
	if (typeof title !== 'string' || title.trim() === '') {
		wrong('title', title, `Give a title: a text of 1 to ${limits.title} characters.`);
	} else if (title.length > limits.title) {
		const { length } = title;
		wrong('title', title, `This is ${length} characters long, over ${limits.title}. Shorten it.`);
	}
	const from = toDay(start);
	if (from === null) wrong('start', start, askDate);
	const to = end === null || end === undefined ? undefined : toDay(end);
	if (to === null) wrong('end', end, `${askDate} Or null, for a point.`);
	const label = readGroup(group);
	const wrongLabel = wrongName(label);
	if (wrongLabel) wrong('group', group, `${wrongLabel} Name the group, or leave it out.`);
	const edtf = to === undefined || to === from ? (from ?? '') : `${from}/${to}`;
	const date = parsePartialDate(edtf);
	if (from !== null && to !== null && !date)
		wrong('end', end, `This is before the start, ${from}.`);
	if (report.count() > before || !date) return null;
	const event = {
		id: String(id),
		date: edtf,
		kind: 'report' as const,
		title: String(title),
		summary: '',
		attribution: 'reported' as const,
		sources: [],
		links: []
	};
	return { event, group: String(label), start: startOf(date) };
}

const askDate = 'Give an ISO date: YYYY, YYYY-MM or YYYY-MM-DD, years 1000 to 2999.';

/** What may stand after a day; nothing here is sharper than one. */
const timeOfDay =
	/^[T ](?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?)? ?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** The day as it is written: no time zone moves it, neither its own nor the reader's. */
function toDay(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const [day, rest] = [value.slice(0, 10), value.slice(10)];
	const isRead = rest === '' || timeOfDay.test(rest);
	return isRead && /^[\d-]+$/.test(day) && parsePartialDate(day) ? day : null;
}

/** What is not a name is as it stands. */
function readGroup(group: unknown): unknown {
	if (group === undefined || group === null || group === '') return noGroup;
	return typeof group === 'number' ? String(group) : group;
}
