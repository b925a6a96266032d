import type * as english from '../en/foreign.ts';

export const foreignMessages: typeof english.foreignMessages = {
	notice: (from: string, site: string) =>
		`Herkunft: ${from}. Von ${site} weder geprüft noch veröffentlicht.`,
	leftOut: (entries: string) => `${entries} ausgelassen.`,
	title: 'Importierte Datei'
};
