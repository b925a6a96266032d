import { dayMs } from '#lib/record/date-point.ts';
import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';

/** The visible domain, ms UTC. Unlike a zoom transform, it stays valid when the width changes. */
export type Domain = readonly [start: number, end: number];

/** Length of the narrowest domain, ms: three days, or an hour if the record has times of day. */
export const minSpanOf = ({ hasTimes }: Pick<DrawnTimeline, 'hasTimes'>): number =>
	hasTimes ? dayMs / 24 : minSpan;

/** Length of the narrowest domain of a record without times of day, ms. */
export const minSpan = 3 * dayMs;

/** Room before the first event and after the last one, each as a share of the extent. */
const wholeMargin = 0.02;

/** Whether two domains are equal. */
export const isSameDomain = (a: Domain, b: Domain): boolean => a[0] === b[0] && a[1] === b[1];

/** The domain of the whole story: the extent with a margin, at least `min` ms wide. */
export function extentWithMargin([start, end]: Domain, min = minSpan): Domain {
	const pad = Math.max((end - start) * wholeMargin, (min - (end - start)) / 2);
	return [start - pad, end + pad];
}

/** The domain of the whole story of a timeline. Uses the timeline's `axis` if it has one. */
export function wholeDomainOf(
	timeline: Pick<DrawnTimeline, 'axis' | 'extent' | 'hasTimes'>
): Domain {
	return extentWithMargin(timeline.axis ?? timeline.extent, minSpanOf(timeline));
}

/** The nearest domain that is at least `min` ms wide and within the whole story. */
export function clampDomain([start, end]: Domain, whole: Domain, min: number): Domain {
	const wholeSpan = whole[1] - whole[0];
	const span = Math.min(wholeSpan, Math.max(min, end - start));
	if (span === wholeSpan) return whole;
	const from = (start + end - span) / 2;
	const first = Math.min(whole[1] - span, Math.max(whole[0], from));
	return [first, first + span];
}

/**
 * Cuts off what lies outside the whole story. `clampDomain` would shift the domain instead. This one is for domains of
 * whole days, because the story may begin and end in the middle of a day. @param domain null for the whole story
 */
export function cutDomain(domain: Domain | null, whole: Domain, min: number): Domain {
	if (!domain) return whole;
	const [start, end] = domain;
	const cut: Domain = [Math.max(start, whole[0]), Math.min(end, whole[1])];
	return clampDomain(cut[0] < cut[1] ? cut : [start, end], whole, min);
}

/** How many times longer the whole story is than the domain. */
export const zoomOf = ([start, end]: Domain, whole: Domain): number =>
	(whole[1] - whole[0]) / (end - start);

/** Whether a domain is that of the whole story. */
export const isWholeStory = (timeline: DrawnTimeline, domain: Domain): boolean =>
	zoomOf(domain, wholeDomainOf(timeline)) < 1.0001;

/** Zooms by a factor; over 1 zooms in. The instant `about` (ms UTC; default: the middle) stays where it is. */
export function zoomDomain(
	domain: Domain,
	factor: number,
	whole: Domain,
	about = (domain[0] + domain[1]) / 2,
	narrowest: number
): Domain {
	const min = narrowest / (domain[1] - domain[0]);
	const max = (whole[1] - whole[0]) / (domain[1] - domain[0]);
	const ratio = Math.min(Math.max(1 / factor, min), Math.max(max, min));
	const scale = (t: number) => about + (t - about) * ratio;
	return clampDomain([scale(domain[0]), scale(domain[1])], whole, narrowest);
}

/** Zooms by a factor, over 1 zooms in, and moves an instant to a given position, a share of the width. */
export function zoomToPosition(
	domain: Domain,
	factor: number,
	whole: Domain,
	{ time, share }: { time: number; share: number },
	narrowest: number
): Domain {
	const [start, end] = zoomDomain(domain, factor, whole, undefined, narrowest);
	const from = time - share * (end - start);
	return clampDomain([from, from + end - start], whole, narrowest);
}

/** The domain after a pan. @param share of the visible domain; positive moves forward in time */
export function panDomain([start, end]: Domain, share: number, whole: Domain): Domain {
	const panLength = (end - start) * share;
	return clampDomain([start + panLength, end + panLength], whole, 0);
}

/** If an event is in this middle share of the domain, the view does not move to it. */
const middleShare = 0.8;

/** The domain that shows a span: unchanged if the middle of the span is in its middle 80 %, otherwise centred on it. */
export function revealSpan(domain: Domain, [from, to]: Domain, whole: Domain): Domain {
	const span = domain[1] - domain[0];
	const edge = (span * (1 - middleShare)) / 2;
	const centre = (from + to) / 2;
	if (centre >= domain[0] + edge && centre <= domain[1] - edge) return domain;
	return clampDomain([centre - span / 2, centre + span / 2], whole, 0);
}

/** Room on either side when the view is fitted to events, as a share of the time that they span. */
const fitMargin = 0.25;

/** The domain that fits the dates of events with some room around them. */
export function fitEvents(events: Iterable<DrawnEvent>, whole: Domain, min: number): Domain {
	let [start, end] = [Infinity, -Infinity];
	for (const { date } of events) {
		start = Math.min(start, date.start);
		end = Math.max(end, date.end ?? date.start + dayMs);
	}
	const pad = (end - start) * fitMargin;
	return clampDomain([start - pad, end + pad], whole, min);
}

/** The domains of an animation, for t from 0 to 1. The scale changes by a constant factor per time: a steady zoom. */
export function interpolateDomain(from: Domain, to: Domain): (t: number) => Domain {
	const spanFrom = from[1] - from[0];
	const spanTo = to[1] - to[0];
	const ratio = spanTo / spanFrom;
	// The instant at the same position in both domains stays there. A pure pan has no such instant.
	const isPan = Math.abs(ratio - 1) < 1e-9;
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		const span = spanFrom * ratio ** t;
		const share = isPan ? t : (span - spanFrom) / (spanTo - spanFrom);
		const start = from[0] + (to[0] - from[0]) * share;
		return [start, start + span];
	};
}
