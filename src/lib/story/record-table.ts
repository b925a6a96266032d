import { gapsOf } from '#lib/record/series.ts';
import { compareFigures } from '#lib/messages/compare-figures.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatGap, formatKind, formatValue } from '#lib/messages/format-drawn.ts';
import { formatEvidence } from '#lib/messages/format.ts';

/** The keys for sorting: the columns, and the track, which has no column but is the colour at the edge of a row. */
export const sortKeys = [
	'date',
	'event',
	'kind',
	'track',
	'speaker',
	'evidence',
	'sources',
	'unknown'
] as const;

/** A key for sorting the table. The order by date is that of the record. */
export type SortKey = (typeof sortKeys)[number];

/** For each key except the date, the text by which events are sorted; empty if an event has none. */
const sortTexts: Record<Exclude<SortKey, 'date'>, (event: TimelineEvent) => string> = {
	event: ({ title }) => title,
	kind: ({ kind }) => formatKind(kind),
	track: ({ track }) => track.label,
	speaker: ({ statement }) => statement?.speaker.name ?? '',
	evidence: (event) => formatEvidence(event) ?? '',
	sources: ({ sources }) => sources[0]?.publisher ?? '',
	unknown: ({ unknown, disputed }) => unknown ?? disputed ?? ''
};

/**
 * Sorts events by their texts for a key. Events without a text come last, also in reversed order. Events with the same
 * text keep their order.
 *
 * @param isReversed whether the order is reversed
 */
export function sortEvents(
	events: readonly TimelineEvent[],
	key: SortKey,
	isReversed: boolean,
	language: string
): readonly TimelineEvent[] {
	if (key === 'date') {
		return [...events].sort((a, b) => (isReversed ? b.index - a.index : a.index - b.index));
	}
	const { compare } = new Intl.Collator(language, { numeric: true });
	const textOf = sortTexts[key];
	return [...events].sort((one, other) => {
		const [a, b] = [textOf(one), textOf(other)];
		if (a === '' || b === '') return Number(a === '') - Number(b === '');
		return isReversed ? compare(b, a) : compare(a, b);
	});
}

/** The texts about the figure of an event, as in the drawing. */
export interface FigureText {
	/** The name of the figure's series. */
	series: string;
	/** The value with its qualifier and unit: "almost 1,400 TB". */
	value: string;
	/** The comparison with the first figure: "about 3.5 times July 2025". Null for all but the last figure. */
	multiple: string | null;
	/** Says that no figure was published between this one and an earlier one; null if there is no gap before this one. */
	gap: string | null;
}

/** The figure of each event that reports one. */
export function figureTexts({ series, language }: Timeline): Map<TimelineEvent, FigureText> {
	const figures = new Map<TimelineEvent, FigureText>();
	for (const each of series) {
		// For each figure after a gap, the two figures around the gap. The figure before the gap may not be the previous
		// one in the list, because figures can overlap.
		const gaps = new Map(gapsOf(each).map(({ end, between }) => [end, between]));
		const first = each.points[0];
		for (const [i, point] of each.points.entries()) {
			const before = each.points[i - 1];
			const isLast = i === each.points.length - 1;
			const gap = gaps.get(point.date.start);
			figures.set(point.event, {
				series: each.label,
				value: formatValue(point, each.unit, language),
				multiple: first && before && isLast ? compareFigures(first, point, language) : null,
				gap:
					before && gap && before.date.start < point.date.start ? formatGap(...gap, language) : null
			});
		}
	}
	return figures;
}
