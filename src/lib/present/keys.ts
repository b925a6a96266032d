import type { PlainCommand } from './protocol.ts';

/** What a key asks for on the stage and in the windows that present it. */
export type StageAction =
	| PlainCommand
	| 'next-event'
	| 'prev-event'
	| 'escape'
	| 'zoom-in'
	| 'zoom-out'
	| 'whole'
	| 'jump'
	| 'presenter'
	| 'full-screen'
	| 'help';

/** A key as the browser reports it. */
export type Press = Partial<KeyboardEvent> & Pick<KeyboardEvent, 'key' | 'code'>;

/** Where a key is pressed. */
export interface Around {
	/** Text is typed there, or a dialog is open: the keys are theirs. */
	isTaken: boolean;
	/** A link or a button has the focus: Space and Enter are its own. */
	isOnControl: boolean;
	/** Whether time runs to the left. */
	isRightToLeft: boolean;
	/** Whether letters, digits and signs do something. */
	hasCharacters: boolean;
}

/** Work even with single-key shortcuts off: nobody presses them by mistake, and a clicker sends them. */
const named = new Map<string, StageAction>([
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

const shifted = new Map<string, StageAction>([
	['ArrowRight', 'next-event'],
	['ArrowLeft', 'prev-event'],
	[' ', 'prev']
]);

const offControls = new Map<string, StageAction>([
	[' ', 'next'],
	['Enter', 'next']
]);

/** Backspace writes nothing here, but is struck by mistake as a letter is. */
const characters = new Map<string, StageAction>([
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
	['+', 'zoom-in'],
	['=', 'zoom-in'],
	['-', 'zoom-out'],
	['−', 'zoom-out'],
	['0', 'whole']
]);

/** A key that is held steps and zooms again and again. */
const repeated = /^(next|prev|zoom)/;

const mirrored = new Map([
	['ArrowLeft', 'ArrowRight'],
	['ArrowRight', 'ArrowLeft']
]);

/**
 * Reads a key. Nothing is taken from the page or the browser: not with Ctrl, Meta or Alt held, not
 * while text is composed or typed, not what somebody else has handled.
 */
export function readStageKey(press: Press, around: Around): StageAction | null {
	const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = press;
	if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || around.isTaken)
		return null;
	const action = actionOf(press, around);
	return action && press.repeat && !repeated.test(action) ? null : action;
}

/** Reads a key that is pressed anywhere on a page. While a dialog is open, all keys are the dialog’s. */
export function readPageKey(
	e: KeyboardEvent,
	settings: Pick<Around, 'isRightToLeft' | 'hasCharacters'>
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

function actionOf(
	{ key, code, shiftKey }: Press,
	{ isOnControl, isRightToLeft, hasCharacters }: Around
): StageAction | null {
	const turned = isRightToLeft ? (mirrored.get(key) ?? key) : key;
	if (isOnControl && offControls.has(turned)) return null;
	if (shiftKey && (shifted.has(turned) || offControls.has(turned))) {
		return shifted.get(turned) ?? null;
	}
	const action = named.get(turned) ?? offControls.get(turned);
	if (action) return action;
	if (!hasCharacters) return null;
	return characters.get(characterOf(key, code)) ?? null;
}

/** Other scripts have other letters on the same keys: there the key's position counts. */
function characterOf(key: string, code: string): string {
	if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) {
		return key.length === 1 ? key.toLowerCase() : key;
	}
	return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
}
