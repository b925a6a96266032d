// The state of the editor. It is one file, because it is one class: see `Maker`.
import { createContext, tick } from 'svelte';
import { editor as messages, form as formMessages } from '#language/make';
import { shortName } from '#lib/messages/short-text.ts';
import { evidenceHintsOf, sourcesByKey, type EvidenceHint } from './evidence-hints.ts';
import {
	checkDraft,
	saysOnlyEmpty,
	problemAt,
	type CheckedDraft,
	type DraftProblem
} from './check-draft.ts';
import { keyOfChapter } from './draft-chapters.ts';
import { shownIn } from './draft-lessons.ts';
import {
	nextKey,
	type EditorDraft,
	type DraftEvent,
	type Key,
	type List,
	type OuterList
} from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';
import { firstFields, focusList, isFocusOutsideForm, pathOf, showField } from './focus.ts';
import { closeStep, perform, redo, startHistory, undo, type History } from './history.ts';
import { newItem } from './new-item.ts';
import { fieldId, formatEdit, formatProblem, labelOf } from './names.ts';
import { previewOf, type Preview } from './preview.ts';
import { toAddress } from './draft-paths.ts';

/** A section of the editor: a list, or the record’s head. */
export type Section = OuterList | 'head';

/** How long after the last edit the draft is checked, ms. */
const pause = 30;

/**
 * The state of the editor: the draft with its history, its problems, and the item that the form shows. It is one class,
 * because each change of the draft is checked, can be undone, and moves the form to its item.
 */
export class Maker {
	#history = $state.raw<History>() as History;
	#checked = $state.raw<CheckedDraft>() as CheckedDraft;
	#preview = $state.raw<Preview>() as Preview;
	/** The draft as it was last saved to a file; null if it was not. */
	#saved = $state.raw<EditorDraft | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The section that is open. */
	section = $state.raw<Section>('events');
	/** The key of the event in the form; null if there is none. */
	chosen = $state.raw<Key | null>(null);
	/** Keys of unfolded items other than events, and field ids of unfolded links. */
	unfolded = $state.raw<readonly string[]>([]);
	#status = $state.raw('');
	/** Addresses of fields that show a missing value: those that were left or set, or were empty at a save. */
	#touched = $state.raw<readonly string[]>([]);
	/** Today, `YYYY-MM-DD`. */
	readonly today: string;

