import * as v from 'valibot';
import { bytesInBase64, base64ToBytes } from './base64.ts';
import type { Fault } from './fault.ts';
import { filledText, limits, object, reference, checkVisible, title } from './fields.ts';
import { withFault } from './issue-fault.ts';
import { readPictureHeader } from './picture-bytes.ts';

/** The maximum width and height of a picture, px. `data`: inside the record. `file`: of a file, before it is made smaller. */
export const maxEdge = { data: 4_096, file: 10_000 };

/** A whole number of px, at least 1. */
const pixels = v.pipe(
	v.number(withFault({ code: 'no-pixels' })),
	v.integer(withFault({ code: 'no-pixels' })),
	v.minValue(1, withFault({ code: 'no-pixels' }))
);

const text = v.string(withFault({ code: 'no-text' }));

/** The keys of a picture, each checked by itself. `pictureSchema` also checks them together. */
const pictureKeys = object({
	/** The path of the picture’s file, relative to the record’s file. Only a build can read it. */
	file: v.optional(text),
	/** The bytes as base64, instead of `file`. */
	data: v.optional(text),
	/** The size as shown, px: after the rotation that EXIF demands. */
	width: pixels,
	height: pixels,
	/** A description of the picture for people who cannot see it. */
	alt: v.optional(filledText(limits.picture)),
	/** Set instead of `alt` if the picture adds nothing to the text of the card. */
	decorative: v.optional(v.literal(true, withFault({ code: 'not-true' }))),
	/** Who made the picture, or holds the rights to it. */
	credit: v.pipe(title, checkVisible),
	/** The licence under which others may use it. */
	license: v.optional(v.pipe(title, checkVisible)),
	caption: v.optional(filledText(limits.picture)),
	source: v.optional(reference)
});
/** A picture whose keys are each valid. They may still contradict each other. */
type PictureKeys = v.InferOutput<typeof pictureKeys>;

/** The faults of a picture, by the key at which they are reported. */
type PictureFaults = Partial<Record<'file' | 'data' | 'alt' | 'width', Fault>>;

/** A cache of the faults of each picture, because the four checks of `pictureSchema` all need them. */
const faultCache = new WeakMap<PictureKeys, PictureFaults>();

function cachedFaults(picture: PictureKeys): PictureFaults {
	const known = faultCache.get(picture) ?? findFaults(picture);
	faultCache.set(picture, known);
	return known;
}

function findFaults({ file, data, width, height, alt, decorative }: PictureKeys): PictureFaults {
	const dataFault = data === undefined ? null : faultOfData(data, { width, height });
	const fileFault = file === undefined ? null : faultOfFileName(file);
	return {
		...((file === undefined) === (data === undefined) && { file: { code: 'file-or-data' } }),
		...(fileFault && { file: fileFault }),
		...(dataFault && { [dataFault.code === 'picture-size' ? 'width' : 'data']: dataFault }),
		...((alt === undefined) === (decorative === undefined) && {
			alt: { code: 'alt-or-decorative' }
		})
	};
}

/** Matches a text that begins like an address: with a scheme, or with two slashes. */
const addressLikePattern = /^(?:[a-z][\w+.-]*:|[\\/]{2})/i;

/** Matches a relative path that stays in its folder: names without special characters, separated by slashes. */
const plainPathPattern =
	/^(?!\.{1,2}(?:\/|$))[^\\/:*?"<>|\p{C}]+(?:\/(?!\.{1,2}(?:\/|$))[^\\/:*?"<>|\p{C}]+)*$/u;

function faultOfFileName(file: string): Fault | null {
	if (addressLikePattern.test(file)) return { code: 'picture-address' };
	return file.length <= limits.title && plainPathPattern.test(file)
		? null
		: { code: 'picture-name' };
}

/** Matches base64 with its padding. */
const base64Pattern = /^[A-Za-z0-9+/]+={0,2}$/;

/** The size that a record states for a picture, px. */
interface StatedSize {
	width: number;
	height: number;
}

function faultOfData(data: string, size: StatedSize): Fault | null {
	return data.length % 4 === 0 && base64Pattern.test(data)
		? faultOfBytes(base64ToBytes(data), size, maxEdge.data)
		: { code: 'no-base64' };
}

/** Whether width and height are positive integers. If they are not, other checks report this. */
const isValidSize = ({ width, height }: StatedSize) =>
	[width, height].every((edge) => Number.isInteger(edge) && edge > 0);

/**
 * Finds the fault of a picture’s bytes.
 *
 * @param stated the size that the record states, px
 * @param max the maximum width and height, px
 * @returns null if there is no fault
 */
export function faultOfBytes(bytes: Uint8Array, stated: StatedSize, max: number): Fault | null {
	const header = readPictureHeader(bytes);
	if (!header) return { code: 'picture-type' };
	const { width, height, isAnimated, end } = header;
	if (Math.max(width, height) > max) return { code: 'picture-edge', width, height, max };
	if (isAnimated) return { code: 'picture-moves' };
	if (end !== 'whole') return { code: end === 'cut' ? 'picture-cut' : 'picture-more' };
	const isSame = width === stated.width && height === stated.height;
	return isSame || !isValidSize(stated) ? null : { code: 'picture-size', width, height };
}

/** A check that reports the fault of one key. */
const checkKey = (key: keyof PictureFaults) =>
	v.forward(
		v.check<PictureKeys, (issue: v.CheckIssue<PictureKeys>) => string>(
			(picture) => cachedFaults(picture)[key] === undefined,
			withFault(
				({ input }: { input: PictureKeys }) => cachedFaults(input)[key] ?? { code: 'no-object' }
			)
		),
		[key]
	);

/** The picture of an event. */
export const pictureSchema = v.pipe(
	pictureKeys,
	checkKey('file'),
	checkKey('data'),
	checkKey('alt'),
	checkKey('width')
);
export type PictureRecord = v.InferOutput<typeof pictureSchema>;

/** The maximum size of all pictures in a file together, bytes. */
export const maxPictureBytes = 8 * 1024 * 1024;

/** The size of a picture’s `data`, bytes. */
export const dataBytesOf = ({ data = '' }: { data?: string | undefined }): number =>
	bytesInBase64(data);
