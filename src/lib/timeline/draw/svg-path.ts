import type { PathStep } from './display-list.ts';

/**
 * Converts steps to the `d` of an SVG path, px, rounded to hundredths.
 *
 * @param width px per unit of x; negative if time runs to the left
 */
export const toPathData = (steps: readonly PathStep[], width: number): string =>
	steps
		.map(([command, ...numbers]) => {
			const points = numbers.map((value, i) => +(i % 2 === 0 ? value * width : value).toFixed(2));
			return command + points.join(' ');
		})
		.join('');
