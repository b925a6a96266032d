/** The texts of the page that replaces the refused one. */
interface RefusalWords {
	refusal: string;
	open: string;
}

/**
 * If another site shows the page in a frame, replaces the page with a link to it, so that nobody takes it for a
 * part of that site. Needed on servers that do not send `frame-ancestors`. Runs in the `<head>`.
 */
export function refuseFrames({ refusal, open }: RefusalWords): void {
	try {
		for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
			// Throws if the frame's parent is of another site.
			if (!inner.parent.document) return;
		}
	} catch {
		const link = document.createElement('a');
		link.href = location.href;
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
		link.textContent = open;
		const body = document.createElement('body');
		body.append(`${refusal} `, link);
		const { documentElement } = document;
		const { lang, dir } = documentElement;
		const page = Object.assign(document.createElement('html'), { lang, dir });
		page.style.cssText = 'color-scheme:light dark;background:canvas;font:1em/1.5 sans-serif';
		page.append(body);
		// Scripts in the replaced element do not run. `stop()` is no alternative: after it, browsers paint nothing.
		documentElement.replaceWith(page);
	}
}
