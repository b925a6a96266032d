/** A browser that asks where to save a file may read it this late, ms. */
const maxDelay = 60_000;

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
	setTimeout(() => URL.revokeObjectURL(href), maxDelay);
}
