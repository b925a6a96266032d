import { encode } from 'uqr';

/** Width of the empty margin around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** A QR code as a square of modules (its small squares). */
export interface QrCode {
	/** Modules in a row, including the margin. */
	size: number;
	/** The `d` of an SVG path that fills the dark modules. A module is 1 × 1. */
	path: string;
}

/**
 * Converts a text to a QR code. It can be read if up to a seventh of it is damaged (a fourteenth for over 2,300
 * characters).
 *
 * @throws Error for more than 2,953 bytes
 */
export function drawQrCode(text: string): QrCode {
	const { data } = encode(text, { ecc: text.length > 2_300 ? 'L' : 'M', border: quietZone });
	const runs = data.flatMap((row, y) => {
		const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
		return [...line.matchAll(/1+/g)].map(
			({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`
		);
	});
	return { size: data.length, path: runs.join('') };
}
