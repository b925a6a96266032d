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

/** Starts the worker that reads a record. */
export function createRecordWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	policy ??= trustedTypes?.createPolicy('otr-script-url', { createScriptURL });
	const url = policy ? policy.createScriptURL(address) : createScriptURL(address);
	return new Worker(url, { type: 'module', name: 'record' });
}
