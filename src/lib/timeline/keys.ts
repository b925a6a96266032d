import type { FocusStep } from '#lib/timeline/layout/focus-order.ts';

/** The effect of a key while the focus is inside the timeline. */
export type KeyAction =
	| FocusStep
	| 'press'
	| 'pan-back'
	| 'pan-forward'
	| 'zoom-in'
	| 'zoom-out'
	| 'whole'
	| 'help';

/** The actions of keys anywhere in the timeline. */
const keysEverywhere = new Map<string, KeyAction>([
	['+', 'zoom-in'],
	['=', 'zoom-in'],
	['-', 'zoom-out'],
	['−', 'zoom-out'],
	['0', 'whole'],
	['٠', 'whole'],
	['?', 'help'],
	['؟', 'help']
]);

/** Further actions of keys while a mark has the focus. */
const keysOnMarks = new Map<string, KeyAction>([
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['ArrowLeft', 'previous'],
	['ArrowUp', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	[' ', 'press'],
	['Shift+ArrowLeft', 'pan-back'],
	['Shift+ArrowRight', 'pan-forward']
]);

/**
 * The action of a key. Null for keys that belong to the page or the browser: with Ctrl, Meta or Alt, while the
 * reader types or composes text, or if another listener has handled the key.
 *
 * @param isOnMark whether the focus is on a mark; only then do the arrow keys have actions
 * @param isRightToLeft whether the left arrow moves forward in time
 */
export function actionOfKey(
	e: KeyboardEvent,
	isOnMark: boolean,
	isRightToLeft: boolean
): KeyAction | null {
	if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.defaultPrevented) return null;
	if (isTyping(e.target)) return null;
	const key = isRightToLeft ? (mirroredArrows.get(e.key) ?? e.key) : e.key;
	const action = keysEverywhere.get(key);
	if (action || !isOnMark) return action ?? null;
	return (e.shiftKey && keysOnMarks.get(`Shift+${key}`)) || (keysOnMarks.get(key) ?? null);
}

/** The arrow keys, mirrored for languages that are written from right to left. */
const mirroredArrows = new Map([
	['ArrowLeft', 'ArrowRight'],
	['ArrowRight', 'ArrowLeft']
]);

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null;
}
