/** Sets inline styles that override the host's rules. By properties, since its policy may forbid `style`. */
export function setStyles({ style }: HTMLElement, styles: Record<string, string>): void {
	for (const name in styles) style.setProperty(name, styles[name] ?? '', 'important');
}

/** @returns a function that restores the element's current inline styles */
export function keepStyles({ style }: HTMLElement): () => void {
	const { cssText } = style;
	return () => (style.cssText = cssText);
}

/**
 * Like `setStyles`, but first saves the old styles in an attribute, so that even a copy of the element can be restored.
 */
export function changeStyles(element: HTMLElement, styles: Record<string, string>): void {
	element.dataset.otrWas ??= element.style.cssText;
	setStyles(element, styles);
}

/** Restores what `changeStyles` has changed in a tree. */
export function restoreStyles(root: HTMLElement): void {
	for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-otr-was]')]) {
		const { otrWas } = element.dataset;
		if (otrWas !== undefined) element.style.cssText = otrWas;
		delete element.dataset.otrWas;
	}
}
