/** The value of Firefox's `mozInputSource` for a keyboard. */
const keyboard = 6;

/**
 * Whether a click was made with a key. `detail` (the number of clicks) is not proof, because in Firefox it is 1 for a
 * key, too. Before Firefox 129 and Safari 18.2, a click has no `pointerType`.
 */
export function isByKey(e: MouseEvent): boolean {
	const { pointerType, mozInputSource } = e as Partial<PointerEvent> & { mozInputSource?: number };
	return pointerType === undefined
		? e.detail === 0 || mozInputSource === keyboard
		: pointerType === '';
}

/** Whether a click has a modifier key. Then we leave it to the browser, which may open a link in a new tab. */
export const hasModifier = (e: MouseEvent): boolean =>
	e.metaKey || e.ctrlKey || e.shiftKey || e.altKey;
