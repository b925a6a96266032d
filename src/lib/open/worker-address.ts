import address from './record.worker.ts?worker&url';

/** The part of Trusted Types that is used here; not every browser has it. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** A policy can be created only once. */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** @throws TypeError for a script of another site */
function createScriptURL(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) {
		throw new TypeError(`a script of another site: ${url}`);
	}
	return url;
}

/** A worker that waits for its first message. */
let spare: Worker | undefined;

/** Starts a worker before it is known whether one is needed: it loads its reader meanwhile. */
export function prepareRecordWorker(): void {
	if (spare) return;
	const worker = startWorker();
	spare = worker;
	worker.onerror = () => {
		if (spare === worker) spare = undefined;
	};
}

/** @returns a worker that reads a record: the one that has been prepared, or a new one */
export function createRecordWorker(): Worker {
	const worker = spare ?? startWorker();
	spare = undefined;
	worker.onerror = null;
	return worker;
}

function startWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	policy ??= trustedTypes?.createPolicy('otr-script-url', { createScriptURL });
	const url = policy ? policy.createScriptURL(address) : createScriptURL(address);
	return new Worker(url, { type: 'module', name: 'record' });
}
