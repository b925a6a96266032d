import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import Zoomed from './Zoomed.svelte';

function aPlane({ isRightToLeft = false } = {}) {
	const onpinch = vi.fn<(factor: number, x: number) => void>();
	const ondoublepress = vi.fn<(x: number) => void>();
	const ondrag = vi.fn<(px: number) => void>();
	const onnotch = vi.fn<(factor: number, x: number) => void>();
	render(Zoomed, { options: { isRightToLeft, onpinch, onnotch, ondoublepress, ondrag } });
	flushSync();
	const node = screen.getByTestId('plane');
	const { left } = node.getBoundingClientRect();
	const dragged = () => ondrag.mock.calls.reduce((sum, [px]) => sum + px, 0);
	return { node, left, onpinch, onnotch, ondoublepress, ondrag, dragged };
}

/** What a hand has done is handed on before the next frame. */
const frame = () => new Promise(requestAnimationFrame);

/** @returns whether it was left to the page */
function wheel(node: Element, init: WheelEventInit): boolean {
	return node.dispatchEvent(
		new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -120, ...init })
	);
}

function mouse(node: EventTarget, type: string, clientX: number, init: MouseEventInit = {}) {
	const more = { bubbles: true, cancelable: true, clientY: 20, view: window, ...init };
	return node.dispatchEvent(new MouseEvent(type, { clientX, ...more }));
}

function finger(node: Element, type: string, clientX: number, pointerId = 1) {
	const init = { bubbles: true, pointerType: 'touch', pointerId, clientX, clientY: 20 };
	node.dispatchEvent(new PointerEvent(type, init));
}

describe('the wheel', () => {
	test.each([{}, { shiftKey: true }, { altKey: true }])(
		'plain (%j) is the page’s',
		async (init) => {
			const { node, onpinch } = aPlane();
			expect(wheel(node, init)).toBe(true);
			expect(wheel(node, { ...init, deltaY: 120 })).toBe(true);
			expect(wheel(node, { ...init, deltaX: 80, deltaY: 0 })).toBe(true);
			await frame();
			expect(onpinch).not.toHaveBeenCalled();
		}
	);

	test.each(['ctrlKey', 'metaKey'])(
		'with %s zooms about the pointer: a trackpad’s pinch evenly',
		async (key) => {
			const { node, onpinch, onnotch, left } = aPlane();
			expect(wheel(node, { [key]: true, clientX: left + 100, deltaY: -25 })).toBe(false);
			await frame();
			expect(wheel(node, { [key]: true, clientX: left + 100, deltaY: 12.5 })).toBe(false);
			await frame();
			expect(onpinch.mock.calls).toEqual([
				[2 ** 0.5, 100],
				[2 ** -0.25, 100]
			]);
			expect(onnotch).not.toHaveBeenCalled();
		}
	);

	test.each([
		['Chromium', { deltaY: -120 }, 1.45],
		['Chromium, a page of twice the size', { deltaY: -60 }, 1.45],
		['Chromium, turned fast', { deltaY: -240 }, 1.45 ** 2],
		['Firefox', { deltaY: -6, deltaMode: WheelEvent.DOM_DELTA_LINE }, 1.45],
		['Firefox, one page a notch', { deltaY: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE }, 1 / 1.45],
		['outwards', { deltaY: 120 }, 1 / 1.45]
	])('a notch of a mouse’s wheel is a step: %s', (_, init, factor) => {
		const { node, onpinch, onnotch, left } = aPlane();
		wheel(node, { ctrlKey: true, clientX: left + 100, ...init });
		expect(onnotch.mock.calls).toEqual([[expect.closeTo(factor, 6), 100]]);
		expect(onpinch).not.toHaveBeenCalled();
	});

	test('counts from the right where time runs to the left', async () => {
		const { node, onpinch, onnotch, left } = aPlane({ isRightToLeft: true });
		wheel(node, { ctrlKey: true, clientX: left + 100 });
		wheel(node, { ctrlKey: true, clientX: left + 100, deltaY: -4 });
		await frame();
		expect(onnotch.mock.lastCall?.[1]).toBe(300);
		expect(onpinch.mock.lastCall?.[1]).toBe(300);
	});
});

test('between two frames a gesture is one: all of the way, then all of the zoom', async () => {
	const { node, onpinch, ondrag, left } = aPlane();
	const measure = vi.spyOn(node, 'getBoundingClientRect');
	for (let i = 0; i < 10; i++) wheel(node, { ctrlKey: true, clientX: left + 100, deltaY: -10 });
	mouse(node, 'mousedown', left + 200);
	mouse(window, 'mousemove', left + 210, { buttons: 1 });
	mouse(window, 'mousemove', left + 240, { buttons: 1 });
	await frame();
	expect(ondrag.mock.calls).toEqual([[40]]);
	expect(onpinch.mock.calls).toEqual([[expect.closeTo(4, 6), 100]]);
	for (let i = 0; i < 3; i++) {
		wheel(node, { ctrlKey: true, clientX: left + 100, deltaY: -10 });
		await frame();
	}
	expect(onpinch).toHaveBeenCalledTimes(4);
	expect(measure).toHaveBeenCalledTimes(1);
	mouse(window, 'mouseup', left + 240);
});