	/** @param isSaved whether leaving the page now would lose nothing */
	constructor(draft: EditorDraft, today: string, isSaved = true) {
		this.#history = startHistory(draft);
		this.#checked = checkDraft(draft);
		this.#preview = previewOf(this.#checked, null);
		if (isSaved) this.#saved = draft;
		this.today = today;
		this.chosen = draft.events[0]?.key ?? null;
		// An opened record may lack values.
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

	/** The event in the form; null if there is none. */
	readonly event: DraftEvent | null = $derived.by(
		() => this.draft.events.find(({ key }) => key === this.chosen) ?? null
	);

	/** Hints on the evidence of the event in the form. */
	readonly evidenceHints: readonly EvidenceHint[] = $derived.by(() =>
		this.event ? evidenceHintsOf(this.event, this.sources, this.draft.kinds) : []
	);

	/** The draft as it is now, after all edits. */
	get draft(): EditorDraft {
		return this.#history.draft;
	}

	/** The effect of the last press, in words; empty if there is none. */
	get status(): string {
		return this.#status;
	}

	/** Announces the effect of a press. A repeated text gets a no-break space, so that it is announced again. */
	say(words: string): void {
		this.#status = words === this.#status ? `${words}\u00a0` : words;
	}

	/** Whether the draft is as it was saved, or as it began. */
	get isSaved(): boolean {
		return this.draft === this.#saved;
	}

	/** Notes that a draft has been saved to a file. */
	markSaved(draft: EditorDraft): void {
		this.#saved = draft;
	}

	/** Whether a field is being typed into. */
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

	/** Called when the focus leaves a field, which shows a missing value from now on. */
	touch([list, key, field]: FieldPath | HeadPath): void {
		const address = toAddress(list, key, field);
		if (!this.#touched.includes(address)) this.#touched = [...this.#touched, address];
	}

	/** Lets every field show its missing value. */
	askForMissing(): void {
		const lacking = [...this.checked.byAddress.keys()];
		const touched = this.#touched.filter((address) => !this.checked.byAddress.has(address));
		this.#touched = [...touched, ...lacking];
	}

	/** Performs an edit, which can then be undone. */
	perform(edit: Edit): void {
		this.#status = '';
		this.#setHistory(perform(this.#history, edit));
	}

	/** Sets a field. */
	set(path: FieldPath | HeadPath, value: unknown): void {
		this.perform({ type: 'set', path, value });
	}

	/** Called when the focus leaves a field. Ends the undo step, and announces a problem of what was typed. */
	leave(path: FieldPath | HeadPath): void {
		this.touch(path);
		if (this.#history.isOpen) this.#check();
		const problem = this.#history.isOpen ? this.problemOf(path) : undefined;
		if (problem?.isMissing === false) this.say(`${labelOf(path)}: ${formatProblem(problem)}`);
		this.closeStep();
	}

	/** Ends the undo step, so that the next edit is a step of its own. */
	closeStep(): void {
		this.#history = closeStep(this.#history);
	}

	/**
	 * Adds an item and moves the focus to it.
	 *
	 * @param more gets the item's key, and returns another edit of the same undo step
	 * @param owner the lesson of a step, or the step of a question
	 * @returns the key of the item
	 */
	add(list: List, more?: (key: Key) => Edit, owner?: Key): Key {
		const key = nextKey(this.draft);
		const track = this.event?.track ?? this.draft.tracks[0]?.key ?? '';
		const item = newItem(this.draft, list, key, owner ?? track);
		const chapter = keyOfChapter(this.draft, this.chosen);
		const add: Edit = { type: 'add', list, item, chapter };
		this.perform(more ? { type: 'all', edits: [add, more(key)] } : add);
		if (list === 'events') this.choose(key);
		this.say(messages.added({ item: formMessages.items[list] }));
		void this.focusField(list, key, firstFields[list]);
		return key;
	}

	/** Removes an item. If it is an event, the next one is chosen. */
	remove(list: List, key: Key): void {
		const { order } = this.checked.written;
		const index = order.indexOf(key);
		this.perform({ type: 'remove', list, key });
		this.say(messages.removed({ item: formMessages.items[list] }));
		if (list === 'events') this.chosen = order[index + 1] ?? order[index - 1] ?? null;
	}

	/** Shows an event in the form; null shows none. */
	choose(key: Key | null): void {
		this.closeStep();
		this.#status = '';
		this.section = 'events';
		this.chosen = key;
	}

	/** Unfolds an item, or folds it. */
	toggle(key: string, isOpen: boolean): void {
		const rest = this.unfolded.filter((other) => other !== key);
		this.unfolded = isOpen ? [...rest, key] : rest;
	}

	undo(): void {
		const { past } = this.#history;
		this.#retrace(past.at(-1)?.edit, undo, messages.undone, messages.nothingToUndo);
	}

	redo(): void {
		const { future } = this.#history;
		this.#retrace(future.at(-1)?.edit, redo, messages.redone, messages.nothingToRedo);
	}

	#retrace(
		edit: Edit | undefined,
		go: (history: History) => History,
		format: (args: { what: string }) => string,
		nothing: string
	): void {
		const { draft } = this;
		this.#setHistory(go(this.#history));
		this.say(edit ? format({ what: formatEdit(edit, draft, this.draft) }) : nothing);
		if (edit) this.#show(edit);
	}

	/**
	 * Moves the focus to a field after the page has rendered it, or to the list of events if the focus has been lost.
	 *
	 * @param isElsewhere whether the focus is outside the form and must stay there
	 */
	async focusField(
		list: List | 'head',
		key: Key,
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
		if (!isList(list)) return;
		this.#reveal(list, key);
		if (this.section === 'events' && this.event)
			this.say(shortName(this.event.title) || formMessages.unnamed.events);
		if (key === '' && list !== 'head') focusList();
		else void this.focusField(list, key, field);
	}

	/** The problem and the questions to show at a field. */
	notesOf(path: FieldPath | HeadPath): {
		problem: DraftProblem | undefined;
		hints: EvidenceHint[];
	} {
		const [list, key, field] = path;
		const isHere = list === 'events' && key === this.chosen;
		const problem = this.problemOf(path);
		const isTooEarly =
			problem && saysOnlyEmpty(problem) && !this.#touched.includes(problem.address);
		return {
			problem: isTooEarly ? undefined : problem,
			// One note at a time: a field with a problem shows no question.
			hints: isHere && !problem ? this.evidenceHints.filter((hint) => hint.field === field) : []
		};
	}

	#setHistory(history: History): void {
		this.#history = history;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#check(), pause);
	}

	#check(): void {
		if (this.#checked.draft === this.draft) return;
		this.#checked = checkDraft(this.draft);
		this.#preview = previewOf(this.#checked, this.#preview);
	}

	/** Shows the item of an undone or redone edit. If the focus is outside the form, it stays there. */
	#show(edit: Edit): void {
		const path = pathOf(edit);
		if (!path) return;
		const [list, key, field] = path;
		const isThere = list === 'head' || this.draft[list].some((item) => item.key === key);
		if (isThere || list === 'events') this.#reveal(list, key);
		void this.focusField(list, key, field, isFocusOutsideForm());
	}

	/** Shows an item. A source, speaker or series is shown in the form of its event, unless its own list is open. */
	#reveal(inner: List | 'head', innerKey: Key): void {
		const [list, key] =
			inner === 'head' ? ([inner, innerKey] as const) : shownIn(this.draft, inner, innerKey);
		const { events } = this.draft;
		const isAtEvent = (event: DraftEvent) =>
			event.sources.includes(key) || event.speaker === key || event.series === key;
		const own = this.event && isAtEvent(this.event) ? this.event : events.find(isAtEvent);
		const isItem = list === 'sources' || list === 'speakers' || list === 'series';
		if (list !== 'events' && (!isItem || list === this.section || !own)) {
			this.section = list;
			this.toggle(key, true);
			return;
		}
		this.section = 'events';
		if (list !== 'events') this.chosen = own?.key ?? null;
		else if (events.some((event) => event.key === key)) this.chosen = key;
		else if (!this.event) this.chosen = events.at(-1)?.key ?? null;
	}
}

/** Whether a text is the name of a list or `head`. */
const isList = (list: string): list is List | 'head' => list === 'head' || list in firstFields;

/** `getMaker` throws if no ancestor has called `setMaker`. */
export const [getMaker, setMaker] = createContext<Maker>();
