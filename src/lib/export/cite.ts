import { exportMessages } from '#language/export.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { isSpoken } from '#lib/messages/lang.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { citedAddress, formatFact, formatOrigin, type Origin } from './excerpt.ts';

const { event: messages } = exportMessages;

/** What the record is published as. */
export const siteName = 'On the Record';

/** What publishes what is cited. Of a record that this site has not published, what was opened, and where. */
export const publisherOf = ({ imported }: Origin): string =>
	imported ? exportMessages.citation.opened(oneLine(imported.name), siteName) : siteName;

/** What is cited: the whole page, or the card of one of its events. */
export interface Cited {
	timeline: Timeline;
	/** Null for the page. */
	event: TimelineEvent | null;
	origin: Origin;
}

/** The day of the record’s last change; null if it is not known, or is later than the as-of day. */
export function dayOf({ origin }: Cited): Date | null {
	return origin.version && origin.asof === null ? new Date(origin.version.date.start) : null;
}

/** The title of what is cited, in one line. */
export const titleOf = ({ event, timeline }: Cited) => oneLine((event ?? timeline).title);

/** A text with each run of white space as one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The day of the last change in English, the language of both styles. */
function inEnglish(cited: Cited, options: Intl.DateTimeFormatOptions): string | null {
	const day = dayOf(cited);
	if (!day) return null;
	const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
	return format.format(day);
}

/** Adds a full stop to a title, unless it ends a sentence itself. */
const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** APA, 7th edition: a web page without an author, so its title comes first. Plain text, without italics. */
export function toApa(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = inEnglish(cited, { month: 'long', day: 'numeric' });
	const address = citedAddress(origin, event);
	const date = day ? `(${dayOf(cited)?.getUTCFullYear()}, ${day}).` : '(n.d.).';
	const version = origin.version ? ` (Version ${origin.version.hash})` : '';
	const where = event ? ` In ${oneLine(timeline.title)}${version}.` : '';
	const title = event ? stop(titleOf(cited)) : stop(titleOf(cited) + version);
	return `${title} ${date}${where} ${publisherOf(origin)}.${address ? ` ${address}` : ''}`;
}

/** Chicago, notes and bibliography: the note for a page of a website. */
export function toChicago(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = inEnglish(cited, { month: 'long', day: 'numeric', year: 'numeric' });
	const title = titleOf(cited);
	const address = citedAddress(origin, event);
	const words = [
		// The comma goes inside the quotation marks, unless the title ends with a mark.
		`“${title}${/[?!…]$/.test(title) ? '”' : ',”'}`,
		...(event ? [`in ${oneLine(timeline.title)},`] : []),
		`${publisherOf(origin)},`,
		...(origin.version ? [`version ${origin.version.hash},`] : []),
		...(day ? [`last modified ${day},`] : []),
		...(address ? [address] : [])
	].join(' ');
	return `${words.replace(/,$/, '')}.`;
}

/** A link with the quoted words, or with what happened, and the version of the record. */
export function toQuoteLink(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const version = formatOrigin(origin, timeline.language);
	const publisher = publisherOf(origin);
	const of = version ? ` (${publisher}, ${version})` : ` (${publisher})`;
	const address = citedAddress(origin, event);
	return `${event ? formatQuote(event, timeline) : timeline.title}${of}${address ? `: ${address}` : ''}`;
}

function formatQuote(event: TimelineEvent, { language }: Timeline): string {
	const { statement, title, date, summary } = event;
	if (!statement) return `${title}, ${formatDate(date, language)}`;
	const quote = messages.quote(statement.quote, formatQuoted(event, statement, language));
	return formatFact(quote, oneLine(summary));
}

/** Who is quoted, and when; for a quote in an event of another kind, when that event was. */
export function formatQuoted(event: TimelineEvent, statement: Statement, language: string): string {
	const date = formatDate(event.date, language);
	const when = event.kind === 'statement' ? date : messages.quotedIn(date);
	return `${formatSpeakerText(formatSpeaker(event, statement, isSpoken(language)))}, ${when}`;
}
