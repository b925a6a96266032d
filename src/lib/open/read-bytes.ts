import { OpenError, type Progress, type RecordSource } from './protocol.ts';

/** Largest file that is read (S5). */
export const mostBytes = 32 * 1024 * 1024;

/** Progress is told at most this often, ms: each word of it costs the page a task. */
const pause = 50;

const mebibytes = mostBytes / 1024 / 1024;

/** What to call a source: the last part of its address, or the file's name. */
export function nameOf(source: RecordSource): string {
	if ('file' in source) return source.name;
	const last = source.address.split(/[?#]/)[0]?.split('/').at(-1);
	return last === undefined || last === '' ? source.address : last;
}

/**
 * Reads a source to its end, or to the limit.
 *
 * @throws OpenError that says what to do
 */
export async function readText(
	source: RecordSource,
	onprogress: (progress: Progress) => void
): Promise<string> {
	const name = nameOf(source);
	const response = 'file' in source ? new Response(source.file) : await ask(source.address, name);
	const length = Number(response.headers.get('content-length'));
	const isPacked = response.headers.has('content-encoding');
	// What is sent packed is counted unpacked, and nobody says how much that is.
	const total = 'file' in source ? source.file.size : isPacked || !length ? null : length;
	if (total !== null && total > mostBytes) throw tooLarge(name);
	const decoder = new TextDecoder();
	const pieces: string[] = [];
	let bytes = 0;
	let told = -Infinity;
	for await (const piece of piecesOf(response)) {
		bytes += piece.byteLength;
		if (bytes > mostBytes) throw tooLarge(name);
		pieces.push(decoder.decode(piece, { stream: true }));
		if (performance.now() - told < pause) continue;
		told = performance.now();
		onprogress({ phase: 'read', bytes, total });
	}
	pieces.push(decoder.decode());
	onprogress({ phase: 'check', bytes, total });
	return pieces.join('');
}

/** Not every browser can go through a stream by itself. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
	const reader = body?.getReader();
	if (!reader) return;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// Of what is too large the rest need not come.
		await reader.cancel();
	}
}

/** A worker has no policy of its own for what it may connect to: this is it. */
async function ask(address: string, name: string): Promise<Response> {
	let response;
	try {
		response = await fetch(address, { mode: 'same-origin', credentials: 'omit' });
	} catch {
		throw new OpenError(`${name}: could not be reached. Check the address and the connection.`);
	}
	if (!response.ok) {
		throw new OpenError(
			`${name}: the server answered ${response.status}. Check the address: ${address}`
		);
	}
	return response;
}

function tooLarge(name: string): OpenError {
	return new OpenError(
		`${name}: the file is larger than ${mebibytes} MiB. Split it, or leave events out.`
	);
}
