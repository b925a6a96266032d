import { refersBack } from '#lib/teach/refers-back.ts';
import type { RecordData } from '#lib/record/record-data.ts';

/** The maximum number of events: these fit on two pages even if they are long. */
const maxEvents = 8;

/** The minimum number of events: with fewer, a class has too little to compare. */
const minEvents = 6;

/**
 * Chooses events for a handout of two pages: the record's lead events (marked as most important), the events that
 * they link to, and so on, up to the maximum. If these are too few, adds events at equal distances whose titles make
 * sense alone.
 *
 * @returns ids in the order of the record: six to eight, or all of a shorter record
 */
export function chooseHandoutEvents({ events }: RecordData): string[] {
	const linkedIds = new Map(events.map(({ id, links }) => [id, links.map(({ to }) => to)]));
	const leadsAndLinked = new Set(
		events.flatMap(({ id, lead }) => (lead === undefined ? [] : [id]))
	);
	// Adds linked events while iterating: a Set also visits the items that are added meanwhile.
	for (const id of leadsAndLinked) for (const to of linkedIds.get(id) ?? []) leadsAndLinked.add(to);
	const withoutBackReference = events.filter(({ title }) => !refersBack(title));
	const candidates = withoutBackReference.length >= minEvents ? withoutBackReference : events;
	const step = Math.ceil(candidates.length / maxEvents);
	const firstIds =
		leadsAndLinked.size > 0
			? [...leadsAndLinked].slice(0, maxEvents)
			: candidates.filter((_, i) => i % step === 0).map(({ id }) => id);
	const others = candidates.map(({ id }) => id).filter((id) => !firstIds.includes(id));
	const ids = new Set([...firstIds, ...pickSpread(others, minEvents - firstIds.length)]);
	return events.map(({ id }) => id).filter((id) => ids.has(id));
}

/** Picks this many items at equal distances; all items if there are no more. */
function pickSpread<T>(items: readonly T[], count: number): T[] {
	return items.filter(
		(_, i) => Math.floor(((i + 1) * count) / items.length) > Math.floor((i * count) / items.length)
	);
}
