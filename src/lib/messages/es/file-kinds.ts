import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'Guárdelo como CSV y abra ese archivo.';
const takeItsTable = 'Pase su tabla a una hoja de cálculo y guárdela como CSV.';
const takeItsData = 'Use los datos a partir de los que se hizo, como CSV o JSON.';

export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `Es un libro de Excel. ${saveAsCsv}`,
	xls: 'Es un libro de Excel antiguo o con contraseña. Guárdelo como .xlsx o CSV sin contraseña y abra ese archivo.',
	ods: `Es un archivo de hoja de cálculo OpenDocument. ${saveAsCsv}`,
	numbers: `Es un archivo de hoja de cálculo Numbers. ${saveAsCsv}`,
	docx: `Es un documento de Word. ${takeItsTable}`,
	odt: `Es un texto OpenDocument. ${takeItsTable}`,
	pptx: `Es un archivo de presentación PowerPoint. ${takeItsData}`,
	pdf: `Es un PDF. ${takeItsData}`,
	zip: 'Es un archivo ZIP. Descomprímalo y abra el archivo que contiene.',
	picture: `Es un archivo de imagen. ${takeItsData}`,
	binary: `No es texto, sino un archivo de un programa concreto. ${takeItsData}`
};
