import { splitList } from '#lib/record/csv-list.ts';
import { trackColors } from '#lib/record/events-file.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import type { Column } from './csv-columns.ts';
import type { Positions } from './csv-positions.ts';
import { draftTexts } from './draft-texts.ts';
import type { FileReport } from './fault.ts';
import { toTracks } from './group-tracks.ts';
import { createIdMaker } from './make-ids.ts';
import { inRow, type TableRow } from './table.ts';

/*
 * The lists beside the events that a table names in passing. A row that says something else of what has
 * the same id in a row before it is a problem: words would come into another one's mouth. One that says
 * nothing of it is none.
 */

/** The first row that says what has an id, and reports those that say something else of it. */
function createIdCheck(column: Column, report: FileReport) {
	const first = new Map<string, { row: number; said: readonly string[] }>();
	return (id: string, { row }: TableRow, said: readonly string[]): void => {
		const before = first.get(id);
		if (!before) {
			first.set(id, { row, said });
			return;
		}
		const other = said.find((text, i) => text !== '' && text !== before.said[i]);
		if (other === undefined) return;
		report.add(inRow(row, column), other, { code: 'id-says-else', row: before.row, id });
	};
}

/** A row's cell without the spaces around it. */
export const cellOf = (row: TableRow, column: Column): string => row.cell(column).trim();

