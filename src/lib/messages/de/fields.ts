import type * as english from '../en/fields.ts';

export const fieldMessages: typeof english.fieldMessages = {
	title: 'Zeitraum',
	labels: { from: 'Von', to: 'Bis' },
	problems: {
		'no-date': (label: string) =>
			`„${label}“ ist kein vollständiges Datum. Wählen Sie Tag, Monat und Jahr.`,
		'not-read': (label: string, example: string) =>
			`„${label}“ ist kein Datum. Geben Sie einen Tag, einen Monat oder ein Jahr ein, etwa ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`„${label}“ (${day}) liegt vor dem Beginn der Chronik (${first}). Wählen Sie für „${label}“ ein späteres Datum.`,
		'after-story': (label: string, day: string, last: string) =>
			`„${label}“ (${day}) liegt nach dem Ende der Chronik (${last}). Wählen Sie für „${label}“ ein früheres Datum.`,
		'after-to': (label: string, day: string, to: string) =>
			`„${label}“ (${day}) liegt nach „Bis“ (${to}). Wählen Sie für „${label}“ ein früheres Datum.`,
		'before-from': (label: string, day: string, from: string) =>
			`„${label}“ (${day}) liegt vor „Von“ (${from}). Wählen Sie für „${label}“ ein späteres Datum.`
	}
};
