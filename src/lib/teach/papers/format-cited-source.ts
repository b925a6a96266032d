import { comma } from '#language/record';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatShortSource, formatSourceName } from '#lib/messages/name-sources.ts';
import type { SourceData } from '#lib/record/timeline.ts';

/**
 * A source as the handout names it below an event: with its date and, if it is a book, its title. For example “Arab News,
 * 7 August 2025” or “Renate Holm, Twenty-Five Years of the School on the Aller, 1993”.
 */
export const formatCitedSource = (source: SourceData, language: string): string =>
	[
		(source.type === 'book' ? formatShortSource : formatSourceName)(source),
		formatPublished(source, language) ?? []
	]
		.flat()
		.join(comma);
