import type * as english from '../en/picture.ts';

export const pictureMessages: typeof english.pictureMessages = {
	nouns: {
		page: { one: '# page', other: '# pages' },
		publisher: { one: '# éditeur', other: '# éditeurs' }
	},
	sources: (events: string, span: string, pages: string) => `${events}, ${span}, ${pages}`,
	pages: (pages: string, publishers: string) => `d’après ${pages} de ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`Frise chronologique\u00a0: ${sources}. Thèmes\u00a0: ${tracks.join('\u202f; ')}.`,
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) =>
		`${parts.join('\u202f; ')}. L’événement est signalé sur une frise.`
};
