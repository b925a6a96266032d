import type * as english from '../en/make-form.ts';

export const formMessages: typeof english.formMessages = {
	items: {
		events: 'حدث',
		sources: 'مصدر',
		speakers: 'متحدث',
		tracks: 'مسار',
		series: 'سلسلة',
		links: 'رابط',
		routes: 'مسار عرض'
	},
	unnamed: {
		events: 'حدث بلا عنوان',
		sources: 'مصدر بلا اسم',
		speakers: 'متحدث بلا اسم',
		tracks: 'مسار بلا اسم',
		series: 'سلسلة بلا اسم',
		routes: 'مسار عرض بلا عنوان'
	},
	add: {
		events: 'إضافة حدث',
		sources: 'إضافة مصدر',
		speakers: 'إضافة متحدث',
		tracks: 'إضافة مسار',
		series: 'إضافة سلسلة أرقام',
		routes: 'إضافة مسار عرض'
	},
	empty: {
		events:
			'لا أحداث بعد. أضف أولها: متى وقع، وما هو؟ أو الصق صفوفًا من جدول بيانات، يتقدمها صف العناوين.',
		sources: 'لا مصادر بعد. أضفها إلى حدث، أو هنا.',
		speakers: 'لا اقتباس من أحد بعد. أضف المتحدثين مع كلامهم، أو هنا.',
		tracks: 'كل حدث ينتمي إلى مسار. أضف مسارًا.',
		series: 'لا أرقام بعد. أضف سلسلة لأرقام يمكن مقارنتها، كسعر على مر الزمن.',
		routes: 'لا مسارات عرض بعد. مسار العرض يمر ببعض الأحداث، لعرض من عشر دقائق مثلًا.'
	},
	remove: (item: string) => `حذف ال${item}`,
	used: (events: string) => `مستخدم في: ${events}`,
	nextEvent: 'إضافة حدث آخر',
	lastTrack: 'المسار الأخير يبقى، فلا حدث بلا مسار.',
	fields: {
		head: {
			title: 'العنوان',
			dek: 'سؤال أو سطر تحت العنوان',
			madeBy: 'من أعدّه',
			language: 'لغة النصوص',
			id: 'المعرّف',
			updated: 'آخر تغيير'
		},
		tracks: { label: 'الاسم', description: 'ما ينتمي إليه', color: 'اللون' },
		speakers: { name: 'الاسم', role: 'الصفة حينها', organisation: 'الجهة' },
		sources: {
			publisher: 'الناشر',
			url: 'العنوان الإلكتروني',
			title: 'عنوان الصفحة',
			published: 'تاريخ النشر',
			archived: 'نسخة مؤرشفة',
			accessed: 'تاريخ الاطلاع'
		},
		series: { label: 'ما يُعدّ', unit: 'الوحدة', track: 'المسار' },
		routes: { title: 'العنوان', events: 'أحداث مسار العرض' },
		events: {
			date: 'التاريخ',
			known: 'ظهر للعلن، إن كان لاحقًا',
			kind: 'النوع',
			track: 'المسار',
			title: 'العنوان',
			lead: 'سطر لأعلى الصفحة',
			leadLabel: 'تسمية تسبقه',
			summary: 'ما حدث',
			attribution: 'كيف عُرف',
			sources: 'المصادر',
			quote: 'الاقتباس',
			speaker: 'من قاله',
			to: 'إلى',
			channel: 'القناة',
			quotedFrom: 'صفحة فيها هذه الكلمات',
			lang: 'لغة الاقتباس',
			translation: 'الترجمة',
			translatedBy: 'ترجمة',
			series: 'السلسلة',
			value: 'الرقم',
			qualifier: 'مدى الدقة',
			links: 'الروابط بأحداث أخرى',
			unknown: 'ما ليس معروفًا',
			disputed: 'ما تختلف عليه المصادر',
			notes: 'ملاحظات لمقدِّم العرض'
		}
	},
	hints: {
		languageCode: 'مثل sw أو pt-BR.',
		translation: 'تظهر تحت الاقتباس، ولا تحل محله أبدًا.',
		translatedBy: 'شخص أو هيئة تحرير أو برنامج.',
		route: 'الاسم الذي يُختار به قبل العرض، مثل «للمجلس البلدي».',
		day: 'مثل 14 نوفمبر 2023، أو 2023-11 إذا لم يُعرف اليوم.',
		title: 'سطر واحد كما تكتبه صحيفة.',
		summary: 'بكلماتك أنت، مع ذكر من يقول ذلك.',
		quote: 'الكلمات بنصها، من دون علامتي الاقتباس.',
		to: 'جمهور أو وسيلة إعلامية.',
		channel: 'مثل منشور أو رسالة أو مؤتمر صحفي.',
		lead: 'اختياري: يمكن أن تبدأ الصفحة بثلاثة أسطر كهذه على الأكثر، لا يزيد كل منها على 72 حرفًا.',
		leadLabel: 'مثل «قيل» أو «نُشر» أو «ردّ»، ولا تزيد على 16 حرفًا.',
		url: 'الصفحة نفسها، مع \u2066https://\u2069',
		description: 'اختياري: جملة واحدة.',
		dek: 'اختياري: ما سيعرفه القارئ.',
		madeBy: 'اسم أو صف أو غرفة أخبار. سيظهر في الملف.',
		known: 'إذا وقع قبل أن يمكن لأحد أن يعرفه.',
		unit: 'مثل اليورو أو الطن.'
	},
	attributions: {
		direct: 'كلام المتحدث نفسه',
		spokesperson: 'ناطق باسم الجهة أو بيان شركة',
		reported: 'نقلًا عن آخرين',
		document: 'وثائق، بحسب تقارير صحفية'
	},
	qualifiers: {
		exact: 'بالضبط',
		about: 'نحو',
		almost: 'ما يقارب',
		'at-least': 'لا يقل عن'
	},
	links: {
		'responds-to': 'رد على',
		follows: 'جاء بعد',
		'part-of': 'جزء من',
		'reported-by': 'أورده',
		'contrasts-with': 'يتباين مع'
	},
	colors: {
		teal: 'أزرق مخضر',
		plum: 'برقوقي',
		ochre: 'مغرة',
		slate: 'أردوازي',
		moss: 'أخضر طحلبي',
		rust: 'صدئي'
	},
	choose: 'اختر…',
	newOne: {
		speakers: 'متحدث جديد…',
		tracks: 'مسار جديد…',
		series: 'سلسلة جديدة…'
	},
	ownLanguage: 'لغة السجل',
	languageCode: 'أو رمزها (BCP 47)',
	groups: {
		foreign: 'اقتباس بلغة أخرى',
		statement: 'التصريح',
		more: 'ما ليس معروفًا، وغير ذلك'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `المصدر ${number}: \u2068${name}\u2069` : `المصدر ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'مصدر لحدث آخر أيضًا: ما تغيّره هنا يتغيّر هناك كذلك.'
				: `مصدر لأحداث أخرى أيضًا (${events}): ما تغيّره هنا يتغيّر هناك كذلك.`,
		another: 'أو استخدم مصدرًا سابقًا',
		useSource: 'استخدام هذا المصدر',
		detach: 'إزالته من هذا الحدث'
	},
	check: {
		title: 'تحقق من هذا المصدر',
		items: {
			opened: 'هل فتحته؟',
			publisher: 'من ينشره؟',
			kind: 'كلام المتحدث نفسه أم تقرير أم وثيقة؟',
			published: 'متى نُشر؟',
			second: 'هل هناك مصدر ثانٍ مستقل؟'
		},
		yes: 'نعم',
		notYet: 'ليس بعد',
		openedOn: (date: string) => `نعم، في \u2068${date}\u2069`,
		openedToday: 'فتحته اليوم'
	},
	link: {
		alone: 'يحتاج الرابط إلى حدث آخر. أضفه أولًا.',
		legend: (number: string) => `الرابط ${number}`,
		type: 'هذا الحدث',
		to: 'أي حدث',
		source: 'المصدر الذي يقول ذلك',
		nobody: 'لا مصدر',
		add: 'إضافة رابط',
		remove: 'حذف هذا الرابط'
	},
	route: {
		choose: 'أي حدث…',
		unknown: 'يذكر مسار العرض حدثًا غير موجود.',
		add: 'إضافة إلى مسار العرض',
		remove: 'إزالة',
		removeNamed: (event: string) => `إزالة «${event}» من مسار العرض`,
		moveUp: (event: string) => `نقل «${event}» إلى الأعلى`
	},
	date: {
		edtf: 'رمز التاريخ (EDTF)',
		form: 'متى',
		forms: { one: 'في', between: 'بين', since: 'منذ' },
		year: 'السنة',
		month: 'الشهر',
		day: 'اليوم',
		mark: 'مدى التأكد',
		marks: { '': 'مؤكد', '~': 'نحو', '?': 'ربما' },
		notKnown: 'غير معروف',
		from: 'من',
		to: 'إلى'
	},
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}: «\u2068${text}\u2069» ليس مكتوبًا بصيغة تاريخ ISO.`
				: `${field}: تواريخ ليست بصيغة ISO، عددها ${count}، مثل «\u2068${text}\u2069».`,
		ask: 'أيهما يأتي أولًا، اليوم أم الشهر؟',
		write: (iso: string, isOne: boolean) =>
			isOne ? `كتابته هكذا: \u2066${iso}\u2069` : `كتابتها كلها هكذا: \u2066${iso}\u2069`,
		done: (count: string, isOne: boolean) =>
			isOne
				? 'كُتب تاريخ واحد بصيغة ISO. «تراجع» يعيد ما كان.'
				: `التواريخ المكتوبة بصيغة ISO: ${count}. «تراجع» يعيد ما كان.`
	},
	stop: 'للإكمال:',
	question: 'للتحقق:',
	asks: {
		'no-source': 'لا مصدر لهذا الحدث بعد. كيف عرفته؟',
		'no-page-with-words': 'لم تُذكر صفحة لهذا الاقتباس.',
		'one-publisher': 'كل المصادر لناشر واحد. هل هناك مصدر مستقل؟',
		'older-source': 'نُشر مصدر قبل وقوع الحدث. هل أحد التاريخين خطأ؟',
		'no-summary': 'لم يُذكر شيء عما حدث.',
		'no-publication-date': 'متى نُشر كل مصدر؟',
		'not-secure': 'يبدأ عنوان بـ \u2066http://\u2069. هل يعمل أيضًا مع \u2066https://\u2069؟',
		'figure-of-other-kind':
			'لا يُحفظ الرقم إلا مع حدث من نوع «رقم بحسب تقارير». اختر هذا النوع، أو امسح الرقم.',
		'own-words-of-others': 'اخترت كلام المتحدث نفسه، ولا اقتباس. أضف الاقتباس، أو اختر كيف عُرف.'
	},
	faults: {
		'no-date':
			'اكتب اليوم هكذا: 2024-03-14، والشهر: 2024-03، والسنة: 2024. تعني ~ بعدها أنها تقريبية، وتعني ? أنها محتملة.',
		empty: 'هذا الحقل لازم.',
		missing: 'هذا الحقل لازم.',
		'no-link': 'يجب أن يكون عنوانًا كاملًا يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
		'no-number': 'يجب أن يكون رقمًا، مثل 12.5.',
		'none-of': 'اختر من القائمة.',
		'unknown-id': 'اختر من القائمة.',
		'source-of-others': 'اختر مصدرًا من مصادر هذا الحدث.',
		'points-of-measurement': 'اختر السلسلة التي ينتمي إليها الرقم.',
		'translation-without-language': 'ما لغة الاقتباس؟ الترجمة تحتاج إليها.',
		'statement-without-source': 'يحتاج التصريح إلى مصدر: أين يمكن قراءة كلماته؟',
		'no-source': 'يلزم مصدر هنا.',
		'no-events': 'يحتاج السجل إلى حدث واحد على الأقل.',
		'point-of-track': 'تنتمي السلسلة إلى مسار آخر.',
		'contrast-without-source': 'التباين حكم: اذكر المصدر الذي يقول به.'
	},
	lostCharacters: 'هنا رموز تضيع في جدول أو صورة أو تقويم. اكتبها من جديد.',
	tooLong: (length: string, max: string) =>
		`أطول من اللازم: ${length} من الأحرف، والحد ${max}. اختصره في ملفك، أو اقطعه هنا.`,
	cut: 'اقطعه هنا',
	needsDate: 'متى كان ذلك؟ تكفي السنة.',
	needsDates: 'من متى إلى متى؟ تكفي سنة لكلٍّ منهما.'
};
