import type { Track } from '#lib/messages/drawn.ts';
import type { Palette } from '#lib/timeline/draw/palette.ts';

/**
 * The light colours of `tokens.css` as #rrggbb, because SVG viewers support neither custom properties nor
 * `oklch()`. A test checks that they are equal to the tokens.
 */
export const lightColors: Omit<Palette, 'tracks'> = {
	paper: '#fcfaf6',
	ink: '#1b1e24',
	ink2: '#4f5359',
	rule: '#d6d4ce',
	axis: '#777a80'
};

/** The light colours of each track: of lines, bands and bars. */
const lightTrackColors: Palette['tracks'] = {
	teal: { line: '#006e77', band: '#d7e3e1', bar: '#95b8ba' },
	ochre: { line: '#aa7323', band: '#efe4d5', bar: '#d7bb99' },
	plum: { line: '#763671', band: '#e6d9e0', bar: '#be9db8' },
	slate: { line: '#586474', band: '#e0e1e0', bar: '#adb2b8' },
	moss: { line: '#5e713c', band: '#e1e3d6', bar: '#b0b99d' },
	rust: { line: '#a3522a', band: '#efded4', bar: '#d6ac97' }
};

/** The light colours of a track, #rrggbb. */
export const lightColorsOf = ({ color }: Pick<Track, 'color'>) => lightTrackColors[color];

/** The light colours with another paper colour. @param paper #rrggbb */
export const paletteOn = (paper: string): Palette => ({
	...lightColors,
	paper,
	tracks: lightTrackColors
});
