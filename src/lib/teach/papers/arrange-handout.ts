import type { RecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import {
	sizeClasses,
	sizeClassFor,
	stripClasses,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';
import { wholeOf } from '#lib/timeline/layout/transform.ts';
import { numberSources } from '#lib/record/source-numbers.ts';
import { chooseEvents } from './choose-events.ts';
import { pageSizes } from './paper-text.ts';
import {
	countFitting,
	drawingWidth,
	maxDrawing,
	planHandout,
	type HandoutFrame,
	type HandoutPlan
} from './plan-handout.ts';
import type { PaperFormat } from './sheet-view.ts';

/** A record's handout of two pages. */
export interface ArrangedHandout {
	/** The events of the handout. */
	timeline: Timeline;
	/** The layout of both pages. */
	plan: HandoutPlan;
	/** The number of events of the record. */
	all: number;
	/** How many of the handout's events fit on two pages, counted from the first. */
	fitting: number;
	/** What two pages have no room for. */
	leftOut: {
		pictures: number;
		questions: number;
		/** Whether the drawing has no words. */
		labels: boolean;
		/** Whether the sentence below the title is left out. */
		dek: boolean;
		/** Whether the titles of the chapters are left out, because events are in order of time. */
		chapters: boolean;
	};
}

/** What the handout must contain. */
interface Asked {
	paper: PaperFormat;
	/** Whether the list of sources has an address. If not, the sources are printed. */
	hasAddress: boolean;
	/** Whether each page ends with a line that names who made it. */
	isSigned: boolean;
	/** Questions with lines to write on; as many are printed as fit. */
	questions: readonly string[];
}

/**
 * Chooses and arranges the events of a handout.
 *
 * @param ids the chosen events; null for all if they fit on two pages, otherwise for an automatic choice
 */
export function arrangeHandout(
	record: RecordData,
	ids: readonly string[] | null,
	{ paper, hasAddress, isSigned, questions }: Asked
): ArrangedHandout {
	const frameOf = (timeline: Timeline): HandoutFrame => ({
		paper,
		isSigned,
		drawing: drawingHeight(timeline, paper, sizeClasses),
		strip: drawingHeight(timeline, paper, stripClasses),
		sources: hasAddress ? [] : [...numberSources(timeline.events).values()],
		questions
	});
	const timelineOf = (ids: readonly string[]) => toTimeline(pickEvents(record, ids));
	const every = record.events.map(({ id }) => id);
	const planOf = (timeline: Timeline) => planHandout(timeline, frameOf(timeline));
	let timeline = timelineOf(ids ?? every);
	let plan = planOf(timeline);
	if (ids === null && !plan.isTwoPages) {
		timeline = timelineOf(chooseEvents(record));
		plan = planOf(timeline);
	}
	const chosen = timeline.events.map(({ id }) => id);
	return {
		timeline,
		plan,
		all: every.length,
		fitting: plan.isTwoPages
			? chosen.length
			: countFitting(chosen.length, (count) => timelineOf(chosen.slice(0, count)), frameOf),
		leftOut: {
			pictures: timeline.events.filter(({ picture }) => picture).length - plan.pictured.size,
			questions: questions.length - plan.questions,
			labels: plan.isStrip,
			dek: timeline.dek !== '' && !plan.hasDek,
			chapters: (record.chapters ?? []).length > 0
		}
	};
}

/** The printed height of the drawing, mm. */
function drawingHeight(
	timeline: Timeline,
	paper: PaperFormat,
	classes: readonly SizeClass[]
): number {
	if (timeline.events.length === 0) return 0;
	const size = { class: sizeClassFor(drawingWidth, classes), width: drawingWidth };
	const { height } = layoutScene(timeline, size, wholeOf(timeline), {});
	return Math.min(maxDrawing, (height * pageSizes[paper].width) / drawingWidth);
}
