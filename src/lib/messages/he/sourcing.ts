import type * as english from '../en/sourcing.ts';

const then = (isThen: boolean) => (isThen ? ' עד אז' : '');

export const sourcingMessages: typeof english.sourcingMessages = {
	questions: {
		who: 'מי אומר את זה?',
		how: 'מניין זה ידוע?',
		when: 'מתי זה היה, ומתי זה נודע לציבור?',
		toWhom: 'למי זה נאמר, ובאיזו דרך?',
		where: 'איפה אפשר לקרוא את זה?',
		others: 'מה אומרים אחרים?',
		general: 'שאלות לכל מקור'
	},
	general: [
		'מי שאומר את זה נכח במקום, או מעביר דברים ששמע?',
		'אלה המילים המדויקות, או תיאור שלהן? האם יש הקלטה או מסמך?',
		'למה לומר את זה עכשיו, ולקהל הזה?',
		'מי עומד מאחורי כלי התקשורת, ומה אומרים עליו אחרים?',
		'אילו מקורות בדקו בעצמם, ואילו חוזרים על דברי אחרים?',
		'מי עוד יכול לדעת, ומה הם אומרים?'
	],
	evidence: 'סימוכין',
	quoteEvidence: 'סימוכין למילים המצוטטות',
	nobody: 'אין כאן ציטוט.',
	reportedBy: 'דווח על ידי',
	alsoReportedBy: 'דווח גם על ידי',
	quoted: 'ציטוט של',
	role: 'תפקיד באותה עת',
	noRole: 'התיעוד אינו מציין תפקיד.',
	organisation: 'ארגון',
	dates: {
		statement: 'נאמר',
		report: 'דווח',
		protest: 'התרחש',
		action: 'תאריך',
		measurement: 'נתון עבור'
	},
	otherDate: (kind: string) => `זה תאריך האירוע (${kind}); ייתכן שהמילים המצוטטות נאמרו ביום אחר.`,
	madePublic: 'נודע לציבור',
	to: 'למי',
	channel: 'באיזו דרך',
	page: (publisher: string, date: string | null) => `${publisher}, ${date ?? 'ללא תאריך'}`,
	insecure: (host: string) => `${host}, חיבור לא מאובטח`,
	copy: (host: string) => `עותק בארכיון, ${host}`,
	shared: 'הצהרות שחולקות מקור',
	moreShared: 'נוספות כאלה',
	noCopy: (hasOthers: boolean, isThen: boolean) =>
		`לא רשום${then(isThen)} עותק ${hasOthers ? 'נוסף ' : ''}בארכיון.`,
	noRelated: (hasOthers: boolean, isThen: boolean) =>
		`לא מקושר${then(isThen)} אירוע ${hasOthers ? 'נוסף ' : ''}לאירוע הזה.`,
	noSource: 'לא ידוע על מקור שהיה גלוי לציבור עד אז.'
};
