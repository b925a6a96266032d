import type { Box, Label, LabelWish } from './labels.ts';
import { boxOf, toRequest, type SceneMark } from './marks.ts';
import { keepLabels, placeLabels } from './place-labels.ts';

/** Labels by the keys of their marks. */
export type Labels = ReadonlyMap<string, Label>;

export const noLabels: Labels = new Map();

/**
 * The labels of the marks that are in the view.
 *
 * @param wishOf what a mark's label would be; null for none
 * @param obstacles whatever else must stay uncovered
 * @param size of the drawing over its axis, px
 * @param isMoving whether the kept labels are all that there is to be
 */
export function layoutLabels(
	marks: readonly SceneMark[],
	wishOf: (mark: SceneMark) => LabelWish | null,
	obstacles: readonly Box[],
	{ width, height }: { width: number; height: number },
	kept: Labels | undefined,
	isMoving: boolean
): Labels {
	const asked = marks.flatMap((mark) => {
		const request = toRequest(mark, wishOf(mark), width, kept?.get(mark.key) ?? null);
		return request ? [{ key: mark.key, request }] : [];
	});
	const asking = new Set(asked.map(({ key }) => key));
	const others = marks.filter(({ key }) => !asking.has(key)).map((mark) => boxOf(mark, width));
	const placed = (isMoving ? keepLabels : placeLabels)(
		asked.map(({ request }) => request),
		[...obstacles, ...others],
		{ x0: 0, x1: width, y0: 0, y1: height }
	);
	return new Map(
		asked.flatMap(({ key }, i) => {
			const label = placed[i];
			return label ? [[key, label] as const] : [];
		})
	);
}
