import type * as english from '../en/foreign.ts';

export const foreignMessages: typeof english.foreignMessages = {
	notice: (from: string, site: string) =>
		`Cargado desde ${from}. ${site} no lo ha comprobado ni publicado.`,
	leftOut: (entries: string) => `Sin incluir: ${entries}.`,
	title: 'Archivo importado'
};
