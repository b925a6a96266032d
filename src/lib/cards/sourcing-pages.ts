import * as cardMessages from '#language/cards';
import { sourcing as messages } from '#language/cards';
import { formatHost, formatLater } from '#lib/messages/format.ts';
import { formatLocator, formatPublished } from '#lib/messages/format-sources.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { AddressData } from '#lib/record/record-data.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { firstFewCount } from './first-few.ts';
import { moreCountValue, type SourcingLine, type SourcingValue } from './sourcing-lines.ts';

/** Whether the timeline shows a past day. It then lacks what became public later, so an answer “no” needs “by then”. */
export const showsAsOfDay = ({ asOf }: Timeline) => asOf !== undefined;

/** Lines about where the sources can be found, and whether there are archived copies. */
export const whereLines = ({ sources }: TimelineEvent, timeline: Timeline): SourcingLine[] => [
	...sources.slice(0, firstFewCount).map((source) => sourceLine(source, timeline.language)),
	...moreCountValue(sources).map((value) => ({ intro: '', values: [value] })),
	...noCopyLines(sources, showsAsOfDay(timeline))
];

/**
 * Says that the record has no archived copy, or no others than those that it lists; or that there is no source. Empty if
 * no source is on the web, because only web pages are archived.
 */
function noCopyLines(sources: readonly SourceData[], isThen: boolean): SourcingLine[] {
	if (sources.length === 0) return [{ intro: messages.noSource }];
	if (!sources.some(({ address }) => address)) return [];
	return [{ intro: messages.noCopy({ hasOthers: sources.some(hasArchivedCopy), isThen }) }];
}

/** Whether the record has an archived copy of the source's page. */
const hasArchivedCopy = ({ archived }: SourceData) => archived !== undefined;

function hostValue({ href, host, secure }: AddressData): SourcingValue {
	const name = formatHost(host);
	return { text: href && !secure ? messages.insecure({ host: name }) : name, isInterface: true };
}

/** A line with the facts about a source, and a link to its page. */
function sourceLine(source: SourceData, language: string): SourcingLine {
	const { publisher, title, archived, author, address } = source;
	const later = formatLater(source, language);
	const locator = formatLocator(source);
	const href = address?.href ?? null;
	return {
		intro: '',
		values: [
			{
				text: later
					? publisher + later
					: messages.page({ publisher, date: formatPublished(source, language) })
			},
			...(author === undefined ? [] : [{ text: author }]),
			...(title ? [{ text: formatPageTitle(title, language), href }] : []),
			...(!title && address ? [{ text: cardMessages.read, href, isInterface: true }] : []),
			...(locator === '' ? [] : [{ text: locator }]),
			...(address ? [hostValue(address)] : []),
			...(archived
				? [
						{
							text: messages.copy({ host: formatHost(archived.host) }),
							href: archived.href,
							isInterface: true
						}
					]
				: [])
		]
	};
}
