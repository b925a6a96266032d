import type {
	EventRecord,
	EventsFile,
	LinkRecord,
	PointRecord,
	SeriesRecord,
	SourceRecord,
	SpeakerRecord
} from './events-file.ts';
import type { KindRecord } from './events-file.ts';
import { joinListCell, writeCsv } from './csv-text.ts';
import { parsePartialDate } from './partial-date.ts';
import { statedAttribution } from './stated-attribution.ts';

/** Where a table comes from. Each row repeats this, so that a copied row still has it. */
interface TableOrigin {
	/** The address of an event’s card; null if it is not known. */
	addressOf: (event: { id: string }) => string | null;
	/** The record’s version (a hash); null if it has none. */
	version: string | null;
}

/** The data of one row: an event and the items that it refers to. */
interface RowParts {
	event: EventRecord;
	/** The event’s kind, if the record defines it itself. */
	kind: KindRecord | undefined;
	track: string | undefined;
	speaker: SpeakerRecord | undefined;
	sources: SourceRecord[];
	chapter: string | undefined;
	series: SeriesRecord | undefined;
	point: PointRecord | undefined;
	origin: TableOrigin;
}

/**
 * The start and the end of a date, for programs that read two columns. Both are EDTF without `~` and `?`. For `[a..b]`
 * and `[a,b]` they are `a` and `b`. The end of a single day (or month, …) is empty, and so is an open or unknown end.
 *
 * @param edtf the whole date
 * @returns null if the text is not a date
 */
export function spanCells(edtf: string): { start: string; end: string } | null {
	const date = parsePartialDate(edtf);
	if (!date) return null;
	const { form, from, to, noStart, noEnd } = date;
	return {
		start: noStart ? '' : from.iso,
		end: noEnd || form === 'point' ? '' : to.iso
	};
}

/** For each column, its name and a function that makes the text of a cell; undefined for an empty cell. */
const cellWriters = [
	['id', ({ event }) => event.id],
	['date', ({ event }) => event.date],
	['start', ({ event }) => spanCells(event.date)?.start],
	['end', ({ event }) => spanCells(event.date)?.end],
	['known', ({ event }) => event.known],
	['kind', ({ event }) => event.kind],
	['kind_label', ({ kind }) => kind?.label],
	['kind_shape', ({ kind }) => kind?.shape],
	['kind_is', ({ kind }) => kind?.is],
	['track', ({ track }) => track],
	['chapter', ({ chapter }) => chapter],
	['title', ({ event }) => event.title],
	['lead', ({ event }) => event.lead],
	['lead_label', ({ event }) => event.leadLabel],
	['summary', ({ event }) => event.summary],
	['attribution', ({ event }) => statedAttribution(event)],
	['quote', ({ event }) => event.statement?.quote],
	['speaker', ({ speaker }) => speaker?.name],
	['role', ({ speaker }) => speaker?.role],
	['organisation', ({ speaker }) => speaker?.organisation],
	['to', ({ event }) => event.statement?.to],
	['channel', ({ event }) => event.statement?.channel],
	['quote_language', ({ event }) => event.statement?.lang],
	['quote_translation', ({ event }) => event.statement?.translation?.text],
	['quote_translation_by', ({ event }) => event.statement?.translation?.by],
	['sources', ({ sources }) => listCell(sources, 'publisher')],
	['source_urls', ({ sources }) => listCell(sources, 'url')],
	['source_titles', ({ sources }) => listCell(sources, 'title')],
	['source_published', ({ sources }) => listCell(sources, 'published')],
	['source_archived', ({ sources }) => listCell(sources, 'archived')],
	['source_accessed', ({ sources }) => listCell(sources, 'accessed')],
	['source_fragment', ({ sources }) => listCell(sources, 'fragment')],
	['source_types', ({ sources }) => listCell(sources, 'type')],
	['source_authors', ({ sources }) => listCell(sources, 'author')],
	['source_pages', ({ sources }) => listCell(sources, 'pages')],
	['source_archives', ({ sources }) => listCell(sources, 'archive')],
	['source_shelf_marks', ({ sources }) => listCell(sources, 'shelfMark')],
	['source_isbns', ({ sources }) => listCell(sources, 'isbn')],
	['links', ({ event }) => joinListCell(event.links.map(linkText))],
	['unknown', ({ event }) => event.unknown],
	['disputed', ({ event }) => event.disputed],
	['series', ({ series }) => series?.label],
	['value', ({ point }) => point && String(point.value)],
	['qualifier', ({ point }) => point?.qualifier],
	['unit', ({ series }) => series?.unit],
	['added', ({ event }) => event.added],
	['address', ({ event, origin }) => origin.addressOf(event)],
	['version', ({ origin }) => origin.version],
	['track_id', ({ event }) => event.track],
	['speaker_id', ({ event }) => event.statement?.speaker],
	['source_ids', ({ event }) => joinListCell(event.sources)],
	['quote_source_id', ({ event }) => event.statement?.source],
	['series_id', ({ series }) => series?.id],
	['point_source_ids', ({ point }) => joinListCell(point?.sources ?? [])]
] as const satisfies readonly [string, (parts: RowParts) => string | null | undefined][];

