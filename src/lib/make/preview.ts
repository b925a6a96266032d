import { keepValid } from '#lib/import/leave-out.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { startOf } from '#lib/messages/short-text.ts';
import { limits } from '#lib/record/fields.ts';
import { checkMemo, countProblems, itemAddress, type CheckedDraft } from './check-draft.ts';
import type { EditorDraft, DraftChapter, Items, Key, List } from './draft.ts';
import { detach } from './edit.ts';
import { writeDraft } from './write-draft.ts';

/** The parts of a draft that the preview shows. */
export interface Preview {
	/** Null while no event can be shown. */
	file: EventsFile | null;
	/** Which id each event has in it. */
	eventIds: ReadonlyMap<Key, string>;
	/** The last version of each item without a problem, by `itemAddress`. */
	good: ReadonlyMap<string, Items[List]>;
}

/** An item with a placeholder for each missing name. */
const withSigns = (item: Items[List]): object =>
	Object.fromEntries(
		Object.entries(item).map(([field, value]) => [
			field,
			value === '' && ['label', 'name', 'unit'].includes(field) ? '…' : value
		])
	);

/**
 * The part of a draft that can be shown. An item with a problem stays as it was before; a new event is not shown yet,
 * nor a new source, and a track, speaker or series without a name has a sign for it.
 *
 * @param before the last preview
 */
export function previewOf(checked: CheckedDraft, before: Preview | null): Preview {
	const { draft, written, file } = checked;
	const counts = countProblems(checked);
	const good = new Map<string, Items[List]>();
	/** The items of a list that are without a problem, now or before. */
	function lastGood<L extends List>(list: L): Items[L][] {
		return draft[list].flatMap((item) => {
			const at = itemAddress(list, item.key);
			const last = counts.has(at) ? before?.good.get(at) : item;
			if (last) good.set(at, last);
			return last ? [last as Items[L]] : [];
		});
	}
	const named = <L extends List>(list: L): Items[L][] =>
		draft[list].map(
			(item) => (good.get(itemAddress(list, item.key)) ?? withSigns(item)) as Items[L]
		);
	const events = lastGood('events');
	const sources = lastGood('sources');
	for (const list of ['kinds', 'tracks', 'speakers', 'series', 'chapters'] as const) lastGood(list);
	if (file) return { file, eventIds: written.eventIds, good };
	const keys = new Set(events.map(({ key }) => key));
	const left = draft.sources.filter(({ key }) => !good.has(itemAddress('sources', key)));
	const shown: EditorDraft = {
		...draft,
		kinds: named('kinds'),
		tracks: named('tracks'),
		speakers: named('speakers'),
		series: named('series'),
		sources,
		// The preview shows none.
		lessons: [],
		chapters: draft.chapters.map((chapter) => {
			const last = good.get(itemAddress('chapters', chapter.key)) as DraftChapter | undefined;
			return {
				...chapter,
				title: last?.title ?? '…',
				summary: last?.summary ?? '',
				events: chapter.events.filter((event) => keys.has(event))
			};
		}),
		events: events.map((event) =>
			left.reduce(
				(rest, { key }) => (event.sources.includes(key) ? detach(rest, key) : rest),
				event
			)
		)
	};
	const { input, eventIds } = writeDraft(shown);
	const { title: typed, updated } = draft.head;
	const title = startOf(typed, limits.title);
	return { file: keepValid(input, { title, updated }, checkMemo), eventIds, good };
}
