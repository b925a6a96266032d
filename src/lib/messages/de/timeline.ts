import type * as english from '../en/timeline.ts';

export const timelineMessages: typeof english.timelineMessages = {
	title: 'Zeitleiste',
	events: 'Ereignisse auf der Zeitachse',
	empty: 'Hier gibt es keine Ereignisse. Wählen Sie „Früher“, „Später“ oder „Alles zeigen“.',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`Mit den Pfeiltasten geht es von Ereignis zu Ereignis, die Eingabetaste ${hasCards ? 'öffnet die Karte' : 'wählt es aus'}` +
		`${hasHelp ? ', das Fragezeichen zeigt alle Tasten' : ''}.`,
	only: (event: string) => `1 Ereignis: ${event}`,
	zoom: {
		label: 'Ausschnitt und Vergrößerung',
		earlier: 'Früher',
		later: 'Später',
		out: 'Verkleinern',
		in: 'Vergrößern',
		whole: 'Alles zeigen'
	}
};
