import { isDictionary, valueAt } from '#lib/record/dictionary.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { faultOfName, limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import { parsePartialDate, parsePlainDate, startOf } from '#lib/record/partial-date.ts';
import { joinPath, type Report } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';
import type { Draft, FileContext } from './draft.ts';
import { draftTexts, formatEventCount } from './draft-texts.ts';
import type { Fault } from '#lib/record/fault.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import type { Note } from './note.ts';
import { toPlainText } from './plain-text.ts';

/**
 * Drafts a record of an array of `{id, title, start, end, group}` as other timelines take it: `start` and
 * `end` are ISO dates, `end` is null for a point, `group` names a track. It need not be in order. As vis-timeline has it,
 * `content` may stand for the title, in HTML, and an id may be a number, any text or missing.
 */
export function draftEventArray(
	input: readonly unknown[],
	{ name, today, report }: FileContext
): Draft {
	const isTooLong = input.length > maxEvents;
	if (isTooLong) {
		report.add('', undefined, { code: 'array-too-long', count: input.length, max: maxEvents });
	}
	const ids = new Map<string, number>();
	const read: Dated[] = [];
	const given = input.map((item) => idAt(item)).filter((id) => isId(id));
	const toId = createIdMaker(given, 'event');
	for (const [index, item] of (isTooLong ? [] : input).entries()) {
		const dated = readEvent(item, joinPath('', index), report);
		if (!dated) continue;
		const { id } = dated;
		const first = ids.get(id);
		if (first !== undefined) {
			report.add(`[${index}].id`, id, { code: 'same-id', by: `[${first}]` });
			continue;
		}
		if (id !== '') ids.set(id, index);
		read.push({ ...dated, id: isId(id) ? id : toId(dated.event.title) });
	}
	const { tracks, idOf } = toTracks(read.map(({ group }) => group));
	read.sort((a, b) => a.start - b.start);
	const events = read.map(({ event, id, group }) => ({ id, ...event, track: idOf(group) }));
	const checked: EventsFile = {
		format: 1,
		id: 'array',
		title: name,
		dek: formatEventCount(events.length),
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
		notes: notesOf(input),
		positionOf: (path) => ({ path })
	};
}

const keys = ['id', 'title', 'start', 'end', 'group'];
const readKeys = new Set([...keys, 'content']);

/** What of an array is not carried over: other keys, each once, and times of day. */
function notesOf(input: readonly unknown[]): Note[] {
	const unread = new Map<string, string>();
	let times = 0;
	for (const [index, item] of input.entries()) {
		if (!isDictionary(item)) continue;
		for (const [key, value] of Object.entries(item)) {
			const isDate = (key === 'start' || key === 'end') && typeof value === 'string';
			if (isDate && /[T ]/.test(value)) times++;
			else if (!readKeys.has(key) && unread.size < maxKeys && !unread.has(key))
				unread.set(key, joinPath('', index));
		}
	}
	return [
		...[...unread].map(([key, path]) => ({ code: 'unread-key-on', at: { path }, key }) as const),
		...(times > 0 ? [{ code: 'times', count: times } as const] : [])
	];
}

/** More keys than these are not named. */
const maxKeys = 100;

/** An event without its track, its group, and the first instant of its date, ms UTC. */
interface Dated {
	event: Omit<EventRecord, 'track' | 'id'>;
	/** As it is given; empty for none. */
	id: string;
	group: string;
	start: number;
}

function readEvent(item: unknown, path: string, report: Report): Dated | null {
	if (!isDictionary(item)) {
		report.add(path, item, { code: 'item-no-object', keys });
		return null;
	}
	const { start, end, group } = item;
	const isTitled = typeof item.title === 'string' && item.title.trim() !== '';
	const title =
		isTitled || typeof item.content !== 'string' ? item.title : toPlainText(item.content).text;
	const before = report.count();
	const wrong = (key: string, value: unknown, fault: Fault) =>
		report.add(`${path}.${key}`, value, fault);
	if (typeof title !== 'string' || title.trim() === '') {
		wrong('title', title, { code: 'give-title', max: limits.title });
	} else if (title.length > limits.title) {
		wrong('title', title, { code: 'too-long', length: title.length, max: limits.title });
	}
	const from = toDay(start);
	if (from === null) wrong('start', start, { code: 'give-date', mayBeNull: false });
	const to = end === null || end === undefined ? undefined : toDay(end);
	if (to === null) wrong('end', end, { code: 'give-date', mayBeNull: true });
	const label = readGroup(group);
	const fault = faultOfName(label);
	if (fault) wrong('group', group, { code: 'group-name', fault });
	const edtf = to === undefined || to === from ? (from ?? '') : `${from}/${to}`;
	const date = parsePartialDate(edtf);
	if (from !== null && to !== null && !date) wrong('end', end, { code: 'early-end', start: from });
	if (report.count() > before || !date) return null;
	const event = {
		date: edtf,
		kind: 'report' as const,
		title: String(title),
		summary: '',
		attribution: 'reported' as const,
		sources: [],
		links: []
	};
	return { event, id: idAt(item), group: String(label), start: startOf(date) };
}

/** The id that an item gives itself; empty for none. */
function idAt(item: unknown): string {
	const id = valueAt(item, 'id');
	return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** What may stand after a day; nothing here is sharper than one. */
const timeOfDay =
	/^[T ](?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?)? ?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** The day as it is written: no time zone moves it, neither its own nor the reader's. */
function toDay(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	// ECMAScript writes a year before 0 in six digits.
	const [, day = '', rest = ''] =
		/^([\d-]*)(.*)$/s.exec(value.replace(/^-00(?=\d{4}-)/, '-')) ?? [];
	const isRead = rest === '' || (/-\d\d-/.test(day) && timeOfDay.test(rest));
	return isRead && parsePlainDate(day) ? day : null;
}

/** What is not a name is as it stands. */
function readGroup(group: unknown): unknown {
	if (group === undefined || group === null || group === '') return draftTexts.noGroup;
	return typeof group === 'number' ? String(group) : group;
}
