import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import Zoomed from './Zoomed.svelte';

interface Transform {
	k: number;
	x: number;
}

function aPlane(start: Transform = { k: 1, x: 0 }, isRightToLeft = false) {
	let transform = $state.raw(start);
	const ontransform = vi.fn((next: Transform) => {
		transform = next;
		flushSync();
	});
	const onzoom = vi.fn<(factor: number, x: number) => void>();
	const ondrag = vi.fn<(px: number) => void>();
	const options = {
		isRightToLeft,
		width: () => 400,
		transform: () => transform,
		greatestScale: () => 32,
		ontransform,
		onzoom,
		ondrag
	};
	render(Zoomed, { options });
	flushSync();
	const node = screen.getByTestId('plane');
	return {
		node,
		ontransform,
		onzoom,
		ondrag,
		left: node.getBoundingClientRect().left,
		set: (next: Transform) => {
			transform = next;
			flushSync();
		}
	};
}

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
	test.each([{}, { shiftKey: true }, { altKey: true }])('plain (%j) is the page’s', (init) => {
		const { node, ontransform } = aPlane();
		expect(wheel(node, init)).toBe(true);
		expect(wheel(node, { ...init, deltaY: 120 })).toBe(true);
		expect(wheel(node, { ...init, deltaX: 80, deltaY: 0 })).toBe(true);
		expect(ontransform).not.toHaveBeenCalled();
	});

	test.each(['ctrlKey', 'metaKey'])('with %s zooms about the pointer', (key) => {
		const { node, ontransform, left } = aPlane();
		expect(wheel(node, { [key]: true, clientX: left + 100 })).toBe(false);
		expect(ontransform).toHaveBeenCalledTimes(1);
		const { k, x } = ontransform.mock.calls[0]?.[0] ?? { k: NaN, x: NaN };
		expect(k).toBeGreaterThan(1);
		// What was under the pointer still is: x' = k · 100 + x.
		expect(k * 100 + x).toBeCloseTo(100, 6);
	});

	test('stops at the scales that there are', () => {
		const { node, ontransform, left } = aPlane();
		for (let i = 0; i < 40; i++) wheel(node, { ctrlKey: true, deltaY: -500, clientX: left + 200 });
		expect(ontransform.mock.lastCall?.[0].k).toBeCloseTo(32, 6);
		for (let i = 0; i < 40; i++) wheel(node, { ctrlKey: true, deltaY: 500, clientX: left + 200 });
		expect(ontransform.mock.lastCall?.[0]).toEqual({ k: 1, x: 0 });
	});

	test('starts from the state, not from the last gesture', () => {
		const { node, ontransform, set, left } = aPlane();
		wheel(node, { ctrlKey: true, clientX: left });
		set({ k: 8, x: -400 });
		ontransform.mockClear();
		wheel(node, { ctrlKey: true, clientX: left });
		expect(ontransform.mock.lastCall?.[0].k).toBeGreaterThan(8);
	});

	test('a change of the state is no gesture', () => {
		const { ontransform, set } = aPlane();
		set({ k: 4, x: -100 });
		expect(ontransform).not.toHaveBeenCalled();
	});
});

describe('the mouse', () => {
	test('a drag pans', () => {
		const { node, ontransform, left } = aPlane({ k: 4, x: -400 });
		mouse(node, 'mousedown', left + 200);
		mouse(window, 'mousemove', left + 170);
		mouse(window, 'mouseup', left + 170);
		expect(ontransform.mock.lastCall?.[0]).toEqual({ k: 4, x: -430 });
	});

	test('a drag does not leave the story', () => {
		const { node, ontransform, left } = aPlane({ k: 4, x: -400 });
		mouse(node, 'mousedown', left + 10);
		mouse(window, 'mousemove', left + 900);
		mouse(window, 'mouseup', left + 900);
		expect(ontransform.mock.lastCall?.[0].x).toBeCloseTo(0, 6);
	});

	test.each([{ button: 2 }, { button: 1 }, { ctrlKey: true }])('not with %j', (init) => {
		const { node, ontransform, left } = aPlane({ k: 4, x: -400 });
		mouse(node, 'mousedown', left + 200, init);
		mouse(window, 'mousemove', left + 150, init);
		mouse(window, 'mouseup', left + 150, init);
		expect(ontransform).not.toHaveBeenCalled();
	});

	test('a double press zooms in about its place', () => {
		const { node, onzoom, ontransform, left } = aPlane();
		mouse(node, 'dblclick', left + 120);
		expect(onzoom).toHaveBeenCalledTimes(1);
		expect(onzoom.mock.calls[0]?.[0]).toBe(2);
		expect(onzoom.mock.calls[0]?.[1]).toBeCloseTo(120, 3);
		expect(ontransform).not.toHaveBeenCalled();
	});

	test('but not on a mark', () => {
		const { onzoom, left } = aPlane();
		mouse(screen.getByRole('link'), 'dblclick', left + 10);
		expect(onzoom).not.toHaveBeenCalled();
	});
});

describe('one finger', () => {
	test('sideways past 8 px drags by what it moves from there on', () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100);
		finger(node, 'pointermove', 105);
		expect(ondrag).not.toHaveBeenCalled();
		finger(node, 'pointermove', 110);
		finger(node, 'pointermove', 130);
		finger(node, 'pointermove', 125);
		finger(node, 'pointerup', 125);
		finger(node, 'pointermove', 300);
		expect(ondrag.mock.calls).toEqual([[20], [-5]]);
	});

	test('the browser’s scrolling ends it', () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100);
		finger(node, 'pointercancel', 100);
		finger(node, 'pointermove', 200);
		finger(node, 'pointermove', 240);
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('two fingers are no drag', () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100, 1);
		finger(node, 'pointerdown', 200, 2);
		finger(node, 'pointermove', 150, 1);
		finger(node, 'pointermove', 250, 2);
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('the one that stays after a pinch starts anew', () => {
		const { node, ondrag } = aPlane();
		finger(node, 'pointerdown', 100, 1);
		finger(node, 'pointerdown', 300, 2);
		finger(node, 'pointerup', 300, 2);
		finger(node, 'pointermove', 102, 1);
		finger(node, 'pointermove', 104, 1);
		expect(ondrag).not.toHaveBeenCalled();
	});

	test('a mouse is no finger', () => {
		const { node, ondrag } = aPlane();
		const init = { bubbles: true, pointerType: 'mouse', pointerId: 1 };
		node.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 100 }));
		node.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 200 }));
		node.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 300 }));
		expect(ondrag).not.toHaveBeenCalled();
	});
});

test('nothing is heard once the element is gone', () => {
	const { node, ontransform, onzoom, ondrag, left } = aPlane();
	cleanup();
	wheel(node, { ctrlKey: true, clientX: left });
	mouse(node, 'dblclick', left + 10);
	finger(node, 'pointerdown', 100);
	finger(node, 'pointermove', 120);
	finger(node, 'pointermove', 140);
	expect([ontransform, onzoom, ondrag].map((fn) => fn.mock.calls.length)).toEqual([0, 0, 0]);
});
