import { bisectLeft, bisectRight } from 'd3';
import { countOverlapping, type Spans } from './spans.ts';
import { clampDomain, type Domain } from './transform.ts';

/** An event must be this far from an edge of the view to be in sight, as a share of the width: about half a mark. */
const inset = 0.04;

/**
 * The nearest domain of the same width that has an event in sight, so that a zoom does not end in an empty stretch. It
 * moves evenly with the given domain, so that the view does not leap during a gesture.
 *
 * @param spans of the events that may be in sight; if there are none, the domain is returned unchanged
 */
export function keepInSight(domain: Domain, spans: Spans, whole: Domain): Domain {
	const [start, end] = domain;
	const edge = (end - start) * inset;
	const inner: Domain = [start + edge, end - edge];
	if (spans.begins.length === 0 || countOverlapping(spans, inner) > 0) return domain;
	const before = inner[0] - (spans.ends[bisectRight(spans.ends, inner[0]) - 1] ?? -Infinity);
	const after = (spans.begins[bisectLeft(spans.begins, inner[1])] ?? Infinity) - inner[1];
	const by = before <= after ? -before : after;
	return clampDomain([start + by, end + by], whole, 0);
}

/** If less than this share of the events in view would stay in it, a zoom about the middle would miss the crowd. */
const minStay = 1 / 4;

/**
 * The instant, ms UTC, about which a button or a key zooms: the middle of the domain. If the middle half of the domain
 * has only few of the domain's events, the instant is that of the middle event.
 */
export function zoomCentre([start, end]: Domain, { begins }: Spans): number {
	const middle = (start + end) / 2;
	const quarter = (end - start) / 4;
	const [first, last] = [bisectLeft(begins, start), bisectRight(begins, end)];
	const stay = countOverlapping({ begins, ends: begins }, [middle - quarter, middle + quarter]);
	if (stay >= (last - first) * minStay) return middle;
	return begins[(first + last) >> 1] ?? middle;
}
