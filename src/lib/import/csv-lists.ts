import type { Column } from '#lib/record/csv.ts';
import { splitList } from '#lib/record/csv-text.ts';
import type {
	KindRecord,
	SeriesRecord,
	SpeakerRecord,
	TrackRecord
} from '#lib/record/events-file.ts';
import type { Report } from '#lib/record/problem.ts';
import { eventKinds, trackColors, type EventKind } from '#lib/record/terms.ts';
import { kinds as kindNames } from '#messages/understood/kinds';
import type { Positions } from './csv-positions.ts';
import { draftTexts } from './draft-texts.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { inRow, type TableRow } from './table.ts';

/*
 * Collects the lists of a record other than its events, which rows mention in passing. A row that contradicts an
 * earlier row about the same id is a problem, because it could attribute words to the wrong speaker. Empty cells
 * contradict nothing.
 */

/** What the readers of a table share: its rows, and where problems go. */
export interface TableContext {
	/** In reading order. */
	rows: readonly TableRow[];
	positions: Positions;
	report: Report;
}

/** A row’s cell, trimmed. */
export const cellOf = (row: TableRow, column: Column): string => row.cell(column).trim();

/** An object with the key if the text is not empty, otherwise an empty object. */
export function optional<const K extends string>(key: K, text: string): Partial<Record<K, string>> {
	return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** A list of a record that is collected while rows are read. */
export function createList<T>(
	name: string,
	column: Column,
	{ rows, positions, report }: TableContext
) {
	const items: T[] = [];
	/** All ids that rows give. */
	const given = new Set(rows.flatMap((row) => splitList(row.cell(column))));
	const toId = createIdMaker(given, name.replace(/s$/, ''));
	const entries = new Map<string, { item: T; index: number; row: number; said: string[] }>();
	return {
		items,
		given,
		toId,
		/**
		 * The item of a row. Rows mean the same item if they give the same id, or no id but the same texts. The first of
		 * them makes it.
		 *
		 * @param id the id that the row gives; empty for none
		 * @param said all texts of the item in this row; a missing id is made from the first
		 */
		find({ row }: TableRow, id: string, said: string[], make: (id: string) => T) {
			const key = id || JSON.stringify(said);
			const entry = entries.get(key);
			if (!entry) {
				const made = { item: make(id || toId(said[0] ?? '')), index: items.length, row, said };
				entries.set(key, made);
				items.push(made.item);
				positions.add(name, row);
				return made;
			}
			const other = said.find((text, i) => text !== '' && text !== entry.said[i]);
			if (other !== undefined) {
				report.add(inRow(row, column), other, { code: 'id-says-else', row: entry.row, id });
			}
			return entry;
		}
	};
}

/** Makes the tracks. Rows without an id share one track for each name, up to the highest number of tracks. */
export function createTrackReader(table: TableContext) {
	const { items, given, toId, find } = createList<TrackRecord>('tracks', 'track_id', table);
	const nameOf = (row: TableRow) => cellOf(row, 'track') || draftTexts.noGroup;
	const groups = toTracks(table.rows.filter((row) => !cellOf(row, 'track_id')).map(nameOf));
	const made = new Map(
		groups.tracks.map((track) => [
			track.id,
			given.has(track.id) ? { ...track, id: toId(track.label) } : track
		])
	);
	return {
		items,
		idOf(row: TableRow): string {
			const id = cellOf(row, 'track_id');
			const label = nameOf(row);
			const track = id
				? { id, label, description: label }
				: (made.get(groups.idOf(label)) ?? { id: '', label, description: label });
			const said = id ? [cellOf(row, 'track')] : [];
			const color = trackColors[items.length % trackColors.length] ?? 'teal';
			return find(row, track.id, said, () => ({ ...track, color })).item.id;
		}
	};
}

/** A kind whose `shape` and `is` may be any text. The check reports invalid ones. */
type DraftKind = Omit<KindRecord, 'shape' | 'is'> & { shape: string; is?: string };

/** The standard kinds by their ids and by their labels on the page, in lower case. */
const standardKinds = new Map<string, EventKind>(
	eventKinds.flatMap((kind) => [
		[kind, kind],
		...Object.values(kindNames).flatMap((names) =>
			(names[kind] ?? '').split('|').map((name): [string, EventKind] => [name.toLowerCase(), kind])
		)
	])
);

/** Makes the record’s own kinds, each from the first row that has its label or shape. */
export function createKindReader(table: TableContext) {
	const { items, find } = createList<DraftKind>('kinds', 'kind', table);
	return {
		items,
		/** The id of a row’s kind; empty if the row has none. */
		idOf(row: TableRow): string {
			const id = cellOf(row, 'kind');
			const [label, shape] = [row.cell('kind_label'), cellOf(row, 'kind_shape')];
			const is = cellOf(row, 'kind_is');
			if (id === '' || (label === '' && shape === ''))
				return standardKinds.get(id.toLowerCase()) ?? id;
			return find(row, id, [label, shape, is], (id) => ({
				id,
				label,
				shape,
				...optional('is', is)
			})).item.id;
		}
	};
}

/** Makes the speakers, each from the first row that names them. */
export function createSpeakerReader(table: TableContext) {
	const { items, find } = createList<SpeakerRecord>('speakers', 'speaker_id', table);
	return {
		items,
		idOf(row: TableRow): string {
			const [name, role] = [row.cell('speaker'), row.cell('role')];
			const organisation = row.cell('organisation');
			return find(row, cellOf(row, 'speaker_id'), [name, role, organisation], (id) => ({
				id,
				name,
				role,
				organisation
			})).item.id;
		}
	};
}

/** A series whose values may be no numbers. */
type DraftSeries = Omit<SeriesRecord, 'points'> & { points: object[] };

/** Makes the series, with a point for each row that has a value. Other values than numbers stay texts, for the check. */
export function createSeriesReader(table: TableContext) {
	const { items, find } = createList<DraftSeries>('series', 'series_id', table);
	return {
		items,
		/** Adds a point for a row that has a value or a series. */
		add(
			row: TableRow,
			{ id, date, track, sources }: { id: string; date: string; track: string; sources: string[] }
		): void {
			const given = cellOf(row, 'series_id');
			const [label, unit, value] = [row.cell('series'), row.cell('unit'), cellOf(row, 'value')];
			if (given === '' && label === '' && value === '') return;
			const said = given ? [label, unit] : [label, unit, track];
			const { item, index } = find(row, given, said, (id) => ({
				id,
				label,
				unit,
				track,
				points: []
			}));
			const ownSources = row.cell('point_source_ids');
			item.points.push({
				date,
				...optional('known', cellOf(row, 'known')),
				value: /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
				qualifier: cellOf(row, 'qualifier') || 'exact',
				event: id,
				sources: ownSources === '' ? sources : splitList(ownSources)
			});
			table.positions.add(`points ${index}`, row.row);
		}
	};
}
