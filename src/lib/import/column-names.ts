import { columns, type Column } from '#lib/record/csv.ts';

/** A name however it is written: “Source URLs” is `source_urls`. */
export const toColumnName = (name: string): string =>
	name.trim().toLowerCase().replace(/[ -]/g, '_');

/**
 * What other programs and people call our columns, in the languages of the interface: exports of Airtable, Notion and
 * Google Sheets’ timeline template among them.
 */
const otherNames: Partial<Record<Column, string>> = {
	date: 'when start start_date started datum tag beginn fecha día inicio date_de_début début تاريخ التاريخ اليوم תאריך יום',
	title:
		'name headline event milestone task subject titel überschrift ereignis título titular evento nombre titre événement nom العنوان عنوان الحدث الاسم כותרת אירוע שם',
	summary:
		'description text details note notes beschreibung zusammenfassung notizen descripción resumen notas texte résumé وصف الوصف ملخص תיאור תקציר',
	track:
		'group category lane topic gruppe kategorie thema grupo categoría tema groupe catégorie thème مجموعة فئة קבוצה קטגוריה נושא',
	quote: 'quotation said zitat cita citation اقتباس ציטוט',
	speaker: 'said_by sprecher sprecherin zitierte orador orateur المتحدث דובר מצוטט',
	source_urls: 'url link links_to source_url website adresse enlace lien الرابط رابط קישור',
	sources: 'source publisher quelle quellen fuente fuentes المصدر مصدر מקור'
};

const columnOf = new Map(
	Object.entries(otherNames).flatMap(([column, names]) =>
		names.split(/\s+/).map((name) => [name, column as Column] as const)
	)
);

/**
 * The names of a table’s columns as ours, by name or by what others call them. What is called so by our own name comes
 * first, and each of the others stands for a column once.
 */
export function toColumns(header: readonly string[]): string[] {
	const names = header.map(toColumnName);
	const taken = new Set(names);
	return names.map((name) => {
		const column = columns.includes(name as Column) ? undefined : columnOf.get(name);
		if (column === undefined || taken.has(column)) return name;
		taken.add(column);
		return column;
	});
}
