import type { PathStep } from './display-list.ts';

/** Rounds to hundredths of a px. */
const roundToHundredth = (value: number) => +value.toFixed(2);

/** Converts steps to the `d` of an SVG path. @param width px per unit of x; negative if time runs to the left */
export const toPathData = (steps: readonly PathStep[], width: number): string =>
	steps
		.map(([command, ...numbers]) => {
			const points = numbers.map((value, i) =>
				roundToHundredth(i % 2 === 0 ? value * width : value)
			);
			return command + points.join(' ');
		})
		.join('');
