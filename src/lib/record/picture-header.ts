/** The picture formats that all browsers show and that cannot contain scripts. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

/** What the bytes of a picture reveal before it is decoded. */
export interface PictureHeader {
	type: PictureType;
	/** The width as shown, px, after the rotation that the picture asks for. */
	width: number;
	/** The height as shown, px. */
	height: number;
	isAnimated: boolean;
	/** Whether the data ends where the format says: `cut` if it ends before, `more` if other bytes follow. */
	end: 'whole' | 'cut' | 'more';
}

/** The header without the type, which is already known from the first bytes. */
export type TypedHeader = Omit<PictureHeader, 'type'>;

/** Whether the bytes at a position are an ASCII text. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
	for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
	return true;
}
