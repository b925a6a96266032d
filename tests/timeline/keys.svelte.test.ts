import { afterEach, describe, expect, test } from 'vitest';
import { actionOfKey, type KeyAction } from '#lib/timeline/keys.ts';

afterEach(() => document.body.replaceChildren());

/** What a key does where it is pressed on an element. */
function press(
	key: string,
	{ on = 'a', onMark = true, ...init }: KeyboardEventInit & { on?: string; onMark?: boolean } = {}
): KeyAction | null {
	const node = document.createElement(on);
	document.body.append(node);
	let action: KeyAction | null | undefined;
	const listen = (e: KeyboardEvent) => (action = actionOfKey(e, onMark, false));
	document.body.addEventListener('keydown', listen, { once: true });
	node.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
	);
	if (action === undefined) throw new Error('the key was not heard');
	return action;
}

describe('on a mark', () => {
	test.each<[string, KeyAction]>([
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		[' ', 'press'],
		['+', 'zoom-in'],
		['=', 'zoom-in'],
		['-', 'zoom-out'],
		['−', 'zoom-out'],
		['0', 'whole']
	])('"%s" is %s', (key, action) => {
		expect(press(key)).toBe(action);
	});

	test('with Shift the arrows pan', () => {
		expect(press('ArrowLeft', { shiftKey: true })).toBe('pan-back');
		expect(press('ArrowRight', { shiftKey: true })).toBe('pan-forward');
	});

	test('a plus that needs Shift is a plus', () => {
		expect(press('+', { shiftKey: true })).toBe('zoom-in');
	});
});

describe('beside the marks', () => {
	test.each(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', ' '])(
		'"%s" is the page’s',
		(key) => {
			expect(press(key, { onMark: false })).toBeNull();
			expect(press(key, { onMark: false, shiftKey: true })).toBeNull();
		}
	);

	test.each<[string, KeyAction]>([
		['+', 'zoom-in'],
		['-', 'zoom-out'],
		['0', 'whole']
	])('"%s" is %s', (key, action) => {
		expect(press(key, { onMark: false, on: 'button' })).toBe(action);
	});
});

const ours = ['ArrowRight', 'ArrowLeft', 'Home', 'End', ' ', '+', '=', '-', '0'];

describe('is left alone', () => {
	test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s held', (modifier) => {
		expect(ours.map((key) => press(key, { [modifier]: true }))).toEqual(ours.map(() => null));
	});

	test('while text is composed', () => {
		expect(ours.map((key) => press(key, { isComposing: true }))).toEqual(ours.map(() => null));
	});

	test.each(['input', 'textarea', 'select', 'dialog'])('in an %s', (on) => {
		expect(ours.map((key) => press(key, { on }))).toEqual(ours.map(() => null));
	});

	test('in text that is edited', () => {
		const node = document.createElement('div');
		node.contentEditable = 'true';
		document.body.append(node);
		let action: KeyAction | null | undefined;
		node.addEventListener('keydown', (e) => (action = actionOfKey(e, false, false)));
		node.dispatchEvent(new KeyboardEvent('keydown', { key: '0', bubbles: true }));
		expect(action).toBeNull();
	});

	test('where somebody else has handled it', () => {
		const e = new KeyboardEvent('keydown', { key: '+', cancelable: true });
		e.preventDefault();
		expect(actionOfKey(e, true, false)).toBeNull();
	});

	test.each([
		'Enter',
		'Tab',
		'Escape',
		'PageDown',
		'a',
		'1',
		'toString',
		'__proto__',
		'constructor'
	])('"%s"', (key) => {
		expect(press(key)).toBeNull();
		expect(press(key, { shiftKey: true })).toBeNull();
		expect(press(key, { onMark: false })).toBeNull();
	});
});
