import type * as english from '../en/present.ts';

export const presentMessages: typeof english.presentMessages = {
	page: {
		title: (story: string) => `عرض: ${story}`,
		description: (dek: string) => `خطوة بخطوة على شاشة كبيرة: ${dek}`,
		needsScripts: 'يحتاج العرض إلى JavaScript، وهي معطلة أو لم تعمل.',
		story: 'قراءة القصة كاملة'
	},
	nothingKnown: 'لم يكن شيء معروفًا بعد في هذا التاريخ.',
	lost: {
		text: 'يشير العنوان إلى حدث أو خطوة ليست في هذا العرض.',
		first: 'إظهار الخطوة الأولى'
	},
	commands: {
		name: 'العرض',
		previous: 'السابق',
		next: 'التالي',
		first: 'الأول',
		last: 'الأخير',
		overview: 'نظرة عامة',
		more: 'المزيد',
		goTo: 'الانتقال إلى',
		black: 'شاشة سوداء',
		auto: 'تقدم تلقائي',
		keys: 'المفاتيح'
	},
	controls: {
		pause: 'إيقاف مؤقت',
		nextIn: (seconds: string) => `التالي بعد ${seconds} ث`,
		paused: (seconds: string) => `متوقف مؤقتًا، بقي ${seconds} ث`,
		fillScreen: 'ملء الشاشة',
		asKnown: 'المعروف حينها',
		presenter: 'شاشة المقدِّم',
		copyLink: 'نسخ الرابط',
		copyStepLink: 'نسخ رابط هذه الخطوة',
		copied: 'تم نسخ الرابط',
		notCopied: 'انسخ الرابط من شريط العنوان',
		print: 'طباعة أو PDF',
		story: 'العودة إلى القصة'
	},
	step: {
		name: 'هذه الخطوة',
		place: (number: string, all?: string) => `الحدث ${number}${all ? ` من ${all}` : ''}`,
		count: (number: string, all?: string) => (all ? `${number} من ${all}` : number),
		madePublic: 'ظهر للعلن: <date></date>',
		strip: 'الأحداث على الخط الزمني'
	},
	spoken: {
		statement: (speaker: string) => `تصريح: ${speaker}.`,
		event: (place: string, title: string, date: string, hasStatement: boolean) =>
			`${place}: ${title}، ${date}.${hasStatement ? ' تصريح واحد.' : ''}`,
		related: 'أحداث ذات صلة',
		parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
		slide: (title: string) => `${title}.`
	},
	chapter: 'فصل',
	closing: {
		title: 'أسئلة بلا جواب',
		unknown: 'غير معروف',
		disputed: 'تختلف المصادر'
	},
	grid: {
		title: 'كل الأحداث',
		routes: 'العرض',
		all: 'السجل كاملًا',
		builtIn: { '10-minutes': '10 دقائق', '30-minutes': '30 دقيقة' },
		include: (title: string) => `إدراج «${title}»`,
		chosen: (count: string, all: string) => `${count} من ${all}`
	},
	print: {
		print: 'طباعة أو حفظ PDF',
		back: 'العودة إلى العرض',
		withNotes: 'مع الملاحظات',
		withoutNotes: 'دون الملاحظات'
	},
	jump: {
		title: 'الانتقال إلى حدث',
		hint: (last: string) => `أدخل رقمًا من 1 إلى ${last}، أو كلمات للبحث.`,
		found: 'اضغط Enter للانتقال إلى الأول.',
		notFound: 'لا حدث مطابقًا.',
		go: 'انتقال'
	},
	help: {
		title: 'اختصارات لوحة المفاتيح',
		charactersOn: 'اختصارات المفتاح الواحد: مفعّلة',
		charactersOff: 'اختصارات المفتاح الواحد: معطلة',
		next: 'الخطوة التالية',
		previous: 'الخطوة السابقة',
		events: 'الحدث التالي، الحدث السابق',
		ends: 'أول شريحة، آخر شريحة',
		black: 'تشغيل الشاشة السوداء أو إيقافها',
		overview: 'كل الأحداث؛ الاختيار بالأسهم وEnter',
		include: 'في النظرة العامة: إدراج حدث أو استبعاده',
		reorder: 'في النظرة العامة: نقل حدث بين أحداث يومه',
		jump: 'الانتقال إلى حدث برقمه أو بكلمات منه',
		auto: 'بدء التقدم التلقائي أو إيقافه',
		presenter: 'فتح شاشة المقدِّم في نافذة مستقلة',
		below: 'إظهار الملاحظات أسفل الشريحة أو إخفاؤها',
		stage: 'إحضار العرض إلى الأمام',
		fillScreen: 'تشغيل ملء الشاشة أو إيقافه',
		zoom: 'تكبير، تصغير، عرض الخط الزمني كاملًا',
		notes: 'ملاحظات أكبر، أصغر، بالحجم المعتاد',
		close: 'إغلاق مربع حوار أو النظرة العامة أو الشاشة السوداء',
		help: 'إظهار هذه الاختصارات'
	},
	blocked: {
		title: 'حظر المتصفح النافذة المنبثقة.',
		open: 'فتح شاشة المقدِّم'
	},
	takeOver: {
		title: 'نقل التحكم؟',
		explanation:
			'هذا العرض مفتوح في نافذة أخرى، وشاشة المقدِّم تتحكم في تلك النافذة. يمكن أن تتحكم في هذه بدلًا منها.',
		confirm: 'نقل التحكم',
		decline: 'ليس الآن'
	},
	foreign: {
		title: 'عرض سجل آخر',
		loading: (host: string) => `جارٍ التحميل من ${host}…`,
		refusal: (host: string) =>
			`لا يمكن أن تُعرض هنا إلا القصص المنشورة على ${host}. لكن يمكنك فتح هذا السجل وقراءته.`,
		open: 'فتح هذا السجل',
		ownStory: 'عرض قصة هذا الموقع'
	}
};
