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
export function chooseEvents({ events }: RecordData): string[] {
	const linksOf = new Map(events.map(({ id, links }) => [id, links.map(({ to }) => to)]));
	const leading = new Set(events.flatMap(({ id, lead }) => (lead === undefined ? [] : [id])));
	// Adds linked events while iterating: a Set also visits the items that are added meanwhile.
	for (const id of leading) for (const to of linksOf.get(id) ?? []) leading.add(to);
	const alone = events.filter(({ title }) => !refersBack(title));
	const understood = alone.length >= minEvents ? alone : events;
	const step = Math.ceil(understood.length / maxEvents);
	const chosen =
		leading.size > 0
			? [...leading].slice(0, maxEvents)
			: understood.filter((_, i) => i % step === 0).map(({ id }) => id);
	const others = understood.map(({ id }) => id).filter((id) => !chosen.includes(id));
	const ids = new Set([...chosen, ...spread(others, minEvents - chosen.length)]);
	return events.map(({ id }) => id).filter((id) => ids.has(id));
}

/** Picks this many items at equal distances; all items if there are no more. */
function spread<T>(items: readonly T[], count: number): T[] {
	return items.filter(
		(_, i) => Math.floor(((i + 1) * count) / items.length) > Math.floor((i * count) / items.length)
	);
}
