import type * as english from '../en/speaker.ts';

const joined =
	'بيان|تصريح|منشور|تدوينة|تغريدة|تحديث|رسالة|خطاب|رد|مقابلة|حديث|حوار|مقال|مقالة|تقرير|مذكرة|تعليق|مداخلة|تسجيل|فيديو|نشرة|وثيقة|كتاب|كلمة|بريد|حلقة|بودكاست';
const apart = 'مؤتمر|جلسة|اجتماع|إحاطة|لقاء|ندوة|تجمع|فعالية|حفل|قمة';

const named = (nouns: string) => new RegExp(`^(?:ال)?(?:${nouns})(?:\\s|$)`, 'u');
const [isJoined, isApart] = [named(joined), named(apart)];

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => {
		if (isJoined.test(channel)) return { before: 'في ', joinsTo: true };
		return isApart.test(channel) ? { before: 'في ', joinsTo: false } : null;
	},
	separator: '، ',
	to: 'إلى ',
	quotedBy: 'بحسب '
};
