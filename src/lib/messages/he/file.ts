import type { Encoding } from '#lib/import/decode.ts';
import type { DateForm, NoteParts } from '#lib/import/note.ts';
import type { LimitedList, Named } from '#lib/record/fault.ts';
import { showValue } from '#lib/record/problem.ts';
import type { FileMessages } from '../file-messages.ts';
import { formatDay } from '../dates.ts';
import { formatNoDay } from '../format-no-day.ts';
import { numberFormat } from '../intl.ts';
import { ltr } from '../ltr.ts';
import type { PluralForms } from '../message-types.ts';
import { formatPlural } from '../plural.ts';
import { jsonBreakMessages } from './file-breaks.ts';
import { fileKindMessages } from './file-kinds.ts';

const language = 'he';

const count = (n: number) => numberFormat(language).format(n);
/** What follows the number may hold data: only the first `#` is filled. */
const plural = (n: number, forms: PluralForms) => formatPlural(forms, n, count(n), language);

const meant = (near: string | undefined) => (near === undefined ? '' : ` האם הכוונה ל״${near}״?`);

const isoDates = `YYYY, ${ltr('YYYY-MM')} או ${ltr('YYYY-MM-DD')}`;
const years = `${ltr('−9999')} עד 9999`;
const noText = 'כאן צריך להיות טקסט.';
const askDate = `כתבו תאריך לפי תקן ISO: ${isoDates}, שנים ${years}.`;
const tooLong = ({ length, max }: { length: number; max: number }) =>
	`יש כאן ${count(length)} תווים. קצרו ל-${count(max)}.`;
const ifMissing = (value: string) => (value === '' ? ' הוא חסר.' : '');

const listAdvice: Readonly<Record<LimitedList, string>> = {
	events: '',
	points: '',
	tracks: ' אחדו כמה מהם.',
	series: ' הסירו כמה מהן, או חלקו את הקובץ.'
};

const namedThings: Readonly<Record<Named, string>> = {
	track: 'נושא',
	speaker: 'מצוטט',
	source: 'מקור',
	event: 'אירוע'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (מערב אירופה)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'יום, חודש, שנה',
	mdy: 'חודש, יום, שנה',
	ymd: 'שנה, חודש, יום',
	'month-year': 'חודש ושנה',
	words: 'מילים',
	serial: 'מספרי ימים של גיליון אלקטרוני'
};

