/** The part of the Trusted Types API that we use. Some browsers do not have it. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** Global, because a policy can only be created once, and two scripts of the page need it. */
const pageGlobals = globalThis as {
	trustedTypes?: PolicyFactory;
	otrScriptUrl?: ReturnType<PolicyFactory['createPolicy']> | undefined;
};

/** Returns the address of a script. @throws TypeError for a script of another site */
function createScriptURL(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) {
		throw new TypeError(`a script of another site: ${url}`);
	}
	return url;
}

/** Starts the worker that reads a record. @param address the address of the worker's script */
export function startWorker(address: string): Worker {
	pageGlobals.otrScriptUrl ??= pageGlobals.trustedTypes?.createPolicy('otr-script-url', {
		createScriptURL
	});
	const url = pageGlobals.otrScriptUrl?.createScriptURL(address) ?? createScriptURL(address);
	return new Worker(url, { type: 'module', name: 'record' });
}