describe('the mouse', () => {
	test('drags by what it moves, also outside the element', async () => {
		const { node, ondrag, left } = aPlane();
		mouse(node, 'mousedown', left + 200);
		mouse(window, 'mousemove', left + 170, { buttons: 1 });
		await frame();
		mouse(window, 'mousemove', left + 900, { buttons: 1 });
		mouse(window, 'mouseup', left + 900);
		mouse(window, 'mousemove', left + 100, { buttons: 1 });
		await frame();
		expect(ondrag.mock.calls).toEqual([[-30], [730]]);
	});

	test('drags the other way where time runs to the left', async () => {
		const { node, ondrag, left } = aPlane({ isRightToLeft: true });
		mouse(node, 'mousedown', left + 200);
		mouse(window, 'mousemove', left + 170, { buttons: 1 });
		mouse(window, 'mouseup', left + 170);
		await frame();
		expect(ondrag.mock.calls).toEqual([[30]]);
	});

	test('whose button was let go elsewhere drags no more', async () => {
		const { node, ondrag, left } = aPlane();
		mouse(node, 'mousedown', left + 200);
		mouse(window, 'mousemove', left + 100, { buttons: 0 });
		mouse(window, 'mousemove', left + 50, { buttons: 1 });
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});

	test.each([
		[3, true],
		[40, false]
	])('moved by %i px, a press is a press: %s', async (px, isPress) => {
		const { node, left } = aPlane();
		const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
		// What an earlier drag keeps from being a press.
		await settled();
		const link = screen.getByRole('link');
		const press = vi.fn((e: Event) => e.preventDefault());
		link.addEventListener('click', press);
		mouse(link, 'mousedown', left + 20);
		mouse(window, 'mousemove', left + 20 + px, { buttons: 1 });
		mouse(window, 'mouseup', left + 20 + px);
		mouse(link, 'click', left + 20 + px);
		expect(press).toHaveBeenCalledTimes(isPress ? 1 : 0);
		// The next press is one again.
		await settled();
		mouse(link, 'click', left + 20);
		expect(press).toHaveBeenCalledTimes(isPress ? 2 : 1);
		expect(node.contains(link)).toBe(true);
	});

	test.each([{ button: 2 }, { button: 1 }, { ctrlKey: true }])('not with %j', async (init) => {
		const { node, ondrag, left } = aPlane();
		mouse(node, 'mousedown', left + 200, init);
		mouse(window, 'mousemove', left + 150, { ...init, buttons: 1 });
		mouse(window, 'mouseup', left + 150, init);
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('a double press zooms in about its place', () => {
		const { node, ondoublepress, left } = aPlane();
		mouse(node, 'dblclick', left + 120);
		expect(ondoublepress.mock.calls).toEqual([[120]]);
	});

	test('but not on a mark', () => {
		const { ondoublepress, left } = aPlane();
		mouse(screen.getByRole('link'), 'dblclick', left + 10);
		expect(ondoublepress).not.toHaveBeenCalled();
	});
});

describe('two fingers', () => {
	const touch = (node: Element, type: string, places: number[]) => {
		const touches = places.map(
			(clientX, identifier) => new Touch({ identifier, target: node, clientX, clientY: 50 })
		);
		return node.dispatchEvent(
			new TouchEvent(type, { bubbles: true, cancelable: true, touches, targetTouches: touches })
		);
	};

	test('zoom by how far they part, about their middle, and drag by how it moves', async () => {
		const { node, onpinch, dragged, left } = aPlane();
		touch(node, 'touchstart', [left + 100, left + 200]);
		expect(touch(node, 'touchmove', [left + 60, left + 260])).toBe(false);
		await frame();
		expect(onpinch.mock.calls).toEqual([[2, 160]]);
		expect(dragged()).toBe(10);
		touch(node, 'touchmove', [left + 110, left + 210]);
		await frame();
		expect(onpinch.mock.lastCall).toEqual([0.5, 160]);
		expect(dragged()).toBe(10);
	});

	test('continues if the zoom removes the element under a finger, until the fingers are lifted', async () => {
		const { node, left, onpinch } = aPlane();
		const mark = screen.getByRole('link');
		touch(mark, 'touchstart', [left + 100, left + 200]);
		mark.remove();
		expect(touch(mark, 'touchmove', [left + 50, left + 250])).toBe(false);
		await frame();
		expect(onpinch.mock.calls).toEqual([[2, 150]]);
		touch(mark, 'touchend', []);
		node.append(mark);
		expect(touch(mark, 'touchmove', [left + 50, left + 250])).toBe(true);
	});

	test('one finger and three are left to the page', async () => {
		const { node, onpinch, left } = aPlane();
		touch(node, 'touchstart', [left + 100]);
		expect(touch(node, 'touchmove', [left + 60])).toBe(true);
		touch(node, 'touchstart', [left + 100, left + 150, left + 200]);
		expect(touch(node, 'touchmove', [left + 60, left + 150, left + 260])).toBe(true);
		await frame();
		expect(onpinch).not.toHaveBeenCalled();
	});

	test('a finger that is lifted and put down again does not jump', async () => {
		const { node, onpinch, dragged, left } = aPlane();
		touch(node, 'touchstart', [left + 100, left + 200]);
		touch(node, 'touchend', [left + 100]);
		touch(node, 'touchmove', [left + 300]);
		touch(node, 'touchstart', [left + 300, left + 350]);
		await frame();
		expect(onpinch).not.toHaveBeenCalled();
		expect(dragged()).toBe(0);
	});
});

describe('Safari’s pinch on a trackpad', () => {
	const gesture = (node: Element, type: string, scale: number, clientX: number) =>
		node.dispatchEvent(
			Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX }), { scale })
		);
	const touch = (node: Element, type: string, count: number) => {
		const touches = Array.from({ length: count }, (_, identifier) => {
			return new Touch({ identifier, target: node, clientX: 100 + 50 * identifier, clientY: 50 });
		});
		node.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, touches }));
	};

	test('zooms by what it grows since the last event, and the page does not', async () => {
		const { node, onpinch, left } = aPlane();
		expect(gesture(node, 'gesturestart', 1, left + 100)).toBe(false);
		expect(gesture(node, 'gesturechange', 2, left + 100)).toBe(false);
		await frame();
		expect(gesture(node, 'gesturechange', 1, left + 120)).toBe(false);
		await frame();
		gesture(node, 'gestureend', 1, left + 120);
		// The next one begins at 1 again.
		gesture(node, 'gesturestart', 1, left + 200);
		gesture(node, 'gesturechange', 4, left + 200);
		await frame();
		expect(onpinch.mock.calls).toEqual([
			[2, 100],
			[0.5, 120],
			[4, 200]
		]);
	});

	test('is left to the touches where fingers make it', async () => {
		const { node, onpinch, left } = aPlane();
		touch(node, 'touchstart', 2);
		gesture(node, 'gesturestart', 1, left + 100);
		gesture(node, 'gesturechange', 2, left + 100);
		await frame();
		expect(onpinch).not.toHaveBeenCalled();
		touch(node, 'touchend', 0);
		gesture(node, 'gesturestart', 1, left + 100);
		gesture(node, 'gesturechange', 2, left + 100);
		await frame();
		expect(onpinch.mock.calls).toEqual([[2, 100]]);
	});
});

