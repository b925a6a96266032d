import { expect, test } from 'vitest';
import { toTextScale } from '#lib/ui/text-scale.ts';

test.each([
	[16, 1],
	[15.999, 1],
	[20, 1.25],
	[32, 2],
	// A page whose `rem` is 10 px makes nothing smaller.
	[10, 1],
	[160, 3]
])('text of %d px instead of 16 is %d times as large', (px, scale) => {
	expect(toTextScale(px)).toBe(scale);
});
