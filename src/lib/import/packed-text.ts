import { OpenError } from './failure.ts';
import { readBody } from './read-bytes.ts';

/** The maximum length of an address, characters. Mail and chat programs may cut longer ones. */
export const maxLinkLength = 8_192;

/** The start of a fragment that contains a whole record. */
export const fragmentStart = '#record=';

/** Follows `fragmentStart` in new links. In old links without it, `a/b` means one day between a and b. */
const edtfMarker = 'edtf.';

/** The fragment of an address that contains a record. @param packed the result of `packText` */
export const toRecordFragment = (packed: string): string => fragmentStart + edtfMarker + packed;

/** The packed text in a fragment, and whether `a/b` in it means only a span, as in EDTF. */
export function readRecordFragment(fragment: string): { packed: string; isEdtf: boolean } {
	const rest = fragment.slice(fragmentStart.length);
	const isEdtf = rest.startsWith(edtfMarker);
	return { packed: isEdtf ? rest.slice(edtfMarker.length) : rest, isEdtf };
}

/** Compresses a text with raw deflate, and writes the result in base64url. */
export async function packText(text: string): Promise<string> {
	const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Unpacks a text. Returns a file, because files can be read like any other source of a record. Stops at the maximum
 * size.
 *
 * @param name the name of the record in the error
 * @throws OpenError if the text is broken or too large
 */
export async function unpackText(packed: string, name: string): Promise<Blob> {
	try {
		const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
		const unpacking = streamInPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
		return new Blob([await readBody(new Response(unpacking), null, () => undefined)]);
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw new OpenError({ code: 'cut-short', name }, { cause: error });
	}
}

/** Splits bytes into small pieces, because unpacking may make one a thousand times larger. Pauses after eight pieces. */
function streamInPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	const size = 1024;
	let at = 0;
	return new ReadableStream({
		async pull(controller) {
			if (at % (8 * size) === 0) await new Promise((resolve) => setTimeout(resolve));
			if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += size)));
			else controller.close();
		}
	});
}
