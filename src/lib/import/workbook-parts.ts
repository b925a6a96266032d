import { strToU8, zipSync } from 'fflate';
import { parseCellRef } from 'hucre/xlsx';
import { OpenError } from './failure.ts';
import { brokenWorkbook, readArchive } from './zip-parts.ts';

/** The parts (files inside the ZIP archive) of an Excel workbook that a table needs, as XML. */
export interface WorkbookParts {
	/** For each sheet, its name as escaped XML, and the XML of its cells: its part from the first cell on. */
	sheets: readonly { name: string; cells: Uint8Array }[];
	/** The texts that cells refer to. */
	strings: Uint8Array | undefined;
	/** The number formats of cells. */
	styles: Uint8Array | undefined;
	/** Whether the workbook counts days from 1904, as on old Macs. */
	isFrom1904: boolean;
}

/** We search for the table in the first 50 sheets. */
const maxSheets = 50;

/** The maximum size of a sheet’s first rows, bytes. */
const maxHeadBytes = 1024 * 1024;

/** Decodes each byte to one character, so that an index in the text is also the index of the byte. */
const decodeBytewise = (part: Uint8Array) => new TextDecoder('latin1').decode(part);

/** The maximum number of matches of a pattern in a part. */
type PatternLimit = readonly [pattern: RegExp, max: number];

/**
 * Limits for parts that `hucre` keeps in memory: about 300 bytes for each element (`<`), and 100 for each attribute
 * (`=`). The last pattern matches escaped characters.
 */
const keptLimits: readonly PatternLimit[] = [
	[/<[^/]/g, 1_000_000],
	[/=/g, 3_000_000],
	[/&/g, 1_000_000]
];

/** Limits for sheets. For each `col` element, `hucre` goes through all columns; a sheet has only a few. */
const cellLimits: readonly PatternLimit[] = [
	[/[<:]col[\s/>]/g, 100],
	[/&/g, 1_000_000]
];

/** The maximum length of a number format in XML. `hucre` goes through it for each cell. Excel allows 255 letters. */
const maxFormatLength = 1_000;

/** Matches a number format that is longer than `maxFormatLength`. */
const longFormatPattern = /formatCode\s*=\s*(?:"[^"]{1000}|'[^']{1000}|\S{1000})/;

/** Checks a part. @throws OpenError if it exceeds a limit */
function checkPart(name: string, part: Uint8Array, limits: readonly PatternLimit[]): void {
	const text = decodeBytewise(part);
	for (const [pattern, max] of limits) {
		const search = new RegExp(pattern);
		for (let count = 1; search.test(text); count++)
			if (count > max) throw new OpenError({ code: 'workbook-part', part: name, max });
	}
}

