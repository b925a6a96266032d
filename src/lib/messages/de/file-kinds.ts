import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'Speichern Sie sie als CSV und öffnen Sie die CSV-Datei.';
const takeItsTable =
	'Übertragen Sie die Tabelle darin in ein Tabellenprogramm und speichern Sie sie als CSV.';
const takeItsData = 'Verwenden Sie die Daten, aus denen die Datei entstand, als CSV oder JSON.';

export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `Das ist eine Excel-Arbeitsmappe. ${saveAsCsv}`,
	xls: 'Das ist eine alte oder mit einem Kennwort geschützte Excel-Arbeitsmappe. Speichern Sie sie ohne Kennwort als .xlsx oder CSV und öffnen Sie die neue Datei.',
	ods: `Das ist eine OpenDocument-Tabelle. ${saveAsCsv}`,
	numbers: `Das ist eine Numbers-Tabelle. ${saveAsCsv}`,
	docx: `Das ist ein Word-Dokument. ${takeItsTable}`,
	odt: `Das ist ein OpenDocument-Text. ${takeItsTable}`,
	pptx: `Das ist eine PowerPoint-Präsentation. ${takeItsData}`,
	pdf: `Das ist ein PDF. ${takeItsData}`,
	zip: 'Das ist ein ZIP-Archiv. Entpacken Sie es und öffnen Sie die Datei darin.',
	picture: `Das ist ein Bild. ${takeItsData}`,
	binary: `Das ist kein Text, sondern die Datei eines bestimmten Programms. ${takeItsData}`
};
