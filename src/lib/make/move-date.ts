import { isoDay, writePoint, type DatePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, pointsOf, type NoEnd } from '#lib/record/partial-date.ts';

const day = 86_400_000;

/** The unit by which a date moves. A time moves by days, too, and keeps its hour. */
export type MoveUnit = 'day' | 'month' | 'year';

/** Least width of the unit that a mark is dragged by, px: a hand hits it, for the date is said beside it. */
const minUnit = 3;

const lengths: Record<MoveUnit, number> = { day, month: 30 * day, year: 365 * day };

const coarseness: Partial<Record<DatePoint['precision'], number>> = {
	minute: 0,
	day: 0,
	month: 1,
	year: 2
};

/**
 * The finest unit that a pointer can choose.
 *
 * @param msPerPx how much time a pixel is
 */
export function unitShown(msPerPx: number): MoveUnit {
	const units = ['day', 'month'] as const;
	return units.find((unit) => lengths[unit] / msPerPx >= minUnit) ?? 'year';
}

const units = ['day', 'month', 'year'] as const;

/**
 * The unit by which a date is moved: the one that is shown, but no finer than the date is known.
 *
 * @returns null for a season, a decade, a century, and a text that is no date
 */
export function unitFor(edtf: string, shown: MoveUnit): MoveUnit | null {
	const date = parsePartialDate(edtf);
	if (!date) return null;
	const known = pointsOf(date).map(({ precision }) => coarseness[precision] ?? NaN);
	return units[Math.max(units.indexOf(shown), ...known)] ?? null;
}

/**
 * A date moved in time. It becomes as sharp as the unit; marks and missing ends stay, and a span keeps its length.
 *
 * @param by how many units; negative is earlier
 * @returns the same text where it is no date, or would come to a year that no record may have
 */
export function moveDate(edtf: string, unit: MoveUnit, by: number): string {
	const date = parsePartialDate(edtf);
	if (!date || by === 0) return edtf;
	const { form, noStart, noEnd } = date;
	const from = movePoint(date.from, unit, by);
	const to = movePoint(date.to, unit, by);
	const moved = {
		point: from,
		span: `${noStart ? missing[noStart] : from}/${noEnd ? missing[noEnd] : to}`,
		between: `[${from}..${to}]`,
		or: `[${from},${to}]`
	}[form];
	return parsePartialDate(moved) ? moved : edtf;
}

const missing: Record<NoEnd, string> = { open: '..', unknown: '' };

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
 * How many units a date has been dragged.
 *
 * @param ms by how much
 */
export const unitsIn = (ms: number, unit: MoveUnit): number => Math.round(ms / lengths[unit]);
