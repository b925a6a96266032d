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

/** Who has published the pages that events cite, each once, in their order. */
export function publishersOf(events: readonly TimelineEvent[]): string[] {
	return [...new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** “from 48 pages of 41 publishers”; where some are not on the web, “from 5 sources of 4 publishers” */
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

/** The picture of a story in words, for whoever does not see it. */
export function formatPicture(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label);
	return messages.picture({ sources: formatSources(timeline), tracks: tracks.join(separator) });
}

/** “pp. 175–178”; what does not begin with a number says itself what it counts. */
const formatPageNumbers = (pages: string): string =>
	/^\d/.test(pages) ? sourceMessages.pages({ pages, areMany: /\D/.test(pages) }) : pages;

/** Types that readers look up by day; for all others the year is enough. */
const daily: ReadonlySet<SourceType> = new Set([
	'article-newspaper',
	'webpage',
	'interview',
	'broadcast'
]);

/** Types known by their title, not by their publisher: “Interview with Jonas Petri”. */
const titled: ReadonlySet<SourceType> = new Set([
	'book',
	'chapter',
	'manuscript',
	'interview',
	'broadcast',
	'motion_picture'
]);

/** What quoted words are taken from: “The Guardian”, “Interview with Jonas Petri”. */
export const formatCarrier = ({ publisher, title, type }: SourceData): string =>
	title !== null && type !== undefined && titled.has(type) ? title : publisher;

/** When a source was published: of a book “1937”, where an article’s exact date would be unknown. Null for no date. */
export function formatPublished({ published, type }: SourceData, language: string): string | null {
	if (!published) return null;
	const isWhole = type !== undefined && !daily.has(type) && parsePlainDate(published.edtf);
	return isWhole ? formatDay(published.edtf, language) : formatDate(published, language);
}

/** Where a source is found beside its address: “p. 402, Bodleian Libraries, MS. Eng. 17, ISBN 978-…”; empty for nowhere. */
export function formatPlace({ publisher, pages, archive, shelfMark, isbn }: SourceData): string {
	return [
		...(pages === undefined ? [] : [formatPageNumbers(pages)]),
		...(archive === undefined || archive === publisher ? [] : [archive]),
		...(shelfMark === undefined ? [] : [shelfMark]),
		...(isbn === undefined ? [] : [`ISBN ${isbn}`])
	].join(comma);
}

/** A source as a newsroom cites it, in one line without its address: author, title, publisher, date, place. */
export function formatSource(source: SourceData, language: string): string {
	const { author, title, publisher, later } = source;
	const published = formatPublished(source, language);
	const place = formatPlace(source);
	return [
		...(author === undefined ? [] : [author]),
		...(title === null ? [] : [formatPageTitle(title, language)]),
		later === undefined ? publisher : publisher + formatLater(source, language),
		...(published !== null && later === undefined ? [published] : []),
		...(place === '' ? [] : [place])
	].join(comma);
}
