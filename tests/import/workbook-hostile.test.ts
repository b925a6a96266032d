import type * as fflate from 'fflate';
import type * as xlsx from 'hucre/xlsx';
import { beforeEach, expect, test, vi } from 'vitest';
import { countColumnNames } from '#lib/import/other-formats.ts';
import { aWorkbookOf, aZip, partsOf } from '../fixtures/a-zip.ts';

const MiB = 1024 * 1024;

/** How long a text is that never ends: long enough for work that grows with its square never to end, either. */
const endless = (import.meta.env.OTR_ALL ? 20 : 4) * MiB;

/** Bytes that were unpacked, and bytes of the workbooks that the reader was given. */
const work = vi.hoisted(() => ({ unpacked: 0, given: 0 }));

beforeEach(() => Object.assign(work, { unpacked: 0, given: 0 }));

vi.mock('fflate', async (importActual) => {
	const actual = await importActual<typeof fflate>();
	return {
		...actual,
		Inflate: class extends actual.Inflate {
			constructor(take: (piece: Uint8Array, isLast: boolean) => void) {
				super((piece, isLast) => {
					work.unpacked += piece.length;
					take(piece, isLast);
				});
			}
		}
	};
});

vi.mock('hucre/xlsx', async (importActual) => {
	const actual = await importActual<typeof xlsx>();
	return {
		...actual,
		readXlsx: (bytes: Uint8Array, options: object) => {
			work.given += bytes.length;
			return actual.readXlsx(bytes, options);
		}
	};
});

// Imported here, because an earlier test file of the same worker may have imported them with the real packages.
vi.resetModules();
const { OpenError } = await import('#lib/import/failure.ts');
const { readWorkbook } = await import('#lib/import/workbook.ts');

async function refusal(bytes: Uint8Array) {
	const error: unknown = await readWorkbook(bytes, countColumnNames).catch(
		(error: unknown) => error
	);
	if (!(error instanceof OpenError)) throw new Error('It was opened.');
	return error.failure;
}

const table =
	'<row r="1"><c r="A1" t="str"><v>date</v></c><c r="B1" t="str"><v>title</v></c></row><row r="2"><c r="A2"><v>2025</v></c><c r="B2" t="str"><v>One</v></c></row>';
const tableText = '"date","title"\n"2025","One"';

