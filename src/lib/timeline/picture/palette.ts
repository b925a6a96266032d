import type { Track } from '#lib/record/timeline.ts';

/** Lightness 0 to 1, chroma, hue in degrees. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * The light colours of `tokens.css`, which a test compares with these: whoever draws a picture knows
 * neither custom properties nor `oklch()`.
 */
export const tokens = {
	paper: [0.985, 0.006, 90],
	ink: [0.235, 0.012, 260],
	'ink-2': [0.44, 0.012, 260],
	rule: [0.87, 0.008, 90],
	axis: [0.58, 0.01, 260],
	teal: [0.49, 0.085, 205],
	ochre: [0.6, 0.115, 72],
	plum: [0.44, 0.12, 330],
	slate: [0.5, 0.03, 255],
	moss: [0.52, 0.08, 125],
	rust: [0.53, 0.12, 45]
} as const satisfies Record<string, Oklch>;

/** How much of a track's colour a band takes, and a bar. */
export const shares = { band: 0.16, bar: 0.34 };

/** What a filter hides. */
export const faint = 0.28;

export const palette = {
	paper: toHex(tokens.paper),
	ink: toHex(tokens.ink),
	ink2: toHex(tokens['ink-2']),
	rule: toHex(tokens.rule),
	axis: toHex(tokens.axis)
};

/** The colours of what belongs to a track, as #rrggbb. */
export function colorsOf({ color }: Pick<Track, 'color'>): {
	line: string;
	band: string;
	bar: string;
} {
	const line = tokens[color];
	return { line: toHex(line), band: onPaper(line, shares.band), bar: onPaper(line, shares.bar) };
}

/** As `color-mix(in oklab, color share, paper)`. */
function onPaper(color: Oklch, share: number): string {
	const [a, b] = [toOklab(color), toOklab(tokens.paper)];
	return labToHex(a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share)));
}

function toOklab([lightness, chroma, hue]: Oklch): number[] {
	const angle = (hue / 180) * Math.PI;
	return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function toHex(color: Oklch): string {
	return labToHex(toOklab(color));
}

/** @see https://bottosson.github.io/posts/oklab/ for the two matrices */
function labToHex([lightness = 0, a = 0, b = 0]: readonly number[]): string {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
	return `#${linear.map((value) => toByte(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Of a linear share of light, as sRGB writes it (IEC 61966-2-1). */
function toByte(linear: number): number {
	const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
	return Math.round(Math.min(1, Math.max(0, value)) * 255);
}
