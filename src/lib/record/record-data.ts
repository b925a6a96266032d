import type {
	EventRecord,
	EventsFile,
	PointRecord,
	SeriesRecord,
	SourceRecord,
	StatementRecord
} from './events-file.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { toDateData, type LocalClock, type DateData } from './date-data.ts';
import { findClock, toLocalClock } from './record-clock.ts';
import { safeUrl, type SafeUrl } from './safe-url.ts';
import { base64ToBytes } from './base64.ts';
import type { PictureRecord } from './picture.ts';
import { shownDek } from './stand-in-dek.ts';
import { pictureType } from './picture-bytes.ts';
import type { PictureType } from './picture-header.ts';
import { statedAttribution } from './stated-attribution.ts';
import type { Attribution } from './terms.ts';
import { withTextFragment } from './text-fragment.ts';

/** An address. If `safeUrl` refuses it, `href` is null and `host` is the whole text. */
export interface AddressData extends Omit<SafeUrl, 'href'> {
	href: string | null;
}

/** Details of a source for citations, besides its title. Missing details have no key. */
type SourceDetails = Pick<
	SourceRecord,
	'type' | 'author' | 'pages' | 'archive' | 'shelfMark' | 'isbn'
>;

/** A source, as plain data for a page. */
export interface SourceData extends SourceDetails {
	id: string;
	publisher: string;
	title: string | null;
	/** Null for a source that is not on the web. */
	address: AddressData | null;
	published: DateData | null;
	/**
	 * Set if the source was published after the as-of day: the number of days after it; null if its date is missing or not
	 * exact.
	 */
	later?: number | null;
	/** Set if links must not contain the quote as a text fragment. */
	fragment?: false;
	/** The address of a copy in an archive of the web. Left out if there is none, to keep the data small. */
	archived?: AddressData;
}

/** A statement, as plain data for a page. */
export interface StatementData extends Pick<
	StatementRecord,
	'quote' | 'speaker' | 'lang' | 'translation'
> {
	/** The audience; null if it is not given. */
	to: string | null;
	/** How the words were said (post, email); null if it is not given. */
	channel: string | null;
	/** The source with these words. `href` opens its page at the quote, unless `fragment` of the source forbids that. */
	source: { id: string; href: string | null } | null;
	/** Whether the quote has hidden characters that its script does not need. */
	hasHidden: boolean;
}

/** A picture, as plain data for a page. Missing values have no keys, to keep the data small. */
export interface PictureData extends Pick<
	PictureRecord,
	'width' | 'height' | 'alt' | 'credit' | 'license' | 'caption'
> {
	source?: Pick<SourceData, 'id' | 'publisher' | 'address'>;
	/** The bytes, if they are in the record. Otherwise the picture is a file beside the page. */
	data?: { base64: string; type: PictureType };
}

/** An event, as plain data for a page. */
export interface EventData extends Pick<
	EventRecord,
	'id' | 'kind' | 'track' | 'title' | 'lead' | 'leadLabel' | 'summary' | 'sources' | 'links'
> {
	date: DateData;
	/** How the event is known; see `statedAttribution`. */
	attribution: Attribution | null;
	/** When it became public; null if that was on its date. */
	known: DateData | null;
	statement: StatementData | null;
	/** Left out if the event has no picture, or one that is a file and not in the record. */
	picture?: PictureData;
	/** What is not known about the event, as a sentence; null if the record has none. */
	unknown: string | null;
	/** Where the sources differ, as a sentence; null if the record has none. */
	disputed: string | null;
}

/** A figure of a series, as plain data for a page. */
export interface PointData extends Pick<PointRecord, 'value' | 'qualifier' | 'event'> {
	date: DateData;
}

/** A series, as plain data for a page. */
export interface SeriesData extends Omit<SeriesRecord, 'points'> {
	points: PointData[];
}

/** A checked record as plain data, which the build writes into the page. */
export interface RecordData extends Pick<
	EventsFile,
	| 'id'
	| 'title'
	| 'dek'
	| 'language'
	| 'timeZone'
	| 'kinds'
	| 'tracks'
	| 'speakers'
	| 'routes'
	| 'chapters'
> {
	updated: DateData;
	/** The as-of day (or minute), `2025-12-31`, if this is the record as it was known then. */
	asOf?: string;
	series: SeriesData[];
	sources: SourceData[];
	events: EventData[];
}

/**
 * Converts a checked file into the data that pages need. Runs in the build, so that pages do not load the schema.
 *
 * @param clock the clock of the whole record; must be passed if the file is only a part of a record
 * @throws Error for a date that `parseEventsFile` would have refused
 */
