import { createContext, tick } from 'svelte';
import { editMessages as messages } from '#language/make.ts';
import { asksOf, sourcesByKey, type Ask } from './asks.ts';
import { checkDraft, problemAt, type CheckedDraft, type DraftProblem } from './check-draft.ts';
import {
	freeColor,
	newEvent,
	newSeries,
	newSource,
	newSpeaker,
	newTrack,
	nextKey,
	type Draft,
	type DraftEvent,
	type Items,
	type Key,
	type List
} from './draft.ts';
import type { Edit, FieldPath, HeadPath } from './edit.ts';
import { closeStep, perform, redo, startHistory, undo, type History } from './history.ts';
import { previewOf, type Preview } from './preview.ts';

export type Section = List | 'head';

/** How long nothing may be typed before the draft is checked, ms. */
const pause = 60;

/** The label of a field. */
export const labelOf = ([list, , field]: readonly [string, string, string]): string =>
	(messages.fields as Record<string, Record<string, string>>)[list]?.[field] ?? field;

/** The id of a field's control in the page. */
export const fieldId = ([list, key, field]: readonly [string, string, string]): string =>
	`make_${list}_${key}_${field}`;

/** The field of an item that one fills in first. */
const firstFields: Record<List, string> = {
	events: 'year',
	sources: 'publisher',
	speakers: 'name',
	tracks: 'label',
	series: 'label'
};

/** A draft that is being made: its history, what is wrong with it, and which part of it the form shows. */
export class Maker {
	#history = $state.raw<History>() as History;
	/** The draft when nothing was typed for a moment. */
	#settled = $state.raw<Draft>() as Draft;
	/** The draft that the file on the disk has; null for none. */
	#saved = $state.raw<Draft | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#lastPreview: Preview | null = null;
	section = $state.raw<Section>('events');
	/** The event that the form shows. */
	chosen = $state.raw<Key | null>(null);
	/** The items, other than events, whose forms are unfolded. */
	unfolded = $state.raw<readonly Key[]>([]);
	/** What the last press did. */
	said = $state.raw('');
	/** Today, `YYYY-MM-DD`. */
	readonly today: string;

	/** @param isSaved whether it has nothing that would be lost */
	constructor(draft: Draft, today: string, isSaved = true) {
		this.#history = startHistory(draft);
		this.#settled = draft;
		if (isSaved) this.#saved = draft;
		this.today = today;
		this.chosen = draft.events[0]?.key ?? null;
	}

