import { hasTextAt, type HeaderWithoutType } from './picture-header.ts';

/** The position of a box (a part of an AVIF file), in bytes. */
interface AvifBox {
	/** Its first byte. */
	at: number;
	/** The first byte of its content. */
	content: number;
	/** The first byte after it. */
	end: number;
}

/**
 * Reads an AVIF’s size from its boxes. A picture of several tiles, or with a thumbnail, has the size of its largest
 * part.
 *
 * @returns null for a file that is no AVIF or states no size
 * @throws RangeError if the data ends before the size
 */
export function readAvif(bytes: Uint8Array, view: DataView): HeaderWithoutType | null {
	const top = readBoxes(bytes, view, 0, bytes.length);
	const brands = top[0];
	const meta = top.find(({ at }) => hasTextAt(bytes, at + 4, 'meta'));
	if (!brands || !meta) return null;
	const boxesNamed = (boxes: readonly AvifBox[], name: string) =>
		boxes.filter(({ at }) => hasTextAt(bytes, at + 4, name));
	const boxesInside = ({ content, end }: AvifBox, skip = 0) =>
		readBoxes(bytes, view, content + skip, end);
	// The content of `meta` begins with four bytes for a version and flags.
	const properties = boxesNamed(boxesInside(meta, 4), 'iprp')
		.flatMap((box) => boxesNamed(boxesInside(box), 'ipco'))
		.flatMap((box) => boxesInside(box));
	const sizes = boxesNamed(properties, 'ispe').map(({ content }) => ({
		width: view.getUint32(content + 4),
		height: view.getUint32(content + 8)
	}));
	const [size] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
	if (!size || !hasBrand(bytes, brands, 'avif', 'avis')) return null;
	const isTurned = boxesNamed(properties, 'irot').some(
		({ content }) => view.getUint8(content) % 2 === 1
	);
	const end = top.at(-1)?.end ?? 0;
	return {
		...(isTurned ? { width: size.height, height: size.width } : size),
		isAnimated: hasBrand(bytes, brands, 'avis'),
		end: end === bytes.length ? 'whole' : 'cut'
	};
}

function hasBrand(bytes: Uint8Array, { content, end }: AvifBox, ...names: string[]): boolean {
	for (let at = content; at < end; at += 4) {
		if (names.some((name) => hasTextAt(bytes, at, name))) return true;
	}
	return false;
}

/** The boxes between two byte positions. The stated length of the last box may go beyond `to`. */
function readBoxes(bytes: Uint8Array, view: DataView, from: number, to: number): AvifBox[] {
	const boxes: AvifBox[] = [];
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
