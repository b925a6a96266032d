import type * as english from '../en/presenter.ts';

export const presenterMessages: typeof english.presenterMessages = {
	page: {
		heading: 'شاشة المقدِّم',
		title: (story: string) => `شاشة المقدِّم: ${story}`,
		description: 'ملاحظات وساعة وأدوات تحكم لمقدِّم العرض.',
		about: 'ملاحظات وساعة وما يأتي بعد ذلك، لمقدِّم العرض.',
		way: 'لاستخدامها، افتح العرض واضغط <key>S</key>، أو اختر «شاشة المقدِّم».',
		needsScripts: 'تحتاج شاشة المقدِّم إلى JavaScript، وهي معطلة أو لم تعمل.',
		stage: 'فتح العرض',
		story: 'قراءة القصة'
	},
	status: {
		connecting: 'جارٍ الاتصال بالعرض…',
		away: 'لا اتصال بالعرض. يعود الاتصال حين تُفتح نافذته.',
		reopen: 'إعادة فتح العرض',
		black: 'الشاشة سوداء.',
		overview: 'تظهر النظرة العامة على الشاشة.',
		auto: 'التقدم التلقائي مفعّل.',
		connected: 'متصل بالعرض.'
	},
	clock: {
		time: 'الوقت',
		elapsed: 'انقضى',
		elapsedTime: (time: string) => `انقضى ${time}`,
		reset: 'تصفير المؤقت',
		pause: 'إيقاف المؤقت',
		resume: 'استئناف المؤقت',
		target: 'المدة المقررة',
		minutes: 'دقيقة',
		inTime: 'في الموعد',
		ahead: (time: string) => `متقدم ${time}`,
		behind: (time: string) => `متأخر ${time}`
	},
	parts: {
		what: 'ما حدث',
		statement: 'التصريح',
		open: 'ما ليس معروفًا أو مختلف عليه',
		related: 'أحداث ذات صلة'
	},
	now: {
		heading: 'الآن',
		shown: 'ظاهر على الشاشة',
		notShown: 'لم يظهر بعد',
		spoken: (place: string, title: string) => `${place}: ${title}.`,
		spokenPart: (number: string, all: string) => `الجزء ${number} من ${all}.`
	},
	next: {
		heading: 'التالي',
		blackEnds: 'إنهاء الشاشة السوداء',
		left: (steps: string) => `الخطوات الباقية: ${steps}`,
		end: 'نهاية العرض'
	},
	notes: {
		heading: 'الملاحظات',
		size: 'حجم خط الملاحظات',
		smaller: 'تصغير الملاحظات',
		larger: 'تكبير الملاحظات',
		none: 'لا ملاحظات على هذا الحدث.',
		own: 'ملاحظاتك',
		ownKept: 'تبقى حتى تغلق هذه النافذة. ولحفظها مدة أطول، احفظها في ملف.',
		file: {
			save: 'حفظ الملاحظات في ملف',
			open: 'فتح ملاحظات من ملف',
			opened: (count: string, unknown: number) =>
				`الملاحظات المفتوحة: ${count}.${unknown > 0 ? ` واستُبعد ما لا شريحة له في هذا السجل: ${unknown}.` : ''}`,
			other: 'ليس هذا ملف ملاحظات محفوظًا من هنا. لم تتغير ملاحظاتك.',
			long: 'هذا الملف، أو ملاحظة فيه، أطول من اللازم. لم تتغير ملاحظاتك.'
		},
		questions: 'مساءلة المصدر',
		storyQuestions: 'أسئلة عن القصة كلها'
	}
};
