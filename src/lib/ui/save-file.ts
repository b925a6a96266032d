/**
 * How long the `blob:` address of the file stays valid, ms. A browser that asks where to save a file reads the
 * address only after the answer.
 */
const addressLifetime = 60_000;

/** Saves a file in the reader's downloads. Nothing is sent. */
export function saveFile(blob: Blob, name: string): void {
	const href = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	// In the document, because some browsers click only links there; in the open dialog, because everything
	// outside it is inert.
	(document.querySelector('dialog[open]') ?? document.body).append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(href), addressLifetime);
}
