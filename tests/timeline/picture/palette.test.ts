import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faint, palette, shares, tokens, colorsOf } from '#lib/timeline/picture/palette.ts';

const css = readFileSync(new URL('../../../src/lib/ui/styles/tokens.css', import.meta.url), 'utf8');

test.each(Object.entries(tokens))('%s is the light colour of its token', (name, [l, c, h]) => {
	const found = new RegExp(`--otr-${name}: light-dark\\(oklch\\(([^)]*)\\)`).exec(css)?.[1];
	expect(found).toBe(`${l} ${c} ${h}`);
});

test('the shares are those of the styles', () => {
	expect(css).toContain(`--otr-faint: ${faint};`);
	expect(css).toContain(`--otr-band: ${shares.band * 100}%;`);
	const series = readFileSync(
		new URL('../../../src/lib/timeline/SeriesLayer.svelte', import.meta.url),
		'utf8'
	);
	expect(series).toContain(`color-mix(in oklab, var(--track) ${shares.bar * 100}%`);
});

test('colours are what a browser makes of them', () => {
	// As Chromium computes `oklch()` and `color-mix(in oklab, …)` of the same values.
	expect(palette).toEqual({
		paper: '#fcfaf6',
		ink: '#1b1e24',
		ink2: '#4f5359',
		rule: '#d6d4ce',
		axis: '#777a80'
	});
	const track = { id: 'a', label: 'A', description: '', color: 'teal' } as const;
	expect(colorsOf(track)).toEqual({ line: '#006e77', band: '#d7e3e1', bar: '#afc9c9' });
});
