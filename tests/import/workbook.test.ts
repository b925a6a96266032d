import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { decodeContent } from '#lib/import/read-bytes.ts';
import { countColumnNames } from '#lib/import/other-formats.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { readWorkbook } from '#lib/import/workbook.ts';
import { formatNote } from '#lib/messages/format-file.ts';
import { withErrorTextLater } from '../fixtures/error-text.ts';
import { aWorkbookOf, aZip, partsOf } from '../fixtures/a-zip.ts';

const header = ['date', 'title', 'summary'];

/** @param formats of cells, by row and column from 0: `{'1,0': 'mmm-yy'}` */
const aSheet = (
	rows: CellValue[][],
	name = 'Events',
	formats: Record<string, string> = {}
): WriteSheet => ({
	name,
	rows,
	cells: new Map(
		Object.entries(formats).map(([cell, numFmt]) => [cell, { style: { numFmt } }] as const)
	)
});

const open = async (bytes: Uint8Array) => {
	const { text, ...content } = await decodeContent(bytes, (bytes) =>
		readWorkbook(bytes, countColumnNames)
	);
	const { file, notes } = readRecord(text, 'my story.xlsx', '2026-11-25', content);
	return { file, notes: notes.filter(({ code }) => code !== 'no-source').map(formatNote) };
};

const day = (iso: string) => new Date(`${iso}Z`);
const workbook = (...sheets: WriteSheet[]) => writeXlsx({ sheets });

describe('a workbook', () => {
	test('is read as the table that its sheet holds', async () => {
		const { file, notes } = await open(
			await workbook(
				aSheet([
					['My table', null, null],
					[null, null, null],
					header,
					[day('2025-09-25T00:00'), 'A “quoted", text', 'Two\nlines'],
					['2025-10~', '=1+1', 7.5],
					[2026, 'A year', true]
				])
			)
		);
		expect(file.title).toBe('My story');
		expect(file.events.map(({ date, title, summary }) => [date, title, summary])).toEqual([
			['2025-09-25', 'A “quoted", text', 'Two\nlines'],
			['2025-10~', '=1+1', '7.5'],
			['2026', 'A year', 'true']
		]);
		expect(notes).toEqual([]);
	});

	test('has dates as precise as its cells show them', async () => {
		const first = day('2025-09-01T00:00');
		const formats = {
			'1,0': 'mmm-yy',
			'2,0': 'yyyy',
			'3,0': '[$-407]d. mmmm yyyy;@',
			'4,0': '"day" mmmm\\d yyyy',
			'5,0': 'd/m',
			'6,0': 'd mmm yyyy h:mm',
			'7,0': 'd mmm yyyy'
		};
		const rows = ['a', 'b', 'c', 'd', 'e'].map((title) => [first, title]);
		rows.push([day('2025-09-25T10:30'), 'f'], [day('2025-09-25T10:30'), 'g']);
		const { file, notes } = await open(
			await workbook(aSheet([header.slice(0, 2), ...rows], 'Events', formats))
		);
		expect(Object.fromEntries(file.events.map(({ title, date }) => [title, date]))).toEqual({
			a: '2025-09',
			b: '2025',
			c: '2025-09-01',
			d: '2025-09',
			e: '2025-09-01',
			f: '2025-09-25T10:30',
			g: '2025-09-25'
		});
		expect(notes).toEqual([]);
	});

	test('of several sheets, the one that names known columns is read', async () => {
		const { file, notes } = await open(
			await workbook(
				aSheet([['How to fill in', 'this']], 'Help'),
				aSheet(
					[
						['Datum', 'Titel'],
						['25.09.2025', 'One']
					],
					'Liste'
				),
				aSheet([['x', 'y', 'z']], 'Rest')
			)
		);
		expect(file.events).toHaveLength(1);
		expect(notes[0]).toBe('The sheet "Liste" was read. Not read: "Help", "Rest".');
	});

	test('of TimelineJS’s template is read as that', async () => {
		const names = ['Year', 'Month', 'Day', 'Headline', 'Text'];
		const { file } = await open(
			await workbook(aSheet([names, [2025, 9, 25, 'One', 'It happened.']], 'od1'))
		);
		expect(file.events.map(({ date, title }) => [date, title])).toEqual([['2025-09-25', 'One']]);
	});

	test('its problems are told by its rows', async () => {
		const bytes = await workbook(aSheet([[], header, ['soon', 'One']]));
		await expect(withErrorTextLater(open(bytes))).rejects.toThrow(
			'row 3, column date: "soon" isn’t'
		);
	});

	test('is read as other programs write it', async () => {
		const parts = partsOf('');
		const file = aZip({
			...parts,
			'xl/workbook.xml': `<x:workbook xmlns:x="a" xmlns:r="b"><x:workbookPr date1904='1'/><x:sheets><x:sheet name="A chart" sheetId="1" r:id="chart"/><x:sheet
				sheetId="2" r:id='one' name='"Q&amp;A" > 1'/></x:sheets></x:workbook>`,
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Target="chartsheets/sheet1.xml" Type="a/chartsheet" Id="chart"/><Relationship Target="/xl/worksheets/my%20sheet.xml" Type="a/worksheet" Id="one"/><Relationship Target="styles.xml" Type="a/styles" Id="styles"/></Relationships>',
			'xl/styles.xml':
				'<x:styleSheet><x:cellXfs><x:xf/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
			'xl/worksheets/my sheet.xml':
				'<x:worksheet><x:cols><x:col min="1" max="2"/></x:cols><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>date</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>title</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" s="1"><x:v>1</x:v></x:c><x:c r="B2" t="str"><x:v>é “x”</x:v></x:c></x:row></x:sheetData></x:worksheet>'
		});
		const content = await readWorkbook(file, countColumnNames);
		expect(content.text).toBe('"date","title"\n"1904-01-02","é “x”"');
		expect(content.notes).toEqual([]);
	});

	test('has the values that were saved with its formulas', async () => {
		const { file } = await open(
			aWorkbookOf(
				`<row><c t="inlineStr"><is><t>date</t></is></c><c t="inlineStr"><is><r><t>ti</t></r><r><t>tle</t></r></is></c></row>
				<row><c><f>2024+1</f><v>2025</v></c><c t="str"><f>A2&amp;"x"</f><v>2025x</v></c></row>`
			)
		);
		expect(file.events[0]).toMatchObject({ date: '2025', title: '2025x' });
	});
});

