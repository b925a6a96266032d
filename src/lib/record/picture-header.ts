/** The formats of pictures that every browser shows, and that run nothing. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

/** Facts that the bytes of a picture tell without being decoded. */
export interface PictureHeader {
	type: PictureType;
	/** As it is shown: turned as the picture says, px. */
	width: number;
	height: number;
	isAnimated: boolean;
	/** Whether it ends where it says: `cut` before that, `more` after it. */
	end: 'whole' | 'cut' | 'more';
}

/** The rest of a header, where the first bytes have said the type. */
export type TypedHeader = Omit<PictureHeader, 'type'>;

/** Whether bytes have an ASCII text at a position. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
	for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
	return true;
}
