import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'שמרו אותו כ-CSV ופתחו את קובץ ה-CSV.';
const takeItsTable = 'העבירו את הטבלה שבו לגיליון אלקטרוני ושמרו אותה כ-CSV.';
const takeItsData = 'השתמשו בנתונים שמהם הוא נוצר, כ-CSV או כ-JSON.';

export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `זה קובץ Excel. ${saveAsCsv}`,
	xls: 'זה קובץ Excel ישן, או קובץ שמוגן בסיסמה. שמרו אותו ללא סיסמה בפורמט xlsx או CSV, ופתחו את הקובץ החדש.',
	ods: `זה גיליון OpenDocument. ${saveAsCsv}`,
	numbers: `זה גיליון Numbers. ${saveAsCsv}`,
	docx: `זה מסמך Word. ${takeItsTable}`,
	odt: `זה מסמך OpenDocument. ${takeItsTable}`,
	pptx: `זה קובץ מצגת של PowerPoint. ${takeItsData}`,
	pdf: `זה קובץ PDF. ${takeItsData}`,
	zip: 'זה ארכיון ZIP. חלצו אותו ופתחו את הקובץ שבתוכו.',
	picture: `זה קובץ תמונה. ${takeItsData}`,
	binary: `זה אינו טקסט אלא קובץ של תוכנה מסוימת. ${takeItsData}`
};
