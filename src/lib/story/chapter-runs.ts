import type { ChapterPart } from '#lib/record/chapters.ts';
import type { Chapter, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * Divides events, in their order, into runs with the same chapter. A chapter whose events are not next to each
 * other has several runs.
 */
export function chapterRuns(
	{ chapters }: Pick<Timeline, 'chapters'>,
	events: readonly TimelineEvent[]
): ChapterPart[] {
	const chapterByEvent = new Map(
		chapters.flatMap((chapter) => chapter.events.map((event) => [event, chapter]))
	);
	const runs: { chapter: Chapter | null; events: TimelineEvent[] }[] = [];
	for (const event of events) {
		const chapter = chapterByEvent.get(event) ?? null;
		const last = runs.at(-1);
		if (last?.chapter === chapter) last.events.push(event);
		else runs.push({ chapter, events: [event] });
	}
	return runs;
}
