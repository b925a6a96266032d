import { takeEarlyWorker } from './early-question.ts';
import address from './record.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** A worker that waits for its first message. */
let spare: Worker | undefined;

/** Starts a worker before anybody needs it, so that it loads `record-reader.ts` ahead. */
export function prepareRecordWorker(): void {
	spare ??= takeEarlyWorker() ?? startWorker(address);
	spare.onerror = () => (spare = undefined);
}

/** Returns a worker that reads a record: one that was started ahead, or a new one. */
export function createRecordWorker(): Worker {
	const worker = takeEarlyWorker() ?? spare ?? startWorker(address);
	if (worker === spare) spare = undefined;
	worker.onerror = null;
	return worker;
}
