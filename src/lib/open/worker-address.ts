import address from './record.worker.ts?worker&url';

/** What a page's policy asks of an address that code comes from. Not every browser has it. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** A policy may be made once. */
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** Nothing that does not come from this site is run. */
function createScriptURL(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) {
		throw new TypeError(`a script of another site: ${url}`);
	}
	return url;
}

/** A worker that reads a record; nothing has been asked of it. */
export function createRecordWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	policy ??= trustedTypes?.createPolicy('otr-script-url', { createScriptURL });
	const url = policy ? policy.createScriptURL(address) : createScriptURL(address);
	return new Worker(url, { type: 'module', name: 'record' });
}
