import { inKnownOrder, type KnownOrder } from '#lib/record/known-order.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toDeck, type Deck } from '#lib/record/steps.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';

/** The events that a stage presents, and their order. The stage sends it to the presenter’s window with each state. */
export interface StageChoice {
	/** The ids of the presented events, in order; null for the whole record. */
	presentedIds: readonly string[] | null;
	/** Whether events are in the order in which they became known, each as it was known then. */
	isKnownOrder: boolean;
}

/** The slides of a stage. */
export interface StageDeck extends Omit<StageChoice, 'isKnownOrder'> {
	deck: Deck;
	/** The order in which events became known, with what was known at each; null in reading order. */
	knownOrder: KnownOrder | null;
}

/**
 * Makes the slides of a stage. The stage and the presenter’s window both use this, so that the window shows what is on
 * the stage and what comes next.
 *
 * @param record as of the day that the address names, if any
 * @param all the same record
 */
export function toStageDeck(
	record: RecordData,
	all: Timeline,
	{ presentedIds, isKnownOrder }: StageChoice
): StageDeck {
	const picked = pickEvents(record, presentedIds);
	const isAll =
		picked.events.length === all.events.length &&
		picked.events.every(({ id }, i) => id === all.events[i]?.id);
	const knownOrder = isKnownOrder ? inKnownOrder(picked) : null;
	return {
		deck: toDeck(knownOrder?.timeline ?? (isAll ? all : toTimeline(picked)), all),
		knownOrder,
		presentedIds: isAll ? null : picked.events.map(({ id }) => id)
	};
}
