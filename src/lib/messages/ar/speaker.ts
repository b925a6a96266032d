import type * as english from '../en/speaker.ts';

const inOne =
	'بيان|تصريح|منشور|تدوينة|تغريدة|تحديث|رسالة|خطاب|رد|مقال|مقالة|تقرير|مذكرة|تعليق|مداخلة|تسجيل|فيديو|نشرة|وثيقة|كتاب|كلمة|بريد|حلقة|بودكاست';
const withOne = 'مقابلة|حديث|حوار|لقاء';
const atOne = 'مؤتمر|جلسة|اجتماع|إحاطة|ندوة|تجمع|فعالية|حفل|قمة';

const named = (nouns: string) => new RegExp(`^(?:ال)?(?:${nouns})(?:\\s|$)`, 'u');
const [isIn, isWith, isAt] = [named(inOne), named(withOne), named(atOne)];

const to = () => 'إلى ';

export const speakerMessages: typeof english.speakerMessages = {
	through: (channel: string) => {
		const before = 'في ';
		if (isIn.test(channel)) return { before, to };
		if (isWith.test(channel)) return { before, to: () => 'مع ' };
		return isAt.test(channel) ? { before, to: null } : null;
	},
	to,
	quotedBy: () => 'بحسب '
};
