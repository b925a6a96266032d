import type * as english from '../en/record.ts';
import type { PluralForms } from '../message-types.ts';

/** Forms in the order of `Intl.LDMLPluralRule`: none, one, two, 3 to 10, 11 to 99, 100. */
const noun = (
	zero: string,
	one: string,
	two: string,
	few: string,
	many: string,
	other: string
): PluralForms => ({ zero, one, two, few, many, other });

/** How many times as much, after a word that asks for the genitive. */
function timesOf(number: string): string {
	if (number === '2') return 'ضعفي';
	return /^(?:[3-9]|10)$/.test(number) ? `${number} أضعاف` : `${number} ضعف`;
}

export const recordMessages: typeof english.recordMessages = {
	language: 'ar',
	comma: '، ',
	separator: '؛ ',
	kinds: {
		statement: 'تصريح',
		report: 'تقرير',
		protest: 'احتجاج',
		action: 'إجراء',
		measurement: 'رقم بحسب تقارير'
	},
	attributions: {
		direct: 'كلام المتحدث نفسه',
		spokesperson: 'ناطق باسم الجهة أو بيان شركة',
		reported: 'تقارير صحفية',
		document: 'وثائق، بحسب تقارير صحفية'
	},
	links: {
		'responds-to': { forward: 'رد على', back: 'الرد عليه' },
		follows: { forward: 'جاء بعد', back: 'جاء بعده' },
		'part-of': { forward: 'جزء من', back: 'يشمل' },
		'reported-by': { forward: 'أورده', back: 'يورد' },
		'contrasts-with': { forward: 'يتباين مع', back: 'في تباين مع' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `نحو ${figure}`,
		almost: (figure) => `ما يقارب ${figure}`,
		'at-least': (figure) => `لا يقل عن ${figure}`
	},
	multiples: {
		exact: (number: string) => `بقدر ${timesOf(number)}`,
		about: (number: string) => `نحو ${timesOf(number)}`,
		'at-least': (number: string) => `لا يقل عن ${timesOf(number)}`,
		'at-most': (number: string) => `لا يزيد على ${timesOf(number)}`,
		'just-under': (number: string) => `أقل بقليل من ${timesOf(number)}`
	},
	timesDate: (multiple: string, date: string) => `${multiple} رقم ${date}`,
	timesFirst: (multiple: string) => `${multiple} الرقم الأول`,
	gap: ['لا رقم', 'منشورًا بينهما'],
	noEvents: {
		abbreviated: (track: string) => `${track}: لا أحداث في هذه الفترة`,
		named: (track: string) => `${track}: لا أحداث في هذه الفترة`,
		none: 'لا أحداث في هذه الفترة'
	},
	dates: {
		unknown: { month: '#، اليوم غير معروف', year: '#، التاريخ الدقيق غير معروف' },
		approximate: 'نحو #',
		uncertain: 'ربما #',
		between: 'بين # و#',
		end: '#',
		since: 'منذ #',
		foreign: '\u2068#\u2069'
	},
	nouns: {
		event: noun('لا أحداث', 'حدث واحد', 'حدثان', '# أحداث', '# حدثًا', '# حدث'),
		entry: noun('لا بنود', 'بند واحد', 'بندان', '# بنود', '# بندًا', '# بند')
	},
	range: (first: string, last: string) => `من \u2068${first}\u2069 إلى \u2068${last}\u2069`,
	onwards: (first: string) => `منذ \u2068${first}\u2069`,
	brief: (kind: string, date: string) => `${kind}، ${date}`,
	loading: 'جارٍ التحميل…',
	event: (event) =>
		`${event.title}. ${event.kind}، ${event.date}، ${event.track}؛ ${event.attribution}`,
	leadingEvent: (event) =>
		`${event.date} ${event.title}. ${event.kind}، ${event.track}؛ ${event.attribution}`,
	labelledEvent: (event: string, label: readonly string[]) => `${event}؛ ${label.join('، ')}`,
	cluster: (cluster) => `${cluster.events}، ${cluster.span}، ${cluster.track}`,
	selection: (event, hasStatement: boolean) =>
		`الحدث ${event.number} من ${event.all}: ${event.title}، ${event.date}.` +
		(hasStatement ? ' تصريح واحد.' : '')
};

export const laterMessages: typeof english.laterMessages = {
	days: noun('# يوم', 'يوم واحد', 'يومين', '# أيام', '# يومًا', '# يوم'),
	later: '، نُشر لاحقًا',
	dated: (date: string) => `، نُشر لاحقًا (\u2068${date}\u2069)`,
	counted: (date: string, days: string) => `، نُشر في \u2068${date}\u2069، بعد ${days}`
};

export const summaryMessages: typeof english.summaryMessages = {
	statements: noun(
		'لا تصريحات مقتبسة',
		'تصريح مقتبس واحد',
		'تصريحان مقتبسان',
		'# تصريحات مقتبسة',
		'# تصريحًا مقتبسًا',
		'# تصريح مقتبس'
	),
	organisations: noun('لا جهات', 'جهة واحدة', 'جهتين', '# جهات', '# جهة', '# جهة'),
	overview: (record) =>
		record.statements === undefined
			? `${record.events}، ${record.span}`
			: `${record.events}، ${record.span}، ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} من ${organisations}`,
	checked: (date: string) => `لم يُتحقق من شيء بعد \u2068${date}\u2069.`,
	version: (hash: string, date: string) => `النسخة ${hash} بتاريخ \u2068${date}\u2069`
};

export const shownMessages: typeof english.shownMessages = {
	shown: (shown: string, all: string) => `الظاهر ${shown} من أصل ${all}`,
	found: (shown: string, all: string, query: string) => `${shown} من أصل ${all} تطابق «${query}»`,
	asOf: (day: string, events: string) => `ما كان معروفًا في \u2068${day}\u2069: ${events}`
};

export const readingMessages: typeof english.readingMessages = {
	attributions: {
		direct: 'بكلام المتحدث نفسه',
		spokesperson: 'عن ناطق باسم الجهة',
		reported: 'بحسب تقارير',
		document: 'بحسب تقارير عن وثائق'
	},
	gapAt: 'لا رقم منشورًا لهذا الوقت',
	reading: (figure: string, date: string, attribution: string) =>
		`\u2068${figure}\u2069، ${date}؛ ${attribution}`
};
