import type * as english from '../en/open.ts';
import { ltr } from '../ltr.ts';

export const importedMessages: typeof english.importedMessages = {
	origin: 'من أين هذا السجل',
	originAgain: 'من أين هذا السجل (مكرر)'
};

export const madeMessages = {
	made: (by: string, site: string) => `من إعداد «${by}»، لا من إعداد ${site} الذي لم يراجعه.`,
	claimed: (by: string, site: string) => `الاسم كما ذكره مُعدّه: «${by}». لم يعدّه ${site} ولم يراجعه.`
};

export const listMessages: typeof english.listMessages = {
	cards: (first: string, last: string, all: string) =>
		`البطاقات من ${first} إلى ${last} من أصل ${all}`,
	previous: (count: string) => `السابقة: ${count}`,
	next: (count: string) => `التالية: ${count}`,
	row: (number: string, all: string) => `${number} من ${all}`
};

export const openMessages: typeof english.openMessages = {
	title: 'فتح سجل آخر',
	description: 'افتح خطك الزمني في هذا المتصفح. لا يُرفع شيء إلى أي مكان.',
	chooser: 'الملف المطلوب فتحه',
	cancelled: 'أُلغي. لم يتغير شيء.',
	broken: 'لم يعد ممكنًا عرض هذه القصة. أعد تحميل الصفحة.',
	drop: 'أفلت الملف لفتحه',
	from: { file: 'ملف على هذا الجهاز', text: 'نص ملصوق', link: 'عنوان هذه الصفحة' },
	pasted: 'نص ملصوق',
	start: {
		dek: 'افتح خطًا زمنيًا محفوظًا بصيغة JSON أو جدولًا. يُقرأ في متصفحك: لا يُرفع شيء ولا يُخزَّن.',
		held: 'تعذر تشغيل الصفحة. اسمح بالسكربتات، ثم أعد تحميلها.',
		file: {
			title: 'ملف',
			advice: 'اختر ملفًا، أو أفلته في أي مكان من هذه الصفحة.',
			open: 'فتح ملف',
			look: 'للاطلاع عليه كما سيراه القراء.',
			edit: 'تحرير ملف',
			change: 'لتغييره في نموذج، ثم حفظه من جديد.'
		},
		address: {
			title: 'عنوان على الويب',
			advice: `أدخل عنوانًا كاملًا يبدأ بـ ${ltr('https://')}. ستُسأل قبل تحميله.`,
			example: 'https://example.org/story.json',
			open: 'فتح العنوان'
		},
		text: {
			title: 'نص',
			advice: 'الصقه هنا أو في أي مكان من هذه الصفحة.',
			open: 'فتح النص'
		}
	},
	formats: {
		title: 'الصيغ التي يمكن فتحها',
		json: {
			name: 'JSON بصيغة هذا الموقع',
			about:
				'يحفظ المتحدثين والاقتباسات والمصادر والروابط والأرقام. الصيغة موصوفة في <schema>schema.json</schema>، و<record>سجل هذا الموقع</record> مثال عليها.'
		},
		csv: {
			name: 'جدول (Excel أو CSV)',
			about:
				'صف لكل حدث، ويكفي تاريخ وعنوان. ابدأ من <template>القالب</template>، أو انظر <record>سجل هذا الموقع في جدول</record>.'
		},
		timelineJs: {
			name: 'TimelineJS',
			about:
				'ملف JSON الخاص به، أو جدوله محفوظًا بصيغة CSV. وتُذكر في قائمة كل الأجزاء التي لا يمكن استيرادها.'
		},
		rules: `اكتب التواريخ هكذا: ${ltr('2025')} أو ${ltr('2025-09')} أو ${ltr('2025-09-25')}؛ وفي الجداول أيضًا كما يكتبها برنامج الجداول. أضف ${ltr('~')} إذا كان التاريخ تقريبيًا، و${ltr('?')} إذا كان غير مؤكد. واكتب الفترة هكذا: ${ltr('A/B')}، أو ${ltr('A/..')} إذا لم تكن لها نهاية. يتسع الملف لما لا يزيد على 32 ميغابايت و100,000 حدث.`,
		back: 'العودة إلى قصة هذا الموقع'
	},
	question: {
		title: 'تحميل بيانات من <host></host>؟ لم يراجعها هذا الموقع.',
		more: (host: string) => `سيرى ${host} عنوان IP الخاص بك.`,
		load: 'تحميل'
	},
	report: {
		title: 'تعذر فتح هذا السجل',
		question: 'سؤال واحد عن هذا الجدول',
		choose: 'اختيار ملف آخر',
		dates: {
			dmy: (day: string) => `اليوم أولًا: ${day}`,
			mdy: (day: string) => `الشهر أولًا: ${day}`
		},
		columns: {
			date: 'عمود التواريخ',
			title: 'عمود العناوين',
			open: 'فتح بهذين العمودين'
		},
		valid: {
			zero: 'إظهار الأحداث الصالحة (#)',
			one: 'إظهار الحدث الصالح الوحيد',
			two: 'إظهار الحدثين الصالحين',
			few: 'إظهار الأحداث الصالحة (#)',
			many: 'إظهار الأحداث الصالحة (#)',
			other: 'إظهار الأحداث الصالحة (#)'
		},
		download: (problems: string) => `تنزيل القائمة (${problems})`,
		count: (problems: string) => `${problems}:`,
		first: (problems: string, shown: string) => `${problems}، وهذه أول ${shown}:`,
		file: 'problems.txt'
	},
	notes: {
		title: 'ما تغير أو استُبعد',
		count: (count: string) => `ما تغير أو استُبعد (${count})`,
		first: (shown: string, all: string) => `أول ${shown} من ${all}.`,
		download: 'تنزيل القائمة',
		file: 'import-notes.txt'
	},
	actions: {
		edit: 'تحريره',
		notHanded:
			'تعذر على المتصفح نقل السجل. نزّله بصيغة JSON، ثم افتح ذلك الملف في صفحة إنشاء السجلات.',
		another: 'فتح ملف آخر',
		oneFile: 'تنزيل للاستخدام دون اتصال',
		json: 'تنزيل بصيغة JSON',
		tooMany: (events: string, links: string) =>
			`يحتاج البحث والجدول والمقارنة والتصدير وملف الاستخدام دون اتصال إلى سجل أصغر: ${events} من الأحداث على الأكثر، فيها ${links} من الروابط والمصادر.`,
		making: 'جارٍ الإعداد…',
		saved: 'تم التنزيل.',
		failed: (reason: string) => `تعذر إنشاء الملف. ${reason}`,
		status: (status: string) => `رد الموقع بالرمز ${status}.`
	}
};
