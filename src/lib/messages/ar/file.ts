import type { FileMessages } from '../file-messages.ts';
import type { Encoding } from '#lib/import/decode.ts';
import type { DateForm, NoteParts } from '#lib/import/note.ts';
import type { LimitedList, Named } from '#lib/record/fault.ts';
import { showValue } from '#lib/record/problem.ts';
import { formatDay } from '../dates.ts';
import { formatNoDay } from '../format-no-day.ts';
import { numberFormat } from '../intl.ts';
import { jsonBreakMessages } from './file-breaks.ts';
import { fileKindMessages } from './file-kinds.ts';
import { ltr } from '../ltr.ts';
import type { PluralForms } from '../message-types.ts';
import { formatPlural } from '../plural.ts';

const language = 'ar';

const count = (n: number) => numberFormat(language).format(n);

const problemForms: PluralForms = {
	zero: 'لا مشكلات',
	one: 'مشكلة واحدة',
	two: 'مشكلتان',
	few: '# مشكلات',
	many: '# مشكلة',
	other: '# مشكلة'
};

const meant = (near: string | undefined) => (near === undefined ? '' : ` هل المقصود «${near}»؟`);

const isoDates = `${ltr('YYYY')} أو ${ltr('YYYY-MM')} أو ${ltr('YYYY-MM-DD')}`;
const years = `من ${ltr('−9999')} إلى 9999`;
const askDate = `استخدم تاريخًا بصيغة ISO: ${isoDates}، والسنوات ${years}.`;
const tooLong = ({ length, max }: { length: number; max: number }) =>
	`عدد الحروف هنا ${count(length)}. اختصر النص إلى ${count(max)}.`;
const ifMissing = (value: string) => (value === '' ? ' وهو مفقود.' : '');

const listAdvice: Readonly<Record<LimitedList, string>> = {
	events: '',
	points: '',
	tracks: ' ادمج بعضها.',
	series: ' احذف بعضها، أو قسّم الملف.'
};

const namedThings: Readonly<Record<Named, string>> = {
	track: 'مسار',
	speaker: 'متحدث',
	source: 'مصدر',
	event: 'حدث'
};

const encodings: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (لغات أوروبا الغربية)',
	macintosh: 'Mac Roman'
};

const megabytes = (bytes: number) => count(Math.round(bytes / 1024 / 1024));

const dateForms: Readonly<Record<DateForm, string>> = {
	dmy: 'يوم ثم شهر ثم سنة',
	mdy: 'شهر ثم يوم ثم سنة',
	ymd: 'سنة ثم شهر ثم يوم',
	'month-year': 'شهر وسنة',
	words: 'كلمات',
	serial: 'أرقام الأيام في برنامج الجداول'
};

const leftLists: Readonly<Record<NoteParts['left-out']['list'], string>> = {
	tracks: 'المسارات المستبعدة',
	series: 'السلاسل المستبعدة',
	speakers: 'المتحدثون المستبعدون',
	sources: 'المصادر المستبعدة',
	prompts: 'الأسئلة المستبعدة',
	corrections: 'التصويبات المستبعدة',
	links: 'روابط الأحداث المعروضة المستبعدة'
};

