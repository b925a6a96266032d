import { fromColumns } from '#lib/model/column-timeline.ts';
import type { RecordColumns } from '#lib/model/columns.ts';
import type { EventText, TextSource } from '#lib/model/event-text.ts';
import type { Timeline } from '#lib/model/timeline.ts';
import { OpenError } from './failure.ts';
import type { Progress, RecordSource, Reply, Request } from './protocol.ts';
import { createRecordWorker } from './worker-address.ts';

/** Longest that the page does nothing else while events are made, ms. */
const longestTask = 30;

interface Options {
	onprogress?: (progress: Progress) => void;
	/** Ends the reading and, once the record is open, the texts: when it leaves the page. */
	signal?: AbortSignal;
}

export interface OpenedRecord {
	/** Its events have no text yet. */
	timeline: Timeline;
	/** Where their texts are asked for. */
	texts: TextSource;
}

/**
 * Opens a record in a thread of its own, in short tasks.
 *
 * @throws OpenError that says where the record is wrong and what to do; the signal's reason
 */
export async function openRecord(
	source: RecordSource,
	{ onprogress, signal }: Options = {}
): Promise<OpenedRecord> {
	signal?.throwIfAborted();
	const worker = createRecordWorker();
	const client = createClient(worker, onprogress);
	const end = () => {
		worker.terminate();
		client.fail(signal?.reason);
	};
	signal?.addEventListener('abort', end);
	try {
		const columns = await client.open(source);
		onprogress?.({ phase: 'draw', bytes: 0, total: null });
		const timeline = await inShortTasks(fromColumns(columns));
		signal?.throwIfAborted();
		return { timeline, texts: client.texts };
	} catch (error) {
		signal?.removeEventListener('abort', end);
		worker.terminate();
		throw error;
	}
}

interface Waiting<T> {
	resolve: (value: T) => void;
	reject: (reason: unknown) => void;
}

function createClient(worker: Worker, onprogress: Options['onprogress']) {
	let opening: Waiting<RecordColumns> | undefined;
	const asked = new Map<number, Waiting<readonly EventText[]>>();
	let requests = 0;
	const send = (request: Request) => worker.postMessage(request);

	/** Nothing more will come. */
	function fail(reason: unknown) {
		opening?.reject(reason);
		for (const { reject } of asked.values()) reject(reason);
		asked.clear();
	}

	worker.onmessage = ({ data }: MessageEvent<Reply>) => {
		if (data.type === 'progress') onprogress?.(data);
		else if (data.type === 'record') opening?.resolve(data.columns);
		else if (data.type === 'failed') opening?.reject(new OpenError(data.code, data.message, data));
		else {
			const waiting = asked.get(data.request);
			asked.delete(data.request);
			if (data.type === 'texts') waiting?.resolve(data.texts);
			else waiting?.reject(new Error(data.message));
		}
	};
	worker.onerror = (e) => {
		e.preventDefault();
		const reason = e.message || 'its worker did not start';
		fail(new OpenError('net', `The record could not be read: ${reason}. Load the page again.`));
	};

	return {
		fail,
		open: (source: RecordSource) =>
			new Promise<RecordColumns>((resolve, reject) => {
				opening = { resolve, reject };
				send({ type: 'open', source });
			}),
		texts: (indices: readonly number[]) =>
			new Promise<readonly EventText[]>((resolve, reject) => {
				const request = requests++;
				asked.set(request, { resolve, reject });
				send({ type: 'texts', request, indices });
			})
	};
}

/** Runs to the end what yields often, and lets the page go on in between. */
async function inShortTasks<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
	let start = performance.now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - start < longestTask) continue;
		await new Promise((resolve) => setTimeout(resolve));
		start = performance.now();
	}
}
