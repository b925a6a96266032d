import { hasHiddenCharacters } from '#lib/schema/hidden-characters.ts';
import { OpenError } from './failure.ts';
import type { Progress, RecordSource } from './protocol.ts';

/** Largest file that is read (S5). */
export const mostBytes = 32 * 1024 * 1024;

/** Progress is told at most this often, ms: each word of it costs the page a task. */
const pause = 50;

const mebibytes = mostBytes / 1024 / 1024;

/** What to call a source: the last part of its address, or the file's name. */
export function nameOf(source: RecordSource): string {
	if ('file' in source) return source.name;
	const last = source.address.split(/[?#]/)[0]?.split('/').at(-1);
	return last === undefined || last === '' ? source.address : decoded(last);
}

/** As its author wrote it, unless that could be read as something else than it is. */
function decoded(part: string): string {
	try {
		const text = decodeURIComponent(part);
		return hasHiddenCharacters(text) ? part : text;
	} catch {
		return part;
	}
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
	const breaks = () => {
		if ('file' in source) {
			return new OpenError('net', `${name}: could not be read to its end. Choose the file again.`);
		}
		const came = `the connection broke off after ${(bytes / 1e6).toFixed(1)} MB`;
		return new OpenError('net', `${name}: ${came}. Check the connection and load the page again.`);
	};
	for await (const piece of piecesOf(response, breaks)) {
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

/**
 * Not every browser can go through a stream by itself.
 *
 * @param breaks what is thrown where it ends too early
 */
async function* piecesOf({ body }: Response, breaks: () => OpenError): AsyncGenerator<Uint8Array> {
	const reader = body?.getReader();
	if (!reader) return;
	try {
		for (;;) {
			const { done, value } = await reader.read().catch((cause: unknown) => {
				throw Object.assign(breaks(), { cause });
			});
			if (done) return;
			yield value;
		}
	} finally {
		// Of what is too large the rest need not come.
		await reader.cancel().catch(() => undefined);
	}
}

/** A worker has no policy of its own for what it may connect to: this is it. */
async function ask(address: string, name: string): Promise<Response> {
	const options = { mode: 'same-origin', credentials: 'omit' } as const;
	let response;
	try {
		response = await fetch(address, options);
	} catch {
		// What leads to another site fails as what is not there does, and does not say where it leads.
		const leadsOn = await fetch(address, { ...options, redirect: 'manual' }).then(
			({ type }) => type === 'opaqueredirect',
			() => false
		);
		throw new OpenError(
			'net',
			leadsOn
				? `${name}: the server leads from this address to another site, from which nothing is read. ` +
						`Put the file itself on this one: ${address}`
				: `${name}: could not be reached. Check the address and the connection.`
		);
	}
	if (!response.ok) {
		throw new OpenError(
			'http',
			`${name}: the server answered ${response.status}. Check the address: ${address}`
		);
	}
	return response;
}

function tooLarge(name: string): OpenError {
	return new OpenError(
		'size',
		`${name}: the file is larger than ${mebibytes} MiB. Split it, or leave events out.`
	);
}
