import { describe, expect, test } from 'vitest';
import { isListBeside } from '#lib/embed/frame-layout.ts';

describe('isListBeside', () => {
	test.each([
		// A frame of its own height: beside from 1000 px, and from 664 px where it is low.
		{ cards: null, height: null, width: 1_000, px: 700, expected: true },
		{ cards: null, height: null, width: 999, px: 700, expected: false },
		{ cards: null, height: null, width: 720, px: 559, expected: true },
		{ cards: null, height: 'fit', width: 720, px: 560, expected: false },
		{ cards: null, height: 'fit', width: 664, px: 400, expected: true },
		{ cards: null, height: 'fit', width: 663, px: 400, expected: false },
		// One that is as high as its content is never low.
		{ cards: null, height: 'auto', width: 999, px: 300, expected: false },
		{ cards: null, height: 'auto', width: 1_000, px: 300, expected: true },
		// What is asked for goes first, but where there is no room.
		{ cards: 'side', height: null, width: 720, px: 700, expected: true },
		{ cards: 'side', height: 'auto', width: 720, px: 700, expected: true },
		{ cards: 'side', height: null, width: 719, px: 700, expected: false },
		{ cards: 'below', height: null, width: 1_400, px: 700, expected: false },
		{ cards: 'below', height: null, width: 1_400, px: 400, expected: true },
		{ cards: 'below', height: 'auto', width: 1_400, px: 400, expected: false },
		{ cards: 'off', height: null, width: 1_400, px: 400, expected: false },
		{ cards: 'one', height: null, width: 1_400, px: 400, expected: false },
		{ cards: 'few', height: 'auto', width: 1_400, px: 700, expected: false }
	] as const)(
		'cards=$cards, height=$height, $width × $px: $expected',
		({ cards, height, width, px, expected }) => {
			expect(isListBeside({ cards, height }, { width, height: px })).toBe(expected);
		}
	);

	test('a frame without a size has no list beside the drawing', () => {
		expect(isListBeside({ cards: 'side', height: null }, { width: 0, height: 0 })).toBe(false);
	});
});
