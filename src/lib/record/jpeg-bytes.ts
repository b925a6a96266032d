import { isTurnedByExif } from './exif.ts';
import { hasTextAt, type HeaderWithoutType } from './picture-header.ts';

/** Whether a marker has no length after it. */
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** Whether a marker starts a frame header, which contains the size: C0 to CF, except C4, C8 and CC. */
const isFrameHeader = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Reads a JPEG’s size from its segments.
 *
 * @returns null if it has no size, or two, or if a segment does not begin as it must
 * @throws RangeError if the data ends within the segments before the pixels
 */
export function readJpeg(bytes: Uint8Array, view: DataView): HeaderWithoutType | null {
	let at = 2;
	let isTurned = false;
	let size: { width: number; height: number } | null = null;
	for (;;) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		// Extra FF bytes may precede a marker.
		if (marker === 0xff) at++;
		else if (hasNoLength(marker)) at += 2;
		else if (marker === 0xda) break;
		else {
			if (marker === 0xe1) isTurned ||= isTurningExif(bytes, view, at + 4);
			if (isFrameHeader(marker)) {
				// Refuse a file with two sizes, because programs differ in which they use.
				if (size) return null;
				size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
			}
			at += 2 + view.getUint16(at + 2);
		}
	}
	if (!size) return null;
	const { width, height } = size;
	return {
		...(isTurned ? { width: height, height: width } : size),
		isAnimated: false,
		// Bytes after the end are no fault, because cameras may append a second picture.
		end: hasEndMarker(bytes, at) ? 'whole' : 'cut'
	};
}

function hasEndMarker(bytes: Uint8Array, from: number): boolean {
	for (let at = bytes.length - 2; at > from; at--) {
		if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
	}
	return false;
}

/** Whether a segment is EXIF that turns the picture by a quarter. @param at the first byte of the segment’s data */
const isTurningExif = (bytes: Uint8Array, view: DataView, at: number): boolean =>
	hasTextAt(bytes, at, 'Exif\0\0') && isTurnedByExif(bytes, view, at + 6);
