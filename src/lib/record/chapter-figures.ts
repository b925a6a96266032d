import { isLead } from './leads.ts';
import { pointsAfterGaps } from './series.ts';
import type {
	Chapter,
	DateData,
	EventLink,
	Series,
	SeriesPoint,
	Timeline,
	TimelineEvent
} from './timeline.ts';

/** A point of a series whose event is in the chapter. */
export interface ChapterPoint extends SeriesPoint {
	/** Whether the previous point of the series is also in the chapter, and there is a gap between the two. */
	isAfterGap: boolean;
}

/** The part of a series that belongs to a chapter. */
export interface ChapterFigure {
	series: Series;
	/** Two or more points, in order of time. */
	points: readonly ChapterPoint[];
	first: ChapterPoint;
	last: ChapterPoint;
	/** When all points became public, if that was at the same time, and later than their dates; otherwise null. */
	known: DateData | null;
	/** If all points come from one report: the link to that report, then one to a reply, if any. Otherwise empty. */
	links: readonly EventLink[];
}

/**
 * One `ChapterFigure` for each series that has at least two points in a chapter, in the record’s order.
 *
 * @param hidden events that the filters hide. A series is left out if all its events in the chapter are hidden;
 *   otherwise it has all its points in the chapter
 */
export function figuresOfChapter(
	{ series }: Timeline,
	{ events }: Chapter,
	hidden: ReadonlySet<TimelineEvent>
): ChapterFigure[] {
	const isInChapter = (point: SeriesPoint | undefined) =>
		point !== undefined && events.includes(point.event);
	return series.flatMap((each) => {
		const afterGaps = pointsAfterGaps(each);
		const points = each.points.flatMap((point, i) =>
			// A point of another chapter may be between two points of this one.
			isInChapter(point)
				? { ...point, isAfterGap: afterGaps.has(point) && isInChapter(each.points[i - 1]) }
				: []
		);
		const [first] = points;
		const last = points.at(-1);
		if (!first || !last || first === last || points.every(({ event }) => hidden.has(event))) {
			return [];
		}
		const { known } = first.event;
		const isAtOnce = points.every(({ event }) => event.known?.edtf === known?.edtf);
		return {
			series: each,
			points,
			first,
			last,
			known: isAtOnce ? known : null,
			links: linksToReportAndReply(points)
		};
	});
}

/** The links of a point’s event to the reports that contain the figure. */
const linksToReports = ({ event: { links } }: SeriesPoint) =>
	links.filter(({ type, isForward }) => type === 'reported-by' && isForward);

/** The link to the report that contains all figures, and one to a reply; empty if no report contains all. */
function linksToReportAndReply([first, ...others]: readonly SeriesPoint[]): EventLink[] {
	const report = (first ? linksToReports(first) : []).find(({ event }) =>
		others.every((point) => linksToReports(point).some((link) => link.event === event))
	);
	if (!report) return [];
	const replies = report.event.links.filter(
		({ type, isForward }) => type === 'responds-to' && !isForward
	);
	// Prefer a reply that is a lead. Otherwise take the first.
	const reply = replies.find(({ event }) => isLead(event)) ?? replies[0];
	return reply ? [report, reply] : [report];
}
