import type { Clock } from './date-data.ts';
import type { DatePoint } from './date-point.ts';
import { instantOf, parsePartialDate, pointsOf } from './partial-date.ts';

/**
 * The clock by which the times of a record are drawn. It is that of the record’s `timeZone`, or else the only offset
 * that its times have, or else UTC. Times without an offset are already in this clock.
 */
export interface RecordClock {
	/** The name of an IANA time zone. */
	timeZone?: string | undefined;
	/** The different offsets in the record’s dates, minutes east of UTC. */
	offsets: readonly number[];
}

/**
 * Finds the clock of a record.
 *
 * @param timeZone the name of an IANA time zone
 * @param edtfs all dates of the record
 */
export function clockOf(timeZone: string | undefined, edtfs: Iterable<string>): RecordClock {
	const offsets = new Set<number>();
	for (const edtf of edtfs) {
		const date = edtf.includes('T') ? parsePartialDate(edtf) : null;
		for (const { offset } of date ? pointsOf(date) : []) {
			if (offset !== undefined) offsets.add(offset);
		}
	}
	return { timeZone, offsets: [...offsets] };
}

/** Makes a `Clock`, which has functions. A `RecordClock` is plain data and can be sent to another thread. */
export const toClock = (clock: RecordClock): Clock => ({
	startOf: (point) => startBy(point, clock),
	saysOffset: clock.offsets.length > 1
});

/** When a point began in the record’s clock, ms; unchanged if the point has no offset. */
function startBy(point: DatePoint, { timeZone, offsets }: RecordClock): number {
	if (point.offset === undefined) return point.start;
	const instant = instantOf(point);
	const own = timeZone ? offsetIn(timeZone, instant) : offsets.length === 1 ? (offsets[0] ?? 0) : 0;
	return instant + own * 60_000;
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

/** Whether a text names a time zone that this engine knows. */
export function isTimeZone(text: string): boolean {
	// Refuse offsets. They do not say when clocks change.
	if (!/^[A-Za-z]/.test(text)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: text });
		return true;
	} catch {
		return false;
	}
}