describe('a workbook that is too much, or none', () => {
	const far = (cell: string) =>
		`<row r="1"><c r="A1"><v>1</v></c></row><row r="${/\d+/.exec(cell)?.[0]}"><c r="${cell}"><v>1</v></c></row>`;
	const next = 'save it as CSV, and open that.';
	test.each([
		[
			'a cell far from the others',
			() => aWorkbookOf(far('XFD1048576')),
			'The sheet "S" reaches at least to row 1,048,576 and column 16,384; at most 1,500,000 cells can be read. Delete what is beyond the table, or save the sheet as CSV and open that.'
		],
		[
			'what unpacks to more than fits',
			() => aWorkbookOf(' '.repeat(70 * 1024 * 1024)),
			'This workbook has 70 MB once unpacked; at most 64 MB can be read. Save the sheet with the events as CSV'
		],
		['a size that is a lie', () => aWorkbookOf(far('B2'), { size: 20 }), next],
		['a size that is missing', () => aWorkbookOf(far('B2'), { size: 0 }), next],
		['what is cut short', () => aWorkbookOf(far('B2')).subarray(0, 700), next],
		['a sheet that breaks off', () => aWorkbookOf('<row><c t="inl'), next],
		[
			'a cell that no sheet has',
			() => aWorkbookOf(far('ZZZZ99999999')),
			'The sheet "S" reaches at least to row 99,999,999 and column 475,254'
		],
		[
			'no cells',
			() => aWorkbookOf(''),
			'The file has no events. Add some, or choose another file.'
		],
		['one text in each of very many cells', manyTexts, 'The file is larger than 32 MB']
	])('%s is refused with what to do', async (_, make, says) => {
		await expect(withErrorTextLater(open(await make()))).rejects.toThrow(says);
	});

	function manyTexts(): Promise<Uint8Array> {
		const text = 'long'.repeat(5_000);
		return workbook(aSheet([header, ...Array.from({ length: 1_700 }, () => ['2025', text])]));
	}

	test('entities of its own are not expanded', async () => {
		const bytes = aWorkbookOf(
			'<row><c t="inlineStr"><is><t>date</t></is></c><c t="inlineStr"><is><t>title</t></is></c></row>' +
				'<row><c><v>2025</v></c><c t="inlineStr"><is><t>&lol;&amp;</t></is></c></row>'
		);
		expect((await open(bytes)).file.events[0]?.title).toBe('&lol;&');
	});
});
