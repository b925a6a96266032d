import type { Attribution, EventKind } from '#lib/record/timeline.ts';

/** Side of the square on which glyphs are drawn, px. */
export const glyphSize = 16;

/** Width of a glyph's outline, px. */
export const glyphStroke = 1.5;

/** The shape for each kind of event: the `d` of an SVG path. */
export const glyphPaths: Record<EventKind, string> = {
	statement: 'M1.75 2.25h12.5v8.5H8.25l-3.75 3.5v-3.5H1.75z',
	report: 'M2.75 1.25h7.5l3 3v10.5H2.75z',
	protest: 'M8 1.5l6.9 12.75H1.1z',
	action: 'M8 .9l7.1 7.1L8 15.1.9 8z',
	measurement: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5z'
};

/** y of the dot that marks a document: the visual middle of each shape, px from the top. */
export const glyphMiddles: Record<EventKind, number> = {
	statement: 6.5,
	report: 8.5,
	protest: 10,
	action: 8,
	measurement: 8
};

/** Radius of the dot of a document, px. */
export const glyphDot = 2;

/** Whether a shape is filled: own words, or words of a spokesperson. */
export const isFilled = (attribution: Attribution): boolean =>
	attribution === 'direct' || attribution === 'spokesperson';
