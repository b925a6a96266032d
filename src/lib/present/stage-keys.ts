import { characterOf } from '#lib/ui/character-of.ts';
import type { PlainCommand } from './commands.ts';

/** The effect of a key on the stage and in the presenter's window. */
export type StageAction =
	| PlainCommand
	| 'escape'
	| 'zoom-in'
	| 'zoom-out'
	| 'whole'
	| 'jump'
	| 'presenter'
	| 'full-screen'
	| 'help';

/** A key press as the browser reports it. */
export type KeyPress = Partial<KeyboardEvent> & Pick<KeyboardEvent, 'key' | 'code'>;

/** The context of a key press. */
export interface KeyContext {
	/** Whether a form field or an open dialog gets the keys. */
	isTaken: boolean;
	/** Whether the focus is on a link or button, which handles Space and Enter itself. */
	isOnControl: boolean;
	/** Whether time runs from right to left on the axis. */
	isRightToLeft: boolean;
	/** Whether keys that are single characters are on. */
	hasCharacters: boolean;
}

/** The actions of keys that are always on, because clickers send them, or because nobody presses them by mistake. */
const alwaysOnKeys = new Map<string, StageAction>([
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['PageDown', 'next'],
	['ArrowLeft', 'prev'],
	['ArrowUp', 'prev'],
	['PageUp', 'prev'],
	['Home', 'first'],
	['End', 'last'],
	['Escape', 'escape']
]);

/** The actions of keys with Shift. */
const shiftKeys = new Map<string, StageAction>([
	['ArrowRight', 'next-slide'],
	['ArrowLeft', 'prev-slide'],
	[' ', 'prev']
]);

/** The actions of keys that do nothing here while a link or button has the focus, because they press it. */
const buttonKeys = new Map<string, StageAction>([
	[' ', 'next'],
	['Enter', 'next']
]);

/** The actions of keys that the reader can switch off, because they are easily pressed by mistake. Backspace is one. */
const characterKeys = new Map<string, StageAction>([
	['n', 'next'],
	['p', 'prev'],
	['Backspace', 'prev'],
	['b', 'black'],
	['.', 'black'],
	['o', 'overview'],
	['g', 'jump'],
	['a', 'auto'],
	['s', 'presenter'],
	['f', 'full-screen'],
	['?', 'help'],
	['؟', 'help'],
	['+', 'zoom-in'],
	['=', 'zoom-in'],
	['-', 'zoom-out'],
	['−', 'zoom-out'],
	['0', 'whole'],
	['٠', 'whole']
]);

/** Actions that also work on a black screen. Other actions would change the slide behind it unnoticed. */
export const actionsOnBlackScreen: ReadonlySet<StageAction> = new Set([
	'next',
	'prev',
	'next-slide',
	'prev-slide',
	'black',
	'escape',
	'full-screen',
	'presenter'
]);

/** Matches actions that repeat while a key is held. */
const repeatingActionPattern = /^(next|prev|zoom)/;

/** The arrow keys, swapped for languages that are written from right to left. */
const mirroredArrows = new Map([
	['ArrowLeft', 'ArrowRight'],
	['ArrowRight', 'ArrowLeft']
]);

/**
 * The action of a key. Null if the page or browser should handle the key: with Ctrl, Meta or Alt, while the reader
 * types or composes text, or if another listener has handled it.
 */
export function readStageKey(press: KeyPress, context: KeyContext): StageAction | null {
	const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = press;
	if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || context.isTaken)
		return null;
	const action = findAction(press, context);
	return action && press.repeat && !repeatingActionPattern.test(action) ? null : action;
}

/** The action of a key anywhere on a page. Null while a dialog is open or a form field has the focus. */
export function readPageKey(
	e: KeyboardEvent,
	settings: Pick<KeyContext, 'isRightToLeft' | 'hasCharacters'>
): StageAction | null {
	const target = e.target instanceof Element ? e.target : null;
	return readStageKey(e, {
		...settings,
		isTaken:
			document.querySelector('dialog[open]') !== null ||
			target?.closest('input, select, textarea, [contenteditable]') != null,
		isOnControl: target?.closest('a[href], button, summary') != null
	});
}

function findAction(
	{ key, code, shiftKey }: KeyPress,
	{ isOnControl, isRightToLeft, hasCharacters }: KeyContext
): StageAction | null {
	const mirroredKey = isRightToLeft ? (mirroredArrows.get(key) ?? key) : key;
	if (isOnControl && buttonKeys.has(mirroredKey)) return null;
	if (shiftKey && (shiftKeys.has(mirroredKey) || buttonKeys.has(mirroredKey))) {
		return shiftKeys.get(mirroredKey) ?? null;
	}
	const action = alwaysOnKeys.get(mirroredKey) ?? buttonKeys.get(mirroredKey);
	if (action) return action;
	if (!hasCharacters) return null;
	return characterKeys.get(characterOf({ key, code })) ?? null;
}
