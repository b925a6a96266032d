import type { RecordData } from './record-data.ts';

/**
 * Makes a record with only some events, their figures, and the links between them. It has no chapters. Events are in the
 * record’s order, but neighbours with the same date are in the order of `ids`.
 *
 * @param ids null for the whole record
 * @returns the whole record if it has none of these events
 */
export function pickEvents(record: RecordData, ids: readonly string[] | null): RecordData {
	const indices = new Map(ids?.map((id, i) => [id, i]));
	const chosen = record.events.filter(({ id }) => indices.has(id));
	if (chosen.length === 0) return record;
	let run = 0;
	const ranked = chosen.map((event, i) => {
		if (event.date.edtf !== chosen[i - 1]?.date.edtf) run = i;
		return { event, run, index: indices.get(event.id) ?? 0 };
	});
	return {
		...record,
		chapters: [],
		events: ranked
			.toSorted((a, b) => a.run - b.run || a.index - b.index)
			.map(({ event }) => ({
				...event,
				links: event.links.filter(({ to }) => indices.has(to))
			})),
		series: record.series
			.map((series) => ({
				...series,
				points: series.points.filter(({ event }) => indices.has(event))
			}))
			.filter(({ points }) => points.length > 0)
	};
}