/**
 * The columns of our table, which has one row for each event. Dates are EDTF; `start` and `end` repeat their ends. The
 * columns about sources contain lists (see `joinListCell`), all in the same order. A link is `TYPE EVENT`, or
 * `TYPE EVENT by SOURCE`. The table contains no more of a record: no pictures or notes of events, for example, and no
 * descriptions or colours of tracks.
 */
export const columnNames = cellWriters.map(([name]) => name);

/** The name of a column of our table. */
export type ColumnName = (typeof columnNames)[number];

/** Columns that are left out if all their cells are empty. */
export const rareColumns: ReadonlySet<ColumnName> = new Set([
	'kind_label',
	'kind_shape',
	'kind_is',
	'source_types',
	'source_authors',
	'source_pages',
	'source_archives',
	'source_shelf_marks',
	'source_isbns'
]);

/** The events of a file as CSV, with a header row. `readRecord` in `import/` reads it back. */
export function toCsv(file: EventsFile, origin: TableOrigin): string {
	const kinds = new Map((file.kinds ?? []).map((kind) => [kind.id, kind]));
	const tracks = new Map(file.tracks.map(({ id, label }) => [id, label]));
	const speakers = new Map(file.speakers.map((speaker) => [speaker.id, speaker]));
	const sources = new Map(file.sources.map((source) => [source.id, source]));
	const pointByEvent = new Map(
		file.series.flatMap((series) =>
			series.points.map((point) => [point.event, { series, point }] as const)
		)
	);
	const chapters = new Map(
		(file.chapters ?? []).flatMap(({ id, events }) => events.map((event) => [event, id] as const))
	);
	const rows = file.events.map((event) => {
		const parts = {
			event,
			kind: kinds.get(event.kind),
			chapter: chapters.get(event.id),
			track: tracks.get(event.track),
			speaker: speakers.get(event.statement?.speaker ?? ''),
			sources: event.sources.flatMap((id) => sources.get(id) ?? []),
			series: pointByEvent.get(event.id)?.series,
			point: pointByEvent.get(event.id)?.point,
			origin
		};
		return cellWriters.map(([, textOf]) => textOf(parts) ?? '');
	});
	const kept = columnNames.map(
		(name, column) => !rareColumns.has(name) || rows.some((row) => /\S/.test(row[column] ?? ''))
	);
	return writeCsv([columnNames, ...rows].map((row) => row.filter((_, column) => kept[column])));
}

/** One key of several sources as a cell, one line for each source. */
const listCell = (sources: readonly SourceRecord[], key: keyof SourceRecord) =>
	joinListCell(sources.map((source) => String(source[key] ?? '')));

/** A link as text: its type, the other event’s id, and its source. */
const linkText = ({ type, to, source }: LinkRecord) =>
	source === undefined ? `${type} ${to}` : `${type} ${to} by ${source}`;
