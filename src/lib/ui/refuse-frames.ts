/** The texts of the page that stands in for the refused one. */
interface Words {
	refusal: string;
	open: string;
}

/**
 * If another site shows the page in a frame, replaces the page with a link to it, so that it cannot pass for a part of
 * that site. Needed for hosts that send no `frame-ancestors`. Runs in the head.
 */
export function refuseFrames({ refusal, open }: Words): void {
	try {
		for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
			// Throws for another site.
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
		// Scripts do not run in the replaced element. `stop()` would not do, because browsers then paint nothing.
		documentElement.replaceWith(page);
	}
}
