import { hasHiddenCharacters } from '#lib/record/hidden-characters.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { decodeText, type Encoding } from './decode.ts';
import { OpenError } from './failure.ts';
import { binaryKindOf } from './file-kind.ts';
import type { Note } from './note.ts';

/** The source of a record: an address of this site, any address, a file of the reader, a text. */
export type RecordSource = (
	| { address: string }
	| { url: string }
	| { file: Blob; name: string }
	| { text: string; name: string }
) & {
	/** Whether its `a/b` are one of the days from a to b, as they were before spans were told apart. */
	oneOf?: boolean;
};

/** The current step of reading a record. */
type Phase = 'read' | 'check' | 'draw';

export interface Progress {
	phase: Phase;
	/** How much of the file has come. */
	bytes: number;
	/** How much there is of it; null if the server does not say. */
	total: number | null;
}

/** Largest file that is read (S5). */
export const maxBytes = 32 * 1024 * 1024;

/** Longest that another site may take for the whole file, ms. */
const maxWait = 10_000;

/** Shortest time between two reports of progress, ms: each costs the page a task. */
const pause = 50;

/** The content of a file: its text, or a workbook’s table as CSV. */
export interface Content {
	text: string;
	encoding: Encoding;
	/** Notes on how it was read. */
	notes?: readonly Note[];
}

/** The content that was read, and the host that sent it: null for a file of this device. */
export interface Read extends Content {
	host: string | null;
}

/** Reads a workbook; loads what reads one. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<Content>;

/** The name of a source: the last part of its address, or the file's name. */
export function nameOf(source: RecordSource): string {
	if ('name' in source) return source.name;
	const address = 'url' in source ? source.url : source.address;
	const last = address.split(/[?#]/)[0]?.split('/').at(-1);
	return last === undefined || last === '' ? address : decoded(last);
}

/** Decoded, unless hidden characters could make it read as something else. */
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
 * @param readWorkbook absent where workbooks are not read
 * @throws OpenError that says what to do
 */
export async function readText(
	source: RecordSource,
	onprogress: (progress: Progress) => void,
	readWorkbook?: WorkbookReader
): Promise<Read> {
	const { bytes, host } = await readBytes(source, onprogress);
	return { ...(await toContent(bytes, readWorkbook)), host };
}

type ReadBytes = Pick<Read, 'host'> & { bytes: Uint8Array };

async function readBytes(
	source: RecordSource,
	onprogress: (progress: Progress) => void
): Promise<ReadBytes> {
	if ('text' in source || 'file' in source) {
		const blob = 'file' in source ? source.file : new Blob([source.text]);
		try {
			return { bytes: await readBody(new Response(blob), blob.size, onprogress), host: null };
		} catch (error) {
			if (error instanceof OpenError) throw error;
			throw new OpenError({ code: 'cut-short', name: source.name }, { cause: error });
		}
	}
	return 'url' in source
		? readForeign(source.url, onprogress)
		: ask(source.address, { mode: 'same-origin', credentials: 'omit' }, onprogress);
}

/**
 * Reads a file from any site. The worker's policy allows each that has https, and not every host sends one, so the
 * limits are here.
 */
async function readForeign(
	url: string,
	onprogress: (progress: Progress) => void
): Promise<ReadBytes> {
	if (!safeUrl(url)?.secure) throw new OpenError({ code: 'url' });
	const signal = AbortSignal.timeout(maxWait);
	const options: RequestInit = {
		mode: 'cors',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		// A mended file is read at once.
		cache: 'no-store',
		signal
	};
	try {
		return await ask(url, options, onprogress);
	} catch (error) {
		if (!signal.aborted) throw error;
		throw new OpenError({ code: 'timeout', host: new URL(url).host }, { cause: error });
	}
}

async function ask(
	address: string,
	options: RequestInit,
	onprogress: (progress: Progress) => void
): Promise<ReadBytes> {
	const asked = new URL(address);
	try {
		const response = await fetch(asked, options);
		// After a redirect.
		const { host, protocol } = new URL(response.url || asked);
		if (protocol !== asked.protocol) throw new OpenError({ code: 'url' });
		if (!response.ok) throw new OpenError({ code: 'http', host, status: response.status });
		if (/^(text\/html|application\/xhtml\+xml)\b/i.test(response.headers.get('content-type') ?? ''))
			throw new OpenError({ code: 'html', host });
		const length = Number(response.headers.get('content-length'));
		const isPacked = response.headers.has('content-encoding');
		// Bytes are counted unpacked, and no header says how many these are.
		const total = isPacked || !length ? null : length;
		return { bytes: await readBody(response, total, onprogress), host };
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw new OpenError({ code: 'net', host: asked.host }, { cause: error });
	}
}

/**
 * Reads a response to its end, or to the limit.
 *
 * @throws OpenError
 */
export async function readBody(
	{ body }: Response,
	total: number | null,
	onprogress: (progress: Progress) => void
): Promise<Uint8Array<ArrayBuffer>> {
	if (total !== null && total > maxBytes) {
		await body?.cancel();
		throw new OpenError({ code: 'size' });
	}
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	let told = -Infinity;
	for await (const piece of piecesOf(body)) {
		bytes += piece.byteLength;
		if (bytes > maxBytes) throw new OpenError({ code: 'size' });
		pieces.push(piece);
		if (performance.now() - told < pause) continue;
		told = performance.now();
		onprogress({ phase: 'read', bytes, total });
	}
	onprogress({ phase: 'check', bytes, total });
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * The content of a file’s bytes.
 *
 * @throws OpenError with its kind, for a file that is no text
 */
export async function toContent(
	bytes: Uint8Array,
	readWorkbook?: WorkbookReader
): Promise<Content> {
	const kind = binaryKindOf(bytes);
	if (kind === null) return decodeText(bytes);
	if (kind === 'xlsx' && readWorkbook) return readWorkbook(bytes);
	throw new OpenError({ code: 'other-format', kind });
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(body: Response['body']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = body?.getReader();
	if (!reader) return;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// Stops the download of what is too large.
		await reader.cancel().catch(() => undefined);
	}
}
