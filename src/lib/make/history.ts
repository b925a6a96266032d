import type { EditorDraft } from './draft.ts';
import { applyEdit, type Edit } from './edit.ts';

/** An edit that can be undone. */
interface UndoEntry {
	edit: Edit;
	/** The draft before the edit. */
	before: EditorDraft;
}

/**
 * A draft with its undo and redo entries. Drafts share unchanged items, so an entry only takes the memory of its change.
 */
export interface History {
	draft: EditorDraft;
	/** The entries to undo, oldest first. */
	past: readonly UndoEntry[];
	/** The entries to redo, the next one last. */
	future: readonly UndoEntry[];
	/** Whether another edit of the same field joins the last entry. */
	isOpen: boolean;
}

/** The maximum number of undo entries. */
export const maxUndoEntries = 100;

/** The history of a draft that has not been edited yet. */
export const startHistory = (draft: EditorDraft): History => ({
	draft,
	past: [],
	future: [],
	isOpen: false
});

/** Applies an edit. Successive edits of one field become one undo entry. */
export function performEdit(history: History, edit: Edit): History {
	const draft = applyEdit(history.draft, edit);
	if (draft === history.draft) return history;
	const last = history.past.at(-1);
	const joinsLast = history.isOpen && last !== undefined && isSameField(last.edit, edit);
	const past = joinsLast
		? history.past.with(-1, { edit, before: last.before })
		: [...history.past, { edit, before: history.draft }].slice(-maxUndoEntries);
	return { draft, past, future: [], isOpen: edit.type === 'set' };
}

function isSameField(a: Edit, b: Edit): boolean {
	return a.type === 'set' && b.type === 'set' && a.path.every((part, i) => part === b.path[i]);
}

/** Closes the last entry, for example when a field loses the focus. */
export const closeUndoEntry = (history: History): History =>
	history.isOpen ? { ...history, isOpen: false } : history;

/** Undoes the last entry. Returns the same history if there is none. */
export function undo(history: History): History {
	const entry = history.past.at(-1);
	if (!entry) return history;
	return {
		draft: entry.before,
		past: history.past.slice(0, -1),
		future: [...history.future, entry],
		isOpen: false
	};
}

/** Redoes the entry that was undone last. Returns the same history if there is none. */
export function redo(history: History): History {
	const entry = history.future.at(-1);
	if (!entry) return history;
	return {
		draft: applyEdit(entry.before, entry.edit),
		past: [...history.past, entry],
		future: history.future.slice(0, -1),
		isOpen: false
	};
}
