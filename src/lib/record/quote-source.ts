import type { SourceData, TimelineEvent } from './timeline.ts';

/** The source whose page contains the exact words of an event’s statement; undefined if the record does not say. */
export function quoteSourceOf({
	statement,
	sources
}: Pick<TimelineEvent, 'statement' | 'sources'>): SourceData | undefined {
	return sources.find(({ id }) => id === statement?.source?.id);
}
