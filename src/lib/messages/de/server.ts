import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'Neue und berichtigte Einträge',
	record: (title: string) => `${title}: das Dossier`,
	table: (title: string) => `${title}: die Ereignisse als Tabelle`,
	correction: (title: string) => `Berichtigung: ${title}`,
	category: 'Berichtigung'
};
