import { keepValid } from '#lib/import/leave-out.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import type { Key } from './draft.ts';
import { countProblems, type CheckedDraft } from './check-draft.ts';
import { writeDraft } from './write-draft.ts';
import type { Draft, DraftEvent } from './draft.ts';

/** What the preview shows of a draft. */
export interface Preview {
	/** Null while no event can be shown. */
	file: EventsFile | null;
	/** Which id each event has in it. */
	eventIds: ReadonlyMap<Key, string>;
	/** The events that are shown as they were when they last had no problem. */
	good: ReadonlyMap<Key, DraftEvent>;
}

/**
 * The part of a draft that can be shown. An event with a problem stays as it was before; a new one is not shown yet.
 *
 * @param before the last preview
 */
export function previewOf(checked: CheckedDraft, before: Preview | null): Preview {
	const { draft, written, file } = checked;
	const counts = countProblems(checked);
	const good = new Map<Key, DraftEvent>();
	for (const event of draft.events) {
		const last = counts.has(event.key) ? before?.good.get(event.key) : event;
		if (last) good.set(event.key, last);
	}
	if (file) return { file, eventIds: written.eventIds, good };
	const shown: Draft = { ...draft, events: [...good.values()] };
	const { input, eventIds } = writeDraft(shown);
	const { title, updated } = draft.head;
	return { file: keepValid(input, { title, updated }), eventIds, good };
}
