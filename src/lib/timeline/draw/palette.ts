import type { Track } from '#lib/messages/drawn.ts';
import type { Ink } from './display-list.ts';

/** The colours of a track: its lines, its bands (16 % on paper) and its bars (34 %). */
export interface TrackColors {
	line: string;
	band: string;
	bar: string;
}

/** The colours that no track has, as #rrggbb. */
export interface Inks {
	paper: string;
	ink: string;
	/** Secondary text. */
	ink2: string;
	/** Hairlines. */
	rule: string;
	axis: string;
}

/** All colours of a drawing. */
export interface Palette extends Inks {
	tracks: Record<Track['color'], TrackColors>;
}

/**
 * The light colours of `tokens.css` as #rrggbb, since SVG viewers know neither custom properties nor `oklch()`. A
 * test compares them with the tokens.
 */
export const palette: Inks = {
	paper: '#fcfaf6',
	ink: '#1b1e24',
	ink2: '#4f5359',
	rule: '#d6d4ce',
	axis: '#777a80'
};

const tracks: Palette['tracks'] = {
	teal: { line: '#006e77', band: '#d7e3e1', bar: '#afc9c9' },
	ochre: { line: '#aa7323', band: '#efe4d5', bar: '#e1cbb1' },
	plum: { line: '#763671', band: '#e6d9e0', bar: '#ceb5c8' },
	slate: { line: '#586474', band: '#e0e1e0', bar: '#c1c5c8' },
	moss: { line: '#5e713c', band: '#e1e3d6', bar: '#c3cab4' },
	rust: { line: '#a3522a', band: '#efded4', bar: '#e0c0af' }
};

export const colorsOf = ({ color }: Pick<Track, 'color'>): TrackColors => tracks[color];

/** The light colours on a paper, given as #rrggbb. */
export const paletteOn = (paper: string): Palette => ({ ...palette, paper, tracks });

/** The colour of an ink. @param track of the group; where there is none, its inks are those of secondary text */
export function colorOf(ink: Ink, track: Track['color'] | null, colors: Palette): string {
	if (ink === 'ink-2') return colors.ink2;
	if (ink !== 'track' && ink !== 'band' && ink !== 'bar') return colors[ink];
	if (track === null) return colors.ink2;
	return colors.tracks[track][ink === 'track' ? 'line' : ink];
}
