import type { UncheckedRecord, FileContext } from './draft.ts';
import type { ImportNote } from './note.ts';
import { rowPosition, readHeader, readRows, type TableRow } from './table.ts';
import type { ImportedSlide } from './slide-parts.ts';
import { draftSlides } from './timeline-slides.ts';

/** The columns of TimelineJS’s spreadsheet, with their keys in its JSON. */
const slideKeyByColumn = {
	year: 'start_date.year',
	month: 'start_date.month',
	day: 'start_date.day',
	time: 'start_date.hour',
	'end year': 'end_date.year',
	'end month': 'end_date.month',
	'end day': 'end_date.day',
	'end time': 'end_date.hour',
	'display date': 'display_date',
	headline: 'text.headline',
	text: 'text.text',
	media: 'media.url',
	'media credit': 'media.credit',
	'media caption': 'media.caption',
	'media thumbnail': 'media.thumbnail',
	'alt text': 'media.alt',
	type: 'type',
	group: 'group',
	tag: 'group',
	background: 'background'
} as const;

/** Normalises the name of a column, to compare it. */
const normalizeColumnName = (name: string) => name.trim().toLowerCase();

/** Whether a cell is the name of a column of TimelineJS’s spreadsheet. */
const isTimelineColumn = (name: string): boolean =>
	Object.hasOwn(slideKeyByColumn, normalizeColumnName(name));

/** Counts the cells of a row that are names of columns of TimelineJS’s spreadsheet. */
export const countTimelineColumns = (header: readonly string[]): number =>
	header.filter(isTimelineColumn).length;

/** Makes a record from a table that has the columns of TimelineJS’s spreadsheet. */
export function draftTimelineCsv(text: string, context: FileContext): UncheckedRecord {
	const { report } = context;
	const header = readHeader(text, countTimelineColumns);
	const { names } = header;
	const columnNames = names.map(normalizeColumnName);
	for (const needed of ['Year', 'Headline']) {
		if (columnNames.includes(needed.toLowerCase())) continue;
		report.add(rowPosition(header.row), undefined, {
			code: 'missing-column',
			column: needed,
			others: []
		});
	}
	const unread = names.filter((name) => name.trim() !== '' && !isTimelineColumn(name));
	for (const [index, name] of columnNames.entries()) {
		if (isTimelineColumn(name) && columnNames.indexOf(name) < index)
			report.add(rowPosition(header.row, name), names[index], { code: 'column-twice' });
	}
	const { rows, total } = readRows(text, header, columnNames, report);
	let title: ImportedSlide | null = null;
	const slides: ImportedSlide[] = [];
	const notes: ImportNote[] = unread.map((column) => ({
		code: 'unread-column',
		at: rowPosition(header.row),
		column
	}));
	for (const row of rows) {
		const type = row.cell('type').trim().toLowerCase();
		const slide = {
			data: toSlide(row),
			isEra: type === 'era',
			positionOf: createPositionFinder(row.row)
		};
		if (type !== 'title') slides.push(slide);
		else if (title) notes.push({ code: 'second-title', at: rowPosition(row.row) });
		else title = slide;
	}
	const name = context.name.replace(/\.(csv|tsv|txt|xls[xm])$/i, '');
	const draft = draftSlides(title, slides, { ...context, name });
	const titles = rows.length - slides.length;
	return { ...draft, notes: [...notes, ...draft.notes], total: total - titles };
}

function toSlide(row: TableRow): Record<string, unknown> {
	const slide: Record<string, Record<string, string> | string> = {};
	for (const [column, path] of Object.entries(slideKeyByColumn)) {
		const text = row.cell(column).trim();
		if (text === '' || path === 'type') continue;
		const [key = '', below] = path.split('.');
		if (below === undefined) slide[key] = text;
		else slide[key] = { ...(slide[key] as Record<string, string>), [below]: text };
	}
	// Add an empty date to a row without a year, so that `readDateParts` reports it.
	return { start_date: {}, ...slide };
}

/** The column of each key of a slide. A date has several columns; this is the first. */
const columnBySlideKey: Record<string, string> = {
	start_date: 'Year',
	end_date: 'End Year',
	'text.headline': 'Headline',
	'text.text': 'Text',
	'media.url': 'Media',
	group: 'Group'
};

/** Makes a function that returns the position of a slide’s key in the table. @param row the slide’s row */
const createPositionFinder = (row: number) => (key?: string) =>
	rowPosition(row, columnBySlideKey[key ?? '']);
