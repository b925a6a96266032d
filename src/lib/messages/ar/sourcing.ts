import type * as english from '../en/sourcing.ts';

const then = (isThen: boolean) => (isThen ? ' حتى ذلك الحين' : '');

export const sourcingMessages: typeof english.sourcingMessages = {
	questions: {
		who: 'من يقول هذا؟',
		how: 'كيف عرف؟',
		when: 'متى كان ذلك، ومتى ظهر للعلن؟',
		toWhom: 'لمن قيل، وكيف؟',
		where: 'أين يمكن قراءته؟',
		others: 'ماذا يقول الآخرون؟',
		general: 'أسئلة تُطرح على أي مصدر'
	},
	general: [
		'هل كان صاحب الكلام حاضرًا، أم ينقل عن غيره؟',
		'هل هذه الكلمات بنصها، أم وصف لها؟ وهل هناك تسجيل أو وثيقة؟',
		'لماذا قيل هذا الآن، ولهذا الجمهور؟',
		'من يدير هذه الوسيلة الإعلامية، وماذا يقول عنها الآخرون؟',
		'أي المصادر تقصّى بنفسه، وأيها يكرر غيره؟',
		'من غيرهم قد يعرف، وماذا يقول؟'
	],
	evidence: 'الدليل',
	quoteEvidence: 'الدليل على الكلمات المقتبسة',
	nobody: 'لا اقتباس من أحد.',
	reportedBy: 'أورده',
	alsoReportedBy: 'وأورده أيضًا',
	quoted: 'المقتبَس منه',
	role: 'الصفة حينها',
	noRole: 'السجل لا يذكر الصفة.',
	organisation: 'الجهة',
	dates: {
		statement: 'تاريخ القول',
		report: 'تاريخ التقرير',
		protest: 'تاريخ الوقوع',
		action: 'التاريخ',
		measurement: 'تاريخ الرقم'
	},
	otherDate: (kind: string) =>
		`هذا تاريخ البند نفسه (${kind})، وقد تكون الكلمات المقتبسة من يوم آخر.`,
	madePublic: 'ظهر للعلن',
	to: 'إلى',
	channel: 'القناة',
	page: (publisher: string, date: string | null) =>
		`\u2068${publisher}\u2069، ${date ?? 'بلا تاريخ'}`,
	insecure: (host: string) => `${host}، اتصال غير آمن`,
	copy: (host: string) => `نسخة مؤرشفة، ${host}`,
	shared: 'تصريحات من المصدر نفسه',
	moreShared: 'المزيد منها',
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`لا نسخة مؤرشفة ${hasOthers ? 'أخرى ' : ''}مذكورة${then(isThen)}.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`لا حدث ${hasOthers ? 'آخر ' : ''}مرتبط بهذا${then(isThen)}.`,
	noSource: 'لا يُعرف مصدر كان متاحًا للعلن حتى ذلك الحين.'
};
