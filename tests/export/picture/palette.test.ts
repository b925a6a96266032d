import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trackColors } from '#lib/record/terms.ts';
import { faintOpacity } from '#lib/timeline/draw/display-list.ts';
import { lightColorsOf, lightColors } from '#lib/export/picture/palette.ts';

const css = readFileSync(new URL('../../../src/lib/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The light value of a colour's token, in Oklab. */
function labOf(name: string): number[] {
	const found = new RegExp(`--otr-${name}: light-dark\\(oklch\\(([^)]*)\\)`).exec(css)?.[1];
	const [lightness = NaN, chroma = NaN, hue = NaN] = (found ?? '').split(' ').map(Number);
	const angle = (hue / 180) * Math.PI;
	return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Of a linear share of light, as sRGB writes it (IEC 61966-2-1). */
function toByte(linear: number): number {
	const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
	return Math.round(Math.min(1, Math.max(0, value)) * 255);
}

/** @see https://bottosson.github.io/posts/oklab/ for the two matrices */
function toHex([lightness = 0, a = 0, b = 0]: readonly number[]): string {
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

/** As `color-mix(in oklab, color percent, paper)`. */
function onPaper(name: string, percent: number): string {
	const paper = labOf('paper');
	const mixed = labOf(name).map((value, i) => {
		return (value * percent + (paper[i] ?? NaN) * (100 - percent)) / 100;
	});
	return toHex(mixed);
}

test.each(Object.entries(lightColors))('%s is the light colour of its token', (name, hex) => {
	expect(hex).toBe(toHex(labOf(name === 'ink2' ? 'ink-2' : name)));
});

test.each(trackColors)('%s has the shares of the styles', (color) => {
	const band = Number(/--otr-band: (\d+)%;/.exec(css)?.[1]);
	const bar = Number(/--otr-bar: (\d+)%;/.exec(css)?.[1]);
	const line = toHex(labOf(color));
	const mixed = { band: onPaper(color, band), bar: onPaper(color, bar) };
	expect(lightColorsOf({ color })).toEqual({ line, ...mixed });
});

test('events that a filter hides are as faint as in the styles', () => {
	expect(css).toContain(`--otr-faint: ${faintOpacity};`);
});

test('colours are what a browser makes of them', () => {
	// As Chromium computes `oklch()` and `color-mix(in oklab, …)` of the same values.
	expect(lightColors).toEqual({
		paper: '#fcfaf6',
		ink: '#1b1e24',
		ink2: '#4f5359',
		rule: '#d6d4ce',
		axis: '#777a80'
	});
	const track = { id: 'a', label: 'A', description: '', color: 'teal' } as const;
	expect(lightColorsOf(track)).toEqual({ line: '#006e77', band: '#d7e3e1', bar: '#95b8ba' });
});
