import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { EventRun } from './event-run.ts';
import type { Plan, PlannedStops } from './plan.ts';

/**
 * What the arrow keys go through: the shown events of every mark, those outside the view too, in
 * reading order of the first of each. None of it is listed: where the next one is, is asked of the
 * plan, which knows it for a filter, and of the few marks that a selection has changed.
 */
export class Stops implements Iterable<EventRun> {
	readonly #plan: Plan;
	readonly #selected: TimelineEvent | null;
	readonly #hidden: ReadonlySet<TimelineEvent>;
	/** Found when a key is first pressed: there are new stops with every frame. */
	#found: PlannedStops | null = null;

	constructor(plan: Plan, selected: TimelineEvent | null, hidden: ReadonlySet<TimelineEvent>) {
		this.#plan = plan;
		this.#selected = selected;
		this.#hidden = hidden;
	}

	/** The stop of an event; undefined for an event that is hidden. */
	of(event: TimelineEvent): EventRun | undefined {
		if (this.#hidden.has(event)) return undefined;
		return this.#plan.slotOf(event, this.#selected)?.events.shown(this.#hidden);
	}

	get first(): EventRun | undefined {
		return this.#stopAt(this.#leadFrom(0));
	}

	get last(): EventRun | undefined {
		return this.#stopAt(this.#leadBefore(this.#plan.timeline.events.length));
	}

	/** The next stop (`by` 1) or the one before (`by` -1); undefined at an end. */
	beside(event: TimelineEvent, by: 1 | -1): EventRun | undefined {
		const lead = this.#plan.slotOf(event, this.#selected)?.events.first;
		if (!lead) return undefined;
		return this.#stopAt(by === 1 ? this.#leadFrom(lead.index + 1) : this.#leadBefore(lead.index));
	}

	/** The last stop that begins before an instant, ms UTC. */
	before(time: number): EventRun | undefined {
		return this.#stopAt(this.#leadBefore(this.#plan.timeline.events.length, time));
	}

	*[Symbol.iterator](): Iterator<EventRun> {
		for (let lead = this.#leadFrom(0); lead >= 0; lead = this.#leadFrom(lead + 1)) {
			const stop = this.#stopAt(lead);
			if (stop) yield stop;
		}
	}

	get #stops(): PlannedStops {
		return (this.#found ??= this.#plan.stopsFor(this.#selected, this.#hidden));
	}

	/** The first index, from one on, of an event that leads a stop; -1 for none. */
	#leadFrom(from: number): number {
		const { earliness, gone, come } = this.#stops;
		let lead = earliness.firstOver(from, -Infinity);
		while (gone.has(lead)) lead = earliness.firstOver(lead + 1, -Infinity);
		const moved = come.find((each) => each.lead >= from)?.lead ?? -1;
		return lead >= 0 && moved >= 0 ? Math.min(lead, moved) : Math.max(lead, moved);
	}

	/** The last index, before another, of an event that leads a stop which begins before `time`. */
	#leadBefore(to: number, time = Infinity): number {
		const { earliness, gone, come } = this.#stops;
		let lead = earliness.lastOver(to, -time);
		while (gone.has(lead)) lead = earliness.lastOver(lead, -time);
		const moved = come.findLast((each) => each.lead < to && each.start < time)?.lead ?? -1;
		return Math.max(lead, moved);
	}

	/** @param lead index of its first event, be it shown or not */
	#stopAt(lead: number): EventRun | undefined {
		const event = this.#plan.timeline.events[lead];
		const slot = event && this.#plan.slotOf(event, this.#selected);
		return slot?.events.shown(this.#hidden);
	}
}
