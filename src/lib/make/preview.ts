import { keepValid } from '#lib/import/keep-valid.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { truncate } from '#lib/messages/short-text.ts';
import { limits } from '#lib/record/fields.ts';
import { checkMemo, countProblems, itemAddress, type CheckedDraft } from './check-draft.ts';
import type { EditorDraft, DraftChapter, ItemTypes, ItemKey, ListName } from './draft.ts';
import { detachSource } from './edit.ts';
import { writeDraft } from './write-draft.ts';

/** The parts of a draft that the preview can show. */
export interface Preview {
	/** The record to show; null if nothing can be shown. */
	file: EventsFile | null;
	/** The id in `file` of each event. */
	eventIds: ReadonlyMap<ItemKey, string>;
	/** The last valid version of each item, by the item's address (`itemAddress`). */
	lastValid: ReadonlyMap<string, ItemTypes[ListName]>;
}

/** The item, with “…” in place of a missing name. */
const withPlaceholders = (item: ItemTypes[ListName]): object =>
	Object.fromEntries(
		Object.entries(item).map(([field, value]) => [
			field,
			value === '' && ['label', 'name', 'unit'].includes(field) ? '…' : value
		])
	);

/**
 * Finds the parts of a draft that can be shown. An item with a problem is shown in its last valid version. Events and
 * sources that were never valid are left out. Kinds, tracks, speakers and series without a name get “…” as their name.
 * Chapters whose title was never valid get “…” as their title.
 *
 * @param before the previous preview; null if there is none
 */
export function makePreview(checked: CheckedDraft, before: Preview | null): Preview {
	const { draft, written, file } = checked;
	const counts = countProblems(checked);
	const lastValid = new Map<string, ItemTypes[ListName]>();
	/** The last valid version of each item of a list. Items that were never valid are left out. */
	function lastValidOf<L extends ListName>(list: L): ItemTypes[L][] {
		return draft[list].flatMap((item) => {
			const at = itemAddress(list, item.key);
			const last = counts.has(at) ? before?.lastValid.get(at) : item;
			if (last) lastValid.set(at, last);
			return last ? [last as ItemTypes[L]] : [];
		});
	}
	const orPlaceholders = <L extends ListName>(list: L): ItemTypes[L][] =>
		draft[list].map(
			(item) =>
				(lastValid.get(itemAddress(list, item.key)) ?? withPlaceholders(item)) as ItemTypes[L]
		);
	const events = lastValidOf('events');
	const sources = lastValidOf('sources');
	// Their results are not needed here, but each call adds the items of its list to `lastValid`.
	for (const list of ['kinds', 'tracks', 'speakers', 'series', 'chapters'] as const)
		lastValidOf(list);
	if (file) return { file, eventIds: written.eventIds, lastValid };
	const keys = new Set(events.map(({ key }) => key));
	const sourcesLeftOut = draft.sources.filter(
		({ key }) => !lastValid.has(itemAddress('sources', key))
	);
	const shown: EditorDraft = {
		...draft,
		kinds: orPlaceholders('kinds'),
		tracks: orPlaceholders('tracks'),
		speakers: orPlaceholders('speakers'),
		series: orPlaceholders('series'),
		sources,
		// The preview does not show lessons.
		lessons: [],
		chapters: draft.chapters.map((chapter) => {
			const last = lastValid.get(itemAddress('chapters', chapter.key)) as DraftChapter | undefined;
			return {
				...chapter,
				title: last?.title ?? '…',
				summary: last?.summary ?? '',
				events: chapter.events.filter((event) => keys.has(event))
			};
		}),
		events: events.map((event) =>
			sourcesLeftOut.reduce(
				(rest, { key }) => (event.sources.includes(key) ? detachSource(rest, key) : rest),
				event
			)
		)
	};
	const { input, eventIds } = writeDraft(shown);
	const { title: typed, updated } = draft.head;
	const title = truncate(typed, limits.title);
	return { file: keepValid(input, { title, updated }, checkMemo), eventIds, lastValid };
}
