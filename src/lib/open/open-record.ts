import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import type { EventText, LoadEventTexts } from '#lib/record/event-text.ts';
import type { ImportOrigin } from '#lib/record/publication.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { OpenError } from '#lib/import/failure.ts';
import type { FileParts } from './one-file.ts';
import type { OpeningProgress, RecordSource } from '#lib/import/read-bytes.ts';
import type { UncheckedReading } from '#lib/import/read-parsed.ts';
import type {
	Retry,
	Answer,
	RecordDetails,
	WorkerReply,
	WorkerRequest,
	SentRecord
} from './protocol.ts';
import { createRecordWorker } from './worker-address.ts';

/** How long the page makes events without a break, ms. */
const maxTaskTime = 30;

/** Options for reading a record. */
interface OpenRecordOptions {
	onprogress?: (progress: OpeningProgress) => void;
	/** Ends the worker, which reads the record, and later answers requests for its texts. */
	signal?: AbortSignal;
}

/** A record that the worker has read. */
export interface OpenedRecord {
	/** Its events. Those of a large record have no texts yet. */
	timeline: Timeline;
	/** The whole record; null for a large record, whose texts stay in the worker. */
	data: RecordData | null;
	/** Loads the texts of events. */
	texts: LoadEventTexts;
	details: RecordDetails;
	/** Returns the record in our own format. */
	toJson: () => Promise<Blob>;
	/** Returns the parts of the one file that depend on the record. */
	toFileParts: (imported: ImportOrigin) => Promise<FileParts>;
}

/** Reads a record. If this fails, may read it again in another way. */
export interface Opener<T = OpenedRecord> {
	/** Reads a record. @throws OpenError with the problems, or the reason of the aborted signal */
	open: (source: RecordSource) => Promise<T>;
	/** Reads the failed record again in another way. @throws OpenError, or the reason of the aborted signal */
	openAgain: (retry: Retry) => Promise<T>;
}

/** The options of an opener. Its signal is required. */
export type OpenerOptions = OpenRecordOptions & { signal: AbortSignal };

/**
 * Opens a record: a worker reads it, and the page makes its events in short tasks.
 *
 * @throws OpenError with the problems, or the reason of the aborted signal
 */
export async function openRecord(
	source: RecordSource,
	options: OpenRecordOptions = {}
): Promise<OpenedRecord> {
	const failing = new AbortController();
	const { signal } = options;
	const abort = () => failing.abort(signal?.reason);
	if (signal?.aborted) abort();
	signal?.addEventListener('abort', abort);
	try {
		return await createOpener({ ...options, signal: failing.signal }).open(source);
	} catch (error) {
		failing.abort(error);
		throw error;
	}
}

/** Starts a worker that reads a record for the editor. The signal ends it. */
export function createEditOpener(options: OpenerOptions): Opener<UncheckedReading> {
	const client = startWorker(options);
	return {
		open: (source) => client.open({ type: 'open', source, isEdited: true }),
		openAgain: (retry) => client.open({ type: 'open-again', ...retry })
	};
}

/** Starts a worker. The signal ends it. */
function startWorker({ onprogress, signal }: OpenerOptions) {
	signal.throwIfAborted();
	const worker = createRecordWorker();
	const client = createWorkerClient(worker, onprogress);
	signal.addEventListener('abort', () => {
		worker.terminate();
		client.fail(signal.reason);
	});
	return client;
}

/** Starts a worker that opens a record. The signal ends it. @throws the reason of the aborted signal */
export function createOpener(options: OpenerOptions): Opener {
	const client = startWorker(options);
	const { onprogress, signal } = options;

	async function sendAndOpen(request: WorkerRequest): Promise<OpenedRecord> {
		const { record, details } = await client.open<SentReply>(request);
		onprogress?.({ phase: 'draw', bytes: 0, total: null });
		const timeline = record.isWhole
			? toTimeline(record.data)
			: await inShortTasks(timelineFromColumns(record.columns));
		signal.throwIfAborted();
		return {
			timeline,
			data: record.isWhole ? record.data : null,
			details,
			texts: (indices) =>
				client.ask<readonly EventText[]>((request) => ({ type: 'texts', request, indices })),
			toJson: () => client.ask<Blob>((request) => ({ type: 'json', request })),
			toFileParts: (imported) =>
				client.ask<FileParts>((request) => ({ type: 'file-parts', request, imported }))
		};
	}

	return {
		open: (source) => sendAndOpen({ type: 'open', source }),
		openAgain: (retry) => sendAndOpen({ type: 'open-again', ...retry })
	};
}

/** The two functions that settle a promise. */
interface PendingReply<T> {
	resolve: (value: T) => void;
	reject: (reason: unknown) => void;
}

/** A record as sent by the worker. */
interface SentReply {
	record: SentRecord;
	details: RecordDetails;
}

function createWorkerClient(worker: Worker, onprogress: OpenRecordOptions['onprogress']) {
	let pendingOpen: PendingReply<SentReply | UncheckedReading> | undefined;
	const pendingAnswers = new Map<number, PendingReply<Answer>>();
	let requestCount = 0;

	/** Rejects all promises that wait for the worker. */
	function fail(reason: unknown) {
		pendingOpen?.reject(reason);
		for (const { reject } of pendingAnswers.values()) reject(reason);
		pendingAnswers.clear();
	}

	worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
		if (data.type === 'progress') onprogress?.(data);
		else if (data.type === 'record' || data.type === 'unchecked') pendingOpen?.resolve(data);
		else if (data.type === 'failed') pendingOpen?.reject(new OpenError(data.failure, data));
		else {
			const waiting = pendingAnswers.get(data.request);
			pendingAnswers.delete(data.request);
			if (data.type === 'answer') waiting?.resolve(data.answer);
			else waiting?.reject(new Error(data.message));
		}
	};
	worker.onerror = (e) => {
		e.preventDefault();
		fail(new OpenError({ code: 'worker', detail: e.message }));
	};

	return {
		fail,
		/** Asks the worker to open a record. The request must be one that the worker answers with a `T`. */
		open: <T extends SentReply | UncheckedReading>(request: WorkerRequest) =>
			new Promise<T>((resolve, reject) => {
				pendingOpen = { resolve: resolve as (reply: SentReply | UncheckedReading) => void, reject };
				worker.postMessage(request);
			}),
		/** Asks the worker about the open record. `toRequest` gets the number of the request. The answer must be a `T`. */
		ask: <T extends Answer>(toRequest: (request: number) => WorkerRequest) =>
			new Promise<T>((resolve, reject) => {
				const request = requestCount++;
				pendingAnswers.set(request, { resolve: resolve as (answer: Answer) => void, reject });
				worker.postMessage(toRequest(request));
			})
	};
}

/** Runs a generator to its end. The generator yields often, and the page can do other things between two tasks. */
async function inShortTasks<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
	let start = performance.now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - start < maxTaskTime) continue;
		await new Promise((resolve) => setTimeout(resolve));
		start = performance.now();
	}
}
