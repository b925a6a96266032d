import { crc32, deflateSync } from 'node:zlib';

/** How many colours a palette has. */
const maxColors = 256;

/** The bits that are left of each of the three channels to count similar colours as one. */
const similar = 0xf8f8f8;

/**
 * A picture as a PNG with a palette: a third of its size in full colour. Where it has too many colours, the rarest
 * ones become the nearest of the others.
 *
 * @param pixels RGBA, opaque
 * @param width px
 * @param height px
 */
export function toPalettePng(
	pixels: Uint8Array,
	width: number,
	height: number
): Uint8Array<ArrayBuffer> {
	const colors = new Uint32Array(width * height);
	for (let i = 0, at = 0; i < colors.length; i++, at += 4) {
		colors[i] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
	}
	const { palette, indexOf } = choosePalette(colors);
	// Each row begins with its filter: none.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			rows[y * (width + 1) + x + 1] = indexOf.get(colors[y * width + x] ?? 0) ?? 0;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, with a palette.
	header.set([8, 3, 0, 0, 0], 8);
	const entries = Buffer.from(palette.flatMap((color) => channelsOf(color)));
	const parts = [
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', entries),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	];
	return new Uint8Array(Buffer.concat(parts));
}

/** A colour as 0xrrggbb, in three numbers. */
const channelsOf = (color: number) => [color >> 16, (color >> 8) & 255, color & 255] as const;

/** The most frequent colours, of similar ones only the most frequent, and which of them stands for each colour. */
function choosePalette(colors: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
	const counts = new Map<number, number>();
	for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
	const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
	const isFew = sorted.length <= maxColors;
	const groups = new Map<number, number>();
	for (const color of sorted) {
		const group = isFew ? color : color & similar;
		if (!groups.has(group)) groups.set(group, color);
	}
	const palette = [...groups.values()].slice(0, maxColors);
	const indexOf = new Map(sorted.map((color) => [color, nearest(color, palette)]));
	return { palette, indexOf };
}

function nearest(color: number, palette: readonly number[]): number {
	const [red, green, blue] = channelsOf(color);
	let [best, least] = [0, Infinity];
	for (const [i, other] of palette.entries()) {
		const [r, g, b] = channelsOf(other);
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [best, least] = [i, distance];
	}
	return best;
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	whole.set(body, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}
