import { toBase64 } from '#lib/record/base64.ts';
import { toMegabytes } from '#lib/record/check-pictures.ts';
import type { Fault } from '#lib/record/fault.ts';
import { maxEdge } from '#lib/record/picture.ts';
import { readPictureHeader } from '#lib/record/picture-bytes.ts';
import type { DraftPicture } from './draft.ts';

/** Limits of the result: the longer edge in px, and the size in bytes. */
const pictureLimits = { edge: 1_280, bytes: 150 * 1024 };
/** The largest file to read, bytes. */
const maxInputBytes = 40 * 1024 * 1024;
/** Encoder qualities to try, best first. */
const qualities = [0.85, 0.75, 0.65, 0.5, 0.4];
/** Factors for the edges, tried in turn if no quality makes the file small enough. */
const scales = [1, 0.75, 0.55, 0.4];

/**
 * Makes a picture small enough for a record. It is redrawn, which applies its EXIF rotation and removes EXIF data.
 *
 * @returns the fault if the picture cannot be used
 */
export async function shrinkPicture(file: Blob): Promise<DraftPicture | { fault: Fault }> {
	if (file.size > maxInputBytes) {
		const [own, max] = [toMegabytes(file.size), toMegabytes(maxInputBytes)];
		return { fault: { code: 'picture-heavy', own, max } };
	}
	const bytes = new Uint8Array(await file.arrayBuffer());
	// Checked before decoding, because a header may claim more pixels than fit into memory.
	const header = readPictureHeader(bytes);
	if (!header) return { fault: { code: 'picture-type' } };
	const { type, width, height, isAnimated } = header;
	if (Math.max(width, height) > maxEdge.file) {
		return { fault: { code: 'picture-edge', width, height, max: maxEdge.file } };
	}
	if (isAnimated) return { fault: { code: 'picture-moves' } };
	let bitmap: ImageBitmap | null = null;
	try {
		bitmap = await createImageBitmap(new Blob([bytes], { type }), {
			imageOrientation: 'from-image'
		});
		return (
			(await encodeWithinLimit(bitmap)) ?? {
				fault: { code: 'picture-not-small', max: pictureLimits.bytes }
			}
		);
	} catch {
		return { fault: { code: 'picture-unread' } };
	} finally {
		bitmap?.close();
	}
}

/** Draws a picture smaller and encodes it, until its file is small enough. Null if no size or quality is. */
async function encodeWithinLimit(bitmap: ImageBitmap): Promise<DraftPicture | null> {
	const fit = Math.min(1, pictureLimits.edge / Math.max(bitmap.width, bitmap.height));
	for (const scale of scales) {
		const [width, height] = [bitmap.width, bitmap.height].map((edge) =>
			Math.max(1, Math.round(edge * fit * scale))
		) as [number, number];
		const canvas = Object.assign(document.createElement('canvas'), { width, height });
		const context = canvas.getContext('2d');
		if (!context) return null;
		// A white background, because JPEG has no transparency.
		context.fillStyle = 'white';
		context.fillRect(0, 0, width, height);
		context.imageSmoothingQuality = 'high';
		context.drawImage(bitmap, 0, 0, width, height);
		for (const quality of qualities) {
			const small = await encodePicture(canvas, quality);
			if (small && small.size <= pictureLimits.bytes) {
				const data = toBase64(new Uint8Array(await small.arrayBuffer()));
				return { data, width, height };
			}
		}
	}
	return null;
}

/** Encodes as WebP. Browsers that cannot write WebP return a PNG, so these write JPEG instead. */
async function encodePicture(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
	const write = (type: string) =>
		new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
	const webp = await write('image/webp');
	return webp?.type === 'image/webp' ? webp : write('image/jpeg');
}
