import type * as english from '../en/make-edit.ts';

export const editMessages: typeof english.editMessages = {
	untitled: 'سجل بلا عنوان',
	sections: {
		events: 'الأحداث',
		sources: 'المصادر',
		speakers: 'المتحدثون',
		tracks: 'المسارات',
		series: 'الأرقام',
		routes: 'مسارات العرض',
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
		keys: 'Ctrl+S للحفظ؛ وعلى أجهزة ماك مع Cmd.',
		saved: 'محفوظ',
		notSaved: 'غير محفوظ',
		savedTo: (file: string) => `حُفظ في \u2068${file}\u2069.`,
		downloaded: 'حُفظ في ملفات التنزيل.',
		failed: (reason: string) => `تعذر الحفظ. ${reason}`,
		keep: 'الاحتفاظ به على هذا الجهاز',
		kept: 'يُحفظ في أثناء الكتابة، في هذا المتصفح وحده.',
		notKept: (reason: string) => `لا يحتفظ به هذا المتصفح. ${reason}`,
		otherKept: 'يحتفظ هذا المتصفح بسجل آخر، فلا يحتفظ بهذا. اضغط مرة أخرى للاحتفاظ بهذا مكانه.',
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
	removed: (item: string) => `تم حذف ${item}. «تراجع» يعيد ما حُذف.`,
	added: (item: string) => `تمت إضافة ${item}.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `تعديل هذه البيانات (${events})`,
	moveUp: 'نقل إلى أعلى',
	seriesAdvice: 'أرقامها أحداث من نوع «رقم بحسب تقارير».',
	table: {
		label: 'الأحداث بترتيب زمني',
		keys: 'مفاتيح الأسهم تختار حدثًا، وEnter ينقل إلى نموذجه، وEsc يعيد منه.',
		date: 'التاريخ',
		title: 'الحدث',
		evidence: 'الدليل',
		noDate: 'بلا تاريخ',
		sources: (count: string, isOne: boolean) => (isOne ? 'مصدر واحد' : `المصادر: ${count}`),
		noSource: 'بلا مصدر',
		toFix: (count: string) => `يلزم إكماله: ${count}`
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
	}
};
