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

/** One figure of a series within a chapter. */
export interface ChapterPoint extends SeriesPoint {
	/** Whether no figure was published between the one before it in the chapter and this one. */
	isAfterGap: boolean;
}

/** The part of a series that a chapter shows. */
export interface ChapterFigure {
	series: Series;
	/** In order of time: two or more. */
	points: readonly ChapterPoint[];
	first: ChapterPoint;
	last: ChapterPoint;
	/** When they became public, if all did at once and later than they are of; else null. */
	known: DateData | null;
	/** To the one report that all of them are from, and from that to a reply; what the record does not link is left out. */
	links: readonly EventLink[];
}

/**
 * One figure for each series of which a chapter has two points or more, in the record's order.
 *
 * @param hidden events that the filters hide: a figure stays whole while one of its own is shown
 */
export function figuresOfChapter(
	{ series }: Timeline,
	{ events }: Chapter,
	hidden: ReadonlySet<TimelineEvent>
): ChapterFigure[] {
	const isHere = (point: SeriesPoint | undefined) =>
		point !== undefined && events.includes(point.event);
	return series.flatMap((each) => {
		const afterGaps = pointsAfterGaps(each);
		const points = each.points.flatMap((point, i) =>
			// A figure of another chapter may be between two of this one.
			isHere(point)
				? { ...point, isAfterGap: afterGaps.has(point) && isHere(each.points[i - 1]) }
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
			links: linksOf(points)
		};
	});
}

const toReports = ({ event: { links } }: SeriesPoint) =>
	links.filter(({ type, isForward }) => type === 'reported-by' && isForward);

function linksOf([first, ...others]: readonly SeriesPoint[]): EventLink[] {
	const report = (first ? toReports(first) : []).find(({ event }) =>
		others.every((point) => toReports(point).some((link) => link.event === event))
	);
	if (!report) return [];
	const replies = report.event.links.filter(
		({ type, isForward }) => type === 'responds-to' && !isForward
	);
	// Of several the one that is a lead, else the first.
	const reply = replies.find(({ event }) => isLead(event)) ?? replies[0];
	return reply ? [report, reply] : [report];
}
