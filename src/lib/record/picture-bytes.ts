import { readAvif } from './avif-bytes.ts';
import { isTurnedByExif } from './exif.ts';
import { readJpeg } from './jpeg-bytes.ts';
import {
	hasTextAt,
	type PictureHeader,
	type PictureType,
	type HeaderWithoutType
} from './picture-header.ts';

/** Compares the position at which the picture should end with the length of the data. */
const compareEnd = (end: number, length: number): HeaderWithoutType['end'] =>
	end === length ? 'whole' : end > length ? 'cut' : 'more';

/** The type of a picture, from its first bytes and not from its name; null for other types. */
export function pictureType(bytes: Uint8Array): PictureType | null {
	if (hasTextAt(bytes, 0, '\u0089PNG\r\n\u001a\n')) return 'image/png';
	if (hasTextAt(bytes, 0, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
	if (hasTextAt(bytes, 0, 'RIFF') && hasTextAt(bytes, 8, 'WEBP')) return 'image/webp';
	return hasTextAt(bytes, 4, 'ftyp') && /^(?:avi[fs]|mif1|msf1|miaf)$/.test(fourLettersAt(bytes, 8))
		? 'image/avif'
		: null;
}

/** Four bytes as text. */
const fourLettersAt = (bytes: Uint8Array, at: number) =>
	String.fromCharCode(...bytes.subarray(at, at + 4));

/**
 * Reads the type and the size of a picture.
 *
 * @returns null if it is not a PNG, JPEG, WebP or AVIF, or if its size cannot be read
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
	const type = pictureType(bytes);
	if (!type) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const header = headerReaders[type](bytes, view);
		return header && header.width > 0 && header.height > 0 ? { type, ...header } : null;
	} catch (error) {
		// The data is cut off before the bytes that state the size.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The function that reads each type of picture. */
const headerReaders: Record<
	PictureType,
	(bytes: Uint8Array, view: DataView<ArrayBufferLike>) => HeaderWithoutType | null
> = {
	'image/png': readPng,
	'image/jpeg': readJpeg,
	'image/webp': readWebp,
	'image/avif': readAvif
};

function readPng(bytes: Uint8Array, view: DataView): HeaderWithoutType | null {
	if (!hasTextAt(bytes, 12, 'IHDR')) return null;
	let isAnimated = false;
	let isTurned = false;
	let at = 8;
	while (at + 12 <= bytes.length) {
		const isLast = hasTextAt(bytes, at + 4, 'IEND');
		isAnimated ||= hasTextAt(bytes, at + 4, 'acTL');
		isTurned ||= hasTextAt(bytes, at + 4, 'eXIf') && isTurnedByExif(bytes, view, at + 8);
		at += 12 + view.getUint32(at);
		if (isLast) break;
	}
	const isClosed = at <= bytes.length && hasTextAt(bytes, at - 8, 'IEND');
	return {
		...turnSize({ width: view.getUint32(16), height: view.getUint32(20) }, isTurned),
		isAnimated,
		end: isClosed ? compareEnd(at, bytes.length) : 'cut'
	};
}

function readWebp(bytes: Uint8Array, view: DataView): HeaderWithoutType | null {
	const size = view.getUint32(4, true) + 8;
	// A chunk of odd length is padded with one byte.
	const end = compareEnd(size + (size % 2), bytes.length + (bytes.length % 2));
	const still = { isAnimated: false, end };
	if (hasTextAt(bytes, 12, 'VP8X')) {
		const edge = (at: number) => (view.getUint32(at, true) & 0xff_ff_ff) + 1;
		const flags = view.getUint8(20);
		const isTurned = (flags & 8) !== 0 && isWebpTurned(bytes, view);
		const size = turnSize({ width: edge(24), height: edge(27) }, isTurned);
		return { ...size, isAnimated: (flags & 2) !== 0, end };
	}
	if (hasTextAt(bytes, 12, 'VP8L')) {
		const bits = view.getUint32(21, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, ...still };
	}
	if (!hasTextAt(bytes, 12, 'VP8 ') || !hasTextAt(bytes, 23, '\u009d\u0001*')) return null;
	const edge = (at: number) => view.getUint16(at, true) & 0x3fff;
	return { width: edge(26), height: edge(28), ...still };
}

/** Whether the EXIF of a WebP swaps width and height. Some programs write EXIF with the prefix that it has in a JPEG. */
function isWebpTurned(bytes: Uint8Array, view: DataView): boolean {
	let at = 12;
	while (at + 8 <= bytes.length) {
		const start = at + 8;
		if (hasTextAt(bytes, at, 'EXIF'))
			return isTurnedByExif(bytes, view, hasTextAt(bytes, start, 'Exif\0\0') ? start + 6 : start);
		const length = view.getUint32(at + 4, true);
		at = start + length + (length % 2);
	}
	return false;
}

/** The size of a picture, px. */
interface PixelSize {
	width: number;
	height: number;
}

/** Swaps width and height if the picture is turned by a quarter. */
const turnSize = ({ width, height }: PixelSize, isTurned: boolean): PixelSize =>
	isTurned ? { width: height, height: width } : { width, height };
