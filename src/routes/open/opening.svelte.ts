import type { ImportOrigin } from '#lib/record/publication.ts';
import type { RecordSource } from '#lib/import/read-bytes.ts';
import { createOpener, type OpenedRecord } from '#lib/open/open-record.ts';
import { RecordReading } from '#lib/open/reading.svelte.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { loadPictures } from '../event-pictures.svelte.ts';
import { prepareStory } from '../prepare-story.ts';
import { StorySlot } from '../story-slot.svelte.ts';

/** A record that the reader has chosen to open. */
export interface RecordChoice {
	source: RecordSource;
	/** The record's name, shown while it is being read. */
	name: string;
	/** Where the record is from, in words. */
	from: string;
	/** The query string that the page's address gets once the record is shown. */
	search: string;
}

/** A record that has been opened. */
export interface Opened {
	view: StoryState;
	record: OpenedRecord;
	/** Where the record is from. */
	imported: ImportOrigin;
}

/** The functions of the page that are needed to open a record. */
interface OpeningPage {
	/** Returns the width that the drawing will have, px. */
	width: () => number;
	/** Loads the component that shows a record. */
	prepare: () => Promise<void>;
	/** Called just before a record is drawn. */
	onshow: (choice: RecordChoice) => void;
}

/** Opens records. The shown record stays until the next one is drawn. */
export class Opening extends StorySlot<Opened> {
	/** Reads the next record. */
	readonly reading = new RecordReading(createOpener);
	readonly #page: OpeningPage;
	/** Ends the worker of the shown record. */
	#shown: AbortController | null = null;
	#choice: RecordChoice | null = null;

	constructor(page: OpeningPage) {
		super();
		this.#page = page;
	}

	/** Opens a record. Cancels the previous one if it is still being opened. */
	async open(choice: RecordChoice): Promise<void> {
		// Loads in parallel with the record. Errors are ignored here, because `#draw` tries again and reports them.
		this.#page.prepare().catch(() => undefined);
		await this.reading.read(choice.source, choice.name, (record, control) =>
			this.#draw(choice, record, control)
		);
	}

	/** Opens the shown record again, reading each date `a/b` with its old meaning: one day between a and b. */
	async openWithOldSpans(): Promise<void> {
		const choice = this.#choice;
		if (choice) await this.open({ ...choice, source: { ...choice.source, oneOf: true } });
	}

	/** Draws a record that has been read. @throws the error of the drawing, after the previous record is shown again */
	async #draw(choice: RecordChoice, record: OpenedRecord, control: AbortController): Promise<void> {
		const { details } = record;
		const [view] = await Promise.all([
			prepareStory(record, this.#page.width()),
			this.#page.prepare(),
			// Loaded before the cards are drawn, because cards reserve space for pictures.
			details.hasPictures && loadPictures()
		]);
		control.signal.throwIfAborted();
		const from = details.host ?? choice.from;
		const name = 'url' in choice.source ? choice.source.url : choice.name;
		const imported = {
			...{ from, name, site: location.host, leftOut: details.leftOut },
			// For a record from a site, the site counts as its author, whatever the file says.
			...(details.host === null && details.madeBy !== null && { madeBy: details.madeBy })
		};
		this.#page.onshow(choice);
		await this.show({ view, record, imported });
		this.#shown?.abort();
		this.#shown = control;
		this.#choice = choice;
	}
}
