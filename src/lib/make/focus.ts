import type { List } from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';
import { fieldId } from './names.ts';

/** The field of a new item that gets the focus. */
export const firstFields: Record<List, string> = {
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

/** Moves the focus to the row of the chosen event, or to the button that adds the first one. */
export function focusList(): void {
	const row = document.querySelector<HTMLElement>('.form [aria-current] button');
	(row ?? document.getElementById('make_add'))?.focus();
}

/** The field to show after an edit. For several edits it is the field of the last; null for a replaced draft. */
export function pathOf(edit: Edit): FieldPath | HeadPath | readonly [List, string, string] | null {
	switch (edit.type) {
		case 'replace':
			return null;
		case 'all': {
			const last = edit.edits.at(-1);
			return last ? pathOf(last) : null;
		}
		case 'set':
			return edit.path;
		case 'add':
			return [edit.list, edit.item.key, firstFields[edit.list]];
		case 'remove':
			return [edit.list, edit.key, firstFields[edit.list]];
	}
}

/** Whether the focus is in the editor, but outside the form. */
export function isFocusOutsideForm(): boolean {
	const active = document.activeElement?.closest('.make') ? document.activeElement : null;
	return active !== null && !active.closest('.form');
}

/**
 * Moves the focus to a field, or to the list of events if the focus has been lost.
 *
 * @param isElsewhere whether the focus stays outside the form; then the field is only scrolled into view
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
