import type { Column } from '#lib/record/csv.ts';
import { splitList } from '#lib/record/csv-text.ts';
import type {
	KindRecord,
	SeriesRecord,
	SpeakerRecord,
	TrackRecord
} from '#lib/record/events-file.ts';
import type { Report } from '#lib/record/problem.ts';
import { trackColors } from '#lib/record/terms.ts';
import type { Positions } from './csv-positions.ts';
import { draftTexts } from './draft-texts.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { inRow, type TableRow } from './table.ts';

/*
 * The lists besides the events that a table mentions in passing. A row that contradicts an earlier row about
 * the same id is a problem: it could attribute words to the wrong speaker. Empty cells contradict nothing.
 */

export interface Table {
	/** In reading order. */
	rows: readonly TableRow[];
	positions: Positions;
	report: Report;
}

/** A row's cell without the spaces around it. */
export const cellOf = (row: TableRow, column: Column): string => row.cell(column).trim();

/** A key where there is a text for it. */
export function some<const K extends string>(key: K, text: string): Partial<Record<K, string>> {
	return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

export function createList<T>(name: string, column: Column, { rows, positions, report }: Table) {
	const items: T[] = [];
	/** The ids that rows give themselves. */
	const given = new Set(rows.flatMap((row) => splitList(row.cell(column))));
	const toId = createIdMaker(given, name.replace(/s$/, ''));
	const entries = new Map<string, { item: T; index: number; row: number; said: string[] }>();
	return {
		items,
		given,
		toId,
		/**
		 * The item of a row: the one with the same id or, without an id, the same texts. The first row
		 * with it makes it.
		 *
		 * @param id that the row gives; empty for none
		 * @param said all texts of the item in this row; an id is made of the first
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

/** Rows that give no id of a track have one for each name, as many as a record may have. */
export function createTrackReader(table: Table) {
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
		/** The id of a row's track. */
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

/** A kind whose `shape` and `is` may be any text; the check reports wrong ones. */
type DraftKind = Omit<KindRecord, 'shape' | 'is'> & { shape: string; is?: string };

/** Makes a kind of the record's own from the first row with its label or its shape. */
export function createKindReader(table: Table) {
	const { items, find } = createList<DraftKind>('kinds', 'kind', table);
	return {
		items,
		/** The id of a row's kind; empty if it says none. */
		idOf(row: TableRow): string {
			const id = cellOf(row, 'kind');
			const [label, shape] = [row.cell('kind_label'), cellOf(row, 'kind_shape')];
			const is = cellOf(row, 'kind_is');
			if (id === '' || (label === '' && shape === '')) return id;
			return find(row, id, [label, shape, is], (id) => ({ id, label, shape, ...some('is', is) }))
				.item.id;
		}
	};
}

/** Makes a speaker from the first row with one. Later rows with the same id or texts mean that one. */
export function createSpeakerReader(table: Table) {
	const { items, find } = createList<SpeakerRecord>('speakers', 'speaker_id', table);
	return {
		items,
		/** The id of the speaker in a row. */
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

/** Makes series, and a point of each row with a value. If that is no number, it stays a text for the check. */
export function createSeriesReader(table: Table) {
	const { items, find } = createList<DraftSeries>('series', 'series_id', table);
	return {
		items,
		/** Adds the point of a row that has a value or a series. */
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
				...some('known', cellOf(row, 'known')),
				value: /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
				qualifier: cellOf(row, 'qualifier') || 'exact',
				event: id,
				sources: ownSources === '' ? sources : splitList(ownSources)
			});
			table.positions.add(`points ${index}`, row.row);
		}
	};
}
