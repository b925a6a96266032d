/**
 * Sets styles over whatever the host’s sheets say. As properties: its policy may forbid attributes.
 */
export function setStyles({ style }: HTMLElement, styles: Record<string, string>): void {
	for (const name in styles) style.setProperty(name, styles[name] ?? '', 'important');
}

/** @returns what puts the element’s own styles back as they are now */
export function keepStyles({ style }: HTMLElement): () => void {
	const { cssText } = style;
	return () => (style.cssText = cssText);
}
