import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'Entradas nuevas y corregidas',
	record: (title: string) => `${title}: la cronología`,
	table: (title: string) => `${title}: los eventos en una tabla`,
	correction: (title: string) => `Corrección: ${title}`,
	category: 'Corrección'
};
