/** A browser that asks where to put a file may read it as late as this, ms. */
const maxDelay = 60_000;

/** Saves a file as the browser saves a download; nothing is sent. */
export function saveFile(blob: Blob, name: string): void {
	const href = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	// Some browsers click only what is in the document, and an open dialog makes the rest of it inert.
	(document.querySelector('dialog[open]') ?? document.body).append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(href), maxDelay);
}
