import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	title: 'Zeitleiste',
	waits: 'Noch nicht geladen.',
	show: (host) => `Zeitleiste von ${host} anzeigen`
};
