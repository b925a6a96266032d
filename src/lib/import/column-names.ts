import { columns, type Column } from '#lib/record/csv.ts';

/** A name however it is written: “Source URLs” is `source_urls`. */
export const toColumnName = (name: string): string =>
	name.trim().toLowerCase().replace(/[ -]/g, '_');

/**
 * What other programs and people call our columns, in the languages of the interface: exports of Airtable, Notion and
 * Google Sheets’ timeline template among them, and the labels of `make/`’s forms.
 */
const otherNames: Partial<Record<Column, string>> = {
	date: 'when start start_date started datum tag beginn fecha día inicio date_de_début début تاريخ التاريخ اليوم תאריך תאריך_התחלה יום',
	title:
		'name headline event milestone task subject titel überschrift ereignis título titular evento nombre titre événement nom العنوان عنوان الحدث الاسم כותרת אירוע שם',
	summary:
		'description text details note notes beschreibung zusammenfassung notizen descripción resumen notas texte résumé وصف الوصف ملخص תיאור תקציר what_happened qué_ocurrió ce_qui_s’est_passé was_geschah ما_حدث מה_קרה',
	track:
		'group category lane topic gruppe kategorie thema grupo categoría tema groupe catégorie thème مجموعة فئة קבוצה קטגוריה נושא المسار',
	quote: 'quotation said zitat cita citation اقتباس ציטוט الاقتباس',
	speaker:
		'said_by sprecher sprecherin zitierte orador orateur المتحدث דובר מצוטט who_said_it quién_lo_dijo qui_l’a_dit wer_das_gesagt_hat من_قاله מי_אמר',
	source_urls:
		'url link links_to source_url website adresse enlace lien الرابط رابط קישור dirección العنوان_الإلكتروني כתובת',
	sources:
		'source publisher quelle quellen fuente fuentes المصدر مصدر מקור medio_o_entidad éditeur herausgeber medium_oder_anbieter الناشر المصادر גוף_מפרסם מקורות',
	known:
		'became_public,_if_later made_public,_if_later se_hizo_público,_si_fue_después rendu_public,_si_c’est_plus_tard bekannt_geworden,_falls_später ظهر_للعلن،_إن_كان_لاحقًا נודע_לציבור,_אם_מאוחר_יותר',
	role: 'role_when_they_spoke cargo_en_ese_momento fonction_à_l’époque damalige_funktion الصفة_حينها תפקיד_באותה_עת',
	organisation: 'organization organización الجهة ארגון',
	to: 'to_whom a_quién à_qui gegenüber إلى למי',
	unknown:
		'what_is_not_known lo_que_no_se_sabe ce_qu’on_ignore was_nicht_bekannt_ist ما_ليس_معروفًا מה_לא_ידוע',
	disputed:
		'where_sources_differ en_qué_difieren_las_fuentes ce_qui_diffère_selon_les_sources wo_quellen_voneinander_abweichen ما_تختلف_عليه_المصادر במה_המקורות_חלוקים',
	source_titles:
		'title_of_the_page título_de_la_página titre_de_la_page titel_der_seite عنوان_الصفحة כותרת_הדף',
	source_published:
		'published_on publicada_el publiée_le veröffentlicht_am تاريخ_النشر תאריך_הפרסום',
	source_accessed: 'opened_on consultada_el consultée_le geöffnet_am تاريخ_الاطلاع תאריך_הפתיחה'
};

const columnOf = new Map(
	Object.entries(otherNames).flatMap(([column, names]) =>
		names.split(/\s+/).map((name) => [name, column as Column] as const)
	)
);

/** A track in Hebrew, but the title in a calendar of Outlook’s, where nothing else is called one. */
const trackOrTitle = 'נושא';

/**
 * The names of a table’s columns as ours, by name or by what others call them. What is called so by our own name comes
 * first, and each of the others stands for a column once.
 */
export function toColumns(header: readonly string[]): string[] {
	const names = header.map(toColumnName);
	const taken = new Set(names);
	const toColumn = (name: string) =>
		columns.includes(name as Column) ? (name as Column) : columnOf.get(name);
	const hasTitle = names.some((name) => toColumn(name) === 'title');
	return names.map((name) => {
		const column = name === trackOrTitle && !hasTitle ? 'title' : toColumn(name);
		if (column === undefined || taken.has(column)) return name;
		taken.add(column);
		return column;
	});
}
