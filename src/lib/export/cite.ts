import { isStatement } from '#lib/record/kinds.ts';
import { laterQuoteSource, mayBeLaterQuote } from '#lib/record/quote-date.ts';
import { event as messages, citation } from '#language/export';
import { apa, chicago } from '#language/export/citation';
import { language as ownLanguage } from '#grammar';
import { comma } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatTime } from '#lib/messages/intl.ts';
import { sanitizeName, soundsLikeSite } from '#lib/messages/plain-name.ts';
import { formatQuote, formatQuoted } from '#lib/messages/quotes.ts';
import { siteName } from '#lib/record/publication.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	citedAddress,
	formatLabelledFact,
	formatOriginVersion,
	type ExportOrigin
} from './excerpt.ts';

/**
 * The publisher in a citation. For a record that this site did not publish, the name of the opened file and of this
 * site, where it was opened.
 */
export const publisherOf = ({ imported }: ExportOrigin): string =>
	imported ? citation.opened({ name: toOneLine(imported.name), site: siteName }) : siteName;

/** What is cited: the whole page, or one of its events. */
export interface CitedItem {
	timeline: Timeline;
	/** The cited event; null for the whole page. */
	event: TimelineEvent | null;
	origin: ExportOrigin;
}

/** The day of the record’s last change. Null if it is unknown, or if the page shows a past day. */
export function lastChangeOf({ origin }: CitedItem): Date | null {
	return origin.version && origin.asof === null ? new Date(origin.version.date.start) : null;
}

/**
 * The maker of a record that this site did not publish, as the record claims. Null if it has no maker, or if the name
 * could be mistaken for the site’s own.
 */
export function makerOf({ imported }: ExportOrigin): string | null {
	if (!imported) return null;
	const name = sanitizeName(imported.madeBy ?? '');
	const isOurs = [imported.site, siteName].some((site) => soundsLikeSite(name, site));
	return name === '' || isOurs ? null : name;
}

/** The title of the event or the page, in one line. */
export const citedTitle = ({ event, timeline }: CitedItem) => toOneLine((event ?? timeline).title);

/** Replaces each run of white space by one space. */
export const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether to use American English, which both citation styles prescribe. */
const usesAmericanEnglish = ownLanguage === 'en';

/** The day of the last change, in the language of the interface. */
function formatChangeDay(cited: CitedItem, options: Intl.DateTimeFormatOptions): string | null {
	const day = lastChangeOf(cited);
	return day && formatTime(+day, usesAmericanEnglish ? 'en-US' : ownLanguage, options);
}

/** Adds a full stop to a title, unless it already ends with a punctuation mark. */
const withFullStop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/**
 * The citation in APA style, 7th edition, for a web page. Without an author, the title comes first. Plain text, so
 * without italics.
 */
export function toApa(cited: CitedItem): string {
	const { event, timeline, origin } = cited;
	const day = formatChangeDay(cited, { month: 'long', day: 'numeric' });
	const address = citedAddress(origin, event);
	const date = day
		? apa.dated({ year: `${lastChangeOf(cited)?.getUTCFullYear()}`, day })
		: apa.undated;
	const version = origin.version ? ` (${messages.version({ hash: origin.version.hash })})` : '';
	const where = event ? ` ${apa.within({ title: toOneLine(timeline.title) })}${version}.` : '';
	const title = event ? withFullStop(citedTitle(cited)) : withFullStop(citedTitle(cited) + version);
	const maker = makerOf(origin);
	const beginning =
		maker === null ? `${title} ${date}.` : `${withFullStop(maker)} ${date}. ${title}`;
	return `${beginning}${where} ${publisherOf(origin)}.${address ? ` ${address}` : ''}`;
}

/** The citation in Chicago style (notes and bibliography): the note for a page of a website. */
export function toChicago(cited: CitedItem): string {
	const { event, timeline, origin } = cited;
	const day = formatChangeDay(cited, { month: 'long', day: 'numeric', year: 'numeric' });
	const title = citedTitle(cited);
	const address = citedAddress(origin, event);
	const quoted = (text: string) => formatQuote(text, timeline.language);
	// In American English, the comma is inside the quotation marks. It is left out if the title ends with a mark
	// of its own.
	const inside = /[?!…]$/.test(title) ? '' : ',';
	const maker = makerOf(origin);
	const titlePart = usesAmericanEnglish ? `${quoted(title + inside)} ` : quoted(title) + comma;
	const beginning = maker === null ? titlePart : maker + comma + titlePart;
	const facts = [
		...(event ? [chicago.within({ title: toOneLine(timeline.title) })] : []),
		publisherOf(origin),
		...(origin.version ? [chicago.version({ hash: origin.version.hash })] : []),
		...(day ? [chicago.modified({ day })] : []),
		...(address ? [address] : [])
	];
	return `${beginning}${facts.join(comma)}.`;
}

/**
 * A text for a link: the quote with its speaker, date and summary, or if there is none the title and date; then the
 * publisher, the version of the record, and the address. For the whole page, it begins with the title.
 */
export function toQuoteLink(cited: CitedItem): string {
	const { event, timeline, origin } = cited;
	const version = formatOriginVersion(origin, timeline.language);
	const publisher = publisherOf(origin);
	const originNote = version ? ` (${publisher}, ${version})` : ` (${publisher})`;
	const address = citedAddress(origin, event);
	return `${event ? quoteOrTitle(event, timeline) : timeline.title}${originNote}${address ? `: ${address}` : ''}`;
}

function quoteOrTitle(event: TimelineEvent, { language }: Timeline): string {
	const { statement, title, date, summary } = event;
	if (!statement) return `${title}, ${formatDate(date, language)}`;
	const quote = messages.quote({
		quote: formatQuoted(statement, language),
		speaker: formatSpeakerAndDate(event, statement, language)
	});
	return formatLabelledFact(quote, toOneLine(summary));
}

/**
 * The speaker and the date of a quote. If the words may be from another day, the text says that the date is the event’s.
 */
export function formatSpeakerAndDate(
	event: TimelineEvent,
	statement: Statement,
	language: string
): string {
	const date = formatDate(event.date, language);
	const isSaidThen = isStatement(event.kind) && !laterQuoteSource(event) && !mayBeLaterQuote(event);
	const when = isSaidThen ? date : messages.quotedIn({ date });
	return `${formatSpeakerText(formatSpeaker(event, statement, language))}, ${when}`;
}
