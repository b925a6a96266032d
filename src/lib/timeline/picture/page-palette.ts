import { trackColors } from '#lib/record/terms.ts';
import type { Palette } from './surface.ts';

const ofPage = (name: string, share = '') => {
	const color = `var(--otr-${name})`;
	return share ? `color-mix(in oklab, ${color} var(--otr-${share}), var(--otr-paper))` : color;
};

/** The colours of the page around a picture, light or dark. */
export const pagePalette: Palette = {
	paper: ofPage('paper'),
	ink: ofPage('ink'),
	ink2: ofPage('ink-2'),
	rule: ofPage('rule'),
	axis: ofPage('axis'),
	tracks: Object.fromEntries(
		trackColors.map((name) => [
			name,
			{ line: ofPage(name), band: ofPage(name, 'band'), bar: ofPage(name, 'bar') }
		])
	) as Palette['tracks']
};
