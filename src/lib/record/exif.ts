import { hasText } from './picture-header.ts';

/**
 * Whether EXIF says that width and height change places.
 *
 * @param start where its TIFF header begins
 * @throws RangeError where it ends within what it says
 */
export function isTurned(bytes: Uint8Array, view: DataView, start: number): boolean {
	const isLittle = hasText(bytes, start, 'II');
	const list = start + view.getUint32(start + 4, isLittle);
	const count = view.getUint16(list, isLittle);
	for (let i = 0; i < count; i++) {
		const entry = list + 2 + 12 * i;
		// The orientation: 5 to 8 turn it by a quarter.
		if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) > 4;
	}
	return false;
}
