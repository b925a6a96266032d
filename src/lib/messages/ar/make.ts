import type * as english from '../en/make.ts';

export const makeMessages: typeof english.makeMessages = {
	title: 'إنشاء سجل',
	description: 'أنشئ خطًا زمنيًا للتصريحات مع أدلته، في هذا المتصفح. لا يغادر شيء جهازك.',
	dek: 'خط زمني لما قيل وما حدث، مع أدلته. لا حاجة إلى حساب، ولا يغادر شيء هذا الجهاز.',
	held: 'تعذر تشغيل الصفحة. اسمح بالسكربتات، ثم أعد تحميلها.',
	about: 'موضوع السجل',
	begin: {
		title: 'البدء من الصفر',
		advice: 'أضف الأحداث واحدًا بعد آخر. يكفي تاريخ وعنوان ليظهر الحدث.',
		start: 'ابدأ'
	},
	templates: {
		title: 'البدء من مثال',
		advice: 'كل مثال متخيَّل ونصف مكتمل، وفي أدلته خلل واحد. اعثر عليه، ثم ضع قصتك مكانه.'
	},
	kept: {
		title: 'المتابعة من حيث توقفت',
		advice: 'محفوظ في هذا المتصفح وحده.',
		forget: 'حذفه من المتصفح'
	},
	file: {
		title: 'المتابعة من ملف',
		advice:
			'سجل حفظته من قبل، أو جدول: JSON أو CSV أو TimelineJS. ويمكنك أيضًا إفلات الملف في هذه الصفحة؛ ومن عدة ملفات ينشأ سجل واحد فيه مسار لكل ملف.',
		open: 'فتح ملف',
		site: 'استخدام سجل هذا الموقع'
	},
	chooser: 'الملف المطلوب تحريره',
	siteRecord: 'سجل هذا الموقع',
	drop: 'أفلت الملف لتحريره',
	back: 'العودة إلى قصة هذا الموقع',
	cancelled: 'أُلغي. لم يتغير شيء.'
};

