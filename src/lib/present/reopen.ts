import { setParameter } from '#lib/record/query.ts';
import { formatStep, type Step } from '#lib/record/steps.ts';
import type { Timeline } from '#lib/record/timeline.ts';

/** Where a stage was. */
interface Left {
	/** Null where it showed nothing. */
	step: Step | null;
	/** The ids of its events, in their order; null for the whole record. */
	among: readonly string[] | null;
}

/**
 * The query string of a stage that goes on where another one has ended.
 *
 * @param timeline the whole record
 * @param search the query that the stage keeps beside its place
 */
export function reopenQuery({ step, among }: Left, timeline: Timeline, search: string): string {
	const events = among?.flatMap((id) => timeline.eventById.get(id) ?? []) ?? [];
	// Only events of one date change places in reading order.
	const isKnownOrder = events.some((event, i) => {
		const before = events[i - 1];
		return before && before.index > event.index && before.date.edtf !== event.date.edtf;
	});
	const isWhole = isKnownOrder && events.length === timeline.events.length;
	const ordered = setParameter(search, 'then', isKnownOrder ? '1' : null);
	const routed = setParameter(ordered, 'events', isWhole ? null : (among?.join(',') ?? null));
	return step ? formatStep(step.slide.id, step.fragment, routed) : routed;
}
