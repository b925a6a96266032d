import type {
	EventRecord,
	EventsFile,
	LinkRecord,
	SeriesRecord,
	SourceRecord,
	SpeakerRecord,
	TrackRecord
} from '#lib/record/events-file.ts';
import { columnNames, rareColumns, type ColumnName } from '#lib/record/csv.ts';
import { splitListCell } from '#lib/record/csv-text.ts';
import { readCsv } from './read-cells.ts';

/** The parts of a file that a table of events has. Each list is in the order of its first rows. */
export interface CsvRecord extends Pick<EventsFile, 'speakers' | 'sources' | 'series' | 'events'> {
	tracks: Pick<TrackRecord, 'id' | 'label'>[];
}

/**
 * Reads what `toCsv` writes; columns may stand in another order, with others among them. Where two rows
 * say different things of one track, speaker, source or series, the first holds. Values are not checked:
 * `parseEventsFile` does that for the whole file.
 *
 * @throws Error that names the row, from 1, or the columns that are missing
 */
export function readEventsCsv(text: string): CsvRecord {
	const rows = toRows(readCsv(text));
	const tracks = new Map<string, CsvRecord['tracks'][number]>();
	const speakers = new Map<string, SpeakerRecord>();
	const sources = new Map<string, SourceRecord>();
	const series = new Map<string, SeriesRecord>();
	for (const row of rows) {
		keep(tracks, { id: row.track_id, label: row.track });
		keep(speakers, {
			id: row.speaker_id,
			name: row.speaker,
			role: row.role,
			organisation: row.organisation
		});
		for (const source of sourcesOf(row)) keep(sources, source);
		const { series_id: id, series: label, unit, track_id: track } = row;
		keep(series, { id, label, unit, track, points: [] });
		series.get(id)?.points.push({
			date: row.date,
			...some('known', row.known),
			value: Number(row.value),
			qualifier: row.qualifier as SeriesRecord['points'][number]['qualifier'],
			event: row.id,
			sources: splitListCell(row.point_source_ids)
		});
	}
	return {
		tracks: [...tracks.values()],
		speakers: [...speakers.values()],
		sources: [...sources.values()],
		series: [...series.values()],
		events: rows.map(toEvent)
	};
}

function toRows([names = [], ...lines]: string[][]): Record<ColumnName, string>[] {
	const missing = columnNames.filter((name) => !names.includes(name) && !rareColumns.has(name));
	if (missing.length > 0) throw new Error(`columns are missing: ${missing.join(', ')}`);
	return lines.map((cells, index) => {
		if (cells.length !== names.length) {
			throw new Error(
				`row ${index + 2} has ${cells.length} cells, and there are ${names.length} columns`
			);
		}
		const pairs = columnNames.map((name) => [name, cells[names.indexOf(name)] ?? '']);
		return Object.fromEntries(pairs) as Record<ColumnName, string>;
	});
}

/** What has no id is not there. */
function keep<T extends { id: string }>(all: Map<string, T>, item: T): void {
	if (item.id !== '' && !all.has(item.id)) all.set(item.id, item);
}

/** A key where there is a text for it. */
function some<const K extends string, T extends string>(
	key: K,
	text: T
): Partial<Record<K, Exclude<T, ''>>> {
	return text === '' ? {} : ({ [key]: text } as Record<K, Exclude<T, ''>>);
}

function sourcesOf(row: Record<ColumnName, string>): SourceRecord[] {
	const lists = {
		publisher: splitListCell(row.sources),
		url: splitListCell(row.source_urls),
		title: splitListCell(row.source_titles),
		published: splitListCell(row.source_published),
		archived: splitListCell(row.source_archived),
		accessed: splitListCell(row.source_accessed),
		fragment: splitListCell(row.source_fragment),
		type: splitListCell(row.source_types),
		author: splitListCell(row.source_authors),
		pages: splitListCell(row.source_pages),
		archive: splitListCell(row.source_archives),
		shelfMark: splitListCell(row.source_shelf_marks),
		isbn: splitListCell(row.source_isbns)
	};
	return splitListCell(row.source_ids).map((id, i) => ({
		id,
		publisher: lists.publisher[i] ?? '',
		...some('type', (lists.type[i] ?? '') as 'book' | ''),
		...some('url', lists.url[i] ?? ''),
		...some('title', lists.title[i] ?? ''),
		...some('published', lists.published[i] ?? ''),
		...some('author', lists.author[i] ?? ''),
		...some('pages', lists.pages[i] ?? ''),
		...some('archive', lists.archive[i] ?? ''),
		...some('shelfMark', lists.shelfMark[i] ?? ''),
		...some('isbn', lists.isbn[i] ?? ''),
		...some('archived', lists.archived[i] ?? ''),
		...some('accessed', lists.accessed[i] ?? ''),
		...(lists.fragment[i] === 'false' && { fragment: false as const })
	}));
}

function toEvent(row: Record<ColumnName, string>): EventRecord {
	return {
		id: row.id,
		date: row.date,
		...some('known', row.known),
		kind: row.kind as EventRecord['kind'],
		track: row.track_id,
		title: row.title,
		...some('lead', row.lead),
		...some('leadLabel', row.lead_label),
		summary: row.summary,
		attribution: row.attribution as EventRecord['attribution'],
		sources: splitListCell(row.source_ids),
		...(row.speaker_id !== '' && {
			statement: {
				quote: row.quote,
				speaker: row.speaker_id,
				...some('to', row.to),
				...some('channel', row.channel),
				...some('source', row.quote_source_id),
				...some('lang', row.quote_language),
				...(row.quote_translation !== '' && {
					translation: { text: row.quote_translation, by: row.quote_translation_by }
				})
			}
		}),
		links: splitListCell(row.links).map(toLink),
		...some('unknown', row.unknown),
		...some('disputed', row.disputed),
		...some('added', row.added)
	};
}

function toLink(text: string): LinkRecord {
	const [type = '', to = '', , source = ''] = text.split(' ');
	return { to, type: type as LinkRecord['type'], ...some('source', source) };
}
