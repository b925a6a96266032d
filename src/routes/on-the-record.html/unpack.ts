// Runs the one file's code, which is packed in it. The policy allows exactly this text, by its hash.
import { unpackText } from './unpack-text.ts';

/** The Trusted Types API, which not every browser has. */
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
