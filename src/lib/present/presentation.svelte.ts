import { asKnown } from '#lib/record/as-known.ts';
import { inKnownOrder, type KnownOrder } from '#lib/record/known-order.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { parseStep } from '#lib/record/steps.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { parseAddressState } from '#lib/timeline/address-state.ts';
import { Stage } from './stage.svelte.ts';

/** A record on the stage, in reading order or in the order in which it became known. */
export class Presentation {
	/** The whole record, in reading order. */
	readonly whole: Timeline;
	readonly stage: Stage;
	/** The order in which events became known, with what was known then; null in reading order. */
	knownOrder = $state.raw<KnownOrder | null>(null);
	/** The record as of the day that the address names. */
	#record: RecordData;
	#inReadingOrder: Timeline;

	constructor(record: RecordData) {
		this.#record = record;
		this.whole = this.#inReadingOrder = toTimeline(record);
		this.stage = new Stage(this.whole);
	}

	/**
	 * Applies an address: as-of day, order, step, and whether animations are on. A fragment with an event’s id, as
	 * in a mark’s link, also names a step.
	 */
	read({ search, hash }: Pick<Location, 'search' | 'hash'>): void {
		if (asks(search, 'motion', 'off')) document.documentElement.dataset.motion = 'off';
		const { asof } = parseAddressState(search, this.whole.extent);
		if (asof) {
			this.#record = asKnown(this.#record, asof);
			this.#inReadingOrder = toTimeline(this.#record);
		}
		this.#order(asks(search, 'then', '1'));
		this.stage.show(parseStep(search, this.stage.timeline, hash.slice(1)));
	}

	/**
	 * The events that may be told of at the current step, in the order of the stage and with its numbers: in known
	 * order those that were known by then.
	 */
	readonly listed: Timeline = $derived.by(() => {
		const { step, timeline } = this.stage;
		return (step && this.knownOrder?.upTo(step.event)) ?? timeline;
	});

	toggleKnownOrder(): void {
		this.#order(this.knownOrder === null);
	}

	#order(isKnown: boolean): void {
		this.knownOrder = isKnown ? inKnownOrder(this.#record) : null;
		this.stage.timeline = this.knownOrder?.timeline ?? this.#inReadingOrder;
	}
}

/** Whether a query string has this parameter with this value. */
function asks(search: string, name: string, value: string): boolean {
	return new URLSearchParams(search).get(name) === value;
}
