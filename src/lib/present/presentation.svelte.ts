import { asKnown } from '#lib/record/as-known.ts';
import type { KnownOrder } from '#lib/record/known-order.ts';
import { keepParameters, setParameter } from '#lib/record/query.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { parseEventIds, listRoutes, type Route } from '#lib/record/routes.ts';
import {
	asksForStep,
	eventOfSlide,
	formatStep,
	indexOfSlide,
	parseStep,
	toDeck
} from '#lib/record/steps.ts';
import { toTimeline, type Timeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { parseAddressState } from '#lib/record/address-state.ts';
import type { StageState } from './commands.ts';
import { toStageDeck, type StageChoice } from './stage-deck.ts';
import { Stage } from './stage.svelte.ts';

/** A record on the stage: all or some of its events, in reading order or in the order in which they became known. */
export class Presentation {
	/** The whole record in reading order. If the address has an as-of day, only what was known then. */
	wholeTimeline = $state.raw<Timeline>() as Timeline;
	/** The state of the stage: the current step, and whether the overview or a black screen is shown. */
	readonly stage: Stage;
	/** The order in which events became known, each as it was known then (“As known then”); null in reading order. */
	knownOrder = $state.raw<KnownOrder | null>(null);
	/** Whether the presentation is part of a lesson. Its title slide must not reveal the order of the cards. */
	isLesson = $state.raw(false);
	/** The ids of the presented events, in order; null if all events are presented. */
	route = $state.raw<readonly string[] | null>(null);
	/** The record's data. If the address has an as-of day, only what was known then. */
	#record: RecordData;

	constructor(record: RecordData) {
		this.#record = record;
		this.wholeTimeline = toTimeline(record);
		this.stage = new Stage(toDeck(this.wholeTimeline));
	}

	/** The routes (selections of events to present) of the record. */
	get routes(): Route[] {
		return listRoutes(this.#record);
	}

	/**
	 * Applies an address: as-of day, events, order, lesson, step, and whether to animate. The step can also be given by a
	 * fragment with an event's id, as in the link of a mark.
	 */
	readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): void {
		if (hasParameter(search, 'motion', 'off')) document.documentElement.dataset.motion = 'off';
		const { asof } = parseAddressState(search, this.wholeTimeline.extent);
		if (asof) {
			this.#record = asKnown(this.#record, asof);
			this.wholeTimeline = toTimeline(this.#record);
		}
		this.isLesson = keepParameters(search, ['lesson']) !== '';
		const askedIds = parseEventIds(search);
		const knownIds = askedIds?.filter((id) => this.wholeTimeline.eventById.has(id)) ?? [];
		this.#present(knownIds.length > 0 ? knownIds : null, hasParameter(search, 'then', '1'));
		const step = parseStep(search, this.stage.deck, hash.slice(1));
		this.stage.show({
			...step,
			isKnown: step.isKnown && knownIds.length === (askedIds?.length ?? 0)
		});
	}

	/** The current event. On a slide without an event, the last event before it; null if there is none. */
	readonly event: TimelineEvent | null = $derived.by(() => {
		const { step, deck } = this.stage;
		const before = deck.slides.slice(0, step ? indexOfSlide(step.slide, deck) + 1 : 0);
		return eventOfSlide(before.findLast(({ kind }) => kind === 'event'));
	});

	/**
	 * The events that the audience may see in lists at the current step, in the presentation's order. With “As known
	 * then”, only those that were known by then.
	 */
	readonly visibleTimeline: Timeline = $derived.by(() => {
		const { timeline, events } = this.stage.deck;
		if (!this.knownOrder) return { ...timeline, events };
		return this.event ? this.knownOrder.upTo(this.event) : { ...timeline, events: [] };
	});

	/** The state to send to the presenter’s window: what is presented, and the state of the stage. */
	get report(): StageChoice & { state: StageState } {
		const { stage, route: presentedIds, knownOrder } = this;
		return { state: stage.state, presentedIds, isKnownOrder: knownOrder !== null };
	}

	/** Writes order, events and step into a query string. Parts that it already has stay as they are written. */
	formatAddress(search: string): string {
		const { step, deck } = this.stage;
		const ordered = setIfChanged(search, 'then', this.knownOrder ? '1' : null);
		const routed = setIfChanged(ordered, 'events', this.route?.join(',') ?? null);
		if (!step || asksForStep(routed, step, deck)) return routed;
		return formatStep(step.slide.id, step.fragment, routed);
	}

	/** Switches between reading order and the order in which events became known. */
	toggleKnownOrder(): void {
		this.#present(this.route, this.knownOrder === null);
	}

	/** Presents other events of the record. @param ids the events to present, at least one; null for all */
	presentEvents(ids: readonly string[] | null): void {
		this.#present(ids, this.knownOrder !== null);
	}

	/** Includes or omits an event. The last event cannot be omitted. */
	toggleEvent({ id }: TimelineEvent): void {
		const ids = this.route ?? this.wholeTimeline.events.map((event) => event.id);
		const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
		if (next.length > 0) this.presentEvents(next);
	}

	#present(presentedIds: readonly string[] | null, isKnownOrder: boolean): void {
		const made = toStageDeck(this.#record, this.wholeTimeline, { presentedIds, isKnownOrder });
		this.route = made.presentedIds;
		this.knownOrder = made.knownOrder;
		this.stage.deck = made.deck;
	}
}

/** Whether a query string has this parameter with this value. */
function hasParameter(search: string, name: string, value: string): boolean {
	return new URLSearchParams(search).get(name) === value;
}

/** Sets or removes a parameter of a query string. Returns the same string if nothing changes. */
function setIfChanged(query: string, name: string, value: string | null): string {
	return new URLSearchParams(query).get(name) === value ? query : setParameter(query, name, value);
}
