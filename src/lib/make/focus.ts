import type { ListName } from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';
import { fieldId } from './editor-texts.ts';

/** The field that gets the focus when an item is added, by list. */
export const firstFields: Record<ListName, string> = {
	events: 'title',
	sources: 'publisher',
	speakers: 'name',
	kinds: 'label',
	tracks: 'label',
	series: 'label',
	routes: 'title',
	chapters: 'title',
	lessons: 'title',
	steps: 'title',
	asks: 'question'
};

/** Moves the focus to the row of the chosen event, or to the button that adds an item. */
export function focusList(): void {
	const row = document.querySelector<HTMLElement>('.form [aria-current] button');
	(row ?? document.getElementById('make_add'))?.focus();
}

/** The field to show after an edit: for several edits, the last one's field. Null if the whole draft was replaced. */
export function fieldToShow(
	edit: Edit
): FieldPath | HeadPath | readonly [ListName, string, string] | null {
	switch (edit.type) {
		case 'replace':
			return null;
		case 'all': {
			const last = edit.edits.at(-1);
			return last ? fieldToShow(last) : null;
		}
		case 'set':
			return edit.path;
		case 'add':
			return [edit.list, edit.item.key, firstFields[edit.list]];
		case 'remove':
			return [edit.list, edit.key, firstFields[edit.list]];
	}
}

/** Whether the focus is in the editor, but outside its form. */
export function isFocusOutsideForm(): boolean {
	const active = document.activeElement?.closest('.make') ? document.activeElement : null;
	return active !== null && !active.closest('.form');
}

/**
 * Moves the focus to a field. If the field does not exist and nothing has the focus, moves it to the list of events.
 *
 * @param isElsewhere whether to keep the focus where it is, and only scroll the field into view
 */
export function showField(
	[list, key, field]: readonly [list: string, key: string, field: string],
	isElsewhere: boolean
): void {
	const [name = ''] = field.split('[');
	const [node] = [field, name === 'date' ? 'year' : name].flatMap(
		(each) => document.getElementById(fieldId([list, key, each])) ?? []
	);
	const details = node?.closest('details');
	if (details) details.open = true;
	if (node && isElsewhere) node.scrollIntoView({ block: 'nearest' });
	else node?.focus();
	if (document.activeElement === document.body) focusList();
}
