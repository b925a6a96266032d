import { toKnownOrder, type KnownOrder } from '#lib/record/known-order.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toDeck, type Deck } from '#lib/record/steps.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';

/** The events that a stage presents, and their order. Each message about the state contains it. */
export interface StageChoice {
	/** The ids of the presented events, in order; null for the whole record. */
	presentedIds: readonly string[] | null;
	/** Whether events are in the order in which they became known, each as it was known then (“As known then”). */
	isKnownOrder: boolean;
}

/** The slides of a stage, with the events and the order from which they were made. */
export interface StageDeck extends Omit<StageChoice, 'isKnownOrder'> {
	deck: Deck;
	/** The order in which events became known, each as it was known then; null in reading order. */
	knownOrder: KnownOrder | null;
}

/**
 * Makes the slides of a stage. The presenter’s window also uses this, so that both have the same slides.
 *
 * @param record the record's data; if the address has an as-of day, only what was known then
 * @param all the same record as a timeline
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
	const knownOrder = isKnownOrder ? toKnownOrder(picked) : null;
	return {
		deck: toDeck(knownOrder?.timeline ?? (isAll ? all : toTimeline(picked)), all),
		knownOrder,
		presentedIds: isAll ? null : picked.events.map(({ id }) => id)
	};
}
