import { bisectLeft, bisectRight } from 'd3';
import { countIn, type Spans } from './spans.ts';
import { clampDomain, type Domain } from './transform.ts';

/** How far inside an edge an event is in sight, as a share of the width: about as wide as half a mark. */
const inset = 0.04;

/**
 * The nearest domain of the same width that has an event in it, so that a zoom over an empty stretch does not end with
 * nothing to see. It moves evenly with the domain: while a gesture goes on, the view does not leap.
 *
 * @param spans of the events that may be in sight; with none of them the domain stays
 */
export function keepInSight(domain: Domain, spans: Spans, whole: Domain): Domain {
	const [start, end] = domain;
	const edge = (end - start) * inset;
	const inner: Domain = [start + edge, end - edge];
	if (spans.begins.length === 0 || countIn(spans, inner) > 0) return domain;
	const before = inner[0] - (spans.ends[bisectRight(spans.ends, inner[0]) - 1] ?? -Infinity);
	const after = (spans.begins[bisectLeft(spans.begins, inner[1])] ?? Infinity) - inner[1];
	const by = before <= after ? -before : after;
	return clampDomain([start + by, end + by], whole, 0);
}
