import type { ColumnName } from '#lib/record/csv.ts';
import { splitListCell } from '#lib/record/csv-text.ts';
import type {
	KindRecord,
	SeriesRecord,
	SpeakerRecord,
	TrackRecord
} from '#lib/record/events-file.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import { eventKinds, trackColors, type EventKind } from '#lib/record/terms.ts';
import { kinds as kindNames } from '#messages/understood/kinds';
import type { RowPositions } from './csv-positions.ts';
import { draftTexts } from './draft-texts.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { rowPosition, type TableRow } from './table.ts';

/*
 * Collects the tracks, kinds, speakers and series of a record from the cells of its events. If two rows have different
 * texts for the same id, that is a problem, because a quote could get the wrong speaker. Empty cells are ignored.
 */

/** What the readers of a table need: its rows, and objects that collect their positions and problems. */
export interface TableContext {
	/** The rows in reading order. */
	rows: readonly TableRow[];
	positions: RowPositions;
	report: ProblemReport;
}

/** The trimmed text of a cell. */
export const readTrimmedCell = (row: TableRow, column: ColumnName): string =>
	row.cell(column).trim();

/** An object with one key, to be spread into another object; empty if the text is empty. */
export function optionalKey<const K extends string>(
	key: K,
	text: string
): Partial<Record<K, string>> {
	return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/**
 * Collects one list of a record while rows are read.
 *
 * @param name the name of the list in the record
 * @param column the column with the ids of its items
 */
export function createListReader<T>(
	name: string,
	column: ColumnName,
	{ rows, positions, report }: TableContext
) {
	const items: T[] = [];
	/** All ids in the column. */
	const given = new Set(rows.flatMap((row) => splitListCell(row.cell(column))));
	const toId = createIdMaker(given, name.replace(/s$/, ''));
	const entries = new Map<string, { item: T; index: number; row: number; texts: string[] }>();
	return {
		items,
		given,
		toId,
		/**
		 * Finds the item of a row, or makes it. Two rows have the same item if they have the same id, or no id but the
		 * same texts.
		 *
		 * @param id the id in the row; empty if it has none
		 * @param texts all texts of the item in this row. A missing id is made from the first text
		 */
		find({ row }: TableRow, id: string, texts: string[], make: (id: string) => T) {
			const key = id || JSON.stringify(texts);
			const entry = entries.get(key);
			if (!entry) {
				const newEntry = {
					item: make(id || toId(texts[0] ?? '')),
					index: items.length,
					row,
					texts
				};
				entries.set(key, newEntry);
				items.push(newEntry.item);
				positions.add(name, row);
				return newEntry;
			}
			const contradiction = texts.find((text, i) => text !== '' && text !== entry.texts[i]);
			if (contradiction !== undefined) {
				report.add(rowPosition(row, column), contradiction, {
					code: 'id-says-else',
					row: entry.row,
					id
				});
			}
			return entry;
		}
	};
}

/** Makes the tracks. Rows without a track’s id get one track for each name; see `toTracks` for the limit. */
export function createTrackReader(table: TableContext) {
	const { items, given, toId, find } = createListReader<TrackRecord>('tracks', 'track_id', table);
	const nameOf = (row: TableRow) => readTrimmedCell(row, 'track') || draftTexts.noGroup;
	const groups = toTracks(
		table.rows.filter((row) => !readTrimmedCell(row, 'track_id')).map(nameOf)
	);
	const trackById = new Map(
		groups.tracks.map((track) => [
			track.id,
			given.has(track.id) ? { ...track, id: toId(track.label) } : track
		])
	);
	return {
		items,
		idOf(row: TableRow): string {
			const id = readTrimmedCell(row, 'track_id');
			const label = nameOf(row);
			const track = id
				? { id, label, description: label }
				: (trackById.get(groups.idOf(label)) ?? { id: '', label, description: label });
			const texts = id ? [readTrimmedCell(row, 'track')] : [];
			const color = trackColors[items.length % trackColors.length] ?? 'teal';
			return find(row, track.id, texts, () => ({ ...track, color })).item.id;
		}
	};
}

/** A kind whose `shape` and `is` may be invalid. `checkEventsFile` reports them. */
type UncheckedKind = Omit<KindRecord, 'shape' | 'is'> & { shape: string; is?: string };

/** The standard kinds by their ids and by their labels on the page, in lower case. */
const standardKindByName = new Map<string, EventKind>(
	eventKinds.flatMap((kind) => [
		[kind, kind],
		...Object.values(kindNames).flatMap((names) =>
			(names[kind] ?? '').split('|').map((name): [string, EventKind] => [name.toLowerCase(), kind])
		)
	])
);

/** Makes the kinds that the record defines, each from the first row with its id and a label or shape. */
export function createKindReader(table: TableContext) {
	const { items, find } = createListReader<UncheckedKind>('kinds', 'kind', table);
	return {
		items,
		/** The id of a row’s kind; empty if the row has none. */
		idOf(row: TableRow): string {
			const id = readTrimmedCell(row, 'kind');
			const [label, shape] = [row.cell('kind_label'), readTrimmedCell(row, 'kind_shape')];
			const is = readTrimmedCell(row, 'kind_is');
			if (id === '' || (label === '' && shape === ''))
				return standardKindByName.get(id.toLowerCase()) ?? id;
			return find(row, id, [label, shape, is], (id) => ({
				id,
				label,
				shape,
				...optionalKey('is', is)
			})).item.id;
		}
	};
}

/** Makes the speakers, each from the first row in which the speaker occurs. */
export function createSpeakerReader(table: TableContext) {
	const { items, find } = createListReader<SpeakerRecord>('speakers', 'speaker_id', table);
	return {
		items,
		idOf(row: TableRow): string {
			const [name, role] = [row.cell('speaker'), row.cell('role')];
			const organisation = row.cell('organisation');
			return find(row, readTrimmedCell(row, 'speaker_id'), [name, role, organisation], (id) => ({
				id,
				name,
				role,
				organisation
			})).item.id;
		}
	};
}

/** A series whose values may be texts. `checkEventsFile` reports them. */
type UncheckedSeries = Omit<SeriesRecord, 'points'> & { points: object[] };

/** Makes the series, with a point for each row that has a value or a series. A value that is no number stays a text. */
export function createSeriesReader(table: TableContext) {
	const { items, find } = createListReader<UncheckedSeries>('series', 'series_id', table);
	return {
		items,
		/** Adds a point for a row that has a value or a series. */
		add(
			row: TableRow,
			{ id, date, track, sources }: { id: string; date: string; track: string; sources: string[] }
		): void {
			const givenId = readTrimmedCell(row, 'series_id');
			const [label, unit, value] = [
				row.cell('series'),
				row.cell('unit'),
				readTrimmedCell(row, 'value')
			];
			if (givenId === '' && label === '' && value === '') return;
			const texts = givenId ? [label, unit] : [label, unit, track];
			const { item, index } = find(row, givenId, texts, (id) => ({
				id,
				label,
				unit,
				track,
				points: []
			}));
			const ownSources = row.cell('point_source_ids');
			item.points.push({
				date,
				...optionalKey('known', readTrimmedCell(row, 'known')),
				value: /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
				qualifier: readTrimmedCell(row, 'qualifier') || 'exact',
				event: id,
				sources: ownSources === '' ? sources : splitListCell(ownSources)
			});
			table.positions.add(`points ${index}`, row.row);
		}
	};
}
