/** Sets inline styles with `!important`. Sets them one by one, because the host’s policy may forbid a `style` text. */
export function setStyles({ style }: HTMLElement, styles: Record<string, string>): void {
	for (const name in styles) style.setProperty(name, styles[name] ?? '', 'important');
}

/** Remembers the inline styles that an element has now. @returns a function that restores them */
export function rememberStyles({ style }: HTMLElement): () => void {
	const { cssText } = style;
	return () => (style.cssText = cssText);
}

/**
 * Like `setStyles`, but first saves the old styles in an attribute, so that a copy of the element can be restored, too.
 */
export function changeSavedStyles(element: HTMLElement, styles: Record<string, string>): void {
	element.dataset.otrWas ??= element.style.cssText;
	setStyles(element, styles);
}

/** Restores the styles that `changeSavedStyles` has changed in an element and its descendants. */
export function restoreStyles(root: HTMLElement): void {
	for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-otr-was]')]) {
		const { otrWas } = element.dataset;
		if (otrWas !== undefined) element.style.cssText = otrWas;
		delete element.dataset.otrWas;
	}
}
