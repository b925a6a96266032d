import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'Neue und korrigierte Einträge',
	record: (title: string) => `${title}: die Chronik`,
	table: (title: string) => `${title}: die Ereignisse als Tabelle`,
	correction: (title: string) => `Korrektur: ${title}`,
	category: 'Korrektur'
};
