import type { Imported } from '#lib/record/publication.ts';
import type { RecordSource } from '#lib/import/read-bytes.ts';
import { createOpener, type OpenedRecord } from '#lib/open/open-record.ts';
import { RecordReading } from '#lib/open/reading.svelte.ts';
import type { StoryState } from '#lib/cards/story-state.svelte.ts';
import { loadPictures } from '../event-pictures.svelte.ts';
import { prepareStory } from '../prepare-story.ts';
import { StorySlot } from '../story-slot.svelte.ts';

/** The record that the reader has chosen. */
export interface RecordChoice {
	source: RecordSource;
	/** Its name while it is read. */
	name: string;
	/** Where it comes from, in words. */
	from: string;
	/** Of the page's address once the record is shown. */
	search: string;
}

/** A record that is shown. */
export interface Opened {
	view: StoryState;
	record: OpenedRecord;
	imported: Imported;
}

interface Page {
	/** How wide a story's drawing will be, px. */
	width: () => number;
	/** Loads what shows a record. */
	prepare: () => Promise<void>;
	/** Before a record is drawn. */
	onshow: (choice: RecordChoice) => void;
}

/** The record that the page shows, and the one that it opens. A shown record stays until another one is drawn. */
export class Opening extends StorySlot<Opened> {
	readonly reading = new RecordReading(createOpener);
	readonly #page: Page;
	/** Ends the worker of the record that is shown. */
	#shown: AbortController | null = null;
	#choice: RecordChoice | null = null;

	constructor(page: Page) {
		super();
		this.#page = page;
	}

	/** Opens a record; cancels the opening of another one. */
	async open(choice: RecordChoice): Promise<void> {
		// Beside the record; who draws it hears of a failure.
		this.#page.prepare().catch(() => undefined);
		await this.reading.read(choice.source, choice.name, (record, control) =>
			this.#draw(choice, record, control)
		);
	}

	/** Opens the shown record anew, with each `a/b` as one of the days from a to b. */
	async openAsOneOf(): Promise<void> {
		const choice = this.#choice;
		if (choice) await this.open({ ...choice, source: { ...choice.source, oneOf: true } });
	}

	/** @throws what its drawing throws; then the one before it is there again */
	async #draw(choice: RecordChoice, record: OpenedRecord, control: AbortController): Promise<void> {
		const { details } = record;
		const [view] = await Promise.all([
			prepareStory(record, this.#page.width()),
			this.#page.prepare(),
			// Before its cards are drawn: they keep the places of their pictures.
			details.hasPictures && loadPictures()
		]);
		control.signal.throwIfAborted();
		const from = details.host ?? choice.from;
		const name = 'url' in choice.source ? choice.source.url : choice.name;
		const imported = {
			...{ from, name, site: location.host, leftOut: details.leftOut },
			// What a site has sent is the site's.
			...(details.host === null && details.madeBy !== null && { madeBy: details.madeBy })
		};
		this.#page.onshow(choice);
		await this.show({ view, record, imported });
		this.#shown?.abort();
		this.#shown = control;
		this.#choice = choice;
	}
}
