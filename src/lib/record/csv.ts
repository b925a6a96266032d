import type {
	EventRecord,
	EventsFile,
	LinkRecord,
	SeriesRecord,
	SourceRecord
} from './events-file.ts';
import { writeCsv } from './csv-text.ts';
import { joinList } from './csv-list.ts';

/**
 * The columns of a table of events, one row each. Dates are EDTF. An empty cell is something that there
 * is not. Of an event's sources each column holds a list, all in the same order, an item a line: see
 * `joinList`. A link is `TYPE EVENT`, or `TYPE EVENT by SOURCE`. Descriptions of tracks and their
 * colours, and what is for whoever presents, are only in the JSON.
 */
export const columns = [
	'id',
	'date',
	'known',
	'kind',
	'track',
	'title',
	'lead',
	'summary',
	'attribution',
	'quote',
	'speaker',
	'role',
	'organisation',
	'to',
	'channel',
	'sources',
	'source_urls',
	'source_titles',
	'source_published',
	'source_archived',
	'source_accessed',
	'links',
	'unknown',
	'disputed',
	'series',
	'value',
	'qualifier',
	'unit',
	'added',
	'address',
	'version',
	'track_id',
	'speaker_id',
	'source_ids',
	'quote_source_id',
	'series_id',
	'point_source_ids'
] as const;

export type Row = Record<(typeof columns)[number], string>;

/** What each row says of the record that it comes from. */
export interface RowOrigin {
	/** The address of an event's card; null where it is not known. */
	addressOf: (event: { id: string }) => string | null;
	version: string | null;
}

/** The events of a file as CSV, the names of the columns first. `readRecord` of `open/` reads it back. */
export function toCsv(file: EventsFile, origin: RowOrigin): string {
	const toRow = createRowMaker(file, origin);
	const rows = file.events.map((event) => {
		const row = toRow(event);
		return columns.map((name) => row[name]);
	});
	return writeCsv([columns, ...rows]);
}

function createRowMaker(file: EventsFile, origin: RowOrigin): (event: EventRecord) => Row {
	const tracks = byId(file.tracks);
	const speakers = byId(file.speakers);
	const sources = byId(file.sources);
	const points = new Map(
		file.series.flatMap((series: SeriesRecord) =>
			series.points.map((point) => [point.event, { series, point }] as const)
		)
	);
	return (event) => {
		const { statement } = event;
		const speaker = statement && speakers.get(statement.speaker);
		const measured = points.get(event.id);
		const named = event.sources.flatMap((id) => sources.get(id) ?? []);
		const listOf = (key: keyof SourceRecord) => joinList(named.map((source) => source[key] ?? ''));
		return {
			id: event.id,
			date: event.date,
			known: event.known ?? '',
			kind: event.kind,
			track: tracks.get(event.track)?.label ?? '',
			title: event.title,
			lead: event.lead ?? '',
			summary: event.summary,
			attribution: event.attribution,
			quote: statement?.quote ?? '',
			speaker: speaker?.name ?? '',
			role: speaker?.role ?? '',
			organisation: speaker?.organisation ?? '',
			to: statement?.to ?? '',
			channel: statement?.channel ?? '',
			sources: listOf('publisher'),
			source_urls: listOf('url'),
			source_titles: listOf('title'),
			source_published: listOf('published'),
			source_archived: listOf('archived'),
			source_accessed: listOf('accessed'),
			links: joinList(event.links.map(linkText)),
			unknown: event.unknown ?? '',
			disputed: event.disputed ?? '',
			series: measured?.series.label ?? '',
			value: measured ? String(measured.point.value) : '',
			qualifier: measured?.point.qualifier ?? '',
			unit: measured?.series.unit ?? '',
			added: event.added ?? '',
			address: origin.addressOf(event) ?? '',
			version: origin.version ?? '',
			track_id: event.track,
			speaker_id: statement?.speaker ?? '',
			source_ids: joinList(event.sources),
			quote_source_id: statement?.source ?? '',
			series_id: measured?.series.id ?? '',
			point_source_ids: joinList(measured?.point.sources ?? [])
		};
	};
}

const linkText = ({ type, to, source }: LinkRecord) =>
	source === undefined ? `${type} ${to}` : `${type} ${to} by ${source}`;

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}
