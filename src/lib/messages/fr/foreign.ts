import type * as english from '../en/foreign.ts';

export const foreignMessages: typeof english.foreignMessages = {
	notice: (from: string, site: string) =>
		`Chargé depuis ${from}. Ni vérifié ni publié par ${site}.`,
	leftOut: (entries: string) => `Non repris\u00a0: ${entries}.`,
	title: 'Fichier importé'
};
