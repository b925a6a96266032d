import type { DrawnTimeline } from './drawn.ts';
import { domainEnds, formatRange } from './format-drawn.ts';
import type { PartLabels } from './part-labels.ts';

/** The accessible names of the brush, which marks the visible part, and of its two ends. */
export function brushNames(
	domain: readonly [number, number],
	timeline: DrawnTimeline,
	overview: PartLabels['overview']
) {
	const [first, last] = domainEnds(domain, timeline);
	return {
		start: overview.start({ day: first.text }),
		window: overview.window({ days: formatRange(first, last, timeline.labels) }),
		end: overview.end({ day: last.text })
	};
}
