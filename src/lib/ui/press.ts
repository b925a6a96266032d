/** The value of Firefox's `mozInputSource` that means a keyboard. */
const keyboardInputSource = 6;

/**
 * Whether a click was made with a key. Before Firefox 129 and Safari 18.2, clicks have no `pointerType`. Then `detail`
 * (the number of clicks) alone does not tell: for a key it is 0, but in Firefox it is 1.
 */
export function isKeyClick(e: MouseEvent): boolean {
	const { pointerType, mozInputSource } = e as Partial<PointerEvent> & { mozInputSource?: number };
	return pointerType === undefined
		? e.detail === 0 || mozInputSource === keyboardInputSource
		: pointerType === '';
}

/**
 * Whether a click has a modifier key. We do not handle such clicks, because the browser may open a link in a new tab.
 */
export const hasModifier = (e: MouseEvent): boolean =>
	e.metaKey || e.ctrlKey || e.shiftKey || e.altKey;