describe('one finger', () => {
	test('sideways past 8 px drags by what it moves from there on', async () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100);
		finger(node, 'pointermove', 105);
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
		finger(node, 'pointermove', 110);
		finger(node, 'pointermove', 130);
		await frame();
		finger(node, 'pointermove', 125);
		finger(node, 'pointerup', 125);
		finger(node, 'pointermove', 300);
		await frame();
		expect(ondrag.mock.calls).toEqual([[20], [-5]]);
	});

	test('the browser’s scrolling ends it', async () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100);
		finger(node, 'pointercancel', 100);
		finger(node, 'pointermove', 200);
		finger(node, 'pointermove', 240);
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('two fingers are no drag', async () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100, 1);
		finger(node, 'pointerdown', 200, 2);
		finger(node, 'pointermove', 150, 1);
		finger(node, 'pointermove', 250, 2);
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('the one that stays after a pinch starts anew', async () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100, 1);
		finger(node, 'pointerdown', 300, 2);
		finger(node, 'pointerup', 300, 2);
		finger(node, 'pointermove', 102, 1);
		finger(node, 'pointermove', 104, 1);
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('a mouse is no finger', async () => {
		const { node, ondrag } = aPlane();
		const init = { bubbles: true, pointerType: 'mouse', pointerId: 1 };
		node.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 100 }));
		node.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 200 }));
		node.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 300 }));
		await frame();
		expect(ondrag).not.toHaveBeenCalled();
	});
});

test('nothing is heard once the element is gone', async () => {
	const { node, onpinch, ondoublepress, ondrag, left } = aPlane();
	mouse(node, 'mousedown', left + 200);
	cleanup();
	mouse(window, 'mousemove', left + 100, { buttons: 1 });
	wheel(node, { ctrlKey: true, clientX: left });
	mouse(node, 'dblclick', left + 10);
	finger(node, 'pointerdown', 100);
	finger(node, 'pointermove', 120);
	finger(node, 'pointermove', 140);
	await frame();
	expect([onpinch, ondoublepress, ondrag].map((fn) => fn.mock.calls.length)).toEqual([0, 0, 0]);
});
