import type { Timeline } from '#lib/record/timeline.ts';
import { overview as messages } from '#language/timeline';
import { dateEdge, dayOf } from './dates.ts';
import { domainEnds, formatRange } from './format.ts';
import type { DatePart } from './grammar.ts';

/** The story's own ends in words, no sharper than they are known. */
export function formatExtent({ ends, extent, language }: Timeline): {
	first: DatePart;
	last: DatePart;
} {
	const { first, last } = ends;
	return {
		first: dateEdge(first, 'start', language),
		last: last.end === null ? dayOf(extent[1] - 1, language) : dateEdge(last, 'end', language)
	};
}

/** The names of the window over the visible part and of its two ends. */
export function formatBrush(domain: readonly [number, number], timeline: Timeline) {
	const [first, last] = domainEnds(domain, timeline);
	return {
		start: messages.start({ day: first.text }),
		window: messages.window({ days: formatRange(first, last) }),
		end: messages.end({ day: last.text })
	};
}
