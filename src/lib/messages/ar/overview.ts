import type * as english from '../en/overview.ts';

export const overviewMessages: typeof english.overviewMessages = {
	label: 'نظرة عامة على القصة كلها',
	keys: 'يتحرك بسهمي اليمين واليسار، وبخطوة أكبر مع Shift. وينقله Home وEnd إلى طرفي القصة.',
	start: (day: string) => `بداية الجزء المعروض، ${day}`,
	window: (days: string) => `الجزء المعروض، ${days}`,
	end: (day: string) => `نهاية الجزء المعروض، ${day}`
};
