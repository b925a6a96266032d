import type { Track } from '#lib/messages/drawn.ts';
import type { Ink } from './display-list.ts';

/** The colours of a track: of lines, of bands (16 % on paper) and of bars (46 % on paper). */
export interface TrackColors {
	line: string;
	band: string;
	bar: string;
}

/** The colours that belong to no track, as #rrggbb. */
export interface Inks {
	paper: string;
	ink: string;
	/** Secondary text. */
	ink2: string;
	/** Hairlines. */
	rule: string;
	axis: string;
}

export interface Palette extends Inks {
	tracks: Record<Track['color'], TrackColors>;
}

/** The colour of an ink. @param track of the group; null: the inks of a track become the colour of secondary text */
export function colorOf(ink: Ink, track: Track['color'] | null, colors: Palette): string {
	if (ink === 'ink-2') return colors.ink2;
	if (ink !== 'track' && ink !== 'band' && ink !== 'bar') return colors[ink];
	if (track === null) return colors.ink2;
	return colors.tracks[track][ink === 'track' ? 'line' : ink];
}
