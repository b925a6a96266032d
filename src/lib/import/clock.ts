import { parseDatePoint } from '#lib/record/date-point.ts';

/** Matches a time of day. The groups are hours, minutes, seconds, “am” or “pm”, and the UTC offset. */
const timeOfDayPattern =
	/^(\d{1,2})(?::?([0-5]\d)(?::?([0-6]\d)(?:[.,]\d+)?)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i;

/** The maximum length of a time of day, UTF-16 units. */
const maxTimeLength = 40;

/**
 * Converts a time of day to the part that follows the day in EDTF: `10:30`, `2:30 PM`, `10:30:05.000Z` and `1030+02`
 * become `T10:30`, `T14:30`, `T10:30:05Z` and `T10:30+02:00`. Drops `:00` seconds, because programs add them.
 *
 * @returns an empty text for 24:00, the end of the day; null if the text is not a time of day
 */
export function readTimeOfDay(text: string): string | null {
	const plain = text.trim().replace(/\s+/g, ' ');
	const match = plain.length > maxTimeLength ? null : timeOfDayPattern.exec(plain);
	if (!match) return null;
	const [, hours = '', minutes = '00', seconds = '00', half, zone = ''] = match;
	if (half && !/^(?:0?[1-9]|1[0-2])$/.test(hours)) return null;
	const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
	if (hour === 24 && Number(minutes) + Number(seconds) === 0) return '';
	// A leap second, 60, becomes 59.
	const second = Math.min(Number(seconds), 59);
	const time = `T${padToTwo(hour)}:${minutes}${second === 0 ? '' : `:${padToTwo(second)}`}${toOffset(zone)}`;
	return parseDatePoint(`2000-01-01${time}`) ? time : null;
}

/** Pads a number to two digits. */
const padToTwo = (n: number) => String(n).padStart(2, '0');

function toOffset(zone: string): string {
	if (!/^[+-]/.test(zone)) return zone && 'Z';
	const digits = zone.replace(':', '').padEnd(5, '0');
	return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** Matches each midnight in an EDTF text. */
const midnightPattern = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?(?![:\d])/g;

/**
 * Whether all times of day in some dates are midnight, because many programs write a day as its midnight. Also true if
 * no date has a time of day.
 */
export const areAllMidnight = (dates: readonly string[]): boolean =>
	!dates.some((date) => date.replace(midnightPattern, '').includes('T'));

/** Removes midnights from an EDTF text: `2025-12-01T00:00` becomes `2025-12-01`. */
export const withoutMidnights = (date: string): string => date.replace(midnightPattern, '');
