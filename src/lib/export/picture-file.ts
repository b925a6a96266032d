import type { ViewPicture } from '#lib/export/picture/view-picture.ts';

/** A picture as an SVG file. */
export const toSvgBlob = ({ svg }: ViewPicture) => new Blob([svg], { type: 'image/svg+xml' });

/** How many pixels of the PNG a px of the picture gets, in each direction. */
const pixelsPerPx = 2;

/**
 * A picture as a PNG file, `pixelsPerPx` times as many pixels wide and high as the picture is in px.
 *
 * @throws Error if the browser cannot draw the picture
 */
export async function toPng(picture: ViewPicture): Promise<Blob> {
	const href = URL.createObjectURL(toSvgBlob(picture));
	try {
		const image = new Image(picture.width, picture.height);
		image.src = href;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = picture.width * pixelsPerPx;
		canvas.height = picture.height * pixelsPerPx;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser gives no canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('the canvas gives no picture');
		return blob;
	} finally {
		URL.revokeObjectURL(href);
	}
}
