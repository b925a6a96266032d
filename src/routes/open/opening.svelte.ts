import type { Imported } from '#lib/record/publication.ts';
import type { RecordSource } from '#lib/import/read-bytes.ts';
import { createOpener, type OpenedRecord } from '#lib/open/open-record.ts';
import { RecordReading } from '#lib/open/reading.svelte.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { loadPictures } from '../event-pictures.svelte.ts';
import { prepareStory } from '../prepare-story.ts';
import { StorySlot } from '../story-slot.svelte.ts';

/** A record that the reader has chosen. */
export interface RecordChoice {
	source: RecordSource;
	/** The record's name, shown while the record is read. */
	name: string;
	/** Where it comes from, in words. */
	from: string;
	/** The query of the page's address once the record is shown. */
	search: string;
}

/** A record that is shown. */
export interface Opened {
	view: StoryState;
	record: OpenedRecord;
	/** Where the record comes from. */
	imported: Imported;
}

/** What the page does while a record is opened. */
interface Page {
	/** Returns the width, px, that the story's drawing will have. */
	width: () => number;
	/** Loads the component that shows a record. */
	prepare: () => Promise<void>;
	/** Called before a record is drawn. */
	onshow: (choice: RecordChoice) => void;
}

/** The shown record, and the one being opened. The shown record stays until another is drawn. */
export class Opening extends StorySlot<Opened> {
	/** The record that is being read. */
	readonly reading = new RecordReading(createOpener);
	readonly #page: Page;
	/** Ends the worker of the shown record. */
	#shown: AbortController | null = null;
	#choice: RecordChoice | null = null;

	constructor(page: Page) {
		super();
		this.#page = page;
	}

	/** Opens a record. Cancels one that is still being opened. */
	async open(choice: RecordChoice): Promise<void> {
		// Loaded in parallel with the record. `#draw` reports a failure.
		this.#page.prepare().catch(() => undefined);
		await this.reading.read(choice.source, choice.name, (record, control) =>
			this.#draw(choice, record, control)
		);
	}

	/** Opens the shown record again, with `a/b` read as one day between a and b. */
	async openAsOneOf(): Promise<void> {
		const choice = this.#choice;
		if (choice) await this.open({ ...choice, source: { ...choice.source, oneOf: true } });
	}

	/** Shows a record that has been read. @throws the error of the drawing, after the previous record is shown again */
	async #draw(choice: RecordChoice, record: OpenedRecord, control: AbortController): Promise<void> {
		const { details } = record;
		const [view] = await Promise.all([
			prepareStory(record, this.#page.width()),
			this.#page.prepare(),
			// Loaded before the cards are drawn, because a card reserves room for its picture.
			details.hasPictures && loadPictures()
		]);
		control.signal.throwIfAborted();
		const from = details.host ?? choice.from;
		const name = 'url' in choice.source ? choice.source.url : choice.name;
		const imported = {
			...{ from, name, site: location.host, leftOut: details.leftOut },
			// A record from a site is by that site, whatever name the file contains.
			...(details.host === null && details.madeBy !== null && { madeBy: details.madeBy })
		};
		this.#page.onshow(choice);
		await this.show({ view, record, imported });
		this.#shown?.abort();
		this.#shown = control;
		this.#choice = choice;
	}
}
