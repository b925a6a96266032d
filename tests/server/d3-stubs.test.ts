import * as d3 from 'd3';
import { expect, test } from 'vitest';
import * as standIns from '../../src/vite/d3-stubs.ts';

const { interpolate, interpolateNumber, interpolateRound, ...leftOut } = standIns;
const { format, formatPrefix, timeFormat, utcFormat, ...unused } = leftOut;

test('leaves colours, formats and the interpolators of all but numbers out', () => {
	expect(Object.keys(unused).sort()).toEqual([
		'color',
		'cubehelix',
		'formatSpecifier',
		'hcl',
		'hsl',
		'interpolateCubehelixLong',
		'interpolateRgb',
		'interpolateRgbBasis',
		'interpolateString',
		'interpolateTransformCss',
		'interpolateTransformSvg',
		'interpolateZoom',
		'interrupt',
		'lab',
		'piecewise',
		'precisionFixed',
		'precisionPrefix',
		'precisionRound',
		'rgb'
	]);
	for (const part of Object.values(unused)) expect(part).toThrow('left out of the build');
});

test('formats can be made, as scales do, and not be used', () => {
	for (const make of [format, formatPrefix, timeFormat, utcFormat]) {
		expect(make()).toThrow('left out of the build');
	}
});

test('all functions that it replaces are D3’s', () => {
	expect(Object.keys(standIns).filter((name) => !(name in d3))).toEqual([]);
});

test('numbers are interpolated as by D3', () => {
	for (const t of [0, 0.3, 1]) {
		expect(interpolate(2, 9)(t)).toBe(d3.interpolate(2, 9)(t));
		expect(interpolateNumber(2, 9)(t)).toBe(d3.interpolateNumber(2, 9)(t));
		expect(interpolateRound(2, 9)(t)).toBe(d3.interpolateRound(2, 9)(t));
	}
});
