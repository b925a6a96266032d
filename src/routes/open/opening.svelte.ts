import type { Imported } from '#lib/record/publication.ts';
import { OpenError } from '#lib/import/failure.ts';
import { createOpener, type OpenedRecord, type Opener } from '#lib/open/open-record.ts';
import type { Progress, RecordSource } from '#lib/import/read-bytes.ts';
import type { Again } from '#lib/open/protocol.ts';
import type { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { prepareStory } from '../prepare-story.ts';
import { StorySlot } from '../story-slot.svelte.ts';

/** What the reader has chosen. */
export interface RecordChoice {
	source: RecordSource;
	/** What it is called while it is read. */
	name: string;
	/** Where it comes from, in words. */
	from: string;
	/** Of the page's address once the record is shown. */
	search: string;
}

/** A record that is shown. */
export interface Opened {
	view: TimelineState;
	record: OpenedRecord;
	imported: Imported;
}

/** A record in its worker, which ends with the signal. */
interface Thread {
	choice: RecordChoice;
	opener: Opener;
	control: AbortController;
}

/** What could not be opened. The worker stays if it can still be opened in another way. */
export interface Failed {
	error: OpenError;
	thread: Thread | null;
}

interface Page {
	/** How wide a story's drawing will be, px. */
	width: () => number;
	/** Loads what shows a record. */
	prepare: () => Promise<void>;
	/** Before a record is drawn. */
	onshow: (choice: RecordChoice) => void;
}

/** What the page shows, opens, or could not open. A shown record stays until another one is drawn. */
export class Opening extends StorySlot<Opened> {
	/** Null where nothing is being opened. */
	progress = $state.raw<Progress | null>(null);
	/** Of what is being opened. */
	name = $state.raw('');
	failed = $state.raw<Failed | null>(null);
	readonly #page: Page;
	#running: Thread | null = null;
	#shownThread: Thread | null = null;

	constructor(page: Page) {
		super();
		this.#page = page;
	}

	/** Opens a record; cancels what is being opened. */
	async open(choice: RecordChoice): Promise<void> {
		const control = new AbortController();
		const { signal } = control;
		const onprogress = (progress: Progress) => {
			if (this.#running?.control === control) this.progress = progress;
		};
		const opener = createOpener({ signal, onprogress });
		await this.#run({ choice, opener, control }, () => opener.open(choice.source));
	}

	/** Opens the record that failed in another way. */
	async openAgain(again: Again): Promise<void> {
		const thread = this.failed?.thread;
		if (thread) await this.#run(thread, () => thread.opener.openAgain(again));
	}

	/** Shows why a choice is not opened at all. */
	refuse(error: OpenError): void {
		this.cancel();
		this.closeReport();
		this.failed = { error, thread: null };
	}

	cancel(): void {
		this.#running?.control.abort();
		this.#running = null;
		this.progress = null;
	}

	closeReport(): void {
		this.failed?.thread?.control.abort();
		this.failed = null;
	}

	async #run(thread: Thread, open: () => Promise<OpenedRecord>): Promise<void> {
		this.cancel();
		if (this.failed?.thread !== thread) this.closeReport();
		this.failed = null;
		this.#running = thread;
		this.name = thread.choice.name;
		this.progress = { phase: 'read', bytes: 0, total: null };
		const { signal } = thread.control;
		// Beside the record; who draws it hears of a failure.
		this.#page.prepare().catch(() => undefined);
		try {
			const record = await open();
			await this.#draw(thread, record);
		} catch (error) {
			if (signal.aborted) return;
			this.#fail(thread, error);
		}
		if (this.#running === thread) this.#running = null;
		this.progress = null;
	}

	#fail(thread: Thread, reason: unknown): void {
		const error =
			reason instanceof OpenError
				? reason
				: new OpenError({ code: 'undrawn', detail: String(reason) });
		const { mayBeOpened } = error;
		if (!mayBeOpened) thread.control.abort();
		this.failed = { error, thread: mayBeOpened ? thread : null };
	}

	/** @throws what its drawing throws; then the one before it is there again */
	async #draw(thread: Thread, record: OpenedRecord): Promise<void> {
		const { details } = record;
		const [view] = await Promise.all([
			prepareStory(record, this.#page.width()),
			this.#page.prepare()
		]);
		thread.control.signal.throwIfAborted();
		const from = details.host ?? thread.choice.from;
		const { source } = thread.choice;
		const name = 'url' in source ? source.url : thread.choice.name;
		const imported = {
			...{ from, name, site: location.host, leftOut: details.leftOut },
			// What a site has sent is the site's.
			...(details.host === null && details.madeBy !== null && { madeBy: details.madeBy })
		};
		this.#page.onshow(thread.choice);
		await this.show({ view, record, imported });
		this.#shownThread?.control.abort();
		this.#shownThread = thread;
	}
}
