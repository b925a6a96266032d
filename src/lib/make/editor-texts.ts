import type { Fault } from '#lib/record/fault.ts';
import { editor as messages, form as formMessages } from '#language/make';
import { formatFault } from '#lib/messages/format-file.ts';
import { shortenName } from '#lib/messages/short-text.ts';
import type { DraftProblem } from './check-draft.ts';
import type { EditorDraft, ItemTypes, ItemKey, ListName } from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';

/** The label of a field, in the interface's language. */
export const fieldLabel = ([list, , field]: readonly [string, string, string]): string =>
	(formMessages.fields as Record<string, Record<string, string>>)[list]?.[field] ?? field;

/** The name of an item, as typed; empty if it has none. */
function itemName(item: ItemTypes[ListName]): string {
	if ('publisher' in item) return item.publisher;
	if ('title' in item) return item.title;
	if ('question' in item) return item.question;
	return 'name' in item ? item.name : item.label;
}

/** The name of the item with this key, from the first draft that contains the item; otherwise empty. */
function findItemName(
	drafts: readonly EditorDraft[],
	list: ListName | 'head',
	key: ItemKey
): string {
	if (list === 'head') return '';
	for (const draft of drafts)
		for (const item of draft[list]) if (item.key === key) return shortenName(itemName(item));
	return '';
}

/**
 * Describes an edit, such as “Title (The company answers)” or “event added”; several edits by the first of them.
 *
 * @param drafts before and after the edit, for the name of its item
 */
export function formatEdit(edit: Edit, ...drafts: readonly EditorDraft[]): string {
	if (edit.type === 'replace') return messages.edits.several;
	if (edit.type === 'all') {
		const [first] = edit.edits;
		return first ? formatEdit(first, ...drafts) : messages.edits.several;
	}
	const [list, key] =
		edit.type === 'set' ? edit.path : [edit.list, edit.type === 'add' ? edit.item.key : edit.key];
	const name = findItemName(drafts, list, key);
	const change =
		edit.type === 'set'
			? fieldLabel(edit.path)
			: messages.edits[edit.type]({ item: formMessages.items[edit.list] });
	return name ? `${change} (${name})` : change;
}

/** Texts for faults that are worded differently in a form than for a file. */
export const formFaults: Partial<Record<Fault['code'], string>> = formMessages.faults;

/** Describes the problem of a field. If the field is only empty, asks the author to fill it. */
export function formatProblem({ fault, value, isMissing }: DraftProblem): string {
	if (fault.code === 'no-date' && isMissing)
		return /[[/]/.test(value) && value !== '"/"' ? formMessages.needsDates : formMessages.needsDate;
	if (fault.code === 'no-link' && isMissing) return formMessages.faults.missing;
	return formFaults[fault.code] ?? formatFault(fault, value);
}

/** The HTML id of a field's control. */
export const fieldId = ([list, key, field]:
	| FieldPath
	| HeadPath
	| readonly [string, string, string]): string => `make_${list}_${key}_${field}`;
