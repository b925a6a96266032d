import sharp from 'sharp';
import { bestOf } from './best-of.ts';
import { readPictures, toProblem, type ReadPicture } from '../cli/picture-files.ts';
import { toBase64 } from '#lib/record/base64.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { maxEdge, type PictureRecord } from '#lib/record/picture.ts';
import { builtWidthsOf } from '#lib/record/picture-paths.ts';
import type { Problem } from '#lib/record/problem.ts';

/** The largest size of a picture that the site serves, bytes. */
const maxBytes = 120 * 1024;

/** The qualities to try, the best first. */
const qualities = { avif: [60, 52, 44, 36, 28], webp: [80, 72, 64, 56, 48, 40, 32] } as const;

/** A format in which pictures are written. */
type Format = keyof typeof qualities;
/** WebP is tried first, because it takes a tenth of the time to find out that a picture cannot be made small enough. */
const formats = ['webp', 'avif'] as const;

/** A picture in all sizes and formats that the site serves. */
export interface MadePicture {
	/** The width of the largest size, px. */
	width: number;
	height: number;
	/** The files by width and format: `480.avif`. */
	files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** A record, and its pictures in smaller sizes. */
export interface MadeRecord {
	/** The record with the largest WebP of each picture as its `data`. */
	file: EventsFile;
	/** The pictures by the event’s id. */
	pictures: ReadonlyMap<string, MadePicture>;
}

/**
 * Makes the pictures of a record smaller, upright and without EXIF.
 *
 * @param folder the folder of the record’s file
 * @returns problems for pictures that cannot be read or made small enough
 */
export async function makePictures(
	file: EventsFile,
	folder: string
): Promise<MadeRecord | { problems: Problem[] }> {
	const { pictures, problems } = await readPictures(file, folder);
	const made = new Map<string, MadePicture>();
	for (const read of pictures) {
		const result = await makePicture(read);
		if ('fault' in result) problems.push(result);
		else made.set(read.event, result);
	}
	if (problems.length > 0) return { problems };
	const events = file.events.map(({ picture, ...event }) => {
		const own = made.get(event.id);
		if (!picture || !own) return event;
		const { width, height, files } = own;
		const data = toBase64(files.get(`${width}.webp`) ?? new Uint8Array());
		return { ...event, picture: { ...withoutFile(picture), data, width, height } };
	});
	return { file: { ...file, events }, pictures: made };
}

/** The picture without the name of its file. */
const withoutFile = ({ file: _, ...picture }: PictureRecord) => picture;

async function makePicture({ path, picture, bytes }: ReadPicture): Promise<MadePicture | Problem> {
	const widths = builtWidthsOf(picture.width);
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	let height = picture.height;
	for (const width of widths) {
		for (const format of formats) {
			let small;
			try {
				small = await shrink(bytes, width, format);
			} catch {
				return toProblem(path, picture, { code: 'picture-unread' });
			}
			if (!small) return toProblem(path, picture, { code: 'picture-not-small', max: maxBytes });
			files.set(`${width}.${format}`, small.bytes);
			({ height } = small);
		}
	}
	const made = { width: widths.at(-1) ?? picture.width, height };
	// A taller picture would make the site’s own JSON invalid.
	if (height > maxEdge.data) {
		return toProblem(path, picture, { code: 'picture-edge', ...made, max: maxEdge.data });
	}
	return { ...made, files };
}

/** Encodes a picture at a width, in the best quality that is small enough; null if none is. */
async function shrink(bytes: Uint8Array, width: number, format: Format) {
	const pixels = await sharp(bytes, { limitInputPixels: maxEdge.file ** 2, failOn: 'error' })
		.autoOrient()
		.resize({ width, withoutEnlargement: true })
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { info, data } = pixels;
	const raw = { width: info.width, height: info.height, channels: info.channels };
	const small = await bestOf(qualities[format], async (quality) => {
		const image = sharp(data, { raw });
		const bytes = await (
			format === 'avif' ? image.avif({ quality, effort: 4 }) : image.webp({ quality, effort: 5 })
		).toBuffer();
		return bytes.length <= maxBytes ? bytes : null;
	});
	return small && { bytes: new Uint8Array(small), height: info.height };
}

/** The files of each picture, one picture per line: “picture of wall: 480.webp 18 KB, 480.avif 11 KB”. */
export function formatMadePictures({ pictures }: MadeRecord): string {
	const kilobytes = (bytes: Uint8Array) => `${Math.ceil(bytes.length / 1024)} KB`;
	return [...pictures]
		.map(([event, { files }]) => {
			const sizes = [...files].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
			return `picture of ${event}: ${sizes.join(', ')}`;
		})
		.join('\n');
}
