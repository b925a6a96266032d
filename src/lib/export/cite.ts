import { isStatement } from '#lib/record/kinds.ts';
import { laterQuoteSource, mayBeLaterQuote } from '#lib/record/quote-date.ts';
import { event as messages, citation } from '#language/export';
import { apa, chicago } from '#language/export/citation';
import { language as ownLanguage } from '#grammar';
import { comma } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatTime } from '#lib/messages/intl.ts';
import { plainName, soundsLikeSite } from '#lib/messages/plain-name.ts';
import { formatQuote, formatQuoted } from '#lib/messages/quotes.ts';
import { siteName } from '#lib/record/publication.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { citedAddress, formatFact, formatOrigin, type Origin } from './excerpt.ts';

/** The publisher in a citation. For a record that this site did not publish, says which file was opened, and where. */
export const publisherOf = ({ imported }: Origin): string =>
	imported ? citation.opened({ name: oneLine(imported.name), site: siteName }) : siteName;

/** What is cited: the whole page, or one of its events. */
export interface Cited {
	timeline: Timeline;
	/** Null for the page. */
	event: TimelineEvent | null;
	origin: Origin;
}

/** The day of the record’s last change; null if it is not known, or if there is an as-of day. */
export function dayOf({ origin }: Cited): Date | null {
	return origin.version && origin.asof === null ? new Date(origin.version.date.start) : null;
}

/**
 * The maker of a record that this site did not publish, as the record itself claims. Null if it names none, or if the
 * name could be mistaken for the site’s own.
 */
export function makerOf({ imported }: Origin): string | null {
	if (!imported) return null;
	const name = plainName(imported.madeBy ?? '');
	const isOurs = [imported.site, siteName].some((site) => soundsLikeSite(name, site));
	return name === '' || isOurs ? null : name;
}

/** The title of the event or the page, in one line. */
export const titleOf = ({ event, timeline }: Cited) => oneLine((event ?? timeline).title);

/** Replaces each run of white space by one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether to write American English, which belongs to both styles. */
const isAmerican = ownLanguage === 'en';

/** The day of the last change, in the language of the interface. */
function changeDay(cited: Cited, options: Intl.DateTimeFormatOptions): string | null {
	const day = dayOf(cited);
	return day && formatTime(+day, isAmerican ? 'en-US' : ownLanguage, options);
}

/** Adds a full stop to a title, unless it ends with a mark of its own. */
const withFullStop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** APA, 7th edition, for a web page. Without an author, the title comes first. Plain text, without italics. */
export function toApa(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = changeDay(cited, { month: 'long', day: 'numeric' });
	const address = citedAddress(origin, event);
	const date = day ? apa.dated({ year: `${dayOf(cited)?.getUTCFullYear()}`, day }) : apa.undated;
	const version = origin.version ? ` (${messages.version({ hash: origin.version.hash })})` : '';
	const where = event ? ` ${apa.within({ title: oneLine(timeline.title) })}${version}.` : '';
	const title = event ? withFullStop(titleOf(cited)) : withFullStop(titleOf(cited) + version);
	const maker = makerOf(origin);
	const lead = maker === null ? `${title} ${date}.` : `${withFullStop(maker)} ${date}. ${title}`;
	return `${lead}${where} ${publisherOf(origin)}.${address ? ` ${address}` : ''}`;
}

/** Chicago (notes and bibliography): the note for a page of a website. */
export function toChicago(cited: Cited): string {
	const { event, timeline, origin } = cited;
	const day = changeDay(cited, { month: 'long', day: 'numeric', year: 'numeric' });
	const title = titleOf(cited);
	const address = citedAddress(origin, event);
	const quoted = (text: string) => formatQuote(text, timeline.language);
	// An American comma is inside the quotation marks, unless the title ends with a mark of its own.
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

/** A link with the quote, or else with the title and date, and the version of the record. */
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

/** The speaker and the date of a quote. If the words may be from another day, says that the date is the event’s. */
export function formatSpeech(event: TimelineEvent, statement: Statement, language: string): string {
	const date = formatDate(event.date, language);
	const isSaidThen = isStatement(event.kind) && !laterQuoteSource(event) && !mayBeLaterQuote(event);
	const when = isSaidThen ? date : messages.quotedIn({ date });
	return `${formatSpeakerText(formatSpeaker(event, statement, language))}, ${when}`;
}
