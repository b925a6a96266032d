import { setParameter } from '#lib/record/query.ts';
import { formatStep, type Step } from '#lib/record/steps.ts';
import type { Timeline } from '#lib/record/timeline.ts';

/** The last known position of a stage. */
interface LastPosition {
	/** The step that it showed; null if none. */
	step: Step | null;
	/** The ids of the presented events, in order; null for the whole record. */
	presentedIds: readonly string[] | null;
}

/**
 * The query string for a stage that continues where another has ended.
 *
 * @param timeline the whole record
 * @param search the rest of the query, which is kept
 */
export function reopenQuery(
	{ step, presentedIds }: LastPosition,
	timeline: Timeline,
	search: string
): string {
	const events = presentedIds?.flatMap((id) => timeline.eventById.get(id) ?? []) ?? [];
	// In reading order, only events of the same date can be swapped.
	const isKnownOrder = events.some((event, i) => {
		const before = events[i - 1];
		return before && before.index > event.index && before.date.edtf !== event.date.edtf;
	});
	const isWhole = isKnownOrder && events.length === timeline.events.length;
	const ordered = setParameter(search, 'then', isKnownOrder ? '1' : null);
	const routed = setParameter(
		ordered,
		'events',
		isWhole ? null : (presentedIds?.join(',') ?? null)
	);
	return step ? formatStep(step.slide.id, step.fragment, routed) : routed;
}
