import type { SourceData } from '#lib/record/timeline.ts';
import { comma } from '#language/record';
import { formatLater } from './format.ts';
import { formatLocator, formatPublished } from './format-sources.ts';
import { formatPageTitle } from './quotes.ts';

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