/** The attributes of every element called `name`, without namespace prefixes. The values stay escaped as in XML. */
function readAttributes(xml: string, name: string): Partial<Record<string, string>>[] {
	const element = RegExp(`<(?:\\w+:)?${name}(\\s(?:[^"'>]+|"[^"]*"|'[^']*')*)`, 'g');
	const attribute = /\s(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
	return Array.from(xml.matchAll(element), ([, text = '']) =>
		Object.fromEntries(
			Array.from(text.matchAll(attribute), ([, key, double, single]) => [key, double ?? single])
		)
	);
}

/**
 * Reads the parts of a workbook that a table needs, and enforces limits.
 *
 * @throws OpenError for a workbook that is broken or exceeds a limit
 */
export function readWorkbookParts(bytes: Uint8Array): WorkbookParts {
	const unpack = readArchive(bytes);
	const unpackChecked = (name: string) => {
		const part = unpack(name);
		if (part) checkPart(name, part, keptLimits);
		return part;
	};
	const cellsOf = (name: string) => {
		const part = unpack(name);
		if (!part) throw brokenWorkbook(`${name} is missing.`);
		const cells = part.subarray(Math.max(decodeBytewise(part).search(/<(?:\w+:)?sheetData\b/), 0));
		checkPart(name, cells, cellLimits);
		return cells;
	};
	const textOf = (name: string) => new TextDecoder().decode(unpackChecked(name));
	/** The relationships of a part: references to other parts. */
	const relationsOf = (path: string) =>
		readAttributes(textOf(path.replace(/[^/]*$/, '_rels/$&.rels')), 'Relationship').map(
			({ Id, Type = '', Target = '' }) => ({
				id: Id,
				type: Type.replace(/.*\//, ''),
				path: decodeURIComponent(new URL(Target, `file:///${path}`).pathname.slice(1))
			})
		);
	const pathOf = (relations: ReturnType<typeof relationsOf>, wanted: string) =>
		relations.find(({ type }) => type === wanted)?.path ?? '';
	const path = pathOf(relationsOf(''), 'officeDocument');
	const workbook = textOf(path);
	const relations = relationsOf(path);
	// Skip sheets that consist of one chart.
	const paths = new Map(
		relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path])
	);
	const names = new Map<string, string>();
	for (const { name = '', id } of readAttributes(workbook, 'sheet')) {
		const path = paths.get(id);
		if (path === undefined || name === '' || names.size === maxSheets) continue;
		const otherName = names.get(path);
		if (otherName !== undefined)
			throw new OpenError({ code: 'workbook-shared', names: [otherName, name] });
		names.set(path, name);
	}
	const stylesPath = pathOf(relations, 'styles');
	const styles = unpackChecked(stylesPath);
	if (styles && longFormatPattern.test(decodeBytewise(styles)))
		throw new OpenError({ code: 'workbook-format', part: stylesPath, max: maxFormatLength });
	return {
		sheets: Array.from(names, ([path, name]) => ({
			name: name.replaceAll('"', '&quot;'),
			cells: cellsOf(path)
		})),
		strings: unpackChecked(pathOf(relations, 'sharedStrings')),
		styles,
		isFrom1904: readAttributes(workbook, 'workbookPr').some(({ date1904 = '' }) =>
			/^(?:1|true)$/.test(date1904)
		)
	};
}

/** Makes an uncompressed workbook of only these parts. */
export function packWorkbook({ sheets, strings, styles, isFrom1904 }: WorkbookParts): Uint8Array {
	const relation = (id: string) =>
		`<Relationship Id="${id}" Type="/${id.replace(/\d+$/, '')}" Target="${id}.xml"/>`;
	const relations = (ids: string[]) =>
		strToU8(`<Relationships>${ids.map(relation).join('')}</Relationships>`);
	const parts: Record<string, Uint8Array> = {};
	for (const [index, { cells }] of sheets.entries()) parts[`worksheet${index}`] = cells;
	if (strings) parts.sharedStrings = strings;
	if (styles) parts.styles = styles;
	const list = sheets.map(
		({ name }, index) => `<sheet name="${name}" sheetId="1" r:id="worksheet${index}"/>`
	);
	return zipSync(
		{
			'[Content_Types].xml': strToU8('<Types/>'),
			'_rels/.rels': relations(['officeDocument']),
			'officeDocument.xml': strToU8(
				`<workbook><workbookPr date1904="${isFrom1904}"/><sheets>${list.join('')}</sheets></workbook>`
			),
			'_rels/officeDocument.xml.rels': relations(Object.keys(parts)),
			...Object.fromEntries(Object.entries(parts).map(([id, part]) => [`${id}.xml`, part]))
		},
		{ level: 0 }
	);
}

/** Cuts a sheet’s cells after the first `count` rows. */
export function cutToFirstRows(cells: Uint8Array, count: number): Uint8Array {
	const start = decodeBytewise(cells.subarray(0, maxHeadBytes));
	const ends = Array.from(start.matchAll(/<\/(?:\w+:)?row>/g), (tag) => tag.index + tag[0].length);
	return cells.subarray(0, ends.slice(0, count).at(-1) ?? 0);
}

/** The number of rows and columns up to the last cell. `hucre` reads only this range. */
export function findUsedRange(cells: Uint8Array): { rows: number; columns: number } {
	let [row, column, rows, columns] = [-1, -1, 0, 0];
	for (const [, tag, attributes = ''] of decodeBytewise(cells).matchAll(
		/<(?:\w+:)?(row|c)\b([^>]*)/g
	)) {
		const ref = /\br="([^"]*)"/.exec(attributes)?.[1];
		if (tag === 'row') {
			[row, column] = [ref ? Number(ref) - 1 : row + 1, -1];
			continue;
		}
		if (ref) ({ row, col: column } = parseCellRef(ref));
		else column++;
		rows = Math.max(rows, row + 1);
		columns = Math.max(columns, column + 1);
	}
	return { rows, columns };
}
