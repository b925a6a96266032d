import type * as english from '../en/picture.ts';

export const pictureMessages: typeof english.pictureMessages = {
	nouns: {
		page: { one: '# página', other: '# páginas' },
		publisher: { one: '# medio o entidad', other: '# medios o entidades' }
	},
	sources: (events: string, span: string, pages: string) => `${events}, ${span}, ${pages}`,
	pages: (pages: string, publishers: string) => `a partir de ${pages} de ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`Línea de tiempo: ${sources}. Temas: ${tracks.join('; ')}.`,
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) =>
		`${parts.join('; ')}. El evento se señala en una línea de tiempo.`
};
