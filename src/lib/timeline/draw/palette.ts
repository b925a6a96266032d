import type { Track } from '#lib/messages/drawn.ts';
import type { Ink } from './display-list.ts';

/** All colours of the drawing, as #rrggbb. */
export interface Palette {
	paper: string;
	/** Main text. */
	ink: string;
	/** Secondary text. */
	ink2: string;
	/** Hairlines. */
	rule: string;
	/** The axis, gaps and links. */
	axis: string;
	/** The colours of each track: for lines, for bands (16 % mixed with paper) and for bars (46 %). */
	tracks: Record<Track['color'], Record<'line' | 'band' | 'bar', string>>;
}

/** The colour of an ink, #rrggbb. @param track if null, the inks of a track become the colour of secondary text */
export function colorOfInk(ink: Ink, track: Track['color'] | null, colors: Palette): string {
	if (ink === 'ink-2') return colors.ink2;
	if (ink !== 'track' && ink !== 'band' && ink !== 'bar') return colors[ink];
	if (track === null) return colors.ink2;
	return colors.tracks[track][ink === 'track' ? 'line' : ink];
}
