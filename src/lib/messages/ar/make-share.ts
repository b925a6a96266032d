import type * as english from '../en/make-share.ts';

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
	paste: {
		open: 'لصق صفوف',
		title: 'لصق صفوف من جدول بيانات',
		about: 'الصف الأول يسمي الأعمدة؛ يكفي تاريخ وعنوان. وإن لم يسمها فستُسأل عنها.',
		cancel: 'إلغاء',
		add: 'إضافة الصفوف'
	},
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
		chapters: 'الفصول',
		prompts: 'الأسئلة',
		answers: 'الإجابات'
	},
	close: 'إغلاق هذه القائمة'
};