	readonly checked: CheckedDraft = $derived.by(() => checkDraft(this.#settled));

	readonly preview: Preview = $derived.by(
		() => (this.#lastPreview = previewOf(this.checked, this.#lastPreview))
	);

	readonly sources = $derived.by(() => sourcesByKey(this.draft));

	/** The event that the form shows; null if there is none. */
	readonly event: DraftEvent | null = $derived.by(
		() => this.draft.events.find(({ key }) => key === this.chosen) ?? null
	);

	readonly asks: readonly Ask[] = $derived.by(() =>
		this.event ? asksOf(this.event, this.sources) : []
	);

	get draft(): Draft {
		return this.#history.draft;
	}

	/** Whether nothing has changed since it was saved, or begun. */
	get isSaved(): boolean {
		return this.draft === this.#saved;
	}

	markSaved(draft: Draft): void {
		this.#saved = draft;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	problemOf(path: FieldPath | HeadPath): DraftProblem | undefined {
		return problemAt(this.checked, path);
	}

	perform(edit: Edit): void {
		this.said = '';
		this.#follow(perform(this.#history, edit));
	}

	set(path: FieldPath | HeadPath, value: unknown): void {
		this.perform({ type: 'set', path, value });
	}

	/** Ends what is typed into one field as a step of its own. */
	closeStep(): void {
		this.#history = closeStep(this.#history);
	}

	/**
	 * Adds an item, and moves the focus to it.
	 *
	 * @param more what else is changed by the same step, once the item has its key
	 */
	add(list: List, more?: (key: Key) => Edit): Key {
		const key = nextKey(this.draft);
		const add: Edit = { type: 'add', list, item: this.#newItem(list, key) };
		this.perform(more ? { type: 'all', edits: [add, more(key)] } : add);
		if (list === 'events') this.choose(key);
		this.said = messages.added(messages.items[list]);
		void this.focusField(list, key, firstFields[list]);
		return key;
	}

	#newItem(list: List, key: Key): Items[List] {
		const track = this.event?.track ?? this.draft.tracks[0]?.key ?? '';
		const makers = {
			tracks: () => newTrack(key, freeColor(this.draft)),
			speakers: () => newSpeaker(key),
			sources: () => newSource(key),
			series: () => newSeries(key, track),
			events: () => newEvent(key, track)
		};
		return makers[list]();
	}

	/** Removes an item. Of events the next one is chosen. */
	remove(list: List, key: Key): void {
		const { order } = this.checked.written;
		const index = order.indexOf(key);
		this.perform({ type: 'remove', list, key });
		this.said = messages.removed(messages.items[list]);
		if (list === 'events') this.chosen = order[index + 1] ?? order[index - 1] ?? null;
	}

	choose(key: Key | null): void {
		this.closeStep();
		this.section = 'events';
		this.chosen = key;
	}

	unfold(key: Key): void {
		this.unfolded = [...this.unfolded, key];
	}

	undo(): void {
		const step = this.#history.past.at(-1);
		this.said = step ? messages.undone(formatEdit(step.edit)) : messages.nothingToUndo;
		this.#follow(undo(this.#history));
		if (step) this.#show(step.edit);
	}

	redo(): void {
		const step = this.#history.future.at(-1);
		this.said = step ? messages.redone(formatEdit(step.edit)) : messages.nothingToRedo;
		this.#follow(redo(this.#history));
		if (step) this.#show(step.edit);
	}

	/** Moves the focus to a field, once it is there. */
	async focusField(list: Section, key: Key, field: string): Promise<void> {
		await tick();
		// A link of an event has its own fields, which are there once its group is open.
		const [group = '', index] = field.split(/[[\]]/);
		const at = (name: string) => document.getElementById(fieldId([list, key, name]));
		const details = at(group)?.closest('details');
		if (details?.open === false) {
			const opened = new Promise((done) =>
				details.addEventListener('toggle', done, { once: true })
			);
			details.open = true;
			await opened;
			await tick();
		}
		const node = index ? at(`${group}_${index}`) : (field === 'date' && at('year')) || at(group);
		node?.focus();
	}

	/** Shows the first problem. */
	showProblem(): void {
		const [list = '', key = '', field = ''] = this.checked.problems[0]?.address.split('/') ?? [];
		if (!isSection(list)) return;
		this.#reveal(list, key);
		void this.focusField(list, key, field);
	}

	/** The address of a field, and the problems and questions there. */
	notesOf(path: FieldPath | HeadPath): { problem: DraftProblem | undefined; asks: Ask[] } {
		const [list, key, field] = path;
		const isHere = list === 'events' && key === this.chosen;
		const problem = this.problemOf(path);
		return {
			problem,
			// What has to be mended is not asked about, too.
			asks: isHere && !problem ? this.asks.filter((ask) => ask.field === field) : []
		};
	}

	#follow(history: History): void {
		this.#history = history;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#settled = this.draft), pause);
	}

	/** Brings into the form what an edit was about. */
	#show(edit: Edit): void {
		if (edit.type === 'all') {
			const [last] = edit.edits.slice(-1);
			if (last) this.#show(last);
		} else if (edit.type === 'set') {
			const [list, key, field] = edit.path;
			this.#reveal(list, key);
			void this.focusField(list, key, field);
		} else if (edit.type !== 'replace') {
			const key = edit.type === 'add' ? edit.item.key : edit.key;
			const isThere = this.draft[edit.list].some((item) => item.key === key);
			this.#reveal(edit.list, isThere ? key : '');
			if (isThere) void this.focusField(edit.list, key, firstFields[edit.list]);
		}
	}

	#reveal(list: Section, key: Key): void {
		this.section = list;
		if (list !== 'events') {
			this.unfold(key);
			return;
		}
		const { events } = this.draft;
		if (events.some((event) => event.key === key)) this.chosen = key;
		else if (!this.event) this.chosen = events.at(-1)?.key ?? null;
	}
}

const isSection = (list: string): list is Section => list in messages.sections;

/** What an edit changed: "Title", "event added". */
function formatEdit(edit: Edit): string {
	if (edit.type === 'set') return labelOf(edit.path);
	if (edit.type === 'replace') return messages.edits.several;
	if (edit.type === 'all') {
		const [first] = edit.edits;
		return first ? formatEdit(first) : messages.edits.several;
	}
	return messages.edits[edit.type](messages.items[edit.list]);
}

/** `getMaker` throws if no ancestor has set it. */
export const [getMaker, setMaker] = createContext<Maker>();
