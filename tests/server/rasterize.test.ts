import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lightColors } from '#lib/export/picture/palette.ts';
import { rasterizeToPng } from '../../src/server/rasterize.ts';

/** A paper with a square of each of our colours, and words. */
const colors = Object.values(lightColors);
const squares = colors.map(
	(fill, i) => `<rect x="${i * 20}" width="20" height="20" fill="${fill}"/>`
);
const width = colors.length * 20;
const words = `<text y="50" font-family="Newsreader" font-size="24" fill="${lightColors.ink}">On the record</text>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60">
	<rect width="100%" height="100%" fill="${lightColors.paper}"/>${squares.join('')}${words}</svg>`;

const channelsOf = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

test('a drawing is a PNG with a palette, in which each of our colours stays as it is', async () => {
	const png = await rasterizeToPng(svg);
	const { format, isPalette, hasAlpha } = await sharp(png).metadata();
	expect({ format, isPalette, hasAlpha }).toEqual({
		format: 'png',
		isPalette: true,
		hasAlpha: false
	});
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	const colorAt = (x: number, y: number) => {
		const at = (y * info.width + x) * info.channels;
		return [...data.subarray(at, at + 3)];
	};
	for (const [i, color] of colors.entries()) {
		expect(colorAt(i * 20 + 10, 10), color).toEqual(channelsOf(color));
	}
	expect(colorAt(width - 2, 57)).toEqual(channelsOf(lightColors.paper));
});

test('it is as wide as it is asked for, and has the words of our own fonts', async () => {
	const png = await rasterizeToPng(svg, width * 2);
	expect(await sharp(png).metadata()).toMatchObject({ width: width * 2, height: 120 });
	const { dominant, channels } = await sharp(png)
		.extract({ left: 0, top: 60, width: 200, height: 60 })
		.stats();
	expect(dominant.r).toBeGreaterThan(200);
	expect(channels[0]?.min).toBeLessThan(80);
});
