import { isoDay, writePoint, type DatePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, pointsOf, type MissingEnd } from '#lib/record/partial-date.ts';

/** A day, ms. */
const day = 86_400_000;

/** The unit by which a date moves. A date with a time of day moves by days and keeps the time. */
export type MoveUnit = 'day' | 'month' | 'year';

/** The minimum width, px, of a unit that a drag uses. So little is enough, because a drag shows the date. */
const minUnit = 3;

/** The approximate length of each unit, ms. */
const lengths: Record<MoveUnit, number> = { day, month: 30 * day, year: 365 * day };

/** The index in `units` of the finest unit by which a date of this precision moves. */
const coarseness: Partial<Record<DatePoint['precision'], number>> = {
	minute: 0,
	day: 0,
	month: 1,
	year: 2
};

/**
 * The finest unit that is wide enough to be dragged by.
 *
 * @param msPerPx how many ms one px of the drawing spans
 */
export function unitShown(msPerPx: number): MoveUnit {
	const units = ['day', 'month'] as const;
	return units.find((unit) => lengths[unit] / msPerPx >= minUnit) ?? 'year';
}

/** The units, the finest first. */
const units = ['day', 'month', 'year'] as const;

/**
 * The unit by which a date moves: `shown`, but no finer than the precision of the date.
 *
 * @returns null for a season, a decade, a century, or a text that is not a date
 */
export function unitFor(edtf: string, shown: MoveUnit): MoveUnit | null {
	const date = parsePartialDate(edtf);
	if (!date) return null;
	const known = pointsOf(date).map(({ precision }) => coarseness[precision] ?? NaN);
	return units[Math.max(units.indexOf(shown), ...known)] ?? null;
}

/**
 * Moves a date. The result is only as precise as the unit. Marks and open ends stay, and a span keeps its length.
 *
 * @param by number of units; negative is earlier
 * @returns the same text if it is not a date, or if the result would be out of the range of years
 */
export function moveDate(edtf: string, unit: MoveUnit, by: number): string {
	const date = parsePartialDate(edtf);
	if (!date || by === 0) return edtf;
	const { form, noStart, noEnd } = date;
	const from = movePoint(date.from, unit, by);
	const to = movePoint(date.to, unit, by);
	const moved = {
		point: from,
		span: `${noStart ? missingEnd[noStart] : from}/${noEnd ? missingEnd[noEnd] : to}`,
		between: `[${from}..${to}]`,
		or: `[${from},${to}]`
	}[form];
	return parsePartialDate(moved) ? moved : edtf;
}

/** How EDTF writes a missing end. */
const missingEnd: Record<MissingEnd, string> = { open: '..', unknown: '' };

function movePoint(point: DatePoint, unit: MoveUnit, by: number): string {
	const at = new Date(point.start);
	if (unit === 'day') at.setUTCDate(at.getUTCDate() + by);
	else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + by, 1);
	else at.setUTCFullYear(at.getUTCFullYear() + by, 0, 1);
	const iso = isoDay(+at).slice(0, unit === 'day' ? undefined : unit === 'month' ? -3 : -6);
	const time = unit === 'day' && point.precision === 'minute' ? /T.*/.exec(point.iso) : null;
	return writePoint({ ...point, iso: iso + (time?.[0] ?? '') });
}

/**
 * The number of units in a distance, rounded.
 *
 * @param ms the distance of a drag
 */
export const unitsIn = (ms: number, unit: MoveUnit): number => Math.round(ms / lengths[unit]);