/** The parts of a workbook whose sheets are these parts. */
function sheetsOf(paths: readonly string[]): Record<string, string> {
	const { 'xl/workbook.xml': workbook = '', ...parts } = partsOf('');
	const sheets = paths.map((_, n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="rId${n}"/>`);
	const relations = paths.map(
		(path, n) => `<Relationship Id="rId${n}" Type="/worksheet" Target="${path}"/>`
	);
	return {
		...parts,
		'xl/workbook.xml': workbook.replace(/<sheet .*\/>(?=<\/sheets>)/, sheets.join('')),
		'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`
	};
}

/** With one more part, which the workbook refers to as of a type. */
function withPart(type: string, content: string): Uint8Array {
	const { 'xl/_rels/workbook.xml.rels': relations = '', ...parts } = partsOf(table);
	return aZip({
		...parts,
		[`xl/${type}.xml`]: content,
		'xl/_rels/workbook.xml.rels': relations.replace(
			'</Relationships>',
			`<Relationship Id="more" Type="a/${type}" Target="${type}.xml"/></Relationships>`
		)
	});
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

test('50 sheets of one part of 30 MB are refused before that is unpacked', async () => {
	const bytes = aZip({
		...sheetsOf(Array.from({ length: 50 }, () => 'worksheets/sheet1.xml')),
		'xl/worksheets/sheet1.xml': sheetOf(' '.repeat(30 * MiB))
	});
	expect(bytes.length).toBeLessThan(100_000);
	expect(await refusal(bytes)).toEqual({ code: 'workbook-shared', names: ['S0', 'S1'] });
	expect(work.unpacked).toBeLessThan(20_000);
	expect(work.given).toBe(0);
});

/** A workbook in which each cell of a row is the same text. */
function withShared(text: string, row: number): Uint8Array {
	const cells = Array.from({ length: 16_384 }, () => '<c t="s"><v>0</v></c>').join('');
	const rows = `${table}<row r="${row}">${cells}</row>`;
	const { 'xl/_rels/workbook.xml.rels': relations = '', ...parts } = partsOf(rows);
	return aZip({
		...parts,
		'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>`,
		'xl/_rels/workbook.xml.rels': relations.replace(
			'</Relationships>',
			'<Relationship Id="shared" Type="a/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
		)
	});
}

test.each([2, 12])(
	'cells that share one long text are counted before it is copied, in row %i',
	async (row) => {
		let letters = 0;
		const count = (cells: readonly string[]) => {
			for (const cell of cells) letters += cell.length;
			return countColumnNames(cells);
		};
		const bytes = withShared('x'.repeat(6 * MiB), row);
		expect(bytes.length).toBeLessThan(100_000);
		const error: unknown = await readWorkbook(bytes, count).catch((error: unknown) => error);
		expect(error).toMatchObject({ failure: { code: 'size' } });
		expect(letters).toBeLessThan(4 * MiB);
	}
);

test('a text of more references to letters than can be read is refused', async () => {
	expect(await refusal(withShared('&amp;'.repeat(1_000_001), 2))).toMatchObject({
		code: 'workbook-part',
		max: 1_000_000
	});
	expect(work.given).toBe(0);
});

test('no more is unpacked than may be in all', async () => {
	const paths = Array.from({ length: 9 }, (_, n) => `worksheets/sheet${n}.xml`);
	const sheet = sheetOf(' '.repeat(8 * MiB));
	const bytes = aZip({
		...sheetsOf(paths),
		...Object.fromEntries(paths.map((path) => [`xl/${path}`, sheet]))
	});
	expect(await refusal(bytes)).toMatchObject({ code: 'workbook-size', max: 64 * MiB });
	expect(work.unpacked).toBeLessThanOrEqual(64 * MiB);
	expect(work.given).toBe(0);
});

/** Where each entry of the directory begins, and where that ends. */
function entriesOf(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = bytes.length - 22;
	const entries: number[] = [];
	for (let at = view.getUint32(end + 16, true); at < end;) {
		entries.push(at);
		at += 46 + view.getUint16(at + 28, true);
	}
	return { view, last: entries.at(-1) ?? 0, first: entries[0] ?? 0, end };
}

test('a part that is larger than the archive says is unpacked a step further at most', async () => {
	const bytes = aWorkbookOf(' '.repeat(30 * MiB));
	const { view, last } = entriesOf(bytes);
	view.setUint32(last + 24, 1_000, true);
	expect(await refusal(bytes)).toMatchObject({
		detail: 'xl/worksheets/sheet1.xml is larger than the archive says.'
	});
	expect(work.unpacked).toBeLessThan(5 * MiB);
});

test('a damaged part is refused', async () => {
	const bytes = aWorkbookOf(table);
	const { view, last } = entriesOf(bytes);
	view.setUint32(last + 16, view.getUint32(last + 16, true) ^ 1, true);
	expect(await refusal(bytes)).toMatchObject({ detail: 'xl/worksheets/sheet1.xml is damaged.' });
});

test('two parts in one place are refused', async () => {
	const bytes = aWorkbookOf(table);
	const { view, first, last } = entriesOf(bytes);
	view.setUint32(last + 42, view.getUint32(first + 42, true), true);
	expect(await refusal(bytes)).toEqual({
		code: 'workbook-shared',
		names: ['[Content_Types].xml', 'xl/worksheets/sheet1.xml']
	});
	expect(work.unpacked).toBe(0);
});

test.each([
	['where its parts are listed', (end: number) => end + 16],
	['how long that list is', (end: number) => end + 12],
	['the size of a part', (_: number, last: number) => last + 24],
	['the packed size of a part', (_: number, last: number) => last + 20],
	['where a part is', (_: number, last: number) => last + 42]
])('a ZIP64 archive, which says elsewhere %s, is refused', async (_, position) => {
	const bytes = aWorkbookOf(table);
	const { view, last, end } = entriesOf(bytes);
	view.setUint32(position(end, last), 0xffffffff, true);
	expect(await refusal(bytes)).toEqual({ code: 'workbook-zip64' });
	expect(work.unpacked).toBe(0);
});

test('an archive with a second directory, as ZIP64 has it, is refused', async () => {
	const plain = aWorkbookOf(table);
	const end = plain.length - 22;
	const locator = new Uint8Array(20);
	locator.set([0x50, 0x4b, 6, 7]);
	const bytes = Uint8Array.from([...plain.subarray(0, end), ...locator, ...plain.subarray(end)]);
	expect(await refusal(bytes)).toEqual({ code: 'workbook-zip64' });
});

const elements = { code: 'workbook-part', part: 'xl/sharedStrings.xml', max: 1_000_000 };
const attributes = { ...elements, max: 3_000_000 };

test.each([
	['texts', () => withPart('sharedStrings', `<sst>${'<si/>'.repeat(1_000_001)}</sst>`), elements],
	['attributes', () => withPart('sharedStrings', `<sst ${'a=b '.repeat(3_000_001)}/>`), attributes],
	[
		'columns',
		() => aWorkbookOf(table + '<col min="1" max="16384"/>'.repeat(101)),
		{ code: 'workbook-part', part: 'xl/worksheets/sheet1.xml', max: 100 }
	],
	[
		'letters of a format',
		() => withPart('styles', `<a><numFmt numFmtId="200" formatCode='${'"d"'.repeat(400)}'/></a>`),
		{ code: 'workbook-format', part: 'xl/styles.xml', max: 1_000 }
	]
])('too many %s are refused before the reader is asked', async (_, make, failure) => {
	expect(await refusal(make())).toEqual(failure);
	expect(work.given).toBe(0);
});

test('parts that a table does not need are neither unpacked nor read', async () => {
	const huge = ' '.repeat(70 * MiB);
	for (const type of ['externalLink', 'sheetMetadata', 'image']) {
		expect((await readWorkbook(withPart(type, huge), countColumnNames)).text).toBe(tableText);
	}
	expect(work.unpacked + work.given).toBeLessThan(100_000);
});

test('the first rows of each sheet are enough to choose one', async () => {
	const paths = ['worksheets/sheet1.xml', 'worksheets/sheet2.xml'];
	const bytes = aZip({
		...sheetsOf(paths),
		'xl/worksheets/sheet1.xml': sheetOf('<row><c><v>1</v></c></row>'.repeat(400_000)),
		'xl/worksheets/sheet2.xml': sheetOf(table)
	});
	expect((await readWorkbook(bytes, countColumnNames)).text).toBe(tableText);
	expect(work.unpacked).toBeGreaterThan(9 * MiB);
	expect(work.given).toBeLessThan(100_000);
});

test('a far cell that is written as no program writes it is left out', async () => {
	for (const cell of [
		"<c r='XFD1048576'><v>1</v></c>",
		'<c r = "XFD1048576"><v>1</v></c>',
		'<c a=">" r="XFD1048576"><v>1</v></c>'
	]) {
		const { text } = await readWorkbook(
			aWorkbookOf(`${table}<row>${cell}</row>`),
			countColumnNames
		);
		expect(text.replace(/\n+$/, '')).toBe(tableText);
	}
});

test.each([
	['a tag', `<row a="${'x'.repeat(endless)}`],
	['a comment', `<!--${'<'.repeat(endless)}`],
	['comments', '<!--'.repeat(endless / 4)],
	['quotes', '<row a="'.repeat(endless / 8)],
	['rows', '<row>'.repeat(endless / 5)]
])('XML with %s that never ends is read twice at most', async (_, rows) => {
	const bytes = aWorkbookOf(table + rows);
	await readWorkbook(bytes, countColumnNames).catch((error: unknown) => {
		expect(error).toMatchObject({ failure: { code: 'workbook-broken' } });
	});
	expect(work.given).toBeLessThanOrEqual(2 * work.unpacked + 2_000);
});