/** A key where there is a text for it. */
export function some<const K extends string>(key: K, text: string): Partial<Record<K, string>> {
	return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** Ids that rows give themselves, so that none is made that is one of them. */
const givenIn = (rows: readonly TableRow[], column: Column) =>
	rows.flatMap((row) => splitList(row.cell(column)));

/** Rows that give no id of a track have one for each name, as many as a record may have. */
export function readTracks(rows: readonly TableRow[], positions: Positions, report: FileReport) {
	const check = createIdCheck('track_id', report);
	const nameOf = (row: TableRow) => cellOf(row, 'track') || draftTexts.noGroup;
	const list: { id: string; label: string; description: string; color: string }[] = [];
	const firstRow = new Map<string, number>();
	const byName = toTracks(rows.filter((row) => !cellOf(row, 'track_id')).map(nameOf));
	const given = new Set(givenIn(rows, 'track_id'));
	const toId = createIdMaker(given, 'track');
	const made = new Map(
		byName.tracks.map((track) => [track.id, given.has(track.id) ? toId(track.label) : track.id])
	);
	const idOf = (row: TableRow) => {
		const id = cellOf(row, 'track_id');
		return id || (made.get(byName.idOf(nameOf(row))) ?? '');
	};
	const descriptions = new Map(byName.tracks.map((track) => [made.get(track.id), track]));
	for (const row of rows) {
		const id = idOf(row);
		if (cellOf(row, 'track_id')) check(id, row, [cellOf(row, 'track')]);
		if (firstRow.has(id)) continue;
		firstRow.set(id, row.row);
		positions.add('tracks', row.row);
		const label = descriptions.get(id)?.label ?? nameOf(row);
		const description = descriptions.get(id)?.description ?? label;
		list.push({
			id,
			label,
			description,
			color: trackColors[list.length % trackColors.length] ?? 'teal'
		});
	}
	return { list, idOf };
}

export function createSpeakerReader(
	rows: readonly TableRow[],
	positions: Positions,
	report: FileReport
) {
	const check = createIdCheck('speaker_id', report);
	const list: { id: string; name: string; role: string; organisation: string }[] = [];
	const toId = createIdMaker(givenIn(rows, 'speaker_id'), 'speaker');
	const ids = new Map<string, string>();
	return {
		list,
		/** The id of who a row quotes. */
		of(row: TableRow): string {
			const [given, name, role] = [
				cellOf(row, 'speaker_id'),
				row.cell('speaker'),
				row.cell('role')
			];
			const organisation = row.cell('organisation');
			if (given) check(given, row, [name, role, organisation]);
			const key = given || JSON.stringify([name, role, organisation]);
			let id = ids.get(key);
			if (id !== undefined) return id;
			id = given || toId(name);
			ids.set(key, id);
			list.push({ id, name, role, organisation });
			positions.add('speakers', row.row);
			return id;
		}
	};
}

export function createSourceReader(
	rows: readonly TableRow[],
	positions: Positions,
	report: FileReport
) {
	const check = createIdCheck('source_ids', report);
	const list: Record<string, string>[] = [];
	const toId = createIdMaker(givenIn(rows, 'source_ids'), 'source');
	const ids = new Map<string, string>();
	return {
		list,
		/** The ids of a row's sources. */
		of(row: TableRow): string[] {
			const lists = {
				id: splitList(row.cell('source_ids')),
				publisher: splitList(row.cell('sources')),
				url: splitList(row.cell('source_urls')),
				title: splitList(row.cell('source_titles')),
				published: splitList(row.cell('source_published')),
				archived: splitList(row.cell('source_archived')),
				accessed: splitList(row.cell('source_accessed'))
			};
			const count = Math.max(lists.id.length, lists.publisher.length, lists.url.length);
			const named = Array.from({ length: count }, (_, i) => {
				const given = lists.id[i]?.trim() ?? '';
				const url = lists.url[i]?.trim() ?? '';
				const publisher = lists.publisher[i] || (safeUrl(url)?.host ?? url);
				const rest = {
					...some('title', lists.title[i] ?? ''),
					...some('published', lists.published[i]?.trim() ?? ''),
					...some('archived', lists.archived[i]?.trim() ?? ''),
					...some('accessed', lists.accessed[i]?.trim() ?? '')
				};
				if (given)
					check(given, row, [
						lists.publisher[i] ?? '',
						url,
						...(['title', 'published', 'archived', 'accessed'] as const).map(
							(key) => rest[key] ?? ''
						)
					]);
				const key = given || JSON.stringify([publisher, url, rest]);
				let id = ids.get(key);
				if (id !== undefined) return id;
				id = given || toId(publisher);
				ids.set(key, id);
				list.push({ id, publisher, url, ...rest });
				positions.add('sources', row.row);
				return id;
			});
			// The same line twice is one source.
			return lists.id.length > 0 ? named : [...new Set(named)];
		}
	};
}

interface Point {
	date: string;
	known?: string;
	value: number | string;
	qualifier: string;
	event: string;
	sources: string[];
}

export function createSeriesReader(
	rows: readonly TableRow[],
	positions: Positions,
	report: FileReport
) {
	const check = createIdCheck('series_id', report);
	const list: { id: string; label: string; unit: string; track: string; points: Point[] }[] = [];
	const toId = createIdMaker(givenIn(rows, 'series_id'), 'series');
	const byKey = new Map<string, number>();
	return {
		list,
		/** Adds the point of a row that has a value, or names a series. */
		add(
			row: TableRow,
			event: { id: string; date: string; track: string; sources: string[] }
		): void {
			const given = cellOf(row, 'series_id');
			const [label, unit, text] = [row.cell('series'), row.cell('unit'), cellOf(row, 'value')];
			if (given === '' && label === '' && text === '') return;
			if (given) check(given, row, [label, unit]);
			const key = given || JSON.stringify([label, unit, event.track]);
			let index = byKey.get(key);
			if (index === undefined) {
				index = list.length;
				byKey.set(key, index);
				list.push({ id: given || toId(label), label, unit, track: event.track, points: [] });
				positions.add('series', row.row);
			}
			const value = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
			list[index]?.points.push({
				date: event.date,
				...some('known', cellOf(row, 'known')),
				value: text === '' || Number.isNaN(value) ? text : value,
				qualifier: cellOf(row, 'qualifier') || 'exact',
				event: event.id,
				sources: splitList(row.cell('point_source_ids')).concat(
					row.cell('point_source_ids') === '' ? event.sources : []
				)
			});
			positions.add(`points ${index}`, row.row);
		}
	};
}
