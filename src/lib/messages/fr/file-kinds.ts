import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'Enregistrez ce fichier en CSV, puis ouvrez le fichier obtenu.';
const takeItsTable = 'Copiez son tableau dans un tableur, et enregistrez-le en CSV.';
const takeItsData = 'Utilisez les données dont il est issu, en CSV ou en JSON.';

export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `C’est un classeur Excel. ${saveAsCsv}`,
	xls: 'C’est un ancien classeur Excel, ou un classeur avec mot de passe. Enregistrez-le en .xlsx ou en CSV sans mot de passe, et ouvrez ce fichier.',
	ods: `C’est une feuille de calcul OpenDocument. ${saveAsCsv}`,
	numbers: `C’est une feuille de calcul Numbers. ${saveAsCsv}`,
	docx: `C’est un document Word. ${takeItsTable}`,
	odt: `C’est un texte OpenDocument. ${takeItsTable}`,
	pptx: `C’est un fichier de présentation PowerPoint. ${takeItsData}`,
	pdf: `C’est un PDF. ${takeItsData}`,
	zip: 'C’est une archive ZIP. Décompressez-la, et ouvrez le fichier qu’elle contient.',
	picture: `C’est un fichier image. ${takeItsData}`,
	binary: `Ce n’est pas du texte, mais le fichier d’un programme particulier. ${takeItsData}`
};
