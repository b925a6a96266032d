import { takeEarlyWorker } from './early-question.ts';
import address from './record.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** A worker that was started ahead and not used yet. */
let spareWorker: Worker | undefined;

/** Starts a worker ahead of its use, so that it already loads `record-reader.ts`. */
export function prepareRecordWorker(): void {
	spareWorker ??= takeEarlyWorker() ?? startWorker(address);
	spareWorker.onerror = () => (spareWorker = undefined);
}

/** Returns a worker that reads a record: the one started ahead if there is one, otherwise a new one. */
export function createRecordWorker(): Worker {
	const worker = takeEarlyWorker() ?? spareWorker ?? startWorker(address);
	if (worker === spareWorker) spareWorker = undefined;
	worker.onerror = null;
	return worker;
}
