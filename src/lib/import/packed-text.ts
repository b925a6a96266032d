import { OpenError } from './failure.ts';
import { readBody } from './read-bytes.ts';

/** Limits of an address with a whole record in its fragment. */
export const packedStart = '#record=';

/** Follows it where the dates of the record are EDTF; before, `a/b` was one of the days from a to b. */
const edtfSign = 'edtf.';

/** The fragment of an address that contains a record, from the result of `packText`. */
export const toFragment = (packed: string): string => packedStart + edtfSign + packed;

/** The text in a fragment, and whether its dates are EDTF. */
export function readFragment(fragment: string): { packed: string; isEdtf: boolean } {
	const rest = fragment.slice(packedStart.length);
	const isEdtf = rest.startsWith(edtfSign);
	return { packed: isEdtf ? rest.slice(edtfSign.length) : rest, isEdtf };
}

/** @returns a text deflated, in base64url */
export async function packText(text: string): Promise<string> {
	const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text that was packed, as a file to be read like any other. It is cut off at what a file may have.
 *
 * @param name what to call it where it is broken
 * @throws OpenError
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

/** Small ones: each is unpacked at once, to as much as a thousand times its size. After eight the page has its turn. */
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
