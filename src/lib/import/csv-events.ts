import { splitListCell } from '#lib/record/csv-text.ts';
import { columnNames } from '#lib/record/csv.ts';
import { toReadingOrder } from './by-time.ts';
import { readChapters } from './csv-chapters.ts';
import { countOurColumns, readColumns } from './csv-columns.ts';
import {
	readTrimmedCell,
	createKindReader,
	createSeriesReader,
	createSpeakerReader,
	createTrackReader,
	optionalKey
} from './csv-lists.ts';
import { createSourceReader } from './csv-sources.ts';
import { toTableFault } from './csv-faults.ts';
import { createRowPositions } from './csv-positions.ts';
import { joinEnds, preferDates } from './csv-spans.ts';
import { readDateColumns } from './date-columns.ts';
import type { UncheckedRecord, FileContext } from './draft.ts';
import { titleFromFileName } from './draft-texts.ts';
import { standInDek } from '#lib/record/stand-in-dek.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import type { EventKind } from '#lib/record/terms.ts';
import { createIdMaker } from './make-ids.ts';
import type { ImportNote } from './note.ts';
import { readCellDate } from './spreadsheet-date.ts';
import {
	rowPosition,
	hasExportColumns,
	readHeader,
	readRows,
	type TableHeader,
	type TableRow
} from './table.ts';

/**
 * Makes a record from a table that has one event in each row. It also reads our own exports. Only the columns `date`
 * and `title` are required:
 *
 * - A missing `id` is made from the title. Events without a `track` share one. If `kind` is missing, an event with a
 *   value is a `measurement`, an event with a quote a `statement`, and any other event a `report`.
 * - Dates are EDTF, or as spreadsheets write them (see `readDateColumns`). A column `end` makes spans.
 * - A quote needs its `speaker`. Its `quote_translation` needs `quote_language` and `quote_translation_by`.
 * - `sources` and `source_urls` list one item per line. A missing publisher becomes the host of the address.
 * - `links` are `TYPE EVENT` or `TYPE EVENT by SOURCE`, one per line. A `value` needs its `series` and `unit`; its
 *   default `qualifier` is `exact`.
 * - `chapter` is a chapter’s id or title. Either all rows have a chapter, or no row.
 */
export function draftCsv(text: string, context: FileContext): UncheckedRecord {
	const { name, today, isEdited = false, report } = context;
	const { rows, names, total, notes } = readDatedTable(text, context);
	const positions = createRowPositions();
	const readers = createReaders({ rows, positions, report }, names, context);
	const events = rows.map((row) => {
		const event = toEvent(row, readers);
		readers.series.add(row, event);
		positions.add('events', row.row);
		return event;
	});
	const ids = new Map(rows.map((row, i) => [row, events[i]?.id ?? '']));
	const chapters = readChapters(rows, (row) => ids.get(row) ?? '', positions);
	const { kinds, tracks, series, speakers, sources } = readers;
	const title = titleFromFileName(name);
	return {
		input: {
			format: 1,
			// In the editor, the author may still change the title, so the id is made from the title when the record is saved.
			id: isEdited ? '' : createIdMaker([], 'table')(title),
			title,
			dek: standInDek(total),
			language: 'en',
			updated: today,
			...(kinds.items.length > 0 && { kinds: kinds.items }),
			tracks: tracks.items,
			series: series.items,
			speakers: speakers.items,
			sources: sources.items,
			events,
			prompts: [],
			corrections: [],
			...(chapters.length > 0 && { chapters })
		},
		total,
		isForeign: !hasExportColumns(names),
		// Our old exports have no column `start`. In them, `a/b` may mean one day between a and b.
		mayMeanOneOf: hasExportColumns(names) && !names.includes('start'),
		notes: [...notes, ...sources.notes],
		positionOf: positions.of,
		toFileFault: (fault, at, value) => toTableFault(fault, at, { value, positionOf: positions.of })
	};
}

/** A table whose dates have been read. */
interface DatedTable {
	/** The rows in reading order, with dates in EDTF. */
	rows: readonly TableRow[];
	/** The names of the columns, replaced by ours where we recognised them. */
	names: readonly string[];
	/** The number of rows in the table. */
	total: number;
	/** Notes on what was guessed, and on what was not read. */
	notes: ImportNote[];
}

