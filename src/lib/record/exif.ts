import { hasTextAt } from './picture-header.ts';

/**
 * Whether EXIF turns a picture by a quarter, so that its width and height must be swapped.
 *
 * @param start the position of EXIF’s TIFF header, bytes
 * @throws RangeError if the data is cut off
 */
export function isTurnedByExif(bytes: Uint8Array, view: DataView, start: number): boolean {
	const isLittle = hasTextAt(bytes, start, 'II');
	const list = start + view.getUint32(start + 4, isLittle);
	const count = view.getUint16(list, isLittle);
	for (let i = 0; i < count; i++) {
		const entry = list + 2 + 12 * i;
		// Values 5 to 8 of the orientation include a quarter turn.
		if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) > 4;
	}
	return false;
}
