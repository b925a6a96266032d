import * as v from 'valibot';
import { lengthOfBase64, toBytes } from './base64.ts';
import type { Fault } from './fault.ts';
import { filledText, limits, object, reference, seen, title } from './fields.ts';
import { says } from './issue-fault.ts';
import { readPictureHeader } from './picture-bytes.ts';

/** Longest edge of a picture, px: of one that travels in a file, and of one that the build makes smaller. */
export const maxEdge = { data: 4_096, file: 10_000 };

const pixels = v.pipe(
	v.number(says({ code: 'no-pixels' })),
	v.integer(says({ code: 'no-pixels' })),
	v.minValue(1, says({ code: 'no-pixels' }))
);

const text = v.string(says({ code: 'no-text' }));

/** A picture as it is written, before it is known whether its keys fit together. */
const keys = object({
	/** In a build: where it is, from the folder of the record's file on. */
	file: v.optional(text),
	/** In a file that travels: its bytes, as base64. */
	data: v.optional(text),
	/** Of the picture as it is shown, px. */
	width: pixels,
	height: pixels,
	/** Its content in words, for those who don't see it. */
	alt: v.optional(filledText(limits.picture)),
	/** It says nothing that the card doesn't. */
	decorative: v.optional(v.literal(true, says({ code: 'not-true' }))),
	/** Who made it or has it. */
	credit: v.pipe(title, seen),
	/** By which others may use it. */
	license: v.optional(v.pipe(title, seen)),
	caption: v.optional(filledText(limits.picture)),
	/** Where it is from. */
	source: v.optional(reference)
});
type Keys = v.InferOutput<typeof keys>;

type Found = Partial<Record<'file' | 'data' | 'alt' | 'width', Fault>>;

/** The checks of one picture ask for the same answer. */
const found = new WeakMap<Keys, Found>();

function faultsOf(picture: Keys): Found {
	const known = found.get(picture) ?? findFaults(picture);
	found.set(picture, known);
	return known;
}

function findFaults({ file, data, width, height, alt, decorative }: Keys): Found {
	const bytes = data === undefined ? null : faultOfData(data, { width, height });
	const name = file === undefined ? null : faultOfName(file);
	return {
		...((file === undefined) === (data === undefined) && { file: { code: 'file-or-data' } }),
		...(name && { file: name }),
		...(bytes && { [bytes.code === 'picture-size' ? 'width' : 'data']: bytes }),
		...((alt === undefined) === (decorative === undefined) && {
			alt: { code: 'alt-or-decorative' }
		})
	};
}

/** An address of any kind, or of the same site. */
const address = /^(?:[a-z][\w+.-]*:|[\\/]{2})/i;

/** A path that stays in its folder: names with slashes between them, without signs that a system reads otherwise. */
const plainPath =
	/^(?!\.{1,2}(?:\/|$))[^\\/:*?"<>|\p{C}]+(?:\/(?!\.{1,2}(?:\/|$))[^\\/:*?"<>|\p{C}]+)*$/u;

function faultOfName(file: string): Fault | null {
	if (address.test(file)) return { code: 'picture-address' };
	return file.length <= limits.title && plainPath.test(file) ? null : { code: 'picture-name' };
}

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The stated size of a picture, px. */
interface Size {
	width: number;
	height: number;
}

function faultOfData(data: string, size: Size): Fault | null {
	return data.length % 4 === 0 && base64.test(data)
		? faultOfBytes(toBytes(data), size, maxEdge.data)
		: { code: 'no-base64' };
}

/** Another check has reported all others. */
const isSize = ({ width, height }: Size) =>
	[width, height].every((edge) => Number.isInteger(edge) && edge > 0);

/**
 * The fault of a picture's bytes.
 *
 * @param stated the size that the record says
 * @param max longest edge, px
 * @returns null if nothing is
 */
export function faultOfBytes(bytes: Uint8Array, stated: Size, max: number): Fault | null {
	const header = readPictureHeader(bytes);
	if (!header) return { code: 'picture-type' };
	const { width, height, isAnimated, end } = header;
	if (Math.max(width, height) > max) return { code: 'picture-edge', width, height, max };
	if (isAnimated) return { code: 'picture-moves' };
	if (end !== 'whole') return { code: end === 'cut' ? 'picture-cut' : 'picture-more' };
	const isSame = width === stated.width && height === stated.height;
	return isSame || !isSize(stated) ? null : { code: 'picture-size', width, height };
}

const fits = (key: keyof Found) =>
	v.forward(
		v.check<Keys, (issue: v.CheckIssue<Keys>) => string>(
			(picture) => faultsOf(picture)[key] === undefined,
			says(({ input }: { input: Keys }) => faultsOf(input)[key] ?? { code: 'no-object' })
		),
		[key]
	);

/** A picture for an event. */
export const pictureSchema = v.pipe(keys, fits('file'), fits('data'), fits('alt'), fits('width'));
export type PictureRecord = v.InferOutput<typeof pictureSchema>;

/** All pictures of a record together, in its file, bytes. */
export const maxPictures = 8 * 1024 * 1024;

/** How many bytes a picture has in a file. */
export const weightOf = ({ data = '' }: { data?: string | undefined }): number =>
	lengthOfBase64(data);
