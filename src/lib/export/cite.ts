import { isStatement } from '#lib/record/kinds.ts';
import { event as messages, citation } from '#language/export';
import { apa, chicago } from '#language/export/citation';
import { language as ownLanguage } from '#grammar';
import { comma } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatTime } from '#lib/messages/intl.ts';
import { isSpoken } from '#lib/messages/lang.ts';
import { plainName, speaksFor } from '#lib/messages/plain-name.ts';
import { formatQuote, formatQuoted } from '#lib/messages/quotes.ts';
import { siteName } from '#lib/record/publication.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { citedAddress, formatFact, formatOrigin, type Origin } from './excerpt.ts';

/** What publishes what is cited. Of a record that this site has not published, what was opened, and where. */
export const publisherOf = ({ imported }: Origin): string =>
	imported ? citation.opened({ name: oneLine(imported.name), site: siteName }) : siteName;

/** The cited part: the whole page, or the card of one of its events. */
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

/**
 * Who made a record that this site has not published, as it says itself; null if it does not, or where the name could
 * be taken for the site's own.
 */
export function makerOf({ imported }: Origin): string | null {
	if (!imported) return null;
	const name = plainName(imported.madeBy ?? '');
	const isOurs = [imported.site, siteName].some((site) => speaksFor(name, site));
	return name === '' || isOurs ? null : name;
}

/** The title of the cited part, in one line. */
export const titleOf = ({ event, timeline }: Cited) => oneLine((event ?? timeline).title);

/** A text with each run of white space as one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Both styles are American, and so is their English. */
const isAmerican = ownLanguage === 'en';

/** The day of the last change in the interface's language. */
function changeDay(cited: Cited, options: Intl.DateTimeFormatOptions): string | null {
	const day = dayOf(cited);
	return day && formatTime(+day, isAmerican ? 'en-US' : ownLanguage, options);
}

/** Adds a full stop to a title, unless it ends a sentence itself. */
const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** APA, 7th edition: a web page; without an author its title comes first. Plain text, without italics. */
export function toApa(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = changeDay(cited, { month: 'long', day: 'numeric' });
	const address = citedAddress(origin, event);
	const date = day ? apa.dated({ year: `${dayOf(cited)?.getUTCFullYear()}`, day }) : apa.undated;
	const version = origin.version ? ` (${messages.version({ hash: origin.version.hash })})` : '';
	const where = event ? ` ${apa.within({ title: oneLine(timeline.title) })}${version}.` : '';
	const title = event ? stop(titleOf(cited)) : stop(titleOf(cited) + version);
	const maker = makerOf(origin);
	const lead = maker === null ? `${title} ${date}.` : `${stop(maker)} ${date}. ${title}`;
	return `${lead}${where} ${publisherOf(origin)}.${address ? ` ${address}` : ''}`;
}

/** Chicago, notes and bibliography: the note for a page of a website. */
export function toChicago(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = changeDay(cited, { month: 'long', day: 'numeric', year: 'numeric' });
	const title = titleOf(cited);
	const address = citedAddress(origin, event);
	const quoted = (text: string) => formatQuote(text, timeline.language);
	// An American comma goes inside the quotation marks, unless the title ends with a mark.
	const inside = /[?!…]$/.test(title) ? '' : ',';
	const maker = makerOf(origin);
	const named = isAmerican ? `${quoted(title + inside)} ` : quoted(title) + comma;
	const lead = maker === null ? named : maker + comma + named;
	const facts = [
		...(event ? [chicago.within({ title: oneLine(timeline.title) })] : []),
		publisherOf(origin),
		...(origin.version ? [chicago.version({ hash: origin.version.hash })] : []),
		...(day ? [chicago.modified({ day })] : []),
		...(address ? [address] : [])
	];
	return `${lead}${facts.join(comma)}.`;
}

/** A link with the quoted words, or with what happened, and the version of the record. */
export function toQuoteLink(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const version = formatOrigin(origin, timeline.language);
	const publisher = publisherOf(origin);
	const of = version ? ` (${publisher}, ${version})` : ` (${publisher})`;
	const address = citedAddress(origin, event);
	return `${event ? quoteOf(event, timeline) : timeline.title}${of}${address ? `: ${address}` : ''}`;
}

function quoteOf(event: TimelineEvent, { language }: Timeline): string {
	const { statement, title, date, summary } = event;
	if (!statement) return `${title}, ${formatDate(date, language)}`;
	const quote = messages.quote({
		quote: formatQuoted(statement, language),
		speaker: formatSpeech(event, statement, language)
	});
	return formatFact(quote, oneLine(summary));
}

/** Who is quoted, and when; for a quote in an event of another kind, when that event was. */
export function formatSpeech(event: TimelineEvent, statement: Statement, language: string): string {
	const date = formatDate(event.date, language);
	const when = isStatement(event.kind) ? date : messages.quotedIn({ date });
	return `${formatSpeakerText(formatSpeaker(event, statement, isSpoken(language)))}, ${when}`;
}
