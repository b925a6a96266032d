import { outerItemOf } from './draft-lessons.ts';
import type { DraftEvent, EditorDraft, ItemKey, ListName, OuterListName } from './draft.ts';

/** Where an item is edited: in the form of an event, or in a list of its own. */
export type FormOfItem =
	| { section: 'events'; event: ItemKey | null }
	| { section: Exclude<OuterListName, 'events'> | 'head'; item: ItemKey };

/**
 * Finds the form in which an item is edited. Sources, speakers and series are in the form of an event that uses them,
 * unless their own list is open.
 *
 * @param openSection the section that is open now
 * @param shownEvent the event in the form; it is preferred to other events that use the item
 */
export function findForm(
	draft: EditorDraft,
	[innerList, innerKey]: readonly [ListName | 'head', ItemKey],
	openSection: OuterListName | 'head',
	shownEvent: DraftEvent | null
): FormOfItem {
	if (innerList === 'head') return { section: 'head', item: innerKey };
	const { events } = draft;
	const [list, key] = outerItemOf(draft, innerList, innerKey);
	if (list === 'events') {
		const exists = events.some((event) => event.key === key);
		return { section: list, event: exists ? key : ((shownEvent ?? events.at(-1))?.key ?? null) };
	}
	const usesItem = (event: DraftEvent) =>
		event.sources.includes(key) || event.speaker === key || event.series === key;
	const isPartOfEvents = list === 'sources' || list === 'speakers' || list === 'series';
	const owner =
		isPartOfEvents && list !== openSection
			? [shownEvent, ...events].find((event) => event && usesItem(event))
			: null;
	return owner ? { section: 'events', event: owner.key } : { section: list, item: key };
}
