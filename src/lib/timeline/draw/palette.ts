import type { Track } from '#lib/messages/drawn.ts';
import type { Ink } from './display-list.ts';

/** The colours of a track: for lines, for bands (16 % mixed with paper) and for bars (46 %). */
export interface TrackColors {
	line: string;
	band: string;
	bar: string;
}

/** The colours that belong to no track, as #rrggbb. */
export interface NeutralColors {
	paper: string;
	/** Main text. */
	ink: string;
	/** Secondary text. */
	ink2: string;
	/** Hairlines. */
	rule: string;
	/** The axis, gaps and links. */
	axis: string;
}

/** All colours of the drawing. */
export interface Palette extends NeutralColors {
	tracks: Record<Track['color'], TrackColors>;
}

/** The colour of an ink, #rrggbb. @param track if null, the inks of a track become the colour of secondary text */
export function colorOfInk(ink: Ink, track: Track['color'] | null, colors: Palette): string {
	if (ink === 'ink-2') return colors.ink2;
	if (ink !== 'track' && ink !== 'band' && ink !== 'bar') return colors[ink];
	if (track === null) return colors.ink2;
	return colors.tracks[track][ink === 'track' ? 'line' : ink];
}
