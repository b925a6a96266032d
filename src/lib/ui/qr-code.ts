import { encode } from 'uqr';

/** Modules around the code that stay empty (ISO/IEC 18004). */
const quietZone = 4;

export interface QrCode {
	/** Modules across, the empty ones around it included. */
	size: number;
	/** The `d` of a path that fills the dark ones; one unit is a module. */
	path: string;
}

/**
 * A text as a QR code that can still be read with a seventh of it damaged; with a fourteenth for more than 2,300 bytes.
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
