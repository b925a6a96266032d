import { untrack } from 'svelte';
import type { DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import {
	cachePlan,
	cachedPlan,
	makePlan,
	octaveOf,
	planSlices,
	plansOf,
	type Plan,
	type PlanRequest,
	type PlanSlices
} from './layout/plan.ts';
import type { SizeClass } from './layout/size-class.ts';
import { wholeOf, zoomOf, type Domain } from './layout/transform.ts';
import type { Motion } from './motion.svelte.ts';

/** For records up to this many events, no plans are made ahead, because making one takes less than a millisecond. */
const maxEventsWithoutPlansAhead = 500;

/** The longest work at a time, ms, if the browser is not idle or has no `requestIdleCallback` (Safari). */
const maxSlice = 4;

/** When a zoom has passed this share of an octave, the plan of the next octave is started. */
const aheadFrom = 0.3;

/** The longest wait for idle time, ms. During an animation, a browser may have none. */
const maxWait = 50;

/**
 * Makes the plans of a large record before they are needed, while the browser is idle between frames. Until the
 * plan of an octave is ready, a moving view uses the nearest plan. At rest, the view always uses its own.
 */
export class PlansAhead {
	readonly #view: { timeline: DrawnTimeline; motion: Motion };
	/** The plans in progress, the most urgent first. */
	#begun: { request: PlanRequest; slices: PlanSlices }[] = [];
	#isWaiting = false;

	constructor(view: { timeline: DrawnTimeline; motion: Motion }) {
		this.#view = view;
	}

	/** The plan for a domain. Undefined for a small record, which the layout plans itself. */
	planIn(size: SizeClass, domain: Domain, empty: readonly Track[]): Plan | undefined {
		const { timeline, motion } = this.#view;
		if (timeline.events.length <= maxEventsWithoutPlansAhead) return undefined;
		const request = { timeline, size, octave: octaveOf(timeline, domain), empty };
		if (!untrack(() => motion.isMoving)) return this.#make(request);
		const before = untrack(() => motion.target);
		this.#ask(request, nextOctave(domain, before, wholeOf(timeline)));
		const known = cachedPlan(request);
		if (known) {
			cachePlan(request, known);
			return known;
		}
		// Reads `isMoving`, so that the layout runs again when the motion ends. It then uses its own plan.
		void motion.isMoving;
		return nearPlan(request);
	}

	/** Starts a plan, and after it the plan of another octave. Drops all other plans in progress. */
	#ask(request: PlanRequest, octave: number | null): void {
		const both = octave === null ? [request] : [request, { ...request, octave }];
		this.#begun = both
			.filter((each) => !cachedPlan(each))
			.map((each) => this.#find(each) ?? { request: each, slices: planSlices(each) });
		this.#wait();
	}

	/** Returns a plan at once: from the cache, or by finishing the work in progress. */
	#make(request: PlanRequest): Plan {
		const plan =
			cachedPlan(request) ?? makePlan(this.#find(request)?.slices ?? planSlices(request));
		cachePlan(request, plan);
		return plan;
	}

	#find(request: PlanRequest) {
		return this.#begun.find((each) => isSame(each.request, request));
	}

	#wait(): void {
		if (this.#isWaiting || this.#begun.length === 0) return;
		this.#isWaiting = true;
		if (typeof requestIdleCallback === 'undefined') {
			setTimeout(() => this.#work(performance.now() + maxSlice), maxSlice);
		} else {
			requestIdleCallback(
				(idle) => this.#work(performance.now() + Math.max(maxSlice, idle.timeRemaining())),
				{ timeout: maxWait }
			);
		}
	}

	/** Works on the plans, slice by slice. @param end when to stop, ms on the clock of `performance.now()` */
	#work(end: number): void {
		this.#isWaiting = false;
		while (performance.now() < end - 1) {
			const [first] = this.#begun;
			if (!first) return;
			const made = cachedPlan(first.request) ?? first.slices.next().value;
			if (!made) continue;
			this.#begun.shift();
			cachePlan(first.request, made);
		}
		this.#wait();
	}
}

/** Whether two requests are for the same plan. */
const isSame = (a: PlanRequest, b: PlanRequest) =>
	a.timeline === b.timeline &&
	a.size.name === b.size.name &&
	a.octave === b.octave &&
	a.empty === b.empty;

/** The cached plan with the nearest octave. */
function nearPlan({ timeline, size, octave }: PlanRequest): Plan | undefined {
	const distance = (plan: Plan) => Math.abs(plan.octave - octave);
	return [...plansOf(timeline).values()]
		.filter((plan) => plan.size.name === size.name)
		.sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The octave that a zoom will enter next. Null for a pan, or if the next octave is still far away.
 *
 * @param from the domain before the motion
 */
function nextOctave(domain: Domain, from: Domain, whole: Domain): number | null {
	const now = Math.log2(zoomOf(domain, whole));
	const before = Math.log2(zoomOf(from, whole));
	if (Math.abs(now - before) < 1e-6) return null;
	const octave = Math.floor(now + 1e-9);
	const into = now > before ? now - octave : octave + 1 - now;
	const next = now > before ? octave + 1 : octave - 1;
	return into < aheadFrom || next < 0 ? null : next;
}
