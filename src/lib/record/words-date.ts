import type { DateData } from './date-data.ts';
import type { SourceData } from './record-data.ts';
import type { Attribution } from './terms.ts';

/** A source whose date of publication is known. */
export type DatedSource = SourceData & { published: DateData };

/** The parts of a source that show when its words were said. */
interface WordSource extends Pick<SourceData, 'id' | 'published'> {
	type?: string | undefined;
	author?: string | undefined;
}

/** The parts of an event that show when its quoted words were said. */
interface Quoting<Source extends WordSource> {
	date: Pick<DateData, 'end'>;
	statement: { speaker: { name: string }; source: { id: string } | null } | null;
	sources: readonly Source[];
}

/** The source with the exact words, or all sources if the record names none. */
function pagesOf<Source extends WordSource>({ statement, sources }: Quoting<Source>) {
	const page = sources.find(({ id }) => id === statement?.source?.id);
	return page ? [page] : sources;
}

/** Whether a source was certainly published after an event had ended. */
const isAfter = <Source extends WordSource>(
	source: Source,
	{ date }: Quoting<Source>
): source is Source & { published: DateData } =>
	source.published !== null && source.published.start >= (date.end ?? Infinity);

/**
 * The source in which the quoted words were first said or written, if that was after the event: an interview, or a text
 * by the speaker. So the event’s date is not that of the words. Null if the record does not show this.
 */
export function laterWordsOf<Source extends WordSource>(
	event: Quoting<Source>
): (Source & { published: DateData }) | null {
	const { statement } = event;
	if (!statement) return null;
	const pages = pagesOf(event);
	const later = pages.filter(
		(source): source is Source & { published: DateData } =>
			(source.type === 'interview' || (source.author?.includes(statement.speaker.name) ?? false)) &&
			isAfter(source, event)
	);
	return (later.length === pages.length && later[0]) || null;
}

/**
 * Whether the words of a witness are only known from sources after the event, so that they may be from another day
 * than the event.
 */
export function mayBeLater<Source extends WordSource>(
	event: Quoting<Source> & { attribution: Attribution | null }
): boolean {
	const pages = pagesOf(event);
	return (
		event.statement !== null &&
		event.attribution === 'witness' &&
		pages.length > 0 &&
		pages.every((source) => isAfter(source, event))
	);
}
