// The state of the editor. This file is long, because it is one class (see there).
import { createContext, tick } from 'svelte';
import { editor as messages, form as formMessages } from '#language/make';
import { shortenName } from '#lib/messages/short-text.ts';
import { findEvidenceHints, sourcesByKey, type EvidenceHint } from './evidence-hints.ts';
import {
	checkDraft,
	isOnlyEmpty,
	problemAt,
	type CheckedDraft,
	type DraftProblem
} from './check-draft.ts';
import { keyOfChapter } from './draft-chapters.ts';
import {
	nextKey,
	type EditorDraft,
	type DraftEvent,
	type ItemKey,
	type ListName,
	type OuterListName
} from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';
import { findForm } from './find-form.ts';
import { firstFields, focusList, isFocusOutsideForm, fieldToShow, showField } from './focus.ts';
import { closeUndoEntry, performEdit, redo, startHistory, undo, type History } from './history.ts';
import { newItem } from './new-item.ts';
import { fieldId, formatEdit, formatProblem, fieldLabel } from './editor-texts.ts';
import { makePreview, type Preview } from './preview.ts';
import { toAddress } from './draft-paths.ts';

/** A section of the editor: one of the lists, or `head` for the record as a whole. */
export type Section = OuterListName | 'head';

/** How long to wait after an edit before the draft is checked, ms. */
const checkDelay = 30;

/**
 * The state of the editor: the draft with its history, its problems, and the item in the form. One class, because each
 * edit of the draft starts a check, can be undone, and shows its item in the form.
 */
export class EditorState {
	#history = $state.raw<History>() as History;
	#checked = $state.raw<CheckedDraft>() as CheckedDraft;
	#preview = $state.raw<Preview>() as Preview;
	/** The draft as last saved to a file; null if it was never saved. */
	#saved = $state.raw<EditorDraft | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The open section. */
	section = $state.raw<Section>('events');
	/** The key of the event in the form; null if the form is empty. */
	chosen = $state.raw<ItemKey | null>(null);
	/** The unfolded parts: keys of items other than events, and field ids of links. */
	unfolded = $state.raw<readonly string[]>([]);
	#status = $state.raw('');
	/**
	 * Addresses of the fields that may report a missing value: those that the author has left, or that lacked a value when
	 * the record was opened or a save was tried.
	 */
	#touched = $state.raw<readonly string[]>([]);
	/** Today, `YYYY-MM-DD`. */
	readonly today: string;

	/** @param isSaved whether the draft has nothing to lose if the page is closed now */
	constructor(draft: EditorDraft, today: string, isSaved = true) {
		this.#history = startHistory(draft);
		this.#checked = checkDraft(draft);
		this.#preview = makePreview(this.#checked, null);
		if (isSaved) this.#saved = draft;
		this.today = today;
		this.chosen = draft.events[0]?.key ?? null;
		// An opened record may already lack values.
		this.askForMissing();
	}

	/** The draft and its problems as of the last check. */
	get checked(): CheckedDraft {
		return this.#checked;
	}

	/** The record that the preview shows after the last check. */
	get preview(): Preview {
		return this.#preview;
	}

	/** The draft’s sources, by key. */
	readonly sources = $derived.by(() => sourcesByKey(this.draft));

	/** The event in the form; null if the form is empty. */
	readonly event: DraftEvent | null = $derived.by(
		() => this.draft.events.find(({ key }) => key === this.chosen) ?? null
	);

	/** Hints about the evidence of the event in the form. */
	readonly evidenceHints: readonly EvidenceHint[] = $derived.by(() =>
		this.event ? findEvidenceHints(this.event, this.sources, this.draft.kinds) : []
	);

	/** The current draft, after all edits. */
	get draft(): EditorDraft {
		return this.#history.draft;
	}

	/** The announced effect of the last press; empty if there is none. */
	get status(): string {
		return this.#status;
	}