export function toRecordData(
	file: EventsFile,
	clock = toLocalClock(findClock(file.timeZone, datesOf(file)))
): RecordData {
	const sources = new Map(file.sources.map((source) => [source.id, source]));
	return {
		id: file.id,
		title: file.title,
		dek: shownDek(file),
		language: file.language,
		...(file.timeZone !== undefined && { timeZone: file.timeZone }),
		updated: toDateData(file.updated, clock),
		...(file.kinds && { kinds: file.kinds }),
		tracks: file.tracks,
		speakers: file.speakers,
		...(file.routes && { routes: file.routes }),
		...(file.chapters && { chapters: file.chapters }),
		sources: file.sources.map((source) => toSourceData(source, clock)),
		series: file.series.map(({ points, ...series }) => ({
			...series,
			points: points.map(({ date, value, qualifier, event }) => ({
				date: toDateData(date, clock),
				value,
				qualifier,
				event
			}))
		})),
		events: file.events.map((event) => toEventData(event, sources, clock))
	};
}

/** When events happened and became public, and when sources were published, EDTF. Missing dates are empty texts. */
export function* datesOf({
	events,
	sources
}: Pick<EventsFile, 'events' | 'sources'>): Generator<string> {
	for (const { date, known = '' } of events) yield* [date, known];
	for (const { published = '' } of sources) yield published;
}

/** The checked address of a source; null for a source without one. */
const sourceAddress = ({ url }: SourceRecord): AddressData | null =>
	url === undefined ? null : toAddress(url);

function toAddress(url: string): AddressData {
	return safeUrl(url) ?? { href: null, host: url, secure: false };
}

/**
 * Converts a source, and checks its address. An unsafe address has no `href` and is shown as text.
 *
 * @throws Error if `published` is not a date that `parsePartialDate` reads
 */
export function toSourceData(source: SourceRecord, clock?: LocalClock): SourceData {
	return {
		id: source.id,
		publisher: source.publisher,
		title: source.title ?? null,
		address: sourceAddress(source),
		published: source.published ? toDateData(source.published, clock) : null,
		...detailsOf(source),
		...(source.archived ? { archived: toAddress(source.archived) } : {}),
		...(source.fragment === false && { fragment: false })
	};
}

/** Copies the details that have a value. */
export function detailsOf(source: SourceDetails): SourceDetails {
	const { type, author, pages, archive, shelfMark, isbn } = source;
	return {
		...(type && { type }),
		...(author !== undefined && { author }),
		...(pages !== undefined && { pages }),
		...(archive !== undefined && { archive }),
		...(shelfMark !== undefined && { shelfMark }),
		...(isbn !== undefined && { isbn })
	};
}

/**
 * Converts a statement. Adds a text fragment to the address of its source, so that the page opens at the quote.
 *
 * @param sources by id
 */
function toStatementData(
	statement: StatementRecord,
	sources: ReadonlyMap<string, SourceRecord>
): StatementData {
	const source = statement.source ? sources.get(statement.source) : undefined;
	const href = source ? (sourceAddress(source)?.href ?? null) : null;
	return {
		quote: statement.quote,
		speaker: statement.speaker,
		to: statement.to ?? null,
		channel: statement.channel ?? null,
		source: source
			? {
					id: source.id,
					href: source.fragment === false ? href : href && withTextFragment(href, statement.quote)
				}
			: null,
		hasHidden: hasHiddenCharacters(statement.quote),
		...(statement.lang !== undefined && { lang: statement.lang }),
		...(statement.translation && { translation: statement.translation })
	};
}

/** The number of base64 characters from which the type of a picture can be read. */
const lettersForType = 32;

function toPictureData(
	{ file: _, decorative: __, data: base64 = '', source: id = '', ...picture }: PictureRecord,
	sources: ReadonlyMap<string, SourceRecord>
): PictureData {
	const type = pictureType(base64ToBytes(base64.slice(0, lettersForType)));
	const source = sources.get(id);
	return {
		...picture,
		...(source && { source: { id, publisher: source.publisher, address: sourceAddress(source) } }),
		...(type && { data: { base64, type } })
	};
}

/**
 * Converts an event, without the presenter’s notes.
 *
 * @param sources by id
 * @throws Error for a date that `parseEventsFile` would have refused
 */
export function toEventData(
	event: EventRecord,
	sources: ReadonlyMap<string, SourceRecord>,
	clock?: LocalClock
): EventData {
	return {
		id: event.id,
		date: toDateData(event.date, clock),
		known: event.known && event.known !== event.date ? toDateData(event.known, clock) : null,
		kind: event.kind,
		track: event.track,
		title: event.title,
		...(event.lead !== undefined && { lead: event.lead }),
		...(event.leadLabel !== undefined && { leadLabel: event.leadLabel }),
		summary: event.summary,
		attribution: statedAttribution(event),
		sources: event.sources,
		statement: event.statement ? toStatementData(event.statement, sources) : null,
		...(event.picture?.data !== undefined && { picture: toPictureData(event.picture, sources) }),
		links: event.links,
		unknown: event.unknown ?? null,
		disputed: event.disputed ?? null
	};
}
