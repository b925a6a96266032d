import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import { comma, source as sourceMessages } from '#language/record';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import type { SourceType } from '#lib/record/terms.ts';
import { formatDate, formatDay } from './dates.ts';

/** The publishers of the sources that events cite, each once, in order. */
export function publishersOf(events: readonly TimelineEvent[]): string[] {
	return [...new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** “pp. 175–178”. A text that does not begin with a number is not changed. */
const formatPageNumbers = (pages: string): string =>
	/^\d/.test(pages) ? sourceMessages.pages({ pages, areMany: /\D/.test(pages) }) : pages;

/** Types of sources that people know by title and not by publisher: “Interview with Jonas Petri”. */
const typesKnownByTitle: ReadonlySet<SourceType> = new Set([
	'book',
	'chapter',
	'manuscript',
	'interview',
	'broadcast',
	'motion_picture'
]);

/** The name of a quote’s source: “The Guardian”, “Interview with Jonas Petri”. */
export const formatQuoteSource = ({ publisher, title, type }: SourceData): string =>
	title !== null && type !== undefined && typesKnownByTitle.has(type) ? title : publisher;

/** The date of publication; null for none. “May 1922” without “day unknown”, because readers can look the day up. */
export function formatPublished({ published }: SourceData, language: string): string | null {
	if (!published) return null;
	return parsePlainDate(published.edtf)
		? formatDay(published.edtf, language)
		: formatDate(published, language);
}

/** Where a source is, besides its address: “p. 402, Bodleian Libraries, MS. Eng. 17, ISBN 978-…”; may be empty. */
export function formatLocator({ publisher, pages, archive, shelfMark, isbn }: SourceData): string {
	return [
		...(pages === undefined ? [] : [formatPageNumbers(pages)]),
		...(archive === undefined || archive === publisher ? [] : [archive]),
		...(shelfMark === undefined ? [] : [shelfMark]),
		...(isbn === undefined ? [] : [`ISBN ${isbn}`])
	].join(comma);
}
