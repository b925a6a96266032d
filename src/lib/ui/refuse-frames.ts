interface Words {
	refusal: string;
	open: string;
}

/**
 * Stops a page that stands in a page of another site, where it could be taken for theirs, and leaves a link to it. For
 * hosts that send no `frame-ancestors`; runs in the head.
 */
export function refuseFrames({ refusal, open }: Words): void {
	try {
		for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
			// Throws for another site.
			if (!inner.parent.document) return;
		}
	} catch {
		// What has not come yet neither comes nor runs.
		stop();
		const link = document.createElement('a');
		link.href = location.href;
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
		link.textContent = open;
		document.body = document.createElement('body');
		document.body.append(`${refusal} `, link);
	}
}
