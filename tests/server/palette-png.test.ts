import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toPalettePng } from '../../src/server/palette-png.ts';

/** Its pixels as 0xrrggbb; checks what a decoder checks. */
function decode(png: Uint8Array): { width: number; height: number; colors: number[] } {
	const bytes = Buffer.from(png);
	expect(bytes.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const body = bytes.subarray(at + 4, at + 8 + length);
		expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
		chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
		at += length + 12;
	}
	expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map(
		(name) => chunks.get(name) ?? Buffer.alloc(0)
	);
	if (!header || !palette || !data) throw new Error('they are there');
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
	const rows = inflateSync(data);
	expect(rows).toHaveLength((width + 1) * height);
	const colors = [...rows].flatMap((index, i) => {
		if (i % (width + 1) > 0) return [palette.readUIntBE(index * 3, 3)];
		expect(index).toBe(0);
		return [];
	});
	return { width, height, colors };
}

const pixelsOf = (colors: readonly number[]) =>
	Uint8Array.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]));

test('few colours are kept as they are', () => {
	const colors = Array.from({ length: 16 * 16 }, (_, i) => i * 65_793);
	expect(decode(toPalettePng(pixelsOf(colors), 32, 8))).toEqual({ width: 32, height: 8, colors });
});

test('of many, the frequent ones are kept, and the others are near', () => {
	const paper = 0xfcfaf6;
	const colors = Array.from({ length: 10_000 }, (_, i) =>
		i % 2 ? paper : (((i * 7) % 256) << 16) | (((i * 3) % 256) << 8) | (i % 256)
	);
	const { colors: decoded } = decode(toPalettePng(pixelsOf(colors), 100, 100));
	expect(new Set(decoded).size).toBeLessThanOrEqual(256);
	const channels = (color: number) => [color >> 16, (color >> 8) & 255, color & 255];
	let worst = 0;
	for (const [i, color] of colors.entries()) {
		if (color === paper) expect(decoded[i]).toBe(paper);
		const found = channels(decoded[i] ?? 0);
		worst = Math.max(worst, ...channels(color).map((each, c) => Math.abs(each - (found[c] ?? 0))));
	}
	expect(worst).toBeLessThan(64);
});
