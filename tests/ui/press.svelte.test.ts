import { expect, test } from 'vitest';
import { isKeyClick } from '#lib/ui/press.ts';

test.each([
	// Firefox counts a click by a key as one press.
	['a key', new PointerEvent('click', { pointerType: '', detail: 1 }), true],
	['a key', new PointerEvent('click', { pointerType: '', detail: 0 }), true],
	['a mouse', new PointerEvent('click', { pointerType: 'mouse', detail: 1 }), false],
	['a finger', new PointerEvent('click', { pointerType: 'touch', detail: 1 }), false],
	// Older browsers name no pointer.
	['a key in an older Safari', new MouseEvent('click', { detail: 0 }), true],
	['a mouse in an older Safari', new MouseEvent('click', { detail: 1 }), false],
	[
		'a key in an older Firefox',
		Object.assign(new MouseEvent('click', { detail: 1 }), { mozInputSource: 6 }),
		true
	],
	[
		'a mouse in an older Firefox',
		Object.assign(new MouseEvent('click', { detail: 1 }), { mozInputSource: 1 }),
		false
	]
])('a click by %s', (_, click, expected) => {
	expect(isKeyClick(click)).toBe(expected);
});