const leftLists: Readonly<Record<NoteParts['left-out']['list'], string>> = {
	tracks: 'נושאים שלא נכללו',
	series: 'סדרות נתונים שלא נכללו',
	speakers: 'מצוטטים שלא נכללו',
	sources: 'מקורות שלא נכללו',
	prompts: 'שאלות שלא נכללו',
	corrections: 'תיקונים שלא נכללו',
	links: 'קישורים בין אירועים מוצגים שלא נכללו'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'הפרט הזה חסר.',
		'no-object': () => 'כאן צריך להיות אובייקט.',
		'no-list': () => 'כאן צריכה להיות רשימה.',
		'no-text': () => noText,
		empty: () => 'הפרט הזה ריק.',
		'too-long': tooLong,
		hidden: () => 'יש כאן תו בלתי נראה (של כיוון הכתיבה או חסר רוחב). הסירו אותו.',
		'not-plain': () =>
			`כאן צריכה להיות שורה אחת של טקסט פשוט. הסירו מעברי שורה ואת התווים ${ltr('<')} ו-${ltr('>')}.`,
		'id-no-text': () => 'מזהה צריך להיות טקסט.',
		'id-pattern': () =>
			`במזהה 1 עד 64 תווים: ${ltr('a-z')}, ${ltr('0-9')} ומקפים, ולא מקף בתחילתו.`,
		'no-reference': () => 'כאן צריך להיות מזהה.',
		'no-references': () => 'כאן צריכה להיות רשימה של מזהים.',
		'no-date': (_, value) =>
			`${ltr(value)} אינו תאריך בצורה מוכרת. כתבו ${isoDates}, גם עם ? או ~, או ${ltr('A/B')} או ${ltr('A/..')}`,
		'no-single-date': () => 'כאן צריכים להיות יום אחד, חודש אחד או שנה אחת.',
		'no-link': () => 'מותרים רק קישורי http ו-https.',
		'no-language': () => `כאן צריך להיות קוד שפה לפי BCP 47, כגון en, ar או ${ltr('pt-BR')}.`,
		'none-of': ({ options, near }, value) =>
			`${ltr(value)} אינו אחד מאלה: ${ltr(options.join(', '))}.${meant(near)}`,
		'no-texts': () => 'כאן צריכה להיות רשימה של טקסטים.',
		'no-links': () => 'כאן צריכה להיות רשימה של קישורים.',
		'no-points': () => 'כאן צריכה להיות רשימה של נקודות.',
		'no-number': () => 'כאן צריך להיות מספר, 0 או יותר.',
		'not-false': () => `כאן אפשר לכתוב רק ${ltr('false')}. אחרת הסירו את השדה.`,
		format: (_, value) => `הקובץ בפורמט ${value}; הדף הזה קורא את פורמט 1. שמרו אותו בפורמט הזה.`,
		'no-source': () => 'לאירוע צריך להיות לפחות מקור אחד.',
		'statement-without-source': () => 'להצהרה צריך להיות לפחות מקור אחד.',
		'file-no-object': () => 'הקובץ צריך להיות אובייקט.',
		'no-events': () => 'אין אירועים בקובץ.',
		'list-too-long': ({ list, length, max }) =>
			`ברשימה הזאת ${count(length)} פריטים; מותרים עד ${count(max)}.${listAdvice[list]}`,
		'poisoned-key': () => 'המפתח הזה אסור. הסירו אותו.',
		'unknown-key': ({ near }) => `המפתח הזה אינו מוכר.${meant(near)}`,
		'unknown-id': ({ named }) => `אין ${namedThings[named]} עם המזהה הזה.`,
		'source-twice': () => 'המקור הזה מופיע פעמיים.',
		'too-many-leads': () => 'שורת תקציר יכולה להיות לשלושה אירועים לכל היותר. הסירו את זו.',
		'label-without-lead': () => 'לתווית הזו דרושה שורת תקציר. הוסיפו אותה או הסירו את התווית.',
		'id-taken': ({ by }) => `המזהה הזה כבר שייך ל-${ltr(by)}.`,
		'source-of-others': () => 'כאן צריך להיות אחד ממקורות האירוע עצמו.',
		'translation-without-language': () =>
			`כשיש תרגום צריכה להיות כאן שפת הציטוט, כקוד לפי BCP 47, כגון en, ar או ${ltr('pt-BR')}.`,
		'contrast-without-source': () => 'ניגוד הוא שיפוט: דרוש לו מקור.',
		'link-to-itself': () => 'אירוע אינו יכול להיות מקושר לעצמו.',
		'link-twice': () => 'לאירוע כבר יש הקישור הזה.',
		'out-of-order': ({ before, date }) =>
			`האירוע הזה הסתיים לפני ש-${ltr(before)} (${ltr(date)}) התחיל. העבירו אותו לפניו.`,
		'point-of-kind': ({ kind }) => `סוג האירוע הוא ״${kind}״ ולא ״measurement״.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`האירוע שייך לנושא ״${track}״, והסדרה לנושא ״${seriesTrack}״.`,
		'point-of-date': ({ date }) => `לאירוע שלה תאריך אחר: ${ltr(date)}.`,
		'point-known': ({ known }) => `האירוע שלה נודע לציבור בתאריך אחר: ${ltr(known)}.`,
		'points-of-measurement': ({ count: points }) =>
			`לנתון מדווח צריכה להפנות נקודה אחת בדיוק בסדרה; לזה מפנות ${points}.`,
		more: () => 'יש בעיות נוספות מעבר לאלה שברשימה. תקנו קודם את אלה.',
		'lost-characters': () =>
			'תווים אבדו לפני שהקובץ נשמר: � בא במקומם. תקנו אותם במקום שבו נוצר הקובץ; ב-Excel, שמרו כ-״CSV UTF-8״.',
		'too-deep': ({ max }) => `יש כאן יותר מ-${max} רמות של קינון. הסירו רמה.`,
		'too-many-columns': ({ count: has, max }) =>
			`יש ${count(has)} עמודות; מותרות עד ${count(max)}. הסירו כמה מהן.`,
		'column-twice': () => 'העמודה הזאת מופיעה פעמיים. הסירו אחת.',
		'unknown-column': ({ near }) => `העמודה הזאת אינה מוכרת.${meant(near)}`,
		'missing-column': ({ column }) =>
			`אין עמודה ״${column}״. השורה הראשונה צריכה להכיל את שמות העמודות.`,
		'cell-list-too-long': ({ max }) => `ברשימה הזאת יותר מ-${count(max)} פריטים. הסירו כמה מהם.`,
		'id-says-else': ({ row, id }) =>
			`בשורה ${row} אותו מזהה, ${showValue(id)}, עם פרטים אחרים. השתמשו במזהה אחר.`,
		'date-order-mixed': ({ row, text }) =>
			`בשורה ${row}, ${ltr(showValue(text))}, היום והחודש בסדר הפוך. השתמשו בסדר אחד בכל העמודה.`,
		'too-many-rows': ({ max }) =>
			`בטבלה הזאת יותר מ-${count(max)} שורות. חלקו אותה, או הסירו שורות ריקות.`,
		'too-many-cells': ({ count: has, max }) =>
			`בשורה הזאת ${count(has)} תאים, אבל יש ${count(max)} עמודות. הקיפו במירכאות כפולות טקסט שיש בו תו ההפרדה.`,
		'quote-not-closed': () => 'מירכאות כפולות בשורה הזאת לא נסגרו. הוסיפו מירכאות בסוף הטקסט.',
		'quote-closed-early': () =>
			'בשורה הזאת הטקסט ממשיך אחרי המירכאות הסוגרות. כתבו "" במקום מירכאות בתוך טקסט.',
		'array-too-long': ({ count: has, max }) =>
			`ברשימה ${count(has)} אירועים; מותרים עד ${count(max)}. חלקו אותה.`,
		'same-id': ({ by }) => `ל-${ltr(by)} אותו מזהה. השתמשו במזהה אחר.`,
		'item-no-object': ({ keys }) => `כאן צריך להיות אובייקט: ${ltr(`{${keys.join(', ')}}`)}.`,
		'give-title': ({ max }, value) =>
			`כתבו כותרת של 1 עד ${max} תווים.${value === '' ? ' היא חסרה.' : ''}`,
		'give-date': ({ mayBeNull }, value) =>
			`${askDate}${mayBeNull ? ' אם אין לו סוף, כתבו null.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} תנו שם לקבוצה, או הסירו את המפתח הזה.`,
		'early-end': ({ start }) => `זה לפני ההתחלה, ${ltr(start)}.`,
		'slide-early-end': ({ start }) => `זה לפני ההתחלה, ${ltr(start)}. תקנו אחד מהם.`,
		'too-many-slides': ({ count: has, max }) =>
			`יש ${count(has)} רשומות; מותרות עד ${count(max)}. חלקו את הקובץ.`,
		'no-date-parts': () => `כתבו את התאריך בחלקים: ${ltr('{year, month, day}')}.`,
		'no-year': () => 'השנה חסרה. כתבו אותה כמספר.',
		'part-no-number': ({ part, text }) =>
			`${part}: ${showValue(text)} אינו מספר. כתבו אותו בספרות.`,
		'no-day': ({ iso }) => `אין תאריך כזה: ${formatNoDay(iso, language, 'חודש #', '# ב')}.`,
		'day-without-month': () => `ליום דרוש החודש שלו: ${ltr('YYYY-MM-DD')}.`,
		'date-with-time': ({ iso }) => `אין שעה בתאריך. כתבו ${ltr(iso)}.`,
		'year-outside': ({ year }) =>
			`השנה ${ltr(year)} מחוץ לטווח ${years}, השנים שהדף הזה יכול להציג.`,
		'year-digits': ({ iso }) =>
			`כתבו את השנה בארבע ספרות: ${ltr(iso)} עבור ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` נמצא: ${value}`,
	file: 'הקובץ',
	cell: (row, column) => (column === undefined ? `שורה ${row}` : `שורה ${row}, עמודה ${column}`),
	line: (position, line, column) => `${position} (שורה ${line}, עמודה ${column})`,
	problems: (n) => plural(n, { one: 'בעיה אחת', other: '# בעיות' }),
	moreProblems: (max) => `יותר מ-${count(max)} בעיות`,
	listed: (file, problems) => `${file}: ${problems}.`,
	failures: {
		url: () =>
			`הדף הזה אינו יכול לטעון מהכתובת הזאת. כתבו כתובת מלאה שמתחילה ב-${ltr('https://')} של קובץ JSON או CSV.`,
		'no-address': ({ text }) => `data: ״${text}״ אינה כתובת. כתבו כתובת של קובץ JSON באתר הזה.`,
		'other-site': ({ href, origin }) =>
			`data: הכתובת ${ltr(href)} היא באתר אחר. העלו את הקובץ ל-${ltr(origin)} והשתמשו בכתובת שלו שם.`,
		net: ({ host }) =>
			`לא היה אפשר לקרוא מ-${host}. ייתכן שאין חיבור לאינטרנט, שהכתובת שגויה, או ש-${host} אינו ` +
			'מרשה לאתרים אחרים לקרוא את הקובץ (CORS). הורידו את הקובץ ובחרו ״פתיחת קובץ״, או הגישו אותו עם ' +
			`${ltr('Access-Control-Allow-Origin: *')}.`,
		http: ({ host, status }) => `${host} השיב ${status}. בדקו את הכתובת ואם הקובץ פתוח לציבור.`,
		timeout: ({ host }) =>
			`${host} לא סיים בתוך 10 שניות. נסו שוב, או הורידו את הקובץ ובחרו ״פתיחת קובץ״.`,
		'cut-short': ({ name }) => `לא היה אפשר לקרוא את ${name} עד סופו. בחרו את הקובץ שוב.`,
		size: () => 'הקובץ גדול מ-32 MB, הגבול של הדף הזה.',
		'too-many': ({ count: has, max }) =>
			`בקובץ ${count(has)} אירועים; אפשר להציג כאן עד ${count(max)}. כדי לראות את כולם, פתחו את הדף המלא.`,
		html: ({ host }) => `${host} שלח דף אינטרנט ולא נתונים. כתבו את הכתובת של הקובץ עצמו.`,
		'no-format': ({ name }) =>
			`${name} אינו בפורמט שהדף הזה יכול לקרוא. שמרו אותו כ-CSV, עם העמודות ״תאריך״ ו״כותרת״.`,
		markup: ({ name, language: markup }) =>
			`${name} הוא קובץ ${markup}, והדף הזה אינו יכול לקרוא אותו. שמרו אותו כ-CSV או כ-JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`גודל חוברת העבודה אחרי חילוץ הוא ${megabytes(bytes)} MB; אפשר לקרוא עד ${megabytes(max)} MB. שמרו את הגיליון עם האירועים כ-CSV ופתחו את קובץ ה-CSV.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`הגיליון ${showValue(sheet)} מגיע לפחות לשורה ${count(rows)} ולעמודה ${count(columns)}; אפשר לקרוא עד ${count(max)} תאים. מחקו את מה שמחוץ לטבלה, או שמרו את הגיליון כ-CSV ופתחו את קובץ ה-CSV.`,
		'workbook-broken': ({ detail }) =>
			`אי אפשר לקרוא את חוברת העבודה: ${ltr(detail)} פתחו אותה בתוכנת גיליונות, שמרו אותה כ-CSV ופתחו את קובץ ה-CSV.`,
		json: ({ line, column, broken }) =>
			`JSON לא תקין בשורה ${line}, עמודה ${column}: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`עמודה ${column}: ${ltr(showValue(text))} יכול להיות ${formatDay(dmy, language)} או ${formatDay(mdy, language)}, וכך גם כל שאר התאריכים בה. מה נכון?`,
		version: (_, { fault }) => fault,
		empty: () => 'אין אירועים בקובץ. הוסיפו אירועים או בחרו קובץ אחר.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count: problems }) => `${problems}. ${first}`,
		worker: ({ detail }) =>
			`לא היה אפשר לקרוא את התיעוד: ${detail ? ltr(detail) : 'סקריפט לא הופעל'}. טענו את הדף מחדש.`,
		unread: ({ detail }) => `לא היה אפשר לקרוא את התיעוד. ${ltr(detail)}`,
		undrawn: ({ detail }) => `לא היה אפשר לשרטט את התיעוד. טענו את הדף מחדש. ${ltr(detail)}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `העמודה ${showValue(column)} נקראה כ-${as}.`,
		'unread-column': ({ column }, at) => `${at}: העמודה ${showValue(column)} לא נקראה.`,
		'unread-key': (_, at) => `${at}: המפתח הזה לא נקרא.`,
		'unread-key-on': ({ key }, at) => `${at}: המפתח ${showValue(key)} לא נקרא, כאן ובפריטים הבאים.`,
		encoding: ({ encoding }) =>
			`הקובץ אינו ב-UTF-8; הוא נקרא כ-${encodings[encoding]}. בדקו אותיות מיוחדות ומירכאות.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`עמודה ${column}: ${plural(n, { one: 'תאריך אחד נקרא', other: '# תאריכים נקראו' })} לפי ${dateForms[form]}; ${ltr(showValue(from))} הוא ${ltr(to)}.`,
		times: ({ count: n }) =>
			plural(n, {
				one: 'בתאריך אחד יש שעה, והיא לא יובאה.',
				other: 'ב-# תאריכים יש שעה, והיא לא יובאה.'
			}),
		'sheet-read': ({ sheet, others }) =>
			`נקרא הגיליון ${showValue(sheet)}. לא נקראו: ${others.map(showValue).join(', ')}.`,
		'second-title': (_, at) => `${at}: לא נכלל, כי כבר יש כותרת.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: לא יובאו: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: לא נכלל. השנה ${ltr(year)} מחוץ לטווח ${years}, השנים שהדף הזה יכול להציג.`,
		'years-outside': ({ count: n, all }) =>
			`רשומות שלא נכללו: ${count(n)} מתוך ${count(all)}. השנים שלהן מחוץ לטווח ${years}.`,
		'left-out': ({ list, count: n, all }) => `${leftLists[list]}: ${count(n)} מתוך ${count(all)}.`,
		'stand-in': ({ key, value }) => `${key}: הוחלף ב-${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`מקורות בלי כתובת שהושמטו: ${count(n)}. הראשון: ${showValue(source)}. הוסיפו את העמודה ״קישור״.`,
		'no-source': ({ count: n, title }) =>
			plural(n, {
				one: `לאירוע אחד אין מקור: ${showValue(title)}.`,
				other: `ל-# אירועים אין מקור. הראשון: ${showValue(title)}.`
			})
	},
	losses: {
		time: () => 'שעה',
		day: (day) => `היום ${day}, שאין לו חודש`,
		'date-words': () => 'הטקסט שמציג תאריך',
		end: (iso) => `הסוף ${ltr(iso)}, שההתחלה נמצאת בתוכו`,
		html: () => 'תגיות HTML',
		media: () => 'המדיה',
		illustration: () => 'האיור',
		'media-no-link': () => 'המדיה, שאינה קישור http או https',
		'media-part': (key) =>
			`מהמדיה: ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `העיצוב (${key})`,
		key: (key) => `המפתח ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join(', '),
	frameRefusal: (site) =>
		`המסגרת הזאת מציגה רק תיעוד שפורסם ב-${site}. כדי לטעון קובץ משלכם, פתחו את הדף המלא:`
};
