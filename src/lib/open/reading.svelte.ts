import { OpenError } from '#lib/import/failure.ts';
import type { OpeningProgress, RecordSource } from '#lib/import/read-bytes.ts';
import type { Opener, OpenerOptions } from './open-record.ts';
import type { Retry } from './protocol.ts';

/** Called with a record that was read. Its worker runs until `control` is aborted. */
type TakeRecord<T> = (read: T, control: AbortController) => Promise<void> | void;

/** A reading, which may have failed. */
interface RunningRead<T> {
	opener: Opener<T>;
	/** Cancels the reading. */
	control: AbortController;
	/** Is called with the record. */
	take: TakeRecord<T>;
}

/** Reads one record at a time. Reports its progress, or the reason for a failure. */
export class RecordReading<T> {
	/** The progress; null if nothing is being read. */
	progress = $state.raw<OpeningProgress | null>(null);
	/** The name of the record that is being read. */
	name = $state.raw('');
	/** The reason why the last record could not be read; null if it could, or is still being read. */
	failed = $state.raw<OpenError | null>(null);
	readonly #createOpener: (options: OpenerOptions) => Opener<T>;
	/** The current reading, or a failed one, which can be tried again in another way. */
	#running: RunningRead<T> | null = null;

	constructor(createOpener: (options: OpenerOptions) => Opener<T>) {
		this.#createOpener = createOpener;
	}

	/** Reads a record and passes it to `take`. Cancels the previous reading. */
	async read(source: RecordSource, name: string, take: TakeRecord<T>): Promise<void> {
		const running = this.#start(name, take);
		await this.#run(running, () => running.opener.open(source));
	}

	/** Reads the failed record again in another way. */
	async retry(retry: Retry): Promise<void> {
		const running = this.#running;
		if (running) await this.#run(running, () => running.opener.openAgain(retry));
	}

	/**
	 * Reads files one after another, and passes each record to `take`, or the reason why it could not be read.
	 *
	 * @returns the results of `take`; an empty list if the reading was cancelled
	 */
	async readAll<R>(
		files: readonly File[],
		take: (name: string, read: T | OpenError) => R
	): Promise<R[]> {
		const taken: R[] = [];
		for (const file of files) {
			const { name } = file;
			const { opener, control } = this.#start(name, () => undefined);
			const read = await opener.open({ file, name }).catch(asOpenError);
			if (control.signal.aborted) return [];
			taken.push(take(name, read));
		}
		this.close();
		return taken;
	}

	/** Reports an error without reading anything. */
	refuse(error: OpenError): void {
		this.close();
		this.failed = error;
	}

	/** Cancels the reading, and removes the error. */
	close(): void {
		this.#running?.control.abort();
		this.#running = null;
		this.progress = null;
		this.failed = null;
	}

	#start(name: string, take: TakeRecord<T>): RunningRead<T> {
		this.close();
		const control = new AbortController();
		const onprogress = (progress: OpeningProgress) => {
			if (this.#running?.control === control) this.progress = progress;
		};
		const opener = this.#createOpener({ signal: control.signal, onprogress });
		this.name = name;
		this.progress = { phase: 'read', bytes: 0, total: null };
		return (this.#running = { opener, control, take });
	}

	async #run(running: RunningRead<T>, read: () => Promise<T>): Promise<void> {
		const { control, take } = running;
		this.failed = null;
		this.progress = { phase: 'read', bytes: 0, total: null };
		try {
			await take(await read(), control);
			if (this.#running === running) this.#running = null;
		} catch (reason) {
			if (control.signal.aborted) return;
			const error = asOpenError(reason);
			if (!error.mayBeOpened) control.abort();
			this.failed = error;
		}
		this.progress = null;
	}
}

/** Converts an error to an `OpenError`. Any other error was thrown while drawing. */
const asOpenError = (reason: unknown): OpenError =>
	reason instanceof OpenError ? reason : new OpenError({ code: 'undrawn', detail: String(reason) });
