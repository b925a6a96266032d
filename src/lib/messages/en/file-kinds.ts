import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'Save it as CSV, and open that.';
const takeItsTable = 'Put its table into a spreadsheet, and save that as CSV.';
const takeItsData = 'Use the data that it was made from, as CSV or JSON.';

/** What a file is that is not read, and what to do. */
export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `This is an Excel workbook. ${saveAsCsv}`,
	xls: 'This is an old Excel workbook, or one with a password. Save it as .xlsx or CSV without a password, and open that.',
	ods: `This is an OpenDocument spreadsheet. ${saveAsCsv}`,
	numbers: `This is a Numbers spreadsheet. ${saveAsCsv}`,
	docx: `This is a Word document. ${takeItsTable}`,
	odt: `This is an OpenDocument text. ${takeItsTable}`,
	pptx: `This is a PowerPoint presentation. ${takeItsData}`,
	pdf: `This is a PDF. ${takeItsData}`,
	zip: 'This is a ZIP archive. Unpack it, and open the file in it.',
	picture: `This is a picture. ${takeItsData}`,
	binary: `This is not text, but a file for one program. ${takeItsData}`
};
