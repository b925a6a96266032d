import { bisectCenter, bisectLeft, bisectRight } from 'd3';
import { countOverlapping, type EventSpans } from './spans.ts';
import { clampDomain, type Domain } from './transform.ts';

/** An event in sight is at least this far from the edges of the view, a share of the width: about half a mark. */
const minEdgeShare = 0.04;

/**
 * The nearest domain of the same width in which an event is in sight, so that a zoom does not end in an empty part. The
 * result changes continuously with the given domain, so that the view does not jump during a gesture.
 *
 * @param spans of the events that may be in sight; if there are none, the domain is returned unchanged
 */
export function keepEventInSight(domain: Domain, spans: EventSpans, whole: Domain): Domain {
	const [start, end] = domain;
	const edge = (end - start) * minEdgeShare;
	const inner: Domain = [start + edge, end - edge];
	if (spans.begins.length === 0 || countOverlapping(spans, inner) > 0) return domain;
	const before = inner[0] - (spans.ends[bisectRight(spans.ends, inner[0]) - 1] ?? -Infinity);
	const after = (spans.begins[bisectLeft(spans.begins, inner[1])] ?? Infinity) - inner[1];
	const shift = before <= after ? -before : after;
	return clampDomain([start + shift, end + shift], whole, 0);
}

/** A zoom goes to an event in the middle half only if that half has at least this share of the events in view. */
const minMiddleShare = 1 / 4;

/**
 * The instant, ms UTC, to which a button or a key zooms: the event nearest to the middle of the domain, so that the zoom
 * does not end between two events. If only few of the domain's events are in its middle half, the median event instead.
 */
export function zoomCentre([start, end]: Domain, { begins }: EventSpans): number {
	const middle = (start + end) / 2;
	const quarter = (end - start) / 4;
	const [first, last] = [bisectLeft(begins, start), bisectRight(begins, end)];
	const inMiddle = countOverlapping({ begins, ends: begins }, [middle - quarter, middle + quarter]);
	const hasMiddle = inMiddle >= (last - first) * minMiddleShare;
	return begins[hasMiddle ? bisectCenter(begins, middle) : (first + last) >> 1] ?? middle;
}
