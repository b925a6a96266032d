import type { Clock } from './date-data.ts';
import type { DatePoint } from './date-point.ts';
import { instantOf, parsePartialDate, pointsOf } from './partial-date.ts';

/**
 * The clock that the times of a record are drawn by: that of its `timeZone`, else the one that all of its times
 * have, else UTC. A time without an offset is already by this clock.
 */
export interface RecordClock {
	/** IANA */
	timeZone?: string | undefined;
	/** The offsets that its dates name, minutes east of UTC, each once. */
	offsets: readonly number[];
}

/**
 * The clock of a record.
 *
 * @param timeZone IANA
 * @param edtfs all of its dates
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

/** As dates are made by it; what it is made of can be sent to another thread. */
export const toClock = (clock: RecordClock): Clock => ({
	startOf: (point) => startBy(point, clock),
	saysOffset: clock.offsets.length > 1
});

/** When a point began by a record's clock, ms; unchanged if it has no offset. */
function startBy(point: DatePoint, { timeZone, offsets }: RecordClock): number {
	if (point.offset === undefined) return point.start;
	const instant = instantOf(point);
	const own = timeZone ? offsetIn(timeZone, instant) : offsets.length === 1 ? (offsets[0] ?? 0) : 0;
	return instant + own * 60_000;
}

/**
 * How far a place is from UTC at an instant, minutes east.
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

/** Whether a text is a time zone that this engine knows. */
export function isTimeZone(text: string): boolean {
	// An offset is no place: it does not say when its clocks change.
	if (!/^[A-Za-z]/.test(text)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: text });
		return true;
	} catch {
		return false;
	}
}
