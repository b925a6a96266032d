import type * as english from '../en/fields.ts';

export const fieldMessages: typeof english.fieldMessages = {
	title: 'טווח תאריכים',
	labels: { from: 'מתאריך', to: 'עד תאריך' },
	problems: {
		'no-date': (label: string) => `״${label}״ אינו תאריך מלא. בחרו יום, חודש ושנה.`,
		'not-read': (label: string, example: string) =>
			`״${label}״ אינו תאריך. הקלידו יום, חודש או שנה, למשל: ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`״${label}״ (${day}) קודם לתחילת התיעוד (${first}). בחרו בשדה ״${label}״ תאריך מאוחר יותר.`,
		'after-story': (label: string, day: string, last: string) =>
			`״${label}״ (${day}) מאוחר מסוף התיעוד (${last}). בחרו בשדה ״${label}״ תאריך מוקדם יותר.`,
		'after-to': (label: string, day: string, to: string) =>
			`״${label}״ (${day}) מאוחר מ״עד תאריך״ (${to}). בחרו בשדה ״${label}״ תאריך מוקדם יותר.`,
		'before-from': (label: string, day: string, from: string) =>
			`״${label}״ (${day}) קודם ל״מתאריך״ (${from}). בחרו בשדה ״${label}״ תאריך מאוחר יותר.`
	}
};
