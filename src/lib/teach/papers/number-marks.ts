import { eventNumber } from '#lib/record/chapters.ts';
import { directionOf } from '#lib/record/direction.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { eventsCountedBy, markBox } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { comma } from '#language/record';

/** The numbers of a mark's events, to print below the mark. */
export interface MarkNumbers {
	/** The numbers, such as “3” or, for a cluster, “3, 4”. */
	text: string;
	/** The position of the middle of the text, px from the left and the top of the drawing. */
	x: number;
	y: number;
}

/** Distance from the lower edge of a mark to the baseline of its numbers, px. */
const baselineDistance = 7;

/** The record for the drawing of a handout: each label begins with the number that its event has on the handout. */
export function numberedTimeline(record: RecordData): Timeline {
	const timeline = toTimeline(record);
	const numberOf = new Map(
		timeline.events.map((event) => [event.id, eventNumber(timeline, event)])
	);
	const events = record.events.map((event) => {
		const start = labelStart(numberOf.get(event.id));
		return {
			...event,
			title: start + event.title,
			...(event.lead !== undefined && { lead: start + event.lead })
		};
	});
	return toTimeline({ ...record, events });
}

/** The start of the label of the event with this number. */
const labelStart = (number: number | undefined) => `${number} `;

/**
 * The numbers to print below marks. Marks whose label already begins with the number are left out.
 *
 * @param width of the drawing, px
 */
export function numbersBelowMarks(
	timeline: Timeline,
	scene: Pick<Scene, 'marks' | 'shown'>,
	width: number
): MarkNumbers[] {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	return scene.marks.flatMap((mark) => {
		const numbers = eventsCountedBy(mark, scene.shown, timeline).map((event) =>
			eventNumber(timeline, event)
		);
		const [first] = numbers;
		if (mark.label?.lines[0]?.startsWith(labelStart(first))) return [];
		const { symbolX, y0 } = markBox(mark, width);
		return {
			text: numbers.toSorted((a, b) => a - b).join(comma),
			x: isRightToLeft ? width - symbolX : symbolX,
			y: y0 + markSize + baselineDistance
		};
	});
}
