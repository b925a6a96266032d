import { hasText, type HeaderWithoutType } from './picture-header.ts';

/** Positions of a box: its first byte, the first byte of its content, and the first byte after it. */
interface Box {
	at: number;
	content: number;
	end: number;
}

/**
 * Reads an AVIF’s size from its boxes. A picture of several tiles, or with a thumbnail, has the size of its largest
 * part.
 *
 * @throws RangeError if the data ends before the size
 */
export function readAvif(bytes: Uint8Array, view: DataView): HeaderWithoutType | null {
	const top = boxesIn(bytes, view, 0, bytes.length);
	const brands = top[0];
	const meta = top.find(({ at }) => hasText(bytes, at + 4, 'meta'));
	if (!brands || !meta) return null;
	const named = (boxes: readonly Box[], name: string) =>
		boxes.filter(({ at }) => hasText(bytes, at + 4, name));
	const inside = ({ content, end }: Box, skip = 0) => boxesIn(bytes, view, content + skip, end);
	// The content of `meta` begins with four bytes for a version and flags.
	const properties = named(inside(meta, 4), 'iprp')
		.flatMap((box) => named(inside(box), 'ipco'))
		.flatMap((box) => inside(box));
	const sizes = named(properties, 'ispe').map(({ content }) => ({
		width: view.getUint32(content + 4),
		height: view.getUint32(content + 8)
	}));
	const [size] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
	if (!size || !hasBrand(bytes, brands, 'avif', 'avis')) return null;
	const isTurned = named(properties, 'irot').some(
		({ content }) => view.getUint8(content) % 2 === 1
	);
	const end = top.at(-1)?.end ?? 0;
	return {
		...(isTurned ? { width: size.height, height: size.width } : size),
		isAnimated: hasBrand(bytes, brands, 'avis'),
		end: end === bytes.length ? 'whole' : 'cut'
	};
}

function hasBrand(bytes: Uint8Array, { content, end }: Box, ...names: string[]): boolean {
	for (let at = content; at < end; at += 4) {
		if (names.some((name) => hasText(bytes, at, name))) return true;
	}
	return false;
}

/** The boxes between two byte positions. The stated length of the last box may go beyond `to`. */
function boxesIn(bytes: Uint8Array, view: DataView, from: number, to: number): Box[] {
	const boxes: Box[] = [];
	let at = from;
	while (at + 8 <= to) {
		const size = view.getUint32(at);
		// A size of 0 means that the box goes to the end; 1 means that the length is in the eight bytes after the name.
		const [length, head] =
			size === 0 ? [to - at, 8] : size === 1 ? [Number(view.getBigUint64(at + 8)), 16] : [size, 8];
		if (length < head) break;
		boxes.push({ at, content: at + head, end: at + length });
		at += length;
	}
	return boxes;
}
