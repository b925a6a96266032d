import type { RecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { numberSources } from '#lib/record/source-numbers.ts';
import { pickEventsToRead } from '#lib/teach/general-lesson.ts';
import { maxShownEvents, pickLessonEvents } from '#lib/teach/pick-lesson-events.ts';
import { numberedTimeline } from './number-marks.ts';
import { pageSizes } from './paper-text.ts';
import {
	countFittingEvents,
	drawingClasses,
	drawingWidth,
	isRoomy,
	maxDrawingHeight,
	planHandout,
	type HandoutFrame,
	type HandoutPlan
} from './plan-handout.ts';
import type { PaperFormat } from './sheet-view.ts';

/** A handout of two pages. */
export interface ArrangedHandout {
	/** The events of the handout. */
	timeline: Timeline;
	/** The same events for the drawing, with their numbers in their titles. */
	numbered: Timeline;
	/** The layout of both pages. */
	plan: HandoutPlan;
	/** The number of events in the record. */
	recordSize: number;
	/** How many of the handout's events, in order, fit on two pages. */
	fittingCount: number;
	/** The parts that were left out, because they do not fit on two pages. */
	leftOut: {
		/** The number of pictures and of questions that were left out. */
		pictures: number;
		questions: number;
		/** Whether the drawing has no labels. */
		labels: boolean;
		/** Whether the subtitle was left out. */
		dek: boolean;
		/** Whether the titles of chapters were left out, because the handout is in order of time. */
		chapters: boolean;
	};
}

/** The format of a handout, and its parts besides the events. */
interface HandoutOptions {
	paper: PaperFormat;
	/** Whether the handout can print the address of the page with the sources. If not, it prints the sources themselves. */
	hasAddress: boolean;
	/** Whether each page ends with a line that says who made the record. */
	isSigned: boolean;
	/** Returns the questions about these events. The handout has as many of them as fit, with lines to write on. */
	questionsOf: (timeline: Timeline) => readonly string[];
}

/**
 * Chooses the events of a handout, and lays them out.
 *
 * @param ids the chosen events; null for all events if they have enough room on two pages, otherwise for those of the lesson
 */
export function arrangeHandout(
	record: RecordData,
	ids: readonly string[] | null,
	{ paper, hasAddress, isSigned, questionsOf }: HandoutOptions
): ArrangedHandout {
	const toNumbered = ({ events }: Timeline) =>
		numberedTimeline(
			pickEvents(
				record,
				events.map(({ id }) => id)
			)
		);
	const makeFrame = (timeline: Timeline): HandoutFrame => {
		const numbered = toNumbered(timeline);
		return {
			paper,
			isSigned,
			drawing: drawingHeight(numbered, paper, drawingClasses.labelled),
			strip: drawingHeight(numbered, paper, drawingClasses.strip),
			sources: hasAddress ? [] : [...numberSources(timeline.events).values()],
			questions: questionsOf(timeline)
		};
	};
	const timelineWith = (ids: readonly string[]) => toTimeline(pickEvents(record, ids));
	const allIds = record.events.map(({ id }) => id);
	const makePlan = (timeline: Timeline) => planHandout(timeline, makeFrame(timeline));
	let timeline = timelineWith(ids ?? allIds);
	let plan = makePlan(timeline);
	if (ids === null && !isRoomy(plan, makeFrame(timeline))) {
		const all = timeline;
		// Takes fewer events if they are so long that the maximum number does not fit.
		for (let max = maxShownEvents; max > 2 && (all === timeline || !plan.isTwoPages); max--) {
			timeline = timelineWith(suggestEvents(all, max));
			plan = makePlan(timeline);
		}
	}
	const chosenIds = timeline.events.map(({ id }) => id);
	return {
		timeline,
		numbered: toNumbered(timeline),
		plan,
		recordSize: allIds.length,
		fittingCount: plan.isTwoPages
			? chosenIds.length
			: countFittingEvents(
					chosenIds.length,
					(count) => timelineWith(chosenIds.slice(0, count)),
					makeFrame
				),
		leftOut: {
			pictures: timeline.events.filter(({ picture }) => picture).length - plan.pictured.size,
			questions: questionsOf(timeline).length - plan.questions,
			labels: plan.isStrip,
			dek: timeline.dek !== '' && !plan.hasDek,
			chapters: (record.chapters ?? []).length > 0
		}
	};
}

/** The ids of the events of a general lesson with at most `max` events, and of the two whose sources students compare. */
const suggestEvents = (timeline: Timeline, max: number): string[] =>
	[...pickLessonEvents(timeline, max), ...pickEventsToRead(timeline)].map(({ id }) => id);

/** The printed height of the drawing, mm. */
function drawingHeight(
	timeline: Timeline,
	paper: PaperFormat,
	classes: readonly SizeClass[]
): number {
	if (timeline.events.length === 0) return 0;
	const size = { class: sizeClassFor(drawingWidth, classes), width: drawingWidth };
	const { height } = layoutScene(timeline, size, wholeDomainOf(timeline), {});
	return Math.min(maxDrawingHeight, (height * pageSizes[paper].width) / drawingWidth);
}
