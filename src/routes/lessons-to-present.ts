import type { LessonRecord } from '#lib/record/events-file.ts';
import type { Teaching } from '#lib/record/lessons.ts';
import { toPresentedLesson, type PresentedLesson } from '#lib/record/presented-lessons.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';

/** The lessons that `/teach/` offers: those of the site, or else those of the record and the general lesson. */
export const lessonsToPresent = (
	record: RecordData,
	own: readonly LessonRecord[] = [],
	teaching: Teaching | null
): PresentedLesson[] =>
	(teaching?.lessons ?? [...own.map(toLesson), generalLessonFor(toTimeline(record))]).map(
		toPresentedLesson
	);
