import { takeEarlyWorker } from './early-question.ts';
import address from './record.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** A worker that was started ahead and not used yet. */
let spare: Worker | undefined;

/** Starts a worker ahead of its use, so that it already loads `record-reader.ts`. */
export function prepareRecordWorker(): void {
	spare ??= takeEarlyWorker() ?? startWorker(address);
	spare.onerror = () => (spare = undefined);
}

/** Returns a worker that reads a record: the one started ahead if there is one, otherwise a new one. */
export function createRecordWorker(): Worker {
	const worker = takeEarlyWorker() ?? spare ?? startWorker(address);
	if (worker === spare) spare = undefined;
	worker.onerror = null;
	return worker;
}
