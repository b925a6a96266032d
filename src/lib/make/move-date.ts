import { dayMs, isoDay, writeDatePoint, type DatePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, pointsOfDate, type MissingEnd } from '#lib/record/partial-date.ts';

/** The unit by which a date is moved. A date with a time of day moves by days and keeps its time. */
export type MoveUnit = 'day' | 'month' | 'year';

/** The minimum width, px, of the unit by which a drag moves. A few px are enough, because the drag shows the date. */
const minUnitWidth = 3;

/** The approximate length of each unit, ms. */
const unitLengths: Record<MoveUnit, number> = { day: dayMs, month: 30 * dayMs, year: 365 * dayMs };

/** For each precision of a date, the index in `units` of the finest unit by which it can be moved. */
const finestUnitIndex: Partial<Record<DatePoint['precision'], number>> = {
	minute: 0,
	day: 0,
	month: 1,
	year: 2
};

/** The finest unit that is wide enough to drag by. @param msPerPx the duration of one px in the drawing, ms */
export function finestDragUnit(msPerPx: number): MoveUnit {
	const finer = ['day', 'month'] as const;
	return finer.find((unit) => unitLengths[unit] / msPerPx >= minUnitWidth) ?? 'year';
}

/** The units, from fine to coarse. */
const units = ['day', 'month', 'year'] as const;

/**
 * The unit by which a date is moved: `shown`, or the date's own precision if that is coarser.
 *
 * @returns null for a season, a decade, a century, or a text that is not a date
 */
export function moveUnitFor(edtf: string, shown: MoveUnit): MoveUnit | null {
	const date = parsePartialDate(edtf);
	if (!date) return null;
	const known = pointsOfDate(date).map(({ precision }) => finestUnitIndex[precision] ?? NaN);
	return units[Math.max(units.indexOf(shown), ...known)] ?? null;
}

/**
 * Moves a date. The result is at most as precise as the unit. Marks and open ends stay, and a span keeps its length.
 *
 * @param by number of units; negative is earlier
 * @returns the same text if it is not a date, or if the result would be outside the supported years
 */
export function moveDate(edtf: string, unit: MoveUnit, by: number): string {
	const date = parsePartialDate(edtf);
	if (!date || by === 0) return edtf;
	const { form, noStart, noEnd } = date;
	const from = movePoint(date.from, unit, by);
	const to = movePoint(date.to, unit, by);
	const moved = {
		point: from,
		span: `${noStart ? missingEndText[noStart] : from}/${noEnd ? missingEndText[noEnd] : to}`,
		between: `[${from}..${to}]`,
		or: `[${from},${to}]`
	}[form];
	return parsePartialDate(moved) ? moved : edtf;
}

/** How EDTF writes an open or unknown end of a span. */
const missingEndText: Record<MissingEnd, string> = { open: '..', unknown: '' };

function movePoint(point: DatePoint, unit: MoveUnit, by: number): string {
	const at = new Date(point.start);
	if (unit === 'day') at.setUTCDate(at.getUTCDate() + by);
	else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + by, 1);
	else at.setUTCFullYear(at.getUTCFullYear() + by, 0, 1);
	const iso = isoDay(+at).slice(0, unit === 'day' ? undefined : unit === 'month' ? -3 : -6);
	const time = unit === 'day' && point.precision === 'minute' ? /T.*/.exec(point.iso) : null;
	return writeDatePoint({ ...point, iso: iso + (time?.[0] ?? '') });
}

/** Converts the distance of a drag to a number of units, rounded. @param ms the distance, ms */
export const unitsIn = (ms: number, unit: MoveUnit): number => Math.round(ms / unitLengths[unit]);
