import { parsePoint } from '#lib/record/date-point.ts';

/** Matches a time of day: hours, minutes, seconds, “am” or “pm”, and the offset from UTC. */
const clock =
	/^(\d{1,2})(?::?([0-5]\d)(?::?([0-6]\d)(?:[.,]\d+)?)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i;

/** No time of day is longer, in UTF-16 units. */
const maxLength = 40;

/**
 * A time of day as EDTF writes it after a day: `10:30`, `2:30 PM`, `10:30:05.000Z`, `1030+02` become `T10:30`,
 * `T14:30`, `T10:30:05Z`, `T10:30+02:00`. `:00` seconds are dropped, because programs add them.
 *
 * @returns empty for 24:00, the midnight at which a day ends; null if the text is not a time of day
 */
export function readClock(text: string): string | null {
	const plain = text.trim().replace(/\s+/g, ' ');
	const match = plain.length > maxLength ? null : clock.exec(plain);
	if (!match) return null;
	const [, hours = '', minutes = '00', seconds = '00', half, zone = ''] = match;
	if (half && !/^(?:0?[1-9]|1[0-2])$/.test(hours)) return null;
	const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
	if (hour === 24 && Number(minutes) + Number(seconds) === 0) return '';
	// Read a leap second as the last second of its minute.
	const second = Math.min(Number(seconds), 59);
	const time = `T${pad(hour)}:${minutes}${second === 0 ? '' : `:${pad(second)}`}${toOffset(zone)}`;
	return parsePoint(`2000-01-01${time}`) ? time : null;
}

/** A number in two digits. */
const pad = (n: number) => String(n).padStart(2, '0');

function toOffset(zone: string): string {
	if (!/^[+-]/.test(zone)) return zone && 'Z';
	const digits = zone.replace(':', '').padEnd(5, '0');
	return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** Matches the times of midnight in EDTF texts. */
const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?(?![:\d])/g;

/**
 * Whether every time in the given dates is midnight, which is how programs write days without a time. Also true if no
 * date has a time.
 */
export const areDays = (dates: readonly string[]): boolean =>
	!dates.some((date) => date.replace(midnight, '').includes('T'));

/** Removes the times that are midnight from an EDTF text: `2025-12-01T00:00` becomes `2025-12-01`. */
export const withoutMidnights = (date: string): string => date.replace(midnight, '');
