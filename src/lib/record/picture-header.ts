/** The picture formats that all browsers show and that cannot contain scripts. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

/** What can be read from the bytes of a picture without decoding it. */
export interface PictureHeader {
	type: PictureType;
	/** The width as shown, px, after the rotation that EXIF demands. */
	width: number;
	/** The height as shown, px. */
	height: number;
	isAnimated: boolean;
	/** Whether the data is complete (`whole`), cut off (`cut`), or followed by other bytes (`more`). */
	end: 'whole' | 'cut' | 'more';
}

/** What the reader of one format returns: the header without the type. */
export type HeaderWithoutType = Omit<PictureHeader, 'type'>;

/** Whether the bytes at a position are equal to a text, one byte for each character. */
export function hasTextAt(bytes: Uint8Array, at: number, text: string): boolean {
	for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
	return true;
}
