import type { DrawnTimeline } from './drawn.ts';
import { domainEnds, formatRange } from './format-drawn.ts';
import type { PanelLabels } from './panel-labels.ts';

/** The names of the window over the visible part and of its two ends. */
export function brushNames(
	domain: readonly [number, number],
	timeline: DrawnTimeline,
	overview: PanelLabels['overview']
) {
	const [first, last] = domainEnds(domain, timeline);
	return {
		start: overview.start({ day: first.text }),
		window: overview.window({ days: formatRange(first, last, timeline.labels) }),
		end: overview.end({ day: last.text })
	};
}
