import type { LocalClock } from './date-data.ts';
import type { DatePoint } from './date-point.ts';
import { instantOfPoint, parsePartialDate, pointsOfDate } from './partial-date.ts';

/**
 * The local time in which a record is drawn, as plain data. It is that of the record’s `timeZone`. Without a time zone
 * it has the UTC offset of the record’s times, if they all have the same; otherwise it is UTC. Times without an offset
 * are local times.
 */
export interface RecordClock {
	/** The name of an IANA time zone. */
	timeZone?: string | undefined;
	/** The UTC offsets that occur in the record’s dates, each once, minutes east. */
	offsets: readonly number[];
}

/**
 * Finds the clock of a record.
 *
 * @param timeZone the name of an IANA time zone
 * @param edtfs all dates of the record
 */
export function findClock(timeZone: string | undefined, edtfs: Iterable<string>): RecordClock {
	const offsets = new Set<number>();
	for (const edtf of edtfs) {
		const date = edtf.includes('T') ? parsePartialDate(edtf) : null;
		for (const { offset } of date ? pointsOfDate(date) : []) {
			if (offset !== undefined) offsets.add(offset);
		}
	}
	return { timeZone, offsets: [...offsets] };
}

/** Makes a `LocalClock`, which has functions. A `RecordClock` has none, and so can be sent to another thread. */
export const toLocalClock = (clock: RecordClock): LocalClock => ({
	startOf: (point) => localStart(point, clock),
	// Beside a time zone, an offset is always written, because it may not be that of the zone.
	saysOffset: clock.offsets.length > (clock.timeZone ? 0 : 1)
});

/** Implements `LocalClock.startOf`. A point without an offset is already in local time. */
function localStart(point: DatePoint, { timeZone, offsets }: RecordClock): number {
	if (point.offset === undefined) return point.start;
	const instant = instantOfPoint(point);
	const offset = timeZone
		? offsetIn(timeZone, instant)
		: offsets.length === 1
			? (offsets[0] ?? 0)
			: 0;
	return instant + offset * 60_000;
}

/**
 * The difference between a time zone and UTC at an instant, minutes east.
 *
 * @param instant ms UTC
 * @throws RangeError for a time zone that the engine does not know
 */
function offsetIn(timeZone: string, instant: number): number {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		timeZoneName: 'longOffset'
	}).formatToParts(instant);
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):?(\d+)?/.exec(name) ?? [];
	const size = Number(hours) * 60 + Number(minutes);
	return sign === '-' ? -size : size;
}

/** Whether a text is the name of a time zone that this engine knows. */
export function isTimeZone(text: string): boolean {
	// Refuse offsets such as `+02:00`, because they have no daylight saving time.
	if (!/^[A-Za-z]/.test(text)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: text });
		return true;
	} catch {
		return false;
	}
}
