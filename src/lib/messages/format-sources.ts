import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { comma, picture as messages, separator, source as sourceMessages } from '#language/record';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import type { SourceType } from '#lib/record/terms.ts';
import { formatDate, formatDay } from './dates.ts';
import { formatLater } from './format.ts';
import { formatExtent } from './format-extent.ts';
import { formatCount, formatRange } from './format-drawn.ts';
import { formatPageTitle } from './quotes.ts';

/** “34 events, 18 February 2025 to June 2026, from 48 pages of 41 publishers”. */
export function formatSources(timeline: Timeline): string {
	const { events } = timeline;
	const { first, last } = formatExtent(timeline);
	return messages.sources({
		events: formatCount(events.length, 'event'),
		span: formatRange(first, last),
		pages: formatPages(events)
	});
}

/** The publishers of the sources that events cite, each once, in order. */
export function publishersOf(events: readonly TimelineEvent[]): string[] {
	return [...new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** “from 48 pages of 41 publishers”, or if some are not on the web “from 5 sources of 4 publishers”. */
export function formatPages(events: readonly TimelineEvent[]): string {
	const sources = events.flatMap(({ sources }) => sources);
	const pages = new Set(sources.map(({ id }) => id)).size;
	const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
	const { nouns } = messages;
	const areOnline = sources.every(({ address }) => address);
	return messages.pages({
		pages: (areOnline ? nouns.page : nouns.source)({ count: pages }),
		publishers: nouns.publisher({ count: publishers })
	});
}

/** The text alternative of the picture of a story. */
export function formatPictureAlternative(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label);
	return messages.picture({ sources: formatSources(timeline), tracks: tracks.join(separator) });
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

/** “Interview with Marta Ehlers, 12 November 2025”. */
export const formatDatedSource = (source: SourceData, language: string): string =>
	[formatQuoteSource(source), formatPublished(source, language) ?? []].flat().join(comma);

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

/** A source in one line, as newsrooms cite it: author, title, publisher, date, pages, archive. Without its address. */
export function formatSource(source: SourceData, language: string): string {
	const { author, title, publisher, later } = source;
	const published = formatPublished(source, language);
	const locator = formatLocator(source);
	return [
		...(author === undefined ? [] : [author]),
		...(title === null ? [] : [formatPageTitle(title, language)]),
		later === undefined ? publisher : publisher + formatLater(source, language),
		...(published !== null && later === undefined ? [published] : []),
		...(locator === '' ? [] : [locator])
	].join(comma);
}
