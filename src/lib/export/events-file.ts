import { groupByChapter } from '#lib/record/chapters.ts';
import { usedKinds } from '#lib/record/kinds.ts';
import { shownCorrections } from '#lib/record/corrections.ts';
import { formatAsOf } from '#lib/messages/format.ts';
import { detailsOf } from '#lib/record/record-data.ts';
import type { EventLink, SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type {
	ChapterRecord,
	EventRecord,
	EventsFile,
	LinkRecord,
	SeriesRecord,
	SourceRecord
} from '#lib/record/events-file.ts';
import { citedAddress, sortIntoReadingOrder, formatShownPart, type Excerpt } from './excerpt.ts';

/**
 * Converts an excerpt to a record from which `parseEventsFile` reads the same events. These parts are left out:
 *
 * - what readers’ pages do not contain: notes, questions and their answers, archived copies, `accessed` and `added`;
 * - what no shown event needs: links to hidden events, and tracks, speakers, sources and points.
 *
 * A point gets the sources of its event. An event without a source gets none, as in files of other programs.
 *
 * @param excerpt with at least one event, because a record needs one
 */
export function toEventsFile(excerpt: Excerpt): EventsFile {
	const { timeline, checked, origin } = excerpt;
	const address = citedAddress(origin);
	const events = sortIntoReadingOrder(excerpt.events);
	const shown = new Set(events);
	const sources = knownSources(excerpt);
	const linksOf = createLinkReader(excerpt, shown, sources);
	const records = events.map((event) =>
		toEventRecord(event, linksOf(event), toPictureRecord(event, excerpt.pictures, sources))
	);
	const namedSources = new Set(
		records.flatMap(({ sources, links, picture }) => [
			...sources,
			...(picture?.source === undefined ? [] : [picture.source]),
			...links.flatMap(({ source }) => source ?? [])
		])
	);
	const ownKinds = usedKinds({ kinds: timeline.kinds, events }).flatMap(({ label, ...kind }) =>
		label === undefined ? [] : [{ ...kind, label }]
	);
	const speakers = new Map(
		events.flatMap(({ statement }) =>
			statement ? [[statement.speaker.id, statement.speaker] as const] : []
		)
	);
	return {
		format: 1,
		id: timeline.id,
		title: timeline.title,
		// The record’s own dek could mention later events, so it is replaced if the page shows a past day.
		dek: [
			origin.asof ? formatAsOf(timeline, origin.asof) : timeline.dek || timeline.title,
			formatShownPart(excerpt)
		]
			.filter(Boolean)
			.join('. '),
		language: timeline.language,
		...(timeline.timeZone !== undefined && { timeZone: timeline.timeZone }),
		updated: timeline.updated.edtf,
		...(checked && origin.asof === null && { checked: checked.edtf }),
		...(origin.version &&
			address !== null && { takenFrom: { address, version: origin.version.hash } }),
		...(ownKinds.length > 0 && { kinds: ownKinds }),
		tracks: timeline.tracks.filter((track) => events.some((event) => event.track === track)),
		series: toSeriesRecords(timeline, shown),
		speakers: [...speakers.values()],
		sources: [...sources.values()].filter(({ id }) => namedSources.has(id)).map(toSourceRecord),
		events: records,
		...(timeline.chapters.length > 0 && { chapters: toChapterRecords(timeline, shown) }),
		prompts: [],
		corrections: shownCorrections(excerpt.corrections, timeline, origin.asof)
			.filter(({ event }) => shown.has(event))
			// The oldest first, as in a record's file.
			.toSorted((a, b) => a.date.start - b.date.start)
			.map(({ date, event, text }) => ({ date: date.edtf, event: event.id, text }))
	};
}

/** The sources of all events, by id. For the whole record, also the sources that only links refer to. */
function knownSources({ timeline, record, origin }: Excerpt): Map<string, SourceData> {
	const sourcesOfEvents = timeline.events.flatMap(({ sources }) => sources);
	const sourcesOfRecord = origin.asof === null ? (record?.sources ?? []) : [];
	return new Map([...sourcesOfRecord, ...sourcesOfEvents].map((source) => [source.id, source]));
}

/**
 * Makes a function that returns the links of an event. A `contrasts-with` link is the judgement of its source,
 * so it is left out unless its source is exported, too.
 */
function createLinkReader(
	{ record }: Excerpt,
	shown: ReadonlySet<TimelineEvent>,
	sources: ReadonlyMap<string, unknown>
): (event: TimelineEvent) => LinkRecord[] {
	const linksInRecord = new Map(record?.events.map(({ id, links }) => [id, links]));
	return ({ id, links }) =>
		links
			.filter((link) => link.isForward && shown.has(link.event))
			.flatMap(({ type, event }: EventLink): LinkRecord[] => {
				const source = linksInRecord
					.get(id)
					?.find((link) => link.to === event.id && link.type === type)?.source;
				if (source !== undefined && sources.has(source)) return [{ to: event.id, type, source }];
				return type === 'contrasts-with' ? [] : [{ to: event.id, type }];
			});
}

/**
 * The chapters, with their shown events. If events of a chapter are missing, its summary is left out, because
 * it may mention them.
 */
function toChapterRecords(timeline: Timeline, shown: ReadonlySet<TimelineEvent>): ChapterRecord[] {
	return groupByChapter(timeline, (event) => shown.has(event)).flatMap(({ chapter, events }) => {
		if (!chapter) return [];
		const { id, title, summary } = chapter;
		const isWhole = summary && events.length === chapter.events.length;
		return [{ id, title, ...(isWhole && { summary }), events: events.map(({ id }) => id) }];
	});
}

/** The ids of an event’s sources. */
const sourceIdsOf = ({ sources }: TimelineEvent) => sources.map(({ id }) => id);

/** The picture of an event with its bytes; undefined if these are missing. */
function toPictureRecord(
	{ id, picture }: TimelineEvent,
	pictures: Excerpt['pictures'],
	sources: ReadonlyMap<string, unknown>
): EventRecord['picture'] {
	const data = picture?.data?.base64 ?? pictures?.get(id);
	if (!picture || data === undefined) return undefined;
	const { width, height, alt, credit, license, caption, source } = picture;
	return {
		data,
		width,
		height,
		...(alt === undefined ? { decorative: true } : { alt }),
		credit,
		...(license !== undefined && { license }),
		...(caption !== undefined && { caption }),
		...(source && sources.has(source.id) && { source: source.id })
	};
}

function toEventRecord(
	event: TimelineEvent,
	links: LinkRecord[],
	picture: EventRecord['picture']
): EventRecord {
	const { statement, known, unknown, disputed } = event;
	return {
		id: event.id,
		date: event.date.edtf,
		...(known && { known: known.edtf }),
		kind: event.kind.id,
		track: event.track.id,
		title: event.title,
		...(event.lead !== undefined && { lead: event.lead }),
		...(event.leadLabel !== undefined && { leadLabel: event.leadLabel }),
		summary: event.summary,
		...(event.attribution && { attribution: event.attribution }),
		sources: sourceIdsOf(event),
		...(statement && {
			statement: {
				quote: statement.quote,
				speaker: statement.speaker.id,
				...(statement.to !== null && { to: statement.to }),
				...(statement.channel !== null && { channel: statement.channel }),
				...(statement.source && { source: statement.source.id }),
				...(statement.lang !== undefined && { lang: statement.lang }),
				...(statement.translation && { translation: statement.translation })
			}
		}),
		...(picture && { picture }),
		links,
		...(unknown !== null && { unknown }),
		...(disputed !== null && { disputed })
	};
}

function toSourceRecord(source: SourceData): SourceRecord {
	const { id, publisher, address, title, published, fragment } = source;
	return {
		id,
		publisher,
		...(address && { url: address.href ?? address.host }),
		...(title !== null && { title }),
		...(published && { published: published.edtf }),
		...detailsOf(source),
		...(fragment === false && { fragment })
	};
}

function toSeriesRecords({ series }: Timeline, shown: ReadonlySet<TimelineEvent>): SeriesRecord[] {
	return series
		.map(({ id, label, unit, track, points }) => ({
			id,
			label,
			unit,
			track: track.id,
			points: points
				.filter(({ event }) => shown.has(event))
				.map(({ date, value, qualifier, event }) => ({
					date: date.edtf,
					...(event.known && { known: event.known.edtf }),
					value,
					qualifier,
					event: event.id,
					sources: sourceIdsOf(event)
				}))
		}))
		.filter(({ points }) => points.length > 0);
}
