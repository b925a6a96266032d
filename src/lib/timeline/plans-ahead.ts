import { untrack } from 'svelte';
import type { DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import {
	cachePlan,
	cachedPlan,
	octaveOf,
	planInSlices,
	planKey,
	planNow,
	cachedPlans,
	type Plan,
	type PlanRequest,
	type PlanSlices
} from './layout/plan.ts';
import type { SizeClass } from './layout/size-class.ts';
import { wholeDomainOf, zoomOf, type Domain } from './layout/transform.ts';
import type { Motion } from './motion.svelte.ts';

/** For records up to this many events, no plans are made ahead, because making one takes less than a millisecond. */
const maxEventsWithoutPlansAhead = 500;

/** The longest work at a time, ms, if the browser is not idle or has no `requestIdleCallback` (Safari). */
const maxSliceTime = 4;

/** When a zoom has passed this share of an octave, the plan of the next octave is started. */
const minPassedShare = 0.3;

/** The longest wait for idle time, ms. During an animation, a browser may have none. */
const maxIdleWait = 50;

/**
 * Makes the plans of a large record before they are needed, while the browser is idle between frames. Until the
 * plan of an octave is ready, a moving view uses the nearest plan. At rest, the view always uses its own.
 */
export class PlansAhead {
	readonly #view: { timeline: DrawnTimeline; motion: Motion };
	/** The plans in progress, the most urgent first. */
	#begun: { request: PlanRequest; slices: PlanSlices }[] = [];
	/** Whether work is scheduled for the next idle time. */
	#isWaiting = false;

	constructor(view: { timeline: DrawnTimeline; motion: Motion }) {
		this.#view = view;
	}

	/** The plan for a domain. Undefined for a small record, which the layout plans itself. */
	planIn(size: SizeClass, domain: Domain, empty: readonly Track[]): Plan | undefined {
		const { timeline, motion } = this.#view;
		if (timeline.events.length <= maxEventsWithoutPlansAhead) return undefined;
		const request = { timeline, size, octave: octaveOf(timeline, domain), empty };
		if (!untrack(() => motion.isMoving)) {
			return planNow(request, this.#findBegun(request)?.slices);
		}
		const before = untrack(() => motion.target);
		this.#startPlans(request, nextOctave(domain, before, wholeDomainOf(timeline)));
		if (cachedPlan(request)) return planNow(request);
		// Reads `isMoving`, so that the layout runs again when the motion ends. It then uses its own plan.
		void motion.isMoving;
		return nearestCachedPlan(request);
	}

	/**
	 * Puts a plan into work, and then the same plan for `octave`, unless that is null. Plans that are cached are not made
	 * again. All other plans in progress are dropped.
	 */
	#startPlans(request: PlanRequest, octave: number | null): void {
		const both = octave === null ? [request] : [request, { ...request, octave }];
		this.#begun = both
			.filter((each) => !cachedPlan(each))
			.map((each) => this.#findBegun(each) ?? { request: each, slices: planInSlices(each) });
		this.#scheduleWork();
	}

	#findBegun(wanted: PlanRequest) {
		return this.#begun.find(
			({ request }) => request.timeline === wanted.timeline && planKey(request) === planKey(wanted)
		);
	}

	#scheduleWork(): void {
		if (this.#isWaiting || this.#begun.length === 0) return;
		this.#isWaiting = true;
		if (typeof requestIdleCallback === 'undefined') {
			setTimeout(() => this.#work(performance.now() + maxSliceTime), maxSliceTime);
		} else {
			requestIdleCallback(
				(idle) => this.#work(performance.now() + Math.max(maxSliceTime, idle.timeRemaining())),
				{ timeout: maxIdleWait }
			);
		}
	}

	/** Works on the plans in progress, slice by slice, the most urgent first. @param end when to stop, ms on the clock of `performance.now()` */
	#work(end: number): void {
		this.#isWaiting = false;
		while (performance.now() < end - 1) {
			const [first] = this.#begun;
			if (!first) return;
			const finishedPlan = cachedPlan(first.request) ?? first.slices.next().value;
			if (!finishedPlan) continue;
			this.#begun.shift();
			cachePlan(first.request, finishedPlan);
		}
		this.#scheduleWork();
	}
}

/** The cached plan with the nearest octave. */
function nearestCachedPlan({ timeline, size, octave }: PlanRequest): Plan | undefined {
	const distance = (plan: Plan) => Math.abs(plan.octave - octave);
	return [...cachedPlans(timeline).values()]
		.filter((plan) => plan.size.name === size.name)
		.sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The octave that a zoom will enter next. Null for a pan, or if the next octave is still far away.
 *
 * @param from the domain before the motion
 */
function nextOctave(domain: Domain, from: Domain, whole: Domain): number | null {
	const zoomNow = Math.log2(zoomOf(domain, whole));
	const zoomBefore = Math.log2(zoomOf(from, whole));
	if (Math.abs(zoomNow - zoomBefore) < 1e-6) return null;
	const octave = Math.floor(zoomNow + 1e-9);
	const passedShare = zoomNow > zoomBefore ? zoomNow - octave : octave + 1 - zoomNow;
	const next = zoomNow > zoomBefore ? octave + 1 : octave - 1;
	return passedShare < minPassedShare || next < 0 ? null : next;
}