export const fileMessages: FileMessages = {
	language,
	faults: {
		missing: () => 'هذا مفقود.',
		'no-object': () => 'يجب أن يكون هذا كائنًا.',
		'no-list': () => 'يجب أن تكون هذه قائمة.',
		'no-text': () => 'يجب أن يكون هذا نصًا.',
		empty: () => 'هذا فارغ.',
		'too-long': tooLong,
		hidden: () => 'يحتوي هذا على حرف غير مرئي (لاتجاه النص أو بعرض صفر). احذفه.',
		'not-plain': () =>
			`يجب أن يكون هذا نصًا عاديًا في سطر واحد. احذف أي فاصل أسطر، وكذلك ${ltr('<')} و${ltr('>')}.`,
		'id-no-text': () => 'يجب أن يكون المعرّف نصًا.',
		'id-pattern': () =>
			`المعرّف من 1 إلى 64 حرفًا: ${ltr('a-z')} و${ltr('0-9')} والشرطة (-)، ولا يبدأ بشرطة.`,
		'no-reference': () => 'يجب أن يكون هذا معرّفًا.',
		'no-references': () => 'يجب أن تكون هذه قائمة معرّفات.',
		'no-date': (_, value) =>
			`${value} ليس من صيغ التواريخ المعروفة هنا. استخدم ${isoDates}، مع ${ltr('?')} أو ${ltr('~')}، أو ${ltr('A/B')} أو ${ltr('A/..')}`,
		'no-single-date': () => 'استخدم يومًا واحدًا أو شهرًا أو سنة.',
		'no-link': () => 'لا يُسمح إلا بروابط http وhttps.',
		'no-language': () => `يجب أن يكون هذا رمز لغة بحسب BCP 47، مثل en أو ar أو ${ltr('pt-BR')}.`,
		'none-of': ({ options, near }, value) =>
			`${value} ليس من القيم: ${options.join('، ')}.${meant(near)}`,
		'no-texts': () => 'يجب أن تكون هذه قائمة نصوص.',
		'no-links': () => 'يجب أن تكون هذه قائمة روابط.',
		'no-points': () => 'يجب أن تكون هذه قائمة نقاط.',
		'no-number': () => 'يجب أن يكون هذا رقمًا، 0 أو أكثر.',
		'not-false': () => `لا يُقبل هنا إلا ${ltr('false')}، وإلا فاحذف الحقل.`,
		format: (_, value) => `صيغة الملف هي ${value}، وهذه الصفحة تقرأ الصيغة 1. احفظه بهذه الصيغة.`,
		'no-source': () => 'يحتاج الحدث إلى مصدر واحد على الأقل.',
		'statement-without-source': () => 'يحتاج التصريح إلى مصدر واحد على الأقل.',
		'file-no-object': () => 'يجب أن يكون الملف كائنًا.',
		'no-events': () => 'لا أحداث في الملف.',
		'list-too-long': ({ list, length, max }) =>
			`عدد العناصر في هذه القائمة ${count(length)}، والحد الأقصى ${count(max)}.${listAdvice[list]}`,
		'poisoned-key': () => 'هذا المفتاح غير مسموح به. احذفه.',
		'unknown-key': ({ near }) => `هذا المفتاح غير معروف.${meant(near)}`,
		'unknown-id': ({ named }) => `لا يوجد ${namedThings[named]} بهذا المعرّف.`,
		'source-twice': () => 'هذا المصدر مذكور مرتين.',
		'too-many-leads': () =>
			'لا يمكن أن يكون السطر المختار (lead) لأكثر من ثلاثة أحداث. احذف هذا السطر.',
		'label-without-lead': () => 'هذه التسمية تحتاج إلى السطر المختار (lead). أضفه أو احذف التسمية.',
		'id-taken': ({ by }) => `هذا المعرّف مستخدم في ${ltr(by)}.`,
		'source-of-others': () => 'يجب أن يكون هذا من مصادر الحدث نفسه.',
		'translation-without-language': () =>
			`تحتاج الترجمة هنا إلى لغة الاقتباس رمزًا بحسب BCP 47، مثل en أو ar أو ${ltr('pt-BR')}.`,
		'contrast-without-source': () => 'القول بالتباين حُكم، فيحتاج إلى مصدر.',
		'link-to-itself': () => 'لا يمكن أن يرتبط الحدث بنفسه.',
		'link-twice': () => 'هذا الرابط موجود في الحدث من قبل.',
		'out-of-order': ({ before, date }) =>
			`انتهى هذا قبل أن يبدأ ${ltr(before)} (${ltr(date)}). انقله إلى ما قبل ذلك الحدث.`,
		'point-of-kind': ({ kind }) => `نوع هذا الحدث ${kind}، وليس measurement.`,
		'point-of-track': ({ track, seriesTrack }) =>
			`هذا الحدث في المسار «${track}»، والسلسلة في المسار «${seriesTrack}».`,
		'point-of-date': ({ date }) => `تاريخ حدثه مختلف: ${ltr(date)}.`,
		'point-known': ({ known }) => `تاريخ ظهور حدثه للعلن مختلف: ${ltr(known)}.`,
		'points-of-measurement': ({ count: n }) =>
			`يجب أن تشير إلى كل measurement نقطة واحدة بالضبط من السلاسل؛ عدد النقاط التي تشير إلى هذا: ${n}.`,
		more: () => 'هناك مشكلات أكثر مما هو مذكور. أصلح هذه أولًا.',
		'lost-characters': () =>
			'ضاعت بعض الحروف قبل حفظ الملف: � مكانها. صححها في البرنامج الذي أنشأ الملف؛ وفي Excel احفظ الملف بصيغة «CSV UTF-8».',
		'too-deep': ({ max }) => `عدد مستويات التداخل هنا أكثر من ${max}. احذف مستوى.`,
		'too-many-columns': ({ count: has, max }) =>
			`عدد الأعمدة ${count(has)}، والحد الأقصى ${count(max)}. احذف بعضها.`,
		'column-twice': () => 'هذا العمود مكرر. احذف أحدهما.',
		'unknown-column': ({ near }) => `هذا العمود غير معروف.${meant(near)}`,
		'missing-column': ({ column }) =>
			`لا يوجد عمود باسم «${column}». يجب أن يكون في الصف الأول أسماء الأعمدة.`,
		'cell-list-too-long': ({ max }) =>
			`عدد العناصر في هذه القائمة أكثر من ${count(max)}. احذف بعضها.`,
		'id-says-else': ({ row, id }) =>
			`للصف ${row} المعرّف نفسه، ${showValue(id)}، مع تفاصيل أخرى. استخدم معرّفًا مختلفًا.`,
		'date-order-mixed': ({ row, text }) =>
			`في الصف ${row}، ${ltr(showValue(text))}، ترتيب اليوم والشهر معكوس. استخدم ترتيبًا واحدًا في العمود كله.`,
		'too-many-rows': ({ max }) =>
			`عدد الصفوف في هذا الجدول أكثر من ${count(max)}. قسّمه، أو احذف الصفوف الفارغة.`,
		'too-many-cells': ({ count: has, max }) =>
			`عدد الخلايا في هذا الصف ${count(has)}، لكن عدد الأعمدة ${count(max)}. ضع النص الذي فيه الفاصل بين علامتي تنصيص مزدوجتين.`,
		'quote-not-closed': () => 'في هذا الصف علامة تنصيص مزدوجة غير مغلقة. أضف علامة في آخر النص.',
		'quote-closed-early': () =>
			'يستمر النص في هذا الصف بعد علامة التنصيص الختامية. اكتب "" مكان علامة التنصيص داخل النص.',
		'array-too-long': ({ count: has, max }) =>
			`عدد الأحداث في القائمة ${count(has)}، والحد الأقصى ${count(max)}. قسّمها.`,
		'same-id': ({ by }) => `للعنصر ${ltr(by)} المعرّف نفسه. استخدم معرّفًا مختلفًا.`,
		'item-no-object': ({ keys }) => `يجب أن يكون هذا كائنًا: ${ltr(`{${keys.join(', ')}}`)}.`,
		'give-title': ({ max }, value) => `أدخل عنوانًا من 1 إلى ${max} حرفًا.${ifMissing(value)}`,
		'give-date': ({ mayBeNull }, value) =>
			`${askDate}${mayBeNull ? ' واستخدم null إذا لم تكن له نهاية.' : ifMissing(value)}`,
		'group-name': (_, __, name) => `${name} سمِّ المجموعة، أو احذف هذا المفتاح.`,
		'early-end': ({ start }) => `هذا قبل البداية، ${ltr(start)}.`,
		'slide-early-end': ({ start }) => `هذا قبل البداية، ${ltr(start)}. صحح أحدهما.`,
		'too-many-slides': ({ count: has, max }) =>
			`عدد البنود ${count(has)}، والحد الأقصى ${count(max)}. قسّم الملف.`,
		'no-date-parts': () => `أدخل التاريخ مجزأً: ${ltr('{year, month, day}')}.`,
		'no-year': () => 'السنة مفقودة. أدخلها رقمًا.',
		'part-no-number': ({ part, text }) =>
			`القيمة ${showValue(text)} في ${part} ليست رقمًا. أدخلها بالأرقام.`,
		'no-day': ({ iso }) => `${formatNoDay(iso, language, 'الشهر #')}: لا وجود لهذا التاريخ.`,
		'day-without-month': () => `يحتاج اليوم إلى شهره: ${ltr('YYYY-MM-DD')}.`,
		'date-with-time': ({ iso }) => `لا ساعة في التاريخ. استخدم ${ltr(iso)}.`,
		'year-outside': ({ year }) =>
			`السنة ${ltr(year)} خارج المدى ${years}، وهي السنوات التي تعرضها هذه الصفحة. صحّحها أو احذف الحدث.`,
		'year-digits': ({ iso }) =>
			`اكتب السنة بأربع خانات: ${ltr(iso)} هي ${formatDay(iso, language)}.`
	},
	foundValue: (value) => ` الموجود: ${value}`,
	file: 'الملف',
	cell: (row, column) => (column === undefined ? `الصف ${row}` : `الصف ${row}، العمود ${column}`),
	line: (position, line, column) => `${position} (السطر ${line}، العمود ${column})`,
	problems: (n) => formatPlural(problemForms, n, count(n), language),
	moreProblems: (max) => `أكثر من ${count(max)} مشكلة`,
	listed: (file, problems) => `${file}: ${problems}.`,
	failures: {
		url: () =>
			`ليس هذا عنوانًا يمكن لهذه الصفحة تحميله. استخدم عنوانًا كاملًا يبدأ بـ ${ltr('https://')} لملف JSON أو CSV.`,
		'no-address': ({ text }) =>
			`data:\u200f «${text}» ليس عنوانًا. استخدم عنوان ملف JSON على هذا الموقع.`,
		'other-site': ({ href, origin }) =>
			`data:\u200f ${ltr(href)} على موقع آخر. ضع الملف على ${ltr(origin)} واستخدم عنوانه هناك.`,
		net: ({ host }) =>
			`تعذرت القراءة من ${host}. ربما لا يوجد اتصال بالإنترنت، أو أن العنوان خطأ، أو أن ${host} ` +
			'لا يسمح لمواقع أخرى بقراءة الملف (CORS). نزّل الملف واستخدم «فتح ملف»، أو انشره مع ' +
			`${ltr('Access-Control-Allow-Origin: *')}.`,
		http: ({ host, status }) =>
			`رد ${host} بالرمز ${status}. تحقق من العنوان ومن أن الملف متاح للعموم.`,
		timeout: ({ host }) =>
			`لم يُكمل ${host} الإرسال خلال 10 ثوانٍ. حاول من جديد، أو نزّل الملف واستخدم «فتح ملف».`,
		'cut-short': ({ name }) => `تعذرت قراءة ${name} حتى آخره. اختر الملف من جديد.`,
		size: () => 'الملف أكبر من 32 ميغابايت، وهو الحد في هذه الصفحة.',
		'too-many': ({ count: has, max }) =>
			`عدد الأحداث في الملف ${count(has)}، ويُعرض هنا ما لا يزيد على ${count(max)}. افتح الصفحة الكاملة لرؤيتها.`,
		html: ({ host }) => `أرسل ${host} صفحة ويب لا بيانات. استخدم عنوان الملف نفسه.`,
		'no-format': ({ name }) =>
			`${name} ليس بصيغة تستطيع هذه الصفحة قراءتها. احفظه بصيغة CSV، وفيه العمودان «التاريخ» و«العنوان».`,
		markup: ({ name, language }) =>
			`${name} ملف ${language} لا تستطيع هذه الصفحة قراءته. احفظه بصيغة CSV أو JSON.`,
		'other-format': ({ kind }) => fileKindMessages[kind],
		'workbook-size': ({ bytes, max }) =>
			`حجم هذا المصنف بعد فك ضغطه ${megabytes(bytes)} ميغابايت، ويُقرأ ما لا يزيد على ${megabytes(max)} ميغابايت. احفظ الورقة التي فيها الأحداث بصيغة CSV، ثم افتحها.`,
		'workbook-cells': ({ sheet, rows, columns, max }) =>
			`تصل الورقة ${showValue(sheet)} إلى الصف ${count(rows)} والعمود ${count(columns)} على الأقل، ويُقرأ ما لا يزيد على ${count(max)} خلية. احذف ما هو خارج الجدول، أو احفظ الورقة بصيغة CSV ثم افتحها.`,
		'workbook-broken': ({ detail }) =>
			`تعذرت قراءة هذا المصنف. ${ltr(detail)} افتحه في برنامج جداول واحفظه بصيغة CSV، ثم افتح الملف الجديد.`,
		json: ({ line, column, broken }) =>
			`JSON غير صالح في السطر ${line}، العمود ${column}: ${jsonBreakMessages[broken]}.`,
		'date-order': ({ column, text, dmy, mdy }) =>
			`العمود ${column}: قد يكون ${ltr(showValue(text))} هو ${formatDay(dmy, language)} أو ${formatDay(mdy, language)}، وكذلك كل تواريخه. أيهما الصحيح؟`,
		version: (_, { fault }) => fault,
		empty: () => 'لا أحداث في الملف. أضف أحداثًا أو اختر ملفًا آخر.',
		date: (_, { first }) => first,
		link: (_, { first }) => first,
		schema: (_, { first, count: problems }) => `${problems}. ${first}`,
		worker: ({ detail }) =>
			`تعذرت قراءة السجل: ${detail ? ltr(detail) : 'لم يعمل أحد السكربتات'}. أعد تحميل الصفحة.`,
		unread: ({ detail }) => `تعذرت قراءة السجل. ${ltr(detail)}`,
		undrawn: ({ detail }) => `تعذر رسم السجل. أعد تحميل الصفحة. ${ltr(detail)}`
	},
	notes: {
		'column-read-as': ({ column, as }) => `قُرئ العمود ${showValue(column)} على أنه ${as}.`,
		'unread-column': ({ column }, at) => `${at}: تم تجاهل العمود ${showValue(column)}.`,
		'unread-key': (_, at) => `${at}: تم تجاهل هذا المفتاح.`,
		'unread-key-on': ({ key }, at) =>
			`${at}: تم تجاهل المفتاح ${showValue(key)}، هنا وفي العناصر اللاحقة.`,
		encoding: ({ encoding }) =>
			`الملف ليس بترميز UTF-8، فقُرئ على أنه ${encodings[encoding]}. تحقق من الحروف وعلامات التنصيص.`,
		'dates-read': ({ column, form, count: n, from, to }) =>
			`العمود ${column}: عدد التواريخ المقروءة على أنها ${dateForms[form]}: ${count(n)}؛ ${ltr(showValue(from))} هو ${ltr(to)}.`,
		times: ({ count: n }) => `تواريخ معها ساعة من اليوم لم تُستورد: ${count(n)}.`,
		'sheet-read': ({ sheet, others }) =>
			`قُرئت الورقة ${showValue(sheet)}. أوراق لم تُقرأ: ${others.map(showValue).join('، ')}.`,
		'second-title': (_, at) => `${at}: استُبعد، لأن هناك عنوانًا من قبل.`,
		lost: ({ title }, at, losses) =>
			`${at}${title === undefined ? '' : ` ${showValue(title)}`}: لم يُستورد: ${losses}.`,
		'year-outside': ({ title, year }, at) =>
			`${at} ${showValue(title)}: استُبعد. السنة ${ltr(year)} خارج المدى ${years}، وهي السنوات التي تعرضها هذه الصفحة.`,
		'years-outside': ({ count: n, all }) =>
			`البنود المستبعدة: ${count(n)} من ${count(all)}، لأن سنواتها خارج المدى ${years}.`,
		'left-out': ({ list, count: n, all }) => `${leftLists[list]}: ${count(n)} من ${count(all)}.`,
		'stand-in': ({ key, value }) => `${key}: وُضع مكانه ${showValue(value)}.`,
		'source-no-address': ({ count: n, source }) =>
			`مصادر بلا عنوان ويب استُبعدت: ${count(n)}. أولها: ${showValue(source)}. أضف العمود «رابط».`,
		'no-source': ({ count: n, title }) => `أحداث بلا مصدر: ${count(n)}. أولها: ${showValue(title)}.`
	},
	losses: {
		time: () => 'الساعة من اليوم',
		day: (day) => `اليوم ${day}، إذ لا شهر له`,
		'date-words': () => 'نص عرض التاريخ',
		end: (iso) => `النهاية ${ltr(iso)}، إذ تقع البداية داخلها`,
		html: () => 'رموز HTML',
		media: () => 'الوسائط',
		illustration: () => 'الصورة التوضيحية',
		'media-no-link': () => 'الوسائط، إذ ليست رابط http أو https',
		'media-part': (key) =>
			`من الوسائط: ${/^\w{1,20}$/.test(key) ? key.replaceAll('_', ' ') : showValue(key)}`,
		style: (key) => `التنسيق ${key}`,
		key: (key) => `المفتاح ${showValue(key)}`
	},
	joinLosses: (losses) => losses.join('، '),
	frameRefusal: (site) =>
		`لا يعرض هذا الإطار إلا القصص المنشورة على ${site}. لفتح ملفك، افتح الصفحة الكاملة:`
};
