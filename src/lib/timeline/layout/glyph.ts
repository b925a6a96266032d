import type { Attribution, Shape } from '#lib/messages/drawn.ts';

/** The `d` of each shape's SVG path, px, with the origin in the middle of the mark. */
export const glyphPaths: Record<Shape, string> = {
	speech: 'M-6.25-5.75h12.5v8.5H.25l-3.75 3.5v-3.5H-6.25z',
	page: 'M-5.25-6.75h7.5l3 3v10.5H-5.25z',
	triangle: 'M0-6.5l6.9 12.75H-6.9z',
	diamond: 'M0-7.1l7.1 7.1L0 7.1-7.1 0z',
	circle: 'M0-6.25a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5z',
	square: 'M-5.75-5.75h11.5v11.5h-11.5z',
	star: 'M0 -7l1.88 5.01l5.35 0.24l-4.19 3.34l1.43 5.16l-4.47-2.95l-4.47 2.95l1.43-5.16l-4.19-3.34l5.35-0.24z',
	flag: 'M-5.25-6.75h11l-3 3.75 3 3.75h-9v6h-2z'
};

/** y of the dot in a shape, px: the visual middle of the shape. 0 for shapes that are not listed. */
export const glyphDotY: Partial<Record<Shape, number>> = {
	speech: -1.5,
	page: 0.5,
	triangle: 2,
	star: 0.6,
	flag: -3
};

/** Radius of the dot, px. */
export const glyphDotRadius = 2;

/** The shape of an event without a kind. */
export const defaultShape: Shape = 'circle';

/** Whether a shape is filled: for words of a speaker or a spokesperson, or if the record states no attribution. */
export const isFilled = (attribution: Attribution | null): boolean =>
	attribution === null || attribution === 'direct' || attribution === 'spokesperson';

/** Whether a shape has a dot: if the event is known from a document, a witness or an official. */
export const hasDot = (attribution: Attribution | null): boolean =>
	!isFilled(attribution) && attribution !== 'reported';
