// Runs the compressed script of the one file. The content security policy allows exactly this script, by its hash.
import { unpackText } from './unpack-text.ts';

/** The part of the Trusted Types API that we use. Some browsers do not have it. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScript: (text: string) => string }
	): { createScript: (text: string) => string };
}

async function start() {
	const code = await unpackText(document.getElementById('page_code')?.textContent ?? '');
	const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
	const policy = trustedTypes?.createPolicy('otr-code', { createScript: (text) => text });
	const script = document.createElement('script');
	script.text = policy ? policy.createScript(code) : code;
	document.body.append(script);
}

void start();
