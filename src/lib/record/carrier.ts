import type { SourceData, TimelineEvent } from './timeline.ts';

/** The page that contains exactly the words of an event’s statement; undefined if the record has none. */
export function carrierOf({
	statement,
	sources
}: Pick<TimelineEvent, 'statement' | 'sources'>): SourceData | undefined {
	return sources.find(({ id }) => id === statement?.source?.id);
}
