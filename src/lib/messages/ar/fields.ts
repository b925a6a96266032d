import type * as english from '../en/fields.ts';

export const fieldMessages: typeof english.fieldMessages = {
	title: 'الفترة',
	labels: { from: 'من', to: 'إلى' },
	problems: {
		'no-date': (label: string) => `تاريخ «${label}» غير مكتمل. حدد اليوم والشهر والسنة.`,
		'not-read': (label: string, example: string) =>
			`«${label}» ليس تاريخًا. اكتب يومًا أو شهرًا أو سنة، مثل: ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`تاريخ «${label}»، ${day}، يسبق بداية القصة، ${first}. اختر تاريخًا لاحقًا في «${label}».`,
		'after-story': (label: string, day: string, last: string) =>
			`تاريخ «${label}»، ${day}، بعد نهاية القصة، ${last}. اختر تاريخًا أسبق في «${label}».`,
		'after-to': (label: string, day: string, to: string) =>
			`تاريخ «${label}»، ${day}، بعد تاريخ «إلى»، ${to}. اختر تاريخًا أسبق في «${label}».`,
		'before-from': (label: string, day: string, from: string) =>
			`تاريخ «${label}»، ${day}، يسبق تاريخ «من»، ${from}. اختر تاريخًا لاحقًا في «${label}».`
	}
};
