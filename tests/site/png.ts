import { inflateSync } from 'node:zlib';

export interface Pixels {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each. */
	data: Uint8ClampedArray;
}

/** What is nearest to what its three neighbours lead one to expect. */
function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const toLeft = Math.abs(guess - left);
	const toUp = Math.abs(guess - up);
	const toCorner = Math.abs(guess - corner);
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}

/** Reads a screenshot, as browsers write them: eight bits a colour, with opacity or without, row by row. */
export function readPng(png: Buffer): Pixels {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const [depth, type, , , interlace] = png.subarray(24, 29);
	if (depth !== 8 || (type !== 2 && type !== 6) || interlace !== 0) {
		throw new Error(`a PNG of another kind: ${depth} bits, type ${type}, interlace ${interlace}`);
	}
	const packed: Buffer[] = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
			packed.push(png.subarray(at + 8, at + 8 + length));
		}
		at += length + 12;
	}
	const raw = inflateSync(Buffer.concat(packed));
	const step = type === 6 ? 4 : 3;
	const size = width * step;
	let [above, row] = [new Uint8Array(size), new Uint8Array(size)];
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	for (let y = 0; y < height; y++) {
		const start = y * (size + 1);
		const filter = raw[start];
		for (let i = 0; i < size; i++) {
			const left = i < step ? 0 : (row[i - step] ?? 0);
			const up = above[i] ?? 0;
			let value = raw[start + 1 + i] ?? 0;
			if (filter === 1) value += left;
			else if (filter === 2) value += up;
			else if (filter === 3) value += (left + up) >> 1;
			else if (filter === 4) value += paeth(left, up, i < step ? 0 : (above[i - step] ?? 0));
			row[i] = value;
		}
		for (let x = 0, from = 0, to = (y * width) << 2; x < width; x++, from += step, to += 4) {
			for (let part = 0; part < step; part++) data[to + part] = row[from + part] ?? 0;
		}
		[above, row] = [row, above];
	}
	return { width, height, data };
}
