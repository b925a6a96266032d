/**
 * How long the file's `blob:` address stays valid, ms. A browser that asks where to save a file reads it only after the
 * answer.
 */
const addressLifetime = 60_000;

/** Saves a file like a download. Nothing is sent. */
export function saveFile(blob: Blob, name: string): void {
	const href = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	// Some browsers click only links in the document, and an open dialog makes everything outside it inert.
	(document.querySelector('dialog[open]') ?? document.body).append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(href), addressLifetime);
}
