// Runs the packed code of the one file. The policy allows exactly that code, by its hash.
import { unpackText } from './unpack-text.ts';

/** The Trusted Types API, which some browsers lack. */
interface Policies {
	createPolicy(
		name: string,
		rules: { createScript: (text: string) => string }
	): { createScript: (text: string) => string };
}

async function start() {
	const code = await unpackText(document.getElementById('page_code')?.textContent ?? '');
	const { trustedTypes } = window as { trustedTypes?: Policies };
	const policy = trustedTypes?.createPolicy('otr-code', { createScript: (text) => text });
	const script = document.createElement('script');
	script.text = policy ? policy.createScript(code) : code;
	document.body.append(script);
}

void start();
