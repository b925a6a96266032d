import type { SizeClass } from './size-class.ts';

/** The axis on a stage: as low as on the narrowest page, however wide it is. */
const strip: Omit<SizeClass, 'name' | 'minWidth' | 'packWidth'> = {
	height: 84,
	maxLanes: 1,
	headHeight: 0,
	axisHeight: 32,
	seriesHeight: 0,
	hasLabels: false
};

const stripClasses: readonly SizeClass[] = [
	{ ...strip, name: 'narrow', minWidth: 0, packWidth: 260 },
	{ ...strip, name: 'medium', minWidth: 600, packWidth: 600 },
	{ ...strip, name: 'wide', minWidth: 900, packWidth: 900 }
];

/** @param width of the strip, px */
export function stripClassFor(width: number): SizeClass {
	return (
		stripClasses.findLast(({ minWidth }) => width >= minWidth) ?? (stripClasses[0] as SizeClass)
	);
}
