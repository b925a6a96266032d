import { OpenError } from './failure.ts';
import { readBody } from './read-bytes.ts';

/** Longest address that mail, chats and browsers pass on uncut, in characters. */
export const maxLinkLength = 8_192;

/** The start of a fragment that contains a whole record. */
export const packedStart = '#record=';

/** Follows `packedStart` if the record’s dates are EDTF. Without it, `a/b` means one of the days from a to b. */
const edtfSign = 'edtf.';

/** The fragment with a record, from the result of `packText`. */
export const toFragment = (packed: string): string => packedStart + edtfSign + packed;

/** The packed text in a fragment, and whether its dates are EDTF. */
export function readFragment(fragment: string): { packed: string; isEdtf: boolean } {
	const rest = fragment.slice(packedStart.length);
	const isEdtf = rest.startsWith(edtfSign);
	return { packed: isEdtf ? rest.slice(edtfSign.length) : rest, isEdtf };
}

/** @returns the text, compressed with raw deflate, in base64url */
export async function packText(text: string): Promise<string> {
	const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Unpacks a text, as a file that can be read like any other. Stops at the largest size of a file.
 *
 * @param name the name of the record in the error
 * @throws OpenError if the text is broken or too large
 */
export async function unpackText(packed: string, name: string): Promise<Blob> {
	try {
		const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
		const unpacking = inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
		return new Blob([await readBody(new Response(unpacking), null, () => undefined)]);
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw new OpenError({ code: 'cut-short', name }, { cause: error });
	}
}

/** Splits bytes into small pieces, since each may grow a thousandfold at once. Pauses after every eight for the page. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
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
