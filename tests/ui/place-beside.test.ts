import { expect, test } from 'vitest';
import { placeBeside } from '#lib/ui/place-beside.ts';

/** Between the margins of a page, in a window that is 900 px high. */
const column = { left: 180, right: 1260, bottom: 900 };
const size = { width: 448, height: 300 };
const badge = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

test('a list is below its count, between the margins of the page', () => {
	expect(placeBeside(badge(700, 380), size, column)).toMatchObject({ left: 488, top: 412 });
	expect(placeBeside(badge(190, 380), size, column)).toMatchObject({ left: 180, top: 412 });
	expect(placeBeside(badge(1230, 380), size, column).left).toBe(1260 - 448);
});

test('else above it, or at its side', () => {
	expect(placeBeside(badge(700, 700), size, column).top).toBe(700 - 8 - 300);
	expect(placeBeside(badge(700, 300), { ...size, height: 600 }, column)).toEqual({
		left: 732,
		top: 292,
		beakX: null,
		isAbove: false
	});
	expect(placeBeside(badge(1200, 300), { ...size, height: 600 }, column).left).toBe(744);
});

test('it goes to the side where it covers less', () => {
	const label = (left: number, right: number) => ({ left, right, top: 450, bottom: 466 });
	const place = (...labels: ReturnType<typeof label>[]) =>
		placeBeside(badge(700, 380), size, column, labels).left;
	expect(place(label(880, 930))).toBe(700 + 24 + 24 - 448);
	expect(place(label(400, 520))).toBe(700 - 24);
	expect(place()).toBe(488);
});

test('it goes below the name of a track that it would cover', () => {
	const name = (right: number) => ({ left: 180, right, top: 412, bottom: 426 });
	const place = (top: number, right: number) =>
		placeBeside(badge(390, top), size, column, [name(right)]);
	// Beside the name that is short.
	expect(place(380, 360)).toMatchObject({ left: 366, top: 412 });
	expect(place(380, 500)).toMatchObject({ left: 180, top: 438 });
	// There is no room below the name.
	const low = { left: 180, right: 500, top: 588, bottom: 602 };
	expect(placeBeside(badge(390, 556), size, column, [low]).top).toBe(588);
});

test('a pointer has its tip at the count, above or below the list, also beyond the name of a track', () => {
	const pointerOf = (left: number, top: number, names: Parameters<typeof placeBeside>[3] = []) => {
		const { beakX, isAbove } = placeBeside(badge(left, top), size, column, names);
		return [beakX, isAbove];
	};
	expect(pointerOf(190, 380)).toEqual([202, false]);
	expect(pointerOf(700, 700)).toEqual([712, true]);
	expect(pointerOf(390, 380, [{ left: 180, right: 900, top: 412, bottom: 426 }])).toEqual([
		402,
		false
	]);
});

test('the pointer does not stick out at a corner of the list', () => {
	expect(placeBeside(badge(170, 380), size, column).beakX).toBe(180 + 14);
	expect(placeBeside(badge(1246, 380), size, column).beakX).toBe(1260 - 14);
});

test('never covers the count, wherever that is', () => {
	for (let left = 0; left <= 1416; left += 59) {
		for (let top = 0; top <= 876; top += 73) {
			for (const height of [120, 300, 600]) {
				const at = badge(left, top);
				const own = placeBeside(at, { width: 448, height }, column);
				const isClear =
					own.left >= at.right ||
					own.left + 448 <= at.left ||
					own.top >= at.bottom ||
					own.top + height <= at.top;
				expect(isClear, `${left}, ${top}, ${height}`).toBe(true);
			}
		}
	}
});
