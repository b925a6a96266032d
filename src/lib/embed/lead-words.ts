import { isLead } from '#lib/record/leads.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { hasLeadWords } from '#lib/timeline/layout/labels.ts';
import { eventsCountedBy, drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import { frameClasses } from './frame-classes.ts';

/** The widths of drawings to check, px: those of frames that are not narrow. Narrow frames always list the leads. */
const checkedWidths = [576, 676, 776, 976];

/** Whether a drawing shows the words of all leads. In a narrow or crowded drawing, some leads show only their date. */
export const showsAllLeadWords = (scene: Scene, timeline: Timeline): boolean =>
	drawnMarks(scene).every((mark) => {
		const isNamed = !mark.isCluster && mark.label && hasLeadWords(mark.label.look);
		return isNamed || !eventsCountedBy(mark, scene.shown, timeline).some(isLead);
	});

/**
 * Whether frames that are not narrow need a list of leads below the drawing, because at one of their widths the drawing
 * lacks the words of a lead. Depends only on the record, so the build knows it, and nothing moves when the frame’s scripts start.
 */
export const needsLeadList = (timeline: Timeline): boolean =>
	checkedWidths.some((width) => {
		const size = { class: sizeClassFor(width, frameClasses), width };
		return !showsAllLeadWords(
			layoutScene(timeline, size, extentWithMargin(timeline.extent)),
			timeline
		);
	});
