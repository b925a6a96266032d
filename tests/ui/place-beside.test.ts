import { expect, test } from 'vitest';
import { placeBeside } from '#lib/ui/place-beside.ts';

const window = { width: 1440, height: 900 };
const size = { width: 448, height: 300 };
const badge = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

test('a list stands below its count, in the window', () => {
	expect(placeBeside(badge(700, 380), size, window)).toMatchObject({ left: 488, top: 412 });
	expect(placeBeside(badge(180, 380), size, window)).toMatchObject({ left: 8, top: 412 });
	expect(placeBeside(badge(1410, 380), size, window).left).toBe(1440 - 448 - 8);
});

test('else above it, or at its side', () => {
	expect(placeBeside(badge(700, 700), size, window).top).toBe(700 - 8 - 300);
	expect(placeBeside(badge(700, 300), { ...size, height: 600 }, window)).toEqual({
		left: 732,
		top: 292,
		beak: null
	});
	expect(placeBeside(badge(1200, 300), { ...size, height: 600 }, window).left).toBe(744);
});

test('it goes to the side where it covers less', () => {
	const label = (left: number, right: number) => ({ left, right, top: 450, bottom: 466 });
	const place = (...labels: ReturnType<typeof label>[]) =>
		placeBeside(badge(700, 380), size, window, labels).left;
	expect(place(label(880, 930))).toBe(700 + 24 + 24 - 448);
	expect(place(label(400, 520))).toBe(700 - 24);
	expect(place()).toBe(488);
});

test('a pointer has its tip at the count', () => {
	expect(placeBeside(badge(180, 380), size, window).beak).toEqual({ x: 192, y: 404, isUp: true });
	expect(placeBeside(badge(700, 700), size, window).beak).toEqual({ x: 712, y: 700, isUp: false });
});

test('never covers the count, wherever that is', () => {
	for (let left = 0; left <= 1416; left += 59) {
		for (let top = 0; top <= 876; top += 73) {
			for (const height of [120, 300, 600]) {
				const at = badge(left, top);
				const own = placeBeside(at, { width: 448, height }, window);
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
