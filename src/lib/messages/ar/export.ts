import type * as english from '../en/export.ts';

export const exportMessages: typeof english.exportMessages = {
	title: 'مشاركة، استشهاد، تصدير',
	unlinkedTitle: 'استشهاد، تصدير',
	parts: {
		legend: 'المطلوب',
		link: 'مشاركة رابط',
		citation: 'استشهاد',
		file: 'تصدير ملف'
	},
	link: {
		about: (view: string) => `يفتح الرابط الصفحة كما تراها الآن: ${view}.`,
		selected: (title: string) => `الحدث المختار: ${title}`,
		hereAlone: 'هذه الصفحة ملف على جهازك، فلا يعمل الرابط إلا عليه.',
		label: 'رابط هذه الصفحة كما هي',
		copy: 'نسخ رابط الصفحة كما هي',
		own: { label: 'رابط الحدث المختار وحده', copy: 'نسخ رابط الحدث' },
		share: 'مشاركة عبر تطبيق…',
		failed: 'تعذرت المشاركة. انسخ الرابط بدلًا من ذلك.'
	},
	citation: {
		opened: (name: string, site: string) => `${name}، فُتح في ${site}`,
		apa: {
			dated: (year, day) => `(${year}، ${day})`,
			undated: '(د.ت.)',
			within: (title) => `في ${title}`
		},
		chicago: {
			within: (title) => `في ${title}`,
			version: (hash) => `النسخة ${hash}`,
			modified: (day) => `آخر تعديل في ${day}`
		},
		choose: 'ما تستشهد به',
		whole: 'الصفحة كاملة',
		event: (date: string, title: string) => `${date}: ${title}`,
		version: (version: string) => `يذكر الاستشهاد ${version}.`,
		advice: 'للاستشهاد بما يقوله مصدر، استشهد بالمصدر نفسه: مصادر كل بطاقة مذكورة فيها.',
		styles: {
			apa: { label: 'APA', copy: 'نسخ APA' },
			chicago: { label: 'شيكاغو', copy: 'نسخ شيكاغو' },
			quote: { label: 'رابط مع الاقتباس', copy: 'نسخ الرابط مع الاقتباس' },
			bibtex: { label: 'BibTeX', copy: 'نسخ BibTeX' },
			csl: { label: 'CSL-JSON', copy: 'نسخ CSL-JSON' }
		}
	},
	files: {
		range: 'الأحداث',
		all: (events: string) => `كل الظاهر: ${events}`,
		view: (dates: string, events: string) => `المعروض الآن: ${dates}، ${events}`,
		format: 'الصيغة',
		formats: {
			png: { label: 'صورة (PNG)', note: 'لصفحات الويب والشرائح، بدقة مضاعفة.' },
			svg: { label: 'صورة (SVG)', note: 'للطباعة والتحرير: واضحة بأي حجم.' },
			csv: { label: 'جدول (CSV)', note: 'لبرامج الجداول: صف لكل حدث.' },
			json: {
				label: 'بيانات (JSON)',
				note: 'صيغة هذا الموقع نفسه، وتُقرأ عبر «فتح سجل آخر».'
			},
			ics: {
				label: 'تقويم (ICS)',
				note: 'لبرامج التقويم: أحداث ليوم كامل، وتاريخها مكتوب بالكلمات.'
			},
			markdown: { label: 'نص (Markdown)', note: 'للقراءة أو التحرير، مع كل المصادر.' }
		},
		outsideCalendar: (events: string) =>
			`غير مدرج: ${events}. لا يتسع التقويم إلا للسنوات من 1 إلى 9999.`,
		save: 'تنزيل الملف',
		making: 'جارٍ الإعداد…',
		saved: (name: string) => `تم التنزيل باسم ${name}.`,
		failed: 'تعذر على المتصفح إنشاء الملف.',
		failedPng: 'تعذر على المتصفح إنشاء الملف. اختر SVG بدلًا منه.',
		preview: 'معاينة',
		picture: (events: string) => `معاينة الصورة: ${events}`,
		asText: 'النسخ نصًا',
		copy: 'نسخ الكل',
		none: 'لا أحداث ظاهرة، فلا شيء للتصدير.'
	},
	picture: {
		dek: (asOf: string, dates: string) => `${asOf}. ${dates}`,
		what: (events: string, dates: string) => `${events}، ${dates}`,
		sources: (what: string, pages: string, publishers: readonly string[]) =>
			`${what}، ${pages}: ${publishers.join('؛ ')}.`,
		legend:
			'الرقم داخل المربع عدد أحداث متقاربة لا تتسع لرسمها منفردة. والشريط يغطي الأيام التي قد يكون الحدث وقع فيها.',
		hidden: 'الأحداث التي تخفيها التصفية باهتة ولا تدخل في العدد.',
		origin: (site: string, version: string | null) => (version ? `${site}. ${version}` : site),
		description: (what: string, pages: string) => `خط زمني: ${what}، ${pages}.`
	},
	event: {
		version: (hash: string) => `النسخة ${hash}`,
		part: (title: string, part: string) => `${title} (${part})`,
		endless: (date: string) => `${date}، ونهايته غير معروفة`,
		quote: (quote: string, speaker: string) => `${quote} ${speaker}`,
		quotedIn: (date: string) => `اقتباس وارد في بند ${date}`,
		label: (name: string) => `${name}:`,
		evidence: 'الدليل',
		madePublic: 'ظهر للعلن',
		unknown: 'ما ليس معروفًا',
		disputed: 'ما تختلف عليه المصادر',
		source: 'المصدر',
		record: 'في السجل',
		corrections: 'التصويبات',
		dated: (date: string) => `تاريخ الحدث: ${date}`,
		quotes: (speaker: string, quote: string, summary: string) =>
			`اقتباس من ${speaker}: ${quote} الملخص في السجل: ${summary}`
	}
};
