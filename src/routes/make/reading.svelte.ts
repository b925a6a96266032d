import { OpenError } from '#lib/import/failure.ts';
import type { Note } from '#lib/import/note.ts';
import { maxBytes, type Progress, type RecordSource } from '#lib/import/read-bytes.ts';
import type { Draft } from '#lib/make/draft.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { createOpener, openRecord, type OpenedRecord, type Opener } from '#lib/open/open-record.ts';
import type { Again } from '#lib/open/protocol.ts';

type Then = (draft: Draft, notes: readonly Note[]) => void;

/** One of several files: what was read of it, or why it could not be. */
export interface FileRead {
	name: string;
	draft: Draft | null;
	error: OpenError | null;
}

/** Reads a file to be edited, in the worker that `/open/` reads it in. */
export class Reading {
	/** Null where nothing is being read. */
	progress = $state.raw<Progress | null>(null);
	name = $state.raw('');
	failed = $state.raw<OpenError | null>(null);
	readonly #onread: (draft: Draft) => void;
	/** What becomes of what is being read. */
	#then: Then;
	#control: AbortController | null = null;
	#opener: Opener | null = null;

	constructor(onread: (draft: Draft) => void) {
		this.#onread = this.#then = onread;
	}

	/** Reads a record; of one in our format also what is wrong with it comes into the draft. */
	async read(source: RecordSource, name: string, then: Then = this.#onread): Promise<void> {
		this.close();
		this.#then = then;
		const control = (this.#control = new AbortController());
		const { signal } = control;
		this.name = name;
		const opener = (this.#opener = createOpener({
			signal,
			onprogress: (progress) => {
				if (this.#control === control) this.progress = progress;
			}
		}));
		await this.#run(async () => {
			try {
				return await opener.open(source);
			} catch (error) {
				const draft = 'file' in source ? await draftOfFaulty(source.file) : null;
				if (!draft) throw error;
				return draft;
			}
		}, signal);
	}

	/** Reads the file that failed in another way. */
	async again(again: Again): Promise<void> {
		const [opener, control] = [this.#opener, this.#control];
		if (opener && control) await this.#run(() => opener.openAgain(again), control.signal);
	}

	/** Reads one file after the other; those that cannot be read hold up no others. */
	async readAll(files: readonly File[]): Promise<FileRead[]> {
		this.close();
		const control = (this.#control = new AbortController());
		const read: FileRead[] = [];
		for (const file of files) {
			if (control.signal.aborted) return [];
			const { name } = file;
			this.name = name;
			this.progress = { phase: 'read', bytes: 0, total: null };
			const own = new AbortController();
			control.signal.addEventListener('abort', () => own.abort());
			try {
				const draft = await draftOf(await openRecord({ file, name }, { signal: own.signal }));
				read.push({ name, draft, error: null });
			} catch (error) {
				const draft = await draftOfFaulty(file);
				read.push({ name, draft, error: draft ? null : toOpenError(error) });
			}
			own.abort();
		}
		if (control.signal.aborted) return [];
		this.cancel();
		return read;
	}

	cancel(): void {
		this.#control?.abort();
		this.#control = null;
		this.progress = null;
	}

	close(): void {
		this.cancel();
		this.failed = null;
	}

	async #run(read: () => Promise<OpenedRecord | Draft>, signal: AbortSignal): Promise<void> {
		this.failed = null;
		this.progress = { phase: 'read', bytes: 0, total: null };
		try {
			const record = await read();
			const draft = 'toJson' in record ? await draftOf(record) : record;
			if (signal.aborted) return;
			this.close();
			this.#then(draft, 'toJson' in record ? record.details.notes : []);
		} catch (error) {
			if (signal.aborted) return;
			this.progress = null;
			this.failed = toOpenError(error);
		}
	}
}

const toOpenError = (error: unknown) =>
	error instanceof OpenError ? error : new OpenError({ code: 'unread', detail: String(error) });

async function draftOf({ toJson }: OpenedRecord): Promise<Draft> {
	const draft = readDraft(JSON.parse(await (await toJson()).text()));
	if (!draft) throw new OpenError({ code: 'empty' });
	return draft;
}

/** The draft of a file in our format that has problems, such as one that was saved half finished; else null. */
async function draftOfFaulty(file: Blob): Promise<Draft | null> {
	if (file.size > maxBytes) return null;
	try {
		const input: unknown = JSON.parse(await file.text());
		const isOurs = typeof input === 'object' && input !== null && 'format' in input;
		return isOurs && input.format === 1 ? readDraft(input) : null;
	} catch {
		return null;
	}
}
