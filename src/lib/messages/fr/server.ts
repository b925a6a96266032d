import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'Entrées nouvelles et corrigées',
	record: (title: string) => `${title}\u00a0: la chronologie`,
	table: (title: string) => `${title}\u00a0: les événements en tableau`,
	correction: (title: string) => `Correction\u00a0: ${title}`,
	category: 'Correction'
};
