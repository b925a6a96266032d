import { createKindFinder } from './check.ts';
import { isFigure } from './kinds.ts';
import type { LooseFile } from './loose.ts';
import { rangeOfBeginning, toDateData } from './date-data.ts';
import { parsePartialDate } from './partial-date.ts';
import { findClock, toLocalClock } from './record-clock.ts';
import { toShortText, type ProblemReport } from './problem.ts';

/**
 * Reports each event that is too low in the list: its date was over before that of an event above it began. Of a span,
 * only the beginning is compared.
 */
export function checkReadingOrder(
	{ events, timeZone }: Pick<LooseFile, 'events' | 'timeZone'>,
	report: ProblemReport
): void {
	const clock = toLocalClock(
		findClock(
			timeZone,
			events.map(({ date = '' }) => date)
		)
	);
	let latest = { start: -Infinity, index: 0 };
	for (const [index, { date: text }] of events.entries()) {
		if (text === undefined || !parsePartialDate(text)) continue;
		const [start, end] = rangeOfBeginning(toDateData(text, clock));
		if (end <= latest.start) {
			const before = `events[${latest.index}]`;
			const latestDate = events[latest.index]?.date ?? '';
			report.add(`events[${index}].date`, text, { code: 'out-of-order', before, date: latestDate });
		}
		if (start > latest.start) latest = { start, index };
	}
}

/**
 * Reports faults of figures. Each event that is a figure needs exactly one point, in a series of the event’s track,
 * with the same `date` and `known` as the event. Otherwise the figure would be drawn twice, wrongly or not at all.
 */
export function checkFigurePoints(file: LooseFile, report: ProblemReport): void {
	const { events, series } = file;
	const { find } = createKindFinder(file);
	/** Whether the file has this kind, and it is not a figure. `createKindCheck` reports unknown kinds. */
	const isNoFigure = (id: string | undefined) => {
		const kind = find(id);
		return kind !== null && !isFigure(kind);
	};
	const byId = new Map(events.map((event) => [event.id, event]));
	const pointCounts = new Map<string, number>();
	for (const [index, { track, points }] of series.entries()) {
		for (const [at, { event: id, date, known }] of points.entries()) {
			if (report.isFull()) return;
			if (id === undefined) continue;
			pointCounts.set(id, (pointCounts.get(id) ?? 0) + 1);
			const event = byId.get(id);
			// `checkReferences` reports a missing event.
			if (!event) continue;
			const path = `series[${index}].points[${at}]`;
			if (event.kind !== undefined && isNoFigure(event.kind)) {
				report.add(`${path}.event`, id, { code: 'point-of-kind', kind: toShortText(event.kind) });
			}
			if (track !== undefined && event.track !== undefined && event.track !== track) {
				const fault = {
					code: 'point-of-track',
					track: toShortText(event.track),
					seriesTrack: toShortText(track)
				} as const;
				report.add(`${path}.event`, id, fault);
			}
			if (date === undefined || event.date === undefined) continue;
			if (date !== event.date) {
				report.add(`${path}.date`, date, { code: 'point-of-date', date: toShortText(event.date) });
			}
			const eventKnown = event.known ?? event.date;
			if ((known ?? date) !== eventKnown) {
				report.add(`${path}.known`, known, { code: 'point-known', known: toShortText(eventKnown) });
			}
		}
	}
	for (const [index, { id, kind }] of events.entries()) {
		if (id === undefined || !find(kind) || isNoFigure(kind)) continue;
		const count = pointCounts.get(id) ?? 0;
		if (count === 1) continue;
		report.add(`events[${index}].id`, id, { code: 'points-of-measurement', count });
	}
}
