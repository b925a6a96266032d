import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';
import { ltr } from '../ltr.ts';

export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'ليست هذه قيمة؛ ضع النص بين علامتي تنصيص مزدوجتين',
	InvalidNumberFormat: 'ليس هذا رقمًا',
	PropertyNameExpected: 'المتوقع مفتاح بين علامتي تنصيص مزدوجتين',
	ValueExpected: 'المتوقع قيمة',
	ColonExpected: 'المتوقع نقطتان (:) بين المفتاح وقيمته',
	CommaExpected: 'المتوقع فاصلة (,)',
	CloseBraceExpected: `المتوقع ${ltr('}')}`,
	CloseBracketExpected: `المتوقع ${ltr(']')}`,
	EndOfFileExpected: 'لا يجوز أن يأتي شيء بعد نهاية البيانات؛ احذف هذا',
	InvalidCommentToken: 'لا تعليقات في JSON؛ احذف هذا',
	UnexpectedEndOfComment: 'لا تعليقات في JSON؛ احذف هذا',
	UnexpectedEndOfString: 'هذا النص غير مغلق؛ أضف " في آخره',
	UnexpectedEndOfNumber: 'هذا الرقم غير مكتمل',
	InvalidUnicode: `المتوقع أربعة أرقام ست عشرية بعد ${ltr(String.raw`\u`)}`,
	InvalidEscapeCharacter: `اكتب ${ltr(String.raw`\\`)} للشرطة المائلة العكسية`,
	InvalidCharacter: `اكتب ${ltr(String.raw`\n`)} لفصل السطر و${ltr(String.raw`\t`)} لمسافة الجدولة`,
	LastComma: 'احذف الفاصلة التي قبل هذا',
	TooDeep: `عدد مستويات التداخل هنا أكثر من ${maxDepth}`,
	Unknown: 'تعذرت قراءة هذا'
};