	/** Announces the effect of a press. A repeated text gets a no-break space, so that screen readers read it again. */
	say(words: string): void {
		this.#status = words === this.#status ? `${words}\u00a0` : words;
	}

	/** Whether the draft is as it was last saved or, if it need not be saved, opened. */
	get isSaved(): boolean {
		return this.draft === this.#saved;
	}

	/** Notes that a draft has been saved to a file. */
	markSaved(draft: EditorDraft): void {
		this.#saved = draft;
	}

	/** Whether the author is typing in a field. */
	get isTyping(): boolean {
		return this.#history.isOpen;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** The first problem of a field; undefined if it has none. */
	problemOf(path: FieldPath | HeadPath): DraftProblem | undefined {
		return problemAt(this.checked, path);
	}

	/** Call when the focus leaves a field: from now on, the field reports a missing value. */
	touch([list, key, field]: FieldPath | HeadPath): void {
		const address = toAddress(list, key, field);
		if (!this.#touched.includes(address)) this.#touched = [...this.#touched, address];
	}

	/** Makes every empty field report that its value is missing. */
	askForMissing(): void {
		const withProblem = [...this.checked.byAddress.keys()];
		const touched = this.#touched.filter((address) => !this.checked.byAddress.has(address));
		this.#touched = [...touched, ...withProblem];
	}

	/** Performs an edit, which the author can undo. */
	performEdit(edit: Edit): void {
		this.#status = '';
		this.#setHistory(performEdit(this.#history, edit));
	}

	/** Sets a field. */
	set(path: FieldPath | HeadPath, value: unknown): void {
		this.performEdit({ type: 'set', path, value });
	}

	/** Call when the focus leaves a field. Closes the undo entry, and announces the problem of the typed text, if any. */
	leave(path: FieldPath | HeadPath): void {
		this.touch(path);
		if (this.#history.isOpen) this.#check();
		const problem = this.#history.isOpen ? this.problemOf(path) : undefined;
		if (problem?.isMissing === false) this.say(`${fieldLabel(path)}: ${formatProblem(problem)}`);
		this.closeUndoEntry();
	}

	/** Closes the undo entry, so that the next edit starts a new one. */
	closeUndoEntry(): void {
		this.#history = closeUndoEntry(this.#history);
	}

	/**
	 * Adds an item and moves the focus to it.
	 *
	 * @param more returns another edit for the same undo entry, given the new item's key
	 * @param owner the key of the lesson for a step, or of the step for a question
	 * @returns the key of the new item
	 */
	add(list: ListName, more?: (key: ItemKey) => Edit, owner?: ItemKey): ItemKey {
		const key = nextKey(this.draft);
		const track = this.event?.track ?? this.draft.tracks[0]?.key ?? '';
		const item = newItem(this.draft, list, key, owner ?? track);
		const chapter = keyOfChapter(this.draft, this.chosen);
		const add: Edit = { type: 'add', list, item, chapter };
		this.performEdit(more ? { type: 'all', edits: [add, more(key)] } : add);
		if (list === 'events') this.choose(key);
		this.say(messages.added({ item: formMessages.items[list] }));
		void this.focusField(list, key, firstFields[list]);
		return key;
	}

	/** Removes an item. If it is an event, the next one is chosen, or the previous one if it was the last. */
	remove(list: ListName, key: ItemKey): void {
		const { eventOrder } = this.checked.written;
		const index = eventOrder.indexOf(key);
		this.performEdit({ type: 'remove', list, key });
		this.say(messages.removed({ item: formMessages.items[list] }));
		if (list === 'events') this.chosen = eventOrder[index + 1] ?? eventOrder[index - 1] ?? null;
	}

	/** Shows an event in the form; null empties the form. */
	choose(key: ItemKey | null): void {
		this.closeUndoEntry();
		this.#status = '';
		this.section = 'events';
		this.chosen = key;
	}

	/** Unfolds or folds a part: an item, or the links of an event. For `key` see `unfolded`. */
	toggle(key: string, isOpen: boolean): void {
		const rest = this.unfolded.filter((other) => other !== key);
		this.unfolded = isOpen ? [...rest, key] : rest;
	}

	undo(): void {
		const { past } = this.#history;
		this.#undoOrRedo(past.at(-1)?.edit, undo, messages.undone, messages.nothingToUndo);
	}

	redo(): void {
		const { future } = this.#history;
		this.#undoOrRedo(future.at(-1)?.edit, redo, messages.redone, messages.nothingToRedo);
	}

	#undoOrRedo(
		edit: Edit | undefined,
		go: (history: History) => History,
		format: (args: { what: string }) => string,
		nothing: string
	): void {
		const { draft } = this;
		this.#setHistory(go(this.#history));
		this.say(edit ? format({ what: formatEdit(edit, draft, this.draft) }) : nothing);
		if (edit) this.#showEdited(edit);
	}

	/**
	 * After rendering, moves the focus to a field, or to the list of events if nothing has the focus.
	 *
	 * @param isElsewhere whether to leave the focus outside the form
	 */
	async focusField(
		list: ListName | 'head',
		key: ItemKey,
		field: string,
		isElsewhere = false
	): Promise<void> {
		const [name = ''] = field.split('[');
		if (name === 'links') this.toggle(fieldId([list, key, name]), true);
		await tick();
		showField([list, key, field], isElsewhere);
	}

	/** Shows the first problem, and announces the title of its event. */
	showProblem(): void {
		this.askForMissing();
		const [list = '', key = '', field = ''] = this.checked.problems[0]?.address.split('/') ?? [];
		if (!isListName(list)) return;
		this.#reveal(list, key);
		if (this.section === 'events' && this.event)
			this.say(shortenName(this.event.title) || formMessages.unnamed.events);
		if (key === '' && list !== 'head') focusList();
		else void this.focusField(list, key, field);
	}

	/** The problem and the hints to show at a field. */
	notesOf(path: FieldPath | HeadPath): {
		problem: DraftProblem | undefined;
		hints: EvidenceHint[];
	} {
		const [list, key, field] = path;
		const isHere = list === 'events' && key === this.chosen;
		const problem = this.problemOf(path);
		const isTooEarly = problem && isOnlyEmpty(problem) && !this.#touched.includes(problem.address);
		return {
			problem: isTooEarly ? undefined : problem,
			// A field with a problem shows no hints, so that there is one note at a time.
			hints: isHere && !problem ? this.evidenceHints.filter((hint) => hint.field === field) : []
		};
	}

	#setHistory(history: History): void {
		this.#history = history;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#check(), checkDelay);
	}

	#check(): void {
		if (this.#checked.draft === this.draft) return;
		this.#checked = checkDraft(this.draft);
		this.#preview = makePreview(this.#checked, this.#preview);
	}

	/** Shows the item of an undone or redone edit. Leaves the focus outside the form if it is there. */
	#showEdited(edit: Edit): void {
		const path = fieldToShow(edit);
		if (!path) return;
		const [list, key, field] = path;
		const exists = list === 'head' || this.draft[list].some((item) => item.key === key);
		if (exists || list === 'events') this.#reveal(list, key);
		void this.focusField(list, key, field, isFocusOutsideForm());
	}

	/** Shows an item in its form. */
	#reveal(list: ListName | 'head', key: ItemKey): void {
		const form = findForm(this.draft, [list, key], this.section, this.event);
		this.section = form.section;
		if (form.section === 'events') this.chosen = form.event;
		else this.toggle(form.item, true);
	}
}

/** Whether a text is a list's name or `head`. */
const isListName = (list: string): list is ListName | 'head' =>
	list === 'head' || list in firstFields;

/** `getEditorState` throws if no ancestor has called `setEditorState`. */
export const [getEditorState, setEditorState] = createContext<EditorState>();
