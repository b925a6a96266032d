import type * as english from '../en/overview.ts';

export const overviewMessages: typeof english.overviewMessages = {
	label: 'מבט על כל התקופה',
	keys: 'החצים ימינה ושמאלה מזיזים את החלון, ועם Shift בצעדים גדולים יותר. Home ו-End מעבירים אותו לתחילת התקופה ולסופה.',
	start: (day: string) => `תחילת החלק המוצג, ${day}`,
	window: (days: string) => `החלק המוצג, ${days}`,
	end: (day: string) => `סוף החלק המוצג, ${day}`
};
