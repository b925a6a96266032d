import type {
	EventRecord,
	EventsFile,
	PointRecord,
	SeriesRecord,
	SourceRecord,
	StatementRecord
} from './events-file.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { toDateData, type Clock, type DateData } from './date-data.ts';
import { clockOf, toClock } from './record-clock.ts';
import { safeUrl, type SafeUrl } from './safe-url.ts';
import { toBytes } from './base64.ts';
import type { PictureRecord } from './picture.ts';
import { pictureType } from './picture-bytes.ts';
import type { PictureType } from './picture-header.ts';
import { saidAttribution } from './said-attribution.ts';
import type { Attribution } from './terms.ts';
import { withTextFragment } from './text-fragment.ts';

/** An address; its `href` is null where `safeUrl` refused it, and the text is shown as its host. */
export interface AddressData extends Omit<SafeUrl, 'href'> {
	href: string | null;
}

/** Details that tell one source from another and that citations need, besides its title; each is left out if it is not given. */
type SourceDetails = Pick<
	SourceRecord,
	'type' | 'author' | 'pages' | 'archive' | 'shelfMark' | 'isbn'
>;

export interface SourceData extends SourceDetails {
	id: string;
	publisher: string;
	title: string | null;
	/** Null for a source that is not on the web. */
	address: AddressData | null;
	published: DateData | null;
	/**
	 * How many days after the as-of day it was published, null if they cannot be counted; left out if it was
	 * out by then.
	 */
	later?: number | null;
	/** Left out if its address may be opened at quoted words. */
	fragment?: false;
	/** A copy in an archive; left out if there is none, so that it costs nothing. */
	archived?: AddressData;
}

export interface StatementData extends Pick<
	StatementRecord,
	'quote' | 'speaker' | 'lang' | 'translation'
> {
	to: string | null;
	channel: string | null;
	/** The page with these words, opened at them if its source allows; null without a source. */
	source: { id: string; href: string | null } | null;
	/** Whether the quote has invisible characters (bidirectional or zero-width ones). */
	hasHidden: boolean;
}

/** A picture; what it lacks is left out, so that it costs nothing. */
export interface PictureData extends Pick<
	PictureRecord,
	'width' | 'height' | 'alt' | 'credit' | 'license' | 'caption'
> {
	/** Where it is from. */
	source?: Pick<SourceData, 'id' | 'publisher' | 'address'>;
	/** In a file that travels: its bytes as base64, and their type. Left out if it is a file beside the page. */
	data?: { base64: string; type: PictureType };
}

export interface EventData extends Pick<
	EventRecord,
	'id' | 'kind' | 'track' | 'title' | 'lead' | 'leadLabel' | 'summary' | 'sources' | 'links'
> {
	date: DateData;
	/** Null if it has no source and quotes nobody: see `saidAttribution`. */
	attribution: Attribution | null;
	/** When it became public, where that is not its date. */
	known: DateData | null;
	statement: StatementData | null;
	/** Left out if there is none, or its bytes are not in the record. */
	picture?: PictureData;
	unknown: string | null;
	disputed: string | null;
}

export interface PointData extends Pick<PointRecord, 'value' | 'qualifier' | 'event'> {
	date: DateData;
}

export interface SeriesData extends Omit<SeriesRecord, 'points'> {
	points: PointData[];
}

/** A record as it travels to the page: plain data, checked. */
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
	/** The day at whose end all of it was known: `2025-12-31`; left out of the whole record. */
	asOf?: string;
	series: SeriesData[];
	sources: SourceData[];
	events: EventData[];
}

/**
 * Turns a checked file into the data that the page needs. Runs in the build, so that the schema is not sent to
 * a reader.
 *
 * @param clock that of the whole record, of which the file may be a part
 * @throws Error for a date that `parseEventsFile` would have refused
 */
export function toRecordData(
	file: EventsFile,
	clock = toClock(clockOf(file.timeZone, datesOf(file)))
): RecordData {
	const sources = new Map(file.sources.map((source) => [source.id, source]));
	return {
		id: file.id,
		title: file.title,
		dek: file.dek,
		language: file.language,
		...(file.timeZone !== undefined && { timeZone: file.timeZone }),
		updated: toDateData(file.updated, clock),
		...(file.kinds && { kinds: file.kinds }),
		tracks: file.tracks,
		speakers: file.speakers,
		...(file.routes && { routes: file.routes }),
		...(file.chapters && { chapters: file.chapters }),
		sources: file.sources.map((source) => toSource(source, clock)),
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

/** Every date that an event or a source has. */
export function* datesOf({
	events,
	sources
}: Pick<EventsFile, 'events' | 'sources'>): Generator<string> {
	for (const { date, known = '' } of events) yield* [date, known];
	for (const { published = '' } of sources) yield published;
}

/** Null for a source that has none. */
const addressOf = ({ url }: SourceRecord): AddressData | null =>
	url === undefined ? null : toAddress(url);

function toAddress(url: string): AddressData {
	return safeUrl(url) ?? { href: null, host: url, secure: false };
}

/**
 * A source whose address has been checked: an unsafe one has no `href`, and is shown as its text.
 *
 * @throws Error for a `published` that is no date that we read
 */
export function toSource(source: SourceRecord, clock?: Clock): SourceData {
	return {
		id: source.id,
		publisher: source.publisher,
		title: source.title ?? null,
		address: addressOf(source),
		published: source.published ? toDateData(source.published, clock) : null,
		...detailsOf(source),
		...(source.archived ? { archived: toAddress(source.archived) } : {}),
		...(source.fragment === false && { fragment: false })
	};
}

/** The details of a source besides its title and its date. */
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
 * A statement with the address of the page that carries its words, opened at them.
 *
 * @param sources by id
 */
function toStatement(
	statement: StatementRecord,
	sources: ReadonlyMap<string, SourceRecord>
): StatementData {
	const source = statement.source ? sources.get(statement.source) : undefined;
	const href = source ? (addressOf(source)?.href ?? null) : null;
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

/** Enough to say a picture's type. */
const firstBytes = 32;

function toPicture(
	{ file: _, decorative: __, data: base64 = '', source: id = '', ...picture }: PictureRecord,
	sources: ReadonlyMap<string, SourceRecord>
): PictureData {
	const type = pictureType(toBytes(base64.slice(0, firstBytes)));
	const source = sources.get(id);
	return {
		...picture,
		...(source && { source: { id, publisher: source.publisher, address: addressOf(source) } }),
		...(type && { data: { base64, type } })
	};
}

/**
 * An event as the page needs it, without the presenter's notes.
 *
 * @param sources by id
 * @throws Error for a date that `parseEventsFile` would have refused
 */
export function toEventData(
	event: EventRecord,
	sources: ReadonlyMap<string, SourceRecord>,
	clock?: Clock
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
		attribution: saidAttribution(event),
		sources: event.sources,
		statement: event.statement ? toStatement(event.statement, sources) : null,
		...(event.picture?.data !== undefined && { picture: toPicture(event.picture, sources) }),
		links: event.links,
		unknown: event.unknown ?? null,
		disputed: event.disputed ?? null
	};
}
