import { isLead } from '#lib/record/leads.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { hasWords } from '#lib/timeline/layout/labels.ts';
import { countedBy, drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomain } from '#lib/timeline/layout/transform.ts';
import { frameClasses } from './frame-classes.ts';

/** Widths of drawings to try, px: those of wider frames, which have no list of leads if the drawing has their words. */
const widths = [576, 676, 776, 976];

/** Whether a drawing shows the words of all its leads. In a narrow or crowded one, some leads have only their date. */
export const hasLeadWords = (scene: Scene, timeline: Timeline): boolean =>
	drawnMarks(scene).every((mark) => {
		const isNamed = !mark.isCluster && mark.label && hasWords(mark.label.look);
		return isNamed || !countedBy(mark, scene.shown, timeline).some(isLead);
	});

/**
 * Whether wider frames list the leads, too, because the drawing lacks the words of some at some width. It depends on
 * the record only, so that nothing moves once the frame has started.
 */
export const needsLeadList = (timeline: Timeline): boolean =>
	widths.some((width) => {
		const size = { class: sizeClassFor(width, frameClasses), width };
		return !hasLeadWords(layoutScene(timeline, size, wholeDomain(timeline.extent)), timeline);
	});
