import {
	isoDay,
	parsePartialDate,
	type DatePoint,
	type Precision
} from '#lib/record/partial-date.ts';

const day = 86_400_000;

/** Least width of the unit that a mark is dragged by, px: a hand hits it, for the date is said beside it. */
const minUnit = 3;

const lengths: Record<Precision, number> = { day, month: 30 * day, year: 365 * day };

const coarseness: Record<Precision, number> = { day: 0, month: 1, year: 2 };

/**
 * The finest unit that a pointer can choose.
 *
 * @param msPerPx how much time a pixel stands for
 */
export function unitShown(msPerPx: number): Precision {
	const units = ['day', 'month'] as const;
	return units.find((unit) => lengths[unit] / msPerPx >= minUnit) ?? 'year';
}

/** The unit by which a date is moved: the one that is shown, but no finer than the date is known. */
export function unitFor(edtf: string, shown: Precision): Precision | null {
	const date = parsePartialDate(edtf);
	if (!date) return null;
	const ends = [date.from, ...(date.to && date.to !== 'open' ? [date.to] : [])];
	return ends.reduce<Precision>(
		(unit, { precision }) => (coarseness[precision] > coarseness[unit] ? precision : unit),
		shown
	);
}

/**
 * A date moved in time. It becomes as sharp as the unit; marks and an open end stay, and an interval keeps its length.
 *
 * @param by how many units; negative is earlier
 * @returns the same text where it is no date, or would come to a year that no record may have
 */
export function moveDate(edtf: string, unit: Precision, by: number): string {
	const date = parsePartialDate(edtf);
	if (!date || by === 0) return edtf;
	const from = moveEnd(date.from, unit, by);
	const moved =
		date.to === undefined
			? from
			: `${from}/${date.to === 'open' ? '..' : moveEnd(date.to, unit, by)}`;
	return parsePartialDate(moved) ? moved : edtf;
}

function moveEnd(
	{ start, approximate, uncertain }: DatePoint,
	unit: Precision,
	by: number
): string {
	const at = new Date(start);
	if (unit === 'day') at.setUTCDate(at.getUTCDate() + by);
	else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + by, 1);
	else at.setUTCFullYear(at.getUTCFullYear() + by, 0, 1);
	const iso = isoDay(+at).slice(0, unit === 'day' ? undefined : unit === 'month' ? -3 : -6);
	return iso + (approximate ? '~' : uncertain ? '?' : '');
}

/**
 * How many units a date has been dragged.
 *
 * @param ms by how much
 */
export const unitsIn = (ms: number, unit: Precision): number => Math.round(ms / lengths[unit]);
