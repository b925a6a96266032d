import type { Attribution, EventKind } from '#lib/messages/drawn.ts';

/** The shape for each kind of event, and for one of no kind: the `d` of an SVG path about 0, 0. */
export const glyphPaths: Record<EventKind, string> = {
	statement: 'M-6.25-5.75h12.5v8.5H.25l-3.75 3.5v-3.5H-6.25z',
	report: 'M-5.25-6.75h7.5l3 3v10.5H-5.25z',
	protest: 'M0-6.5l6.9 12.75H-6.9z',
	action: 'M0-7.1l7.1 7.1L0 7.1-7.1 0z',
	measurement: 'M0-6.25a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5z'
};

/** y of the dot that marks a document: the visual middle of each shape, px from the middle of its square. */
export const glyphMiddles: Record<EventKind, number> = {
	statement: -1.5,
	report: 0.5,
	protest: 2,
	action: 0,
	measurement: 0
};

/** Radius of the dot of a document, px. */
export const glyphDot = 2;

/** The shape of an event of which no kind is said is that of a figure. */
export const plainKind: EventKind = 'measurement';

/** Whether a shape is filled: own words, words of a spokesperson, or where nothing is said of that. */
export const isFilled = (attribution: Attribution | null): boolean =>
	attribution === null || attribution === 'direct' || attribution === 'spokesperson';
