import type * as english from '../en/make-templates.ts';

const language = 'ar';
const at = (path: string) => `https://example.org/${path}`;

const council = {
	format: 1,
	id: 'example-bridge',
	title: 'لماذا أغلقت وادي الزهر جسرها أمام السيارات',
	dek: 'من قرر ذلك ومتى، وماذا قيل قبله؟',
	language,
	updated: '2025-06-30',
	tracks: [
		{
			id: 'council',
			label: 'المجلس',
			description: 'ما قاله المجلس وما فعله.',
			color: 'teal'
		},
		{
			id: 'residents',
			label: 'السكان',
			description: 'ما فعله أهل البلدة.',
			color: 'plum'
		}
	],
	speakers: [
		{
			id: 'رئيسة البلدية',
			name: 'هدى المرجي',
			role: 'رئيسة البلدية',
			organisation: 'مجلس وادي الزهر'
		}
	],
	sources: [
		{
			id: 'report',
			publisher: 'مجلس وادي الزهر',
			title: 'تقرير عن حالة الجسر',
			url: at('council/bridge-report'),
			published: '2025-01-20'
		},
		{
			id: 'courier',
			publisher: 'بريد الوادي',
			title: 'المجلس يصوّت بشأن الجسر',
			url: at('courier/vote'),
			published: '2025-03-12'
		}
	],
	series: [],
	events: [
		{
			id: 'report',
			date: '2025-01-20',
			kind: 'report',
			track: 'council',
			title: 'تقرير يرصد شقوقًا في الجسر',
			summary: 'كتب مهندسو المجلس أن في دعامتين من دعامات الجسر شقوقًا.',
			attribution: 'document',
			sources: ['report'],
			links: []
		},
		{
			id: 'vote',
			date: '2025-03-14',
			kind: 'action',
			track: 'council',
			title: 'المجلس يصوّت لإغلاق الجسر أمام السيارات',
			summary: 'قرر المجلس ذلك بأغلبية 14 صوتًا مقابل 9، بحسب «بريد الوادي».',
			attribution: 'reported',
			sources: ['courier'],
			links: [{ to: 'report', type: 'follows' }]
		},
		{
			id: 'petition',
			date: '2025-04',
			kind: 'protest',
			track: 'residents',
			title: 'أصحاب متاجر يقدمون عريضة',
			summary: '',
			attribution: 'reported',
			sources: [],
			links: [{ to: 'vote', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

const promise = {
	format: 1,
	id: 'example-bottles',
	title: 'بماذا وعدت شركة عذبة بشأن قواريرها',
	dek: 'ماذا قالت الشركة، وماذا فعلت منذ ذلك الحين؟',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'said', label: 'ما قيل', description: 'ما قالته الشركة.', color: 'ochre' },
		{ id: 'done', label: 'ما جرى', description: 'ما ورد في تقارير لاحقة.', color: 'slate' }
	],
	speakers: [
		{ id: 'head', name: 'نور العدلي', role: 'الرئيسة التنفيذية', organisation: 'شركة عذبة' }
	],
	sources: [
		{
			id: 'release',
			publisher: 'شركة عذبة',
			title: 'قواريرنا بحلول 2025',
			url: at('brightwater/bottles'),
			published: '2022-09-05'
		},
		{
			id: 'register',
			publisher: 'سجل التغليف',
			title: 'أرقام عام 2024',
			url: at('register/2024'),
			published: '2025-02'
		}
	],
	series: [
		{
			id: 'share',
			label: 'نسبة البلاستيك المعاد تدويره',
			unit: '%',
			track: 'done',
			points: [
				{
					date: '2024',
					known: '2025-02',
					value: 31,
					qualifier: 'about',
					event: 'figure',
					sources: ['register']
				}
			]
		}
	],
	events: [
		{
			id: 'promise',
			date: '2022-09-05',
			kind: 'statement',
			track: 'said',
			title: 'شركة عذبة تعد بقوارير معاد تدويرها',
			summary: 'حددت الشركة سنة تصير بحلولها كل قواريرها من بلاستيك معاد تدويره.',
			attribution: 'direct',
			sources: ['release'],
			statement: {
				quote: 'بحلول نهاية 2025 ستكون كل قارورة نبيعها من بلاستيك معاد تدويره.',
				speaker: 'head',
				channel: 'بيان صحفي',
				source: 'release'
			},
			links: []
		},
		{
			id: 'repeat',
			date: '2024-05-16',
			kind: 'statement',
			track: 'said',
			title: 'شركة عذبة تقول إنها في الطريق إلى هدفها',
			summary: 'تحدثت الرئيسة التنفيذية عن تقدم في الاجتماع السنوي.',
			attribution: 'direct',
			sources: ['release'],
			statement: { quote: 'كدنا نصل.', speaker: 'head', to: 'المساهمين' },
			links: [{ to: 'promise', type: 'follows' }]
		},
		{
			id: 'figure',
			date: '2024',
			known: '2025-02',
			kind: 'measurement',
			track: 'done',
			title: 'نحو 31% من البلاستيك معاد تدويره',
			summary: 'يذكر سجل التغليف نسبة تبلغ نحو 31% لعام 2024.',
			attribution: 'document',
			sources: ['register'],
			links: [{ to: 'promise', type: 'follows' }]
		}
	],
	prompts: [],
	corrections: []
};

const claim = {
	format: 1,
	id: 'example-sleep',
	title: 'هل يحسّن تطبيق نوم الطلاب؟',
	dek: 'من دراسة على 48 طالبًا إلى عناوين الصحف.',
	language,
	updated: '2025-06-30',
	tracks: [
		{ id: 'study', label: 'الدراسة', description: 'ما نشره الباحثون.', color: 'moss' },
		{ id: 'media', label: 'الإعلام', description: 'كيف نُقل ذلك.', color: 'rust' }
	],
	speakers: [
		{
			id: 'author',
			name: 'جون أوكادا',
			role: 'الباحث الرئيسي',
			organisation: 'معهد وادي الزهر للنوم'
		}
	],
	sources: [
		{
			id: 'study',
			publisher: 'معهد وادي الزهر للنوم',
			title: 'الشاشات مساءً والنوم: تجربة على 48 طالبًا',
			url: at('sleep/study'),
			published: '2025-02-03'
		},
		{
			id: 'release',
			publisher: 'معهد وادي الزهر للنوم',
			title: 'تطبيق يحسّن نوم الطلاب',
			url: at('sleep/press-release'),
			published: '2025-02-04'
		},
		{
			id: 'daily',
			publisher: 'يومية المثال',
			title: 'هذا التطبيق ينهي ليالي الأرق',
			url: at('daily/app'),
			published: '2025-02-06'
		}
	],
	series: [],
	events: [
		{
			id: 'trial',
			date: '2025-02-03',
			kind: 'report',
			track: 'study',
			title: 'تجربة تجد زيادة 12 دقيقة في النوم',
			summary: 'في تجربة على 48 طالبًا، نام مستخدمو التطبيق مدة أطول بـ12 دقيقة، كما كتب أصحابها.',
			attribution: 'document',
			sources: ['study', 'release'],
			links: []
		},
		{
			id: 'headline',
			date: '2025-02-06',
			kind: 'report',
			track: 'media',
			title: 'صحيفة تكتب عن نهاية ليالي الأرق',
			summary: 'لا تذكر «يومية المثال» عدد الطلاب ولا عدد الدقائق.',
			attribution: 'reported',
			sources: ['daily'],
			links: [{ to: 'trial', type: 'follows' }]
		},
		{
			id: 'author',
			date: '2025-02',
			kind: 'statement',
			track: 'study',
			title: 'الباحث الرئيسي يحذر من الكلام الكبير',
			summary: '',
			attribution: 'direct',
			sources: ['daily'],
			statement: {
				quote: 'كانت تجربة صغيرة.',
				speaker: 'author',
				to: 'يومية المثال',
				source: 'daily'
			},
			links: [{ to: 'headline', type: 'responds-to' }]
		}
	],
	prompts: [],
	corrections: []
};

export const makeTemplates: typeof english.makeTemplates = {
	note: 'في أدلة هذا المثال خلل واحد. هل تجده؟',
	show: 'إظهار الخلل',
	items: [
		{
			name: 'قرار محلي',
			about: 'مجلس يغلق جسرًا.',
			file: council,
			flaw: 'تاريخ التصويت 14 مارس 2025، لكن مصدره الوحيد نُشر في 12 مارس، أي قبله.'
		},
		{
			name: 'وعد شركة',
			about: 'ما قيل، والأرقام منذ ذلك الحين.',
			file: promise,
			flaw: 'كلام مايو 2024 منسوب إلى بيان صحفي من عام 2022. ولا صفحة مذكورة تحمله.'
		},
		{
			name: 'ادعاء علمي',
			about: 'من دراسة صغيرة إلى عناوين الصحف.',
			file: claim,
			flaw: 'تبدو النتيجة ذات مصدرين، لكن وراءهما ناشر واحد: لا جهة مستقلة تؤكدها.'
		}
	]
};
