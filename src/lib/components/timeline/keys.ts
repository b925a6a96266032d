/** What a key does while the focus is inside the timeline. */
export type KeyAction =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'press'
	| 'pan-back'
	| 'pan-on'
	| 'zoom-in'
	| 'zoom-out'
	| 'whole';

const everywhere: Record<string, KeyAction> = {
	'+': 'zoom-in',
	'=': 'zoom-in',
	'-': 'zoom-out',
	'−': 'zoom-out',
	'0': 'whole'
};

const onMarks: Record<string, KeyAction> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	' ': 'press'
};

const withShift: Record<string, KeyAction> = { ArrowLeft: 'pan-back', ArrowRight: 'pan-on' };

/**
 * Reads a key. Nothing is taken from the page or the browser: not with Ctrl, Meta or Alt held, not
 * while text is composed or typed, not what somebody else has handled.
 *
 * @param onMark whether the focus is on a mark; the arrows belong to the marks alone
 */
export function readKey(e: KeyboardEvent, onMark: boolean): KeyAction | null {
	if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.defaultPrevented) return null;
	if (e.target instanceof Element && e.target.closest('input, textarea, select, dialog'))
		return null;
	if (e.shiftKey && withShift[e.key]) return onMark ? (withShift[e.key] ?? null) : null;
	return everywhere[e.key] ?? (onMark ? (onMarks[e.key] ?? null) : null);
}
