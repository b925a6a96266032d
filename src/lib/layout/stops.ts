import type { TimelineEvent } from '#lib/model/timeline.ts';
import type { EventRun } from './event-run.ts';
import type { Plan } from './plan.ts';

/**
 * What the arrow keys go through: the shown events of every mark, those outside the view too, in
 * reading order of the first of each. None of it is listed before it is asked for.
 */
export class Stops implements Iterable<EventRun> {
	readonly #plan: Plan;
	readonly #selected: TimelineEvent | null;
	readonly #hidden: ReadonlySet<TimelineEvent>;
	readonly #changed: { gone: Set<number>; come: Set<number> };

	constructor(plan: Plan, selected: TimelineEvent | null, hidden: ReadonlySet<TimelineEvent>) {
		this.#plan = plan;
		this.#selected = selected;
		this.#hidden = hidden;
		this.#changed = plan.changedLeads(selected);
	}

	/** The stop of an event; undefined for an event that is hidden. */
	of(event: TimelineEvent): EventRun | undefined {
		if (this.#hidden.has(event)) return undefined;
		return this.#plan.slotOf(event, this.#selected)?.events.shown(this.#hidden);
	}

	get first(): EventRun | undefined {
		return this.#scan(0, 1);
	}

	get last(): EventRun | undefined {
		return this.#scan(this.#plan.leads.length - 1, -1);
	}

	/** The next stop (`by` 1) or the one before (`by` -1); undefined at an end. */
	beside(event: TimelineEvent, by: 1 | -1): EventRun | undefined {
		const lead = this.#plan.slotOf(event, this.#selected)?.events.first;
		return lead && this.#scan(lead.index + by, by);
	}

	/** The last stop that begins before an instant, ms UTC. */
	before(time: number): EventRun | undefined {
		for (let from = this.#plan.leads.length - 1; ;) {
			const lead = this.#leadFrom(from, -1);
			if (lead === undefined) return undefined;
			const stop = this.#stopAt(lead);
			if (stop?.first && stop.first.date.start < time) return stop;
			from = lead - 1;
		}
	}

	*[Symbol.iterator](): Iterator<EventRun> {
		for (let from = 0; ;) {
			const lead = this.#leadFrom(from, 1);
			if (lead === undefined) return;
			const stop = this.#stopAt(lead);
			if (stop) yield stop;
			from = lead + 1;
		}
	}

	#scan(from: number, by: 1 | -1): EventRun | undefined {
		for (let index = from; ;) {
			const lead = this.#leadFrom(index, by);
			if (lead === undefined) return undefined;
			const stop = this.#stopAt(lead);
			if (stop) return stop;
			index = lead + by;
		}
	}

	/** The nearest index, from one on, of an event that is the first of its slot. */
	#leadFrom(from: number, by: 1 | -1): number | undefined {
		const { leads } = this.#plan;
		const { gone, come } = this.#changed;
		for (let index = from; index >= 0 && index < leads.length; index += by) {
			if (come.has(index) || (leads[index] === 1 && !gone.has(index))) return index;
		}
		return undefined;
	}

	/** Undefined where all of it is hidden. */
	#stopAt(lead: number): EventRun | undefined {
		const event = this.#plan.timeline.events[lead];
		const slot = event && this.#plan.slotOf(event, this.#selected);
		const shown = slot?.events.shown(this.#hidden);
		return shown && shown.length > 0 ? shown : undefined;
	}
}
