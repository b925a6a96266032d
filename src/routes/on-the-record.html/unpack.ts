// Runs the one file's code, which is packed in it. The policy allows exactly this text, by its hash.

/** The Trusted Types API, which not every browser has. */
interface Policies {
	createPolicy(
		name: string,
		rules: { createScript: (text: string) => string }
	): { createScript: (text: string) => string };
}

async function unpack(packed: string): Promise<string> {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(text).text();
}

async function start() {
	const code = await unpack(document.getElementById('page_code')?.textContent ?? '');
	const { trustedTypes } = window as { trustedTypes?: Policies };
	const policy = trustedTypes?.createPolicy('otr-code', { createScript: (text) => text });
	const script = document.createElement('script');
	script.text = policy ? policy.createScript(code) : code;
	document.body.append(script);
}

void start();