function readDatedTable(
	text: string,
	{ dates, century, columns: chosen, isEdited = false, report }: FileContext
): DatedTable {
	const header = withoutHeaderRow(readHeader(text, countOurColumns));
	const columns = readColumns(header, report, chosen);
	// With a wrong header, every row would be wrong, too, so read none.
	const { rows, total } =
		columns && report.count() === 0
			? readRows(text, header, columns.names, report)
			: { rows: [], total: 0 };
	const names = columns?.names ?? [];
	const withStarts = preferDates(rowsWithShortLists(rows, report), names);
	const withDates = isEdited
		? { rows: withStarts.rows, notes: [] }
		: readDateColumns(withStarts.rows, report, { dates, century });
	const withEnds = joinEnds(withDates.rows, names, { report, isEdited });
	return {
		rows: toReadingOrder(withEnds.rows, (row) => readTrimmedCell(row, 'date')),
		names,
		total,
		notes: [...(columns?.notes ?? []), ...withStarts.notes, ...withDates.notes, ...withEnds.notes]
	};
}

/** Makes the readers, which collect the tracks, sources and other lists of the record from the cells of rows. */
function createReaders(
	table: Parameters<typeof createTrackReader>[0],
	names: readonly string[],
	{ isEdited = false }: FileContext
) {
	const givenIds = table.rows.map((row) => readTrimmedCell(row, 'id')).filter((id) => id !== '');
	return {
		toId: createIdMaker(givenIds, 'event'),
		sources: createSourceReader(table, isEdited || names.includes('source_urls')),
		speakers: createSpeakerReader(table),
		tracks: createTrackReader(table),
		kinds: createKindReader(table),
		series: createSeriesReader(table)
	};
}

type TableReaders = ReturnType<typeof createReaders>;

function toEvent(row: TableRow, { toId, kinds, tracks, sources, speakers }: TableReaders) {
	const translation = {
		text: row.cell('quote_translation'),
		by: row.cell('quote_translation_by')
	};
	const isTranslated = translation.text !== '' || translation.by !== '';
	const speaker = [row.cell('quote'), row.cell('speaker'), readTrimmedCell(row, 'speaker_id')];
	const hasStatement = isTranslated || speaker.some((text) => text !== '');
	return {
		id: readTrimmedCell(row, 'id') || toId(row.cell('title')),
		date: readTrimmedCell(row, 'date'),
		...optionalKey('known', readTrimmedCell(row, 'known')),
		kind: kinds.idOf(row) || defaultKind(row, hasStatement),
		track: tracks.idOf(row),
		title: row.cell('title'),
		...optionalKey('lead', row.cell('lead')),
		...optionalKey('leadLabel', row.cell('lead_label')),
		summary: row.cell('summary'),
		...optionalKey('attribution', readTrimmedCell(row, 'attribution')),
		sources: sources.idsOf(row),
		...(hasStatement && {
			statement: {
				quote: row.cell('quote'),
				speaker: speakers.idOf(row),
				...optionalKey('to', row.cell('to')),
				...optionalKey('channel', row.cell('channel')),
				...optionalKey('source', readTrimmedCell(row, 'quote_source_id')),
				...optionalKey('lang', readTrimmedCell(row, 'quote_language')),
				...(isTranslated && { translation })
			}
		}),
		links: splitListCell(row.cell('links')).map(toLink),
		...optionalKey('unknown', row.cell('unknown')),
		...optionalKey('disputed', row.cell('disputed')),
		...optionalKey('added', readTrimmedCell(row, 'added'))
	};
}

function defaultKind(row: TableRow, hasStatement: boolean): EventKind {
	if (readTrimmedCell(row, 'value') !== '') return 'measurement';
	return hasStatement ? 'statement' : 'report';
}

/**
 * Sets `row` to 0 if the row that was taken for the header contains a date and no known name of a column. Then the table
 * has no header, and this row is read as an event.
 */
function withoutHeaderRow(header: TableHeader): TableHeader {
	const isDate = (cell: string) => parsePartialDate(cell.trim()) ?? readCellDate(cell.trim());
	return header.known === 0 && header.names.some(isDate) ? { ...header, row: 0 } : header;
}

/** The columns whose cells are lists. */
const listColumns = columnNames.filter((name) =>
	/^(?:sources?_|sources$|links$|point_source)/.test(name)
);

/** The maximum number of items of a list in one cell. Without a limit, one cell could cause a million problems. */
const maxListItems = 1_000;

/** The rows whose lists are short enough. Reports each other row. */
function rowsWithShortLists(rows: readonly TableRow[], report: ProblemReport): TableRow[] {
	return rows.filter((row) => {
		const long = listColumns.find((column) => {
			const cell = row.cell(column);
			return cell.length > maxListItems && cell.split('\n', maxListItems + 1).length > maxListItems;
		});
		if (long === undefined) return true;
		const fault = { code: 'cell-list-too-long', max: maxListItems } as const;
		report.add(rowPosition(row.row, long), row.cell(long), fault);
		return false;
	});
}

function toLink(text: string) {
	const [type = '', to = '', , source = ''] = text.trim().split(/\s+/);
	return { to, type, ...optionalKey('source', source) };
}
