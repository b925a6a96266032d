import { hasHiddenCharacters } from '#lib/record/hidden-characters.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { decodeText, type TextEncoding } from './decode.ts';
import { OpenError } from './failure.ts';
import { binaryKindOf } from './file-kind.ts';
import type { ImportNote } from './note.ts';

/** Where to read a record: a file of this site, an address, a file on this device, or a text. */
export type RecordSource = (
	| { address: string }
	| { url: string }
	| { file: Blob; name: string }
	| { text: string; name: string }
) & {
	/** Whether the record is from the time when `a/b` meant one day between a and b. The reader may choose this. */
	oneOf?: boolean;
};

/** The current step of opening a record: its bytes are read, its content is checked, or it is drawn. */
type OpeningPhase = 'read' | 'check' | 'draw';

/** The progress of opening a record. */
export interface OpeningProgress {
	phase: OpeningPhase;
	/** The number of bytes that have been read. */
	bytes: number;
	/** The size of the file, bytes; null if the server does not send it. */
	total: number | null;
}

/** The maximum size of a file, bytes. */
export const maxFileBytes = 32 * 1024 * 1024;

/** The maximum time for loading a whole file from another site, ms. */
const maxLoadTime = 10_000;

/** The minimum time between two reports of progress, ms, because each report keeps the page busy. */
const minReportInterval = 50;

/** The content of a file as text. A workbook becomes CSV. */
export interface FileContent {
	text: string;
	encoding: TextEncoding;
	/** Notes on how the file was read. */
	notes?: readonly ImportNote[];
}

/** The content of a file, and the host that sent it (null for a file on this device). */
export interface FetchedText extends FileContent {
	host: string | null;
}

/** A function that reads a workbook. It loads its code when it is called. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<FileContent>;

/** The name of a source: the last part of its address, or the name of the file. */
export function nameOfSource(source: RecordSource): string {
	if ('name' in source) return source.name;
	const address = 'url' in source ? source.url : source.address;
	const last = address.split(/[?#]/)[0]?.split('/').at(-1);
	return last === undefined || last === '' ? address : decodePathPart(last);
}

/** Decodes `%` escapes in a part of an address, unless the result would have hidden characters. */
function decodePathPart(part: string): string {
	try {
		const text = decodeURIComponent(part);
		return hasHiddenCharacters(text) ? part : text;
	} catch {
		return part;
	}
}

/**
 * Reads the text of a record.
 *
 * @param readWorkbook left out if workbooks are refused
 * @throws OpenError if the file is too large or cannot be read
 */
export async function readText(
	source: RecordSource,
	onprogress: (progress: OpeningProgress) => void,
	readWorkbook?: WorkbookReader
): Promise<FetchedText> {
	const { bytes, host } = await readBytes(source, onprogress);
	return { ...(await decodeContent(bytes, readWorkbook)), host };
}

/** The bytes of a file, and the host that sent them (null for a file on this device). */
type BytesWithHost = Pick<FetchedText, 'host'> & { bytes: Uint8Array };

async function readBytes(
	source: RecordSource,
	onprogress: (progress: OpeningProgress) => void
): Promise<BytesWithHost> {
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
		? readFromOtherSite(source.url, onprogress)
		: fetchBytes(source.address, { mode: 'same-origin', credentials: 'omit' }, onprogress);
}

/**
 * Reads a file from another site, and enforces all limits. The Content Security Policy of the worker does not enforce
 * them: it allows any https address, and some hosts do not send it.
 */
async function readFromOtherSite(
	url: string,
	onprogress: (progress: OpeningProgress) => void
): Promise<BytesWithHost> {
	if (!safeUrl(url)?.secure) throw new OpenError({ code: 'url' });
	const signal = AbortSignal.timeout(maxLoadTime);
	const options: RequestInit = {
		mode: 'cors',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		// Bypass the cache, so that a file which its author has just corrected is read anew.
		cache: 'no-store',
		signal
	};
	try {
		return await fetchBytes(url, options, onprogress);
	} catch (error) {
		if (!signal.aborted) throw error;
		throw new OpenError({ code: 'timeout', host: new URL(url).host }, { cause: error });
	}
}

async function fetchBytes(
	address: string,
	options: RequestInit,
	onprogress: (progress: OpeningProgress) => void
): Promise<BytesWithHost> {
	const requestedUrl = new URL(address);
	try {
		const response = await fetch(requestedUrl, options);
		// Check the address after redirects.
		const { host, protocol } = new URL(response.url || requestedUrl);
		if (protocol !== requestedUrl.protocol) throw new OpenError({ code: 'url' });
		if (!response.ok) throw new OpenError({ code: 'http', host, status: response.status });
		if (/^(text\/html|application\/xhtml\+xml)\b/i.test(response.headers.get('content-type') ?? ''))
			throw new OpenError({ code: 'html', host });
		const length = Number(response.headers.get('content-length'));
		const isPacked = response.headers.has('content-encoding');
		// Progress counts uncompressed bytes, and no header has the uncompressed size of a compressed response.
		const total = isPacked || !length ? null : length;
		return { bytes: await readBody(response, total, onprogress), host };
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw new OpenError({ code: 'net', host: requestedUrl.host }, { cause: error });
	}
}

/**
 * Reads the body of a response.
 *
 * @param total the size, bytes; null if it is not known
 * @throws OpenError if it is too large
 */
export async function readBody(
	{ body }: Response,
	total: number | null,
	onprogress: (progress: OpeningProgress) => void
): Promise<Uint8Array<ArrayBuffer>> {
	if (total !== null && total > maxFileBytes) {
		await body?.cancel();
		throw new OpenError({ code: 'size' });
	}
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	let lastReport = -Infinity;
	for await (const piece of streamPieces(body)) {
		bytes += piece.byteLength;
		if (bytes > maxFileBytes) throw new OpenError({ code: 'size' });
		pieces.push(piece);
		if (performance.now() - lastReport < minReportInterval) continue;
		lastReport = performance.now();
		onprogress({ phase: 'read', bytes, total });
	}
	onprogress({ phase: 'check', bytes, total });
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * Decodes the bytes of a file.
 *
 * @throws OpenError with the kind of the file, if it is a binary file that we cannot read
 */
export async function decodeContent(
	bytes: Uint8Array,
	readWorkbook?: WorkbookReader
): Promise<FileContent> {
	const kind = binaryKindOf(bytes);
	if (kind === null) return decodeText(bytes);
	if (kind === 'xlsx' && readWorkbook) return readWorkbook(bytes);
	throw new OpenError({ code: 'other-format', kind });
}

/** Iterates over a stream. Not every browser supports `for await` on streams. */
async function* streamPieces(body: Response['body']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = body?.getReader();
	if (!reader) return;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// If the caller stops early, because the file is too large, stop the download, too.
		await reader.cancel().catch(() => undefined);
	}
}
