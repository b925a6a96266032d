import type * as english from '../en/timeline.ts';

export const timelineMessages: typeof english.timelineMessages = {
	title: 'ציר זמן',
	events: 'אירועים על ציר הזמן',
	empty: 'אין כאן אירועים. בחרו ״מוקדם יותר״, ״מאוחר יותר״ או ״כל התקופה״.',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`מקשי החצים עוברים מאירוע לאירוע, Enter ${hasCards ? 'פותח את הכרטיס' : 'בוחר את האירוע'}` +
		`${hasHelp ? ', סימן השאלה מציג את כל המקשים' : ''}.`,
	only: (event: string) => `1 אירוע: ${event}`,
	zoom: {
		label: 'הגדלה והזזה',
		earlier: 'מוקדם יותר',
		later: 'מאוחר יותר',
		out: 'הקטנה',
		in: 'הגדלה',
		whole: 'כל התקופה'
	}
};
