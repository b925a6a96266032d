import { describe, expect, test } from 'vitest';
import {
	readStageKey,
	type KeyContext,
	type KeyPress,
	type StageAction
} from '#lib/present/stage-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	repeat: false,
	isComposing: false,
	defaultPrevented: false,
	...more
});

const around: KeyContext = {
	isTaken: false,
	isOnControl: false,
	isRightToLeft: false,
	hasCharacters: true
};

const shift = { shiftKey: true };

/** Every key of the stage. The last says whether it stays with single-key shortcuts off. */
const rows: [press: KeyPress, action: StageAction, stays: boolean][] = [
	[press('ArrowRight', shift), 'next-slide', true],
	[press('ArrowLeft', shift), 'prev-slide', true],
	[press('ArrowRight'), 'next', true],
	[press('ArrowDown'), 'next', true],
	[press('PageDown'), 'next', true],
	[press(' '), 'next', true],
	[press('Enter'), 'next', true],
	[press('n'), 'next', false],
	[press('N', shift), 'next', false],
	[press('ArrowLeft'), 'prev', true],
	[press('ArrowUp'), 'prev', true],
	[press('PageUp'), 'prev', true],
	[press(' ', shift), 'prev', true],
	[press('Backspace'), 'prev', false],
	[press('p'), 'prev', false],
	[press('Home'), 'first', true],
	[press('End'), 'last', true],
	[press('Escape'), 'escape', true],
	[press('+', shift), 'zoom-in', false],
	[press('='), 'zoom-in', false],
	[press('-'), 'zoom-out', false],
	[press('−'), 'zoom-out', false],
	[press('0'), 'whole', false],
	[press('b'), 'black', false],
	[press('.'), 'black', false],
	[press('o'), 'overview', false],
	[press('g'), 'jump', false],
	[press('a'), 'auto', false],
	[press('s'), 'presenter', false],
	[press('f'), 'full-screen', false],
	[press('?', shift), 'help', false]
];

/** The key of each letter on a Russian and on an Arabic keyboard. */
const otherScripts: [key: string, code: string, action: StageAction][] = [
	['т', 'KeyN', 'next'],
	['з', 'KeyP', 'prev'],
	['и', 'KeyB', 'black'],
	['И', 'KeyB', 'black'],
	['ю', 'Period', 'black'],
	['щ', 'KeyO', 'overview'],
	['п', 'KeyG', 'jump'],
	['ф', 'KeyA', 'auto'],
	['ы', 'KeyS', 'presenter'],
	['а', 'KeyF', 'full-screen'],
	['س', 'KeyS', 'presenter'],
	['لا', 'KeyB', 'black'],
	['؟', 'Slash', 'help'],
	['٠', 'Digit0', 'whole']
];

describe.each(rows)('%o', (key, action, stays) => {
	test(`is ${action}`, () => {
		expect(readStageKey(key, around)).toBe(action);
	});

	test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'] as const)(
		'is left alone with %s',
		(property) => {
			expect(readStageKey({ ...key, [property]: true }, around)).toBeNull();
		}
	);

	test('is left alone where text is typed and in a dialog', () => {
		expect(readStageKey(key, { ...around, isTaken: true })).toBeNull();
	});

	test(`${stays ? 'stays' : 'goes'} with single-key shortcuts off`, () => {
		const off = { ...around, hasCharacters: false };
		expect(readStageKey(key, off)).toBe(stays ? action : null);
	});
});

test.each(otherScripts)('%s at %s is %s', (key, code, action) => {
	expect(readStageKey(press(key, { code }), around)).toBe(action);
	expect(readStageKey(press(key, { code }), { ...around, hasCharacters: false })).toBeNull();
});

test('a Latin letter counts by what it is, wherever it stands', () => {
	// On a French keyboard the letter A is where Q is on an English one.
	expect(readStageKey(press('a', { code: 'KeyQ' }), around)).toBe('auto');
	expect(readStageKey(press('q', { code: 'KeyA' }), around)).toBeNull();
	expect(readStageKey(press('é', { code: 'Digit2' }), around)).toBeNull();
});

test('Space and Enter are a control’s own, the rest is not', () => {
	const onControl = { ...around, isOnControl: true };
	for (const key of [press(' '), press(' ', shift), press('Enter')]) {
		expect(readStageKey(key, onControl)).toBeNull();
	}
	expect(readStageKey(press('PageDown'), onControl)).toBe('next');
	expect(readStageKey(press('b'), onControl)).toBe('black');
});

test('left and right change places where time runs to the left, and nothing else does', () => {
	const rightToLeft = { ...around, isRightToLeft: true };
	const swapped: [KeyPress, StageAction][] = [
		[press('ArrowLeft'), 'next'],
		[press('ArrowRight'), 'prev'],
		[press('ArrowLeft', shift), 'next-slide'],
		[press('ArrowRight', shift), 'prev-slide']
	];
	for (const [key, action] of swapped) expect(readStageKey(key, rightToLeft)).toBe(action);
	for (const [key, action] of rows) {
		if (!/Arrow(Left|Right)/.test(key.key)) expect(readStageKey(key, rightToLeft)).toBe(action);
	}
});

test('a key that stays pressed repeats moves, but not switches', () => {
	const held = { repeat: true };
	expect(readStageKey(press('PageDown', held), around)).toBe('next');
	for (const key of ['b', 'o', 'a', 's', 'f', 'g', '?', 'Escape']) {
		expect(readStageKey(press(key, held), around), key).toBeNull();
	}
});

test('other keys are the browser’s', () => {
	for (const key of ['F5', 'F11', 'Tab', 'Delete', 'x', '1', 'Shift', 'Process', 'Unidentified']) {
		expect(readStageKey(press(key), around), key).toBeNull();
	}
	expect(readStageKey(press('ArrowDown', { ctrlKey: true }), around)).toBeNull();
});
