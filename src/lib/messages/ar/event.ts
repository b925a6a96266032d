import type * as english from '../en/event.ts';

export const eventMessages: typeof english.eventMessages = {
	title: (event: string, record: string) => `${event} · ${record}`,
	heading: 'حدث من السجل',
	corrections: 'التصويبات',
	drawing: 'موقعه على الخط الزمني',
	picture: (title: string, picture: string) => `«${title}» معلَّم عليه. ${picture}`,
	whole: 'قراءة السجل كاملًا',
	added: 'أُضيف إلى السجل في <date></date>.'
};
