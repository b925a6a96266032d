import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import { joinPath } from '#lib/record/problem.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { draftEventArray } from './event-array.ts';
import type { ImportNote } from './note.ts';
import { toPlainText } from './plain-text.ts';

/** Whether an object is the data of a vis-timeline, `{items, groups}`. The groups may be missing. */
export function isVisTimelineJson({ items, ...others }: Dictionary): boolean {
	const areItems =
		Array.isArray(items) && items.some((item) => isDictionary(item) && 'start' in item);
	return areItems && !('format' in others || 'events' in others);
}

/** The maximum number of notes on keys that we do not read. */
const maxKeyNotes = 100;

/** Makes a record from vis-timeline’s `{items, groups}`. Items refer to groups, `{id, content}`, by id. */
export function draftVisTimeline(input: Dictionary, context: FileContext): UncheckedRecord {
	const items: unknown[] = Array.isArray(input.items) ? input.items : [];
	const given: unknown[] = Array.isArray(input.groups) ? input.groups : [];
	const groups = new Map(
		given.filter(isDictionary).flatMap((group) => {
			const [id, name] = [group.id, valueOfKey(group, 'content') ?? valueOfKey(group, 'title')];
			const label = typeof name === 'string' ? toPlainText(name).text.replace(/\s+/g, ' ') : '';
			const hasId = typeof id === 'string' || typeof id === 'number';
			return hasId && label !== '' ? [[String(id), label] as const] : [];
		})
	);
	const others: ImportNote[] = Object.keys(input)
		.filter((key) => key !== 'items' && key !== 'groups')
		.slice(0, maxKeyNotes)
		.map((key) => ({ code: 'unread-key', at: { path: joinPath('', key) } }));
	const draft = draftEventArray(items, context, { path: 'items', groups });
	return { ...draft, notes: [...draft.notes, ...others] };
}