export const editMessages: typeof english.editMessages = {
	untitled: 'سجل بلا عنوان',
	sections: {
		events: 'الأحداث',
		sources: 'المصادر',
		speakers: 'المتحدثون',
		tracks: 'المسارات',
		series: 'الأرقام',
		head: 'عن السجل'
	},
	sectionsLabel: 'أجزاء السجل',
	views: { edit: 'تحرير', preview: 'معاينة' },
	viewsLabel: 'التحرير أو المعاينة',
	sourced: (sourced: string, all: string) => `ذات مصدر: ${sourced} من ${all}`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? 'أمر واحد يلزم إكماله' : `أمور يلزم إكمالها: ${count}`,
	allRight: 'لا شيء يلزم إكماله',
	undo: 'تراجع',
	redo: 'إعادة',
	undone: (what: string) => `تم التراجع: ${what}`,
	redone: (what: string) => `تمت الإعادة: ${what}`,
	nothingToUndo: 'لا شيء للتراجع عنه',
	nothingToRedo: 'لا شيء لإعادته',
	keys: 'Ctrl+Z للتراجع، وCtrl+Shift+Z للإعادة؛ وعلى أجهزة ماك مع Cmd.',
	saving: {
		save: 'حفظ',
		saved: 'محفوظ',
		notSaved: 'غير محفوظ',
		savedTo: (file: string) => `حُفظ في \u2068${file}\u2069.`,
		downloaded: 'حُفظ في ملفات التنزيل.',
		failed: (reason: string) => `تعذر الحفظ. ${reason}`,
		keep: 'الاحتفاظ به على هذا الجهاز',
		kept: 'يُحفظ في أثناء الكتابة، في هذا المتصفح وحده.',
		notKept: (reason: string) => `لا يحتفظ به هذا المتصفح. ${reason}`,
		forget: 'حذفه من المتصفح',
		forgotten: 'لم يعد محفوظًا على هذا الجهاز.'
	},
	leave: {
		title: 'الخروج من دون حفظ؟',
		text: 'ستفقد ما غيّرته منذ آخر حفظ.',
		leave: 'خروج',
		stay: 'متابعة التحرير'
	},
	share: 'مشاركة',
	startOver: 'بدء سجل آخر',
	edits: {
		add: (item: string) => `إضافة ${item}`,
		remove: (item: string) => `حذف ${item}`,
		several: 'عدة تغييرات'
	},
	items: {
		events: 'حدث',
		sources: 'مصدر',
		speakers: 'متحدث',
		tracks: 'مسار',
		series: 'سلسلة',
		links: 'رابط'
	},
	unnamed: {
		events: 'حدث بلا عنوان',
		sources: 'مصدر بلا اسم',
		speakers: 'متحدث بلا اسم',
		tracks: 'مسار بلا اسم',
		series: 'سلسلة بلا اسم'
	},
	add: {
		events: 'إضافة حدث',
		sources: 'إضافة مصدر',
		speakers: 'إضافة متحدث',
		tracks: 'إضافة مسار',
		series: 'إضافة سلسلة أرقام'
	},
	empty: {
		events:
			'لا أحداث بعد. أضف أولها: متى وقع، وما هو؟ أو الصق صفوفًا من جدول بيانات، يتقدمها صف العناوين.',
		sources: 'لا مصادر بعد. أضفها إلى حدث، أو هنا.',
		speakers: 'لا اقتباس من أحد بعد. أضف المتحدثين مع كلامهم، أو هنا.',
		tracks: 'كل حدث ينتمي إلى مسار. أضف مسارًا.',
		series: 'لا أرقام بعد. أضف سلسلة لأرقام يمكن مقارنتها، كسعر على مر الزمن.'
	},
	remove: (item: string) => `حذف ال${item}`,
	removed: (item: string) => `تم حذف ${item}. «تراجع» يعيد ما حُذف.`,
	added: (item: string) => `تمت إضافة ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `تعديل هذه البيانات (${events})`,
	used: (events: string) => `مستخدم في: ${events}`,
	nextEvent: 'إضافة حدث آخر',
	moveUp: 'نقل إلى أعلى',
	seriesAdvice: 'أرقامها أحداث من نوع «رقم بحسب تقارير».',
	lastTrack: 'المسار الأخير يبقى، فلا حدث بلا مسار.',
	table: {
		label: 'الأحداث بترتيب زمني',
		date: 'التاريخ',
		title: 'الحدث',
		evidence: 'الدليل',
		noDate: 'بلا تاريخ',
		sources: (count: string, isOne: boolean) => (isOne ? 'مصدر واحد' : `المصادر: ${count}`),
		noSource: 'بلا مصدر',
		toFix: (count: string) => `يلزم إكماله: ${count}`
	},
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
		events: {
			date: 'التاريخ',
			known: 'ظهر للعلن، إن كان لاحقًا',
			kind: 'النوع',
			track: 'المسار',
			title: 'العنوان',
			lead: 'سطر لأعلى الصفحة',
			summary: 'ما حدث',
			attribution: 'كيف عُرف',
			sources: 'المصادر',
			quote: 'الاقتباس',
			speaker: 'من قاله',
			to: 'إلى',
			channel: 'القناة',
			quotedFrom: 'صفحة فيها هذه الكلمات',
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
		day: 'مثل 14 نوفمبر 2023، أو 2023-11 إذا لم يُعرف اليوم.',
		title: 'سطر واحد كما تكتبه صحيفة.',
		summary: 'بكلماتك أنت، مع ذكر من يقول ذلك.',
		quote: 'الكلمات بنصها، من دون علامتي الاقتباس.',
		to: 'جمهور أو وسيلة إعلامية.',
		channel: 'مثل منشور أو رسالة أو مؤتمر صحفي.',
		lead: 'اختياري: يمكن أن تبدأ الصفحة بثلاثة أسطر كهذه على الأكثر، لا يزيد كل منها على 72 حرفًا.',
		url: 'الصفحة نفسها، مع \u2066https://\u2069',
		description: 'اختياري: جملة واحدة.',
		dek: 'اختياري: ما سيعرفه القارئ.',
		madeBy: 'اسم أو صف أو غرفة أخبار. سيظهر في الملف.',
		known: 'إذا وقع قبل أن يمكن لأحد أن يعرفه.',
		unit: 'مثل اليورو أو الطن.'
	},
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
	groups: {
		statement: 'التصريح',
		figure: 'الرقم',
		sources: 'المصادر',
		links: 'الروابط بأحداث أخرى',
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
		use: 'استخدام هذا المصدر',
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
	move: {
		title: 'النقل في الزمن',
		earlier: (date: string) => `إلى الأقدم: ${date}`,
		later: (date: string) => `إلى الأحدث: ${date}`,
		moved: (title: string, date: string) => `\u2068${title}\u2069: ${date}`,
		how: 'اسحب علامة الحدث المختار، أو اضغط عليها \u2066<\u2069 أو \u2066>\u2069.',
		closer: 'كبّر العرض كي لا يضيع اليوم.'
	},
	preview: {
		title: 'معاينة',
		empty: 'هنا سيظهر خطك الزمني. أضف حدثًا: يكفي تاريخه وعنوانه.',
		waits: 'هذا الحدث ليس في المعاينة بعد: نموذجه يذكر ما ينقصه.',
		keeps: 'تُظهر المعاينة هذا الحدث كما كان قبل آخر التغييرات: فيه شيء غير مكتمل.',
		choose: 'اختر حدثًا لترى بطاقته.',
		broken: 'تعذر رسم المعاينة. تراجع عن آخر تغيير.'
	},
	stop: 'للإكمال:',
	question: 'للتحقق:',
	asks: {
		'no-source': 'لا مصدر لهذا الحدث بعد. كيف عرفته؟',
		'no-page-with-words': 'لا يذكر هذا التصريح صفحة فيها كلماته.',
		'one-publisher': 'كل المصادر لناشر واحد. هل هناك مصدر مستقل؟',
		'older-source': 'نُشر مصدر قبل وقوع الحدث. هل أحد التاريخين خطأ؟',
		'no-summary': 'لم يُذكر شيء عما حدث.',
		'no-publication-date': 'متى نُشر كل مصدر؟',
		'not-secure': 'يبدأ عنوان بـ \u2066http://\u2069. هل يعمل أيضًا مع \u2066https://\u2069؟',
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
		'statement-without-source': 'يحتاج التصريح إلى مصدر: أين يمكن قراءة كلماته؟',
		'no-source': 'يلزم مصدر هنا.',
		'no-events': 'يحتاج السجل إلى حدث واحد على الأقل.',
		'point-of-track': 'تنتمي السلسلة إلى مسار آخر.',
		'contrast-without-source': 'التباين حكم: اذكر المصدر الذي يقول به.'
	},
	needsDate: 'متى كان ذلك؟ تكفي السنة.',
	needsDates: 'من متى إلى متى؟ تكفي سنة لكلٍّ منهما.'
};

export const shareMessages: typeof english.shareMessages = {
	title: 'مشاركة هذا السجل',
	making: 'جارٍ الإعداد…',
	failed: (reason: string) => `تعذر إنشاء الملف. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`${isOne ? 'بقي أمر واحد يلزم إكماله' : `أمور يلزم إكمالها: ${count}`}. بعد ذلك يمكنك مشاركة السجل صفحةً أو جدولًا أو رابطًا. أما «حفظ» فيحفظه كما هو.`,
	page: {
		title: 'صفحة مستقلة',
		about:
			'ملف HTML واحد فيه القصة والعرض التقديمي والتمرين والأوراق. يُفتح من دون إنترنت، ويمكن فتحه هنا من جديد.',
		tooMany: (max: string) => `لا تتسع الصفحة لأكثر من ${max} من الأحداث.`,
		save: 'حفظ الصفحة'
	},
	csv: {
		title: 'جدول',
		about: 'ملف CSV لبرامج الجداول، فيه صف لكل حدث. ولا يشمل:',
		save: 'حفظ الجدول',
		losses: {
			head: 'العنوان والسطر الذي تحته ومن أعدّ السجل ولغته',
			tracks: 'ألوان المسارات وما ينتمي إليها',
			notes: 'ملاحظات مقدِّم العرض',
			prompts: 'أسئلة الصف وإجاباتها',
			unused: 'المسارات والمتحدثين والمصادر والأرقام التي لا حدث لها',
			'other-sources':
				'المصادر التي لا يذكرها إلا رابط أو رقم: لا يمكن فتح الجدول من جديد قبل إضافتها إلى حدث',
			corrections: 'التصويبات',
			routes: 'مسارات العرض والفصول'
		}
	},
	link: {
		title: 'رابط',
		about:
			'السجل كله في العنوان، فلا يُرفع شيء. وكل من لديه الرابط يستطيع قراءته كله، ومعه الملاحظات.',
		make: 'إنشاء رابط',
		label: 'رابط فيه السجل',
		copy: 'نسخ الرابط',
		code: 'رمز QR للرابط',
		noCode: 'الرابط أطول من أن يتسع له رمز QR.',
		tooLong: (length: string, max: string) =>
			`عدد حروف الرابط ${length}، وليست كل البرامج تنقل أكثر من ${max}. شارك ملفًا بدلًا منه.`,
		failed: 'تعذر على المتصفح إنشاء الرابط. شارك ملفًا بدلًا منه.'
	},
	publish: {
		title: 'للنشر',
		ways: [
			'ضع الصفحة على أي استضافة ويب، وضع رابطًا إليها.',
			'أو ابنِ موقعًا كاملًا من السجل ببرنامج هذا الموقع: انظر «Tell another story» في ملف README.',
			'أو ابنِ ذلك الموقع، وخذ منه الإطار الذي يقدمه لمقالك.'
		]
	}
};

export const joinMessages: typeof english.joinMessages = {
	pasted: 'الصفوف الملصقة',
	added: (count: string, isOne: boolean) =>
		isOne ? 'أُلصق حدث واحد. «تراجع» يزيله.' : `الأحداث الملصقة: ${count}. «تراجع» يزيلها.`,
	file: (name: string, count: string, isOne: boolean) =>
		isOne
			? `\u2068${name}\u2069: ضُمّ حدث واحد.`
			: `\u2068${name}\u2069: عدد الأحداث المضمومة ${count}.`,
	failed: (name: string, reason: string) => `تعذر ضم \u2068${name}\u2069. ${reason}`,
	left: (name: string, what: string) => `\u2068${name}\u2069: لم يمكن ضم ${what}.`,
	losses: {
		tracks: 'مساراته الخاصة',
		corrections: 'التصويبات',
		routes: 'مسارات العرض',
		chapters: 'الفصول',
		prompts: 'الأسئلة',
		answers: 'الإجابات'
	},
	close: 'إغلاق هذه القائمة'
};
