/** Decompresses a text of the one file. @param packed base64 of gzip-compressed UTF-8 */
export async function unpackText(packed: string): Promise<string> {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(text).text();
}
