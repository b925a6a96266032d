/**
 * Sets styles that override the host’s sheets. By properties, since the host’s policy may forbid style attributes.
 */
export function setStyles({ style }: HTMLElement, styles: Record<string, string>): void {
	for (const name in styles) style.setProperty(name, styles[name] ?? '', 'important');
}

/** @returns a function that restores the element’s current inline styles */
export function keepStyles({ style }: HTMLElement): () => void {
	const { cssText } = style;
	return () => (style.cssText = cssText);
}
