/** The value of Firefox's `mozInputSource` for a keyboard. */
const keyboard = 6;

/**
 * Whether a key made a click. `detail` (the count of presses) does not tell: in Firefox it is 1 for a key, too.
 * Before Firefox 129 and Safari 18.2 a click has no `pointerType`.
 */
export function isByKey(e: MouseEvent): boolean {
	const { pointerType, mozInputSource } = e as Partial<PointerEvent> & { mozInputSource?: number };
	return pointerType === undefined
		? e.detail === 0 || mozInputSource === keyboard
		: pointerType === '';
}

/** Whether a press has a modifier key: then it is the browser's, which may open a link elsewhere. */
export const hasModifier = (e: MouseEvent): boolean =>
	e.metaKey || e.ctrlKey || e.shiftKey || e.altKey;
