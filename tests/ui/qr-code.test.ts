import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQrCode, type QrCode } from '#lib/ui/qr-code.ts';
import { runs } from '../fixtures/runs.ts';

/** px of a module: enough for whoever reads it. */
const scale = 4;

/** The code as pixels, red, green, blue and opacity. */
function pixelsOf({ size, path }: QrCode): Uint8ClampedArray {
	const width = size * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++) {
				pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
			}
		}
	}
	return pixels;
}

test('a reader gets the text from it', () => {
	const read = (text: string) => {
		const code = drawQrCode(text);
		const width = code.size * scale;
		return jsQR(pixelsOf(code), width, width)?.data;
	};
	const long = `https://example.org/open/#record=${'aZ9-_'.repeat(570)}`;
	expect(read(long)).toBe(long);
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
			expect(read(address)).toBe(address);
		}),
		{ numRuns: runs(40) }
	);
});

test('around it four modules stay empty', () => {
	const { size, path } = drawQrCode('https://example.org/');
	const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.map(Number));
	expect(places.length).toBeGreaterThan(50);
	for (const [, x = 0, y = 0, length = 0] of places) {
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
		expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
	}
});
