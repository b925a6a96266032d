import type { DateData } from './date-data.ts';
import type { SourceData } from './record-data.ts';
import type { Attribution } from './terms.ts';

/** A source whose date of publication is known. */
export type DatedSource = SourceData & { published: DateData };

/** The parts of a source that show when a quote from it was said. */
interface QuoteSource extends Pick<SourceData, 'id' | 'published'> {
	type?: string | undefined;
	author?: string | undefined;
}

/** The parts of an event that show when its quote was said. */
interface QuotingEvent<Source extends QuoteSource> {
	date: Pick<DateData, 'end'>;
	statement: { speaker: { name: string }; source: { id: string } | null } | null;
	sources: readonly Source[];
}

/** A list with only the source that contains the exact words. If the record does not say which it is, all sources. */
function sourcesOfQuote<Source extends QuoteSource>({ statement, sources }: QuotingEvent<Source>) {
	const source = sources.find(({ id }) => id === statement?.source?.id);
	return source ? [source] : sources;
}

/** Whether a source was certainly published after an event had ended. */
const isPublishedAfter = <Source extends QuoteSource>(
	source: Source,
	{ date }: QuotingEvent<Source>
): source is Source & { published: DateData } =>
	source.published !== null && source.published.start >= (date.end ?? Infinity);

/**
 * The source in which the quote was first said or written, if that was certainly after the event: an interview, or a
 * text by the speaker. Then the event’s date is not that of the quote. Null if the record does not show this.
 */
export function laterQuoteSource<Source extends QuoteSource>(
	event: QuotingEvent<Source>
): (Source & { published: DateData }) | null {
	const { statement } = event;
	if (!statement) return null;
	const quoteSources = sourcesOfQuote(event);
	const later = quoteSources.filter(
		(source): source is Source & { published: DateData } =>
			(source.type === 'interview' || (source.author?.includes(statement.speaker.name) ?? false)) &&
			isPublishedAfter(source, event)
	);
	return (later.length === quoteSources.length && later[0]) || null;
}

/**
 * Whether an event quotes a witness, and all sources of the quote were published after the event. Then the witness may
 * have said it later.
 */
export function mayBeLaterQuote<Source extends QuoteSource>(
	event: QuotingEvent<Source> & { attribution: Attribution | null }
): boolean {
	const quoteSources = sourcesOfQuote(event);
	return (
		event.statement !== null &&
		event.attribution === 'witness' &&
		quoteSources.length > 0 &&
		quoteSources.every((source) => isPublishedAfter(source, event))
	);
}
