import type * as english from '../en/picture.ts';

export const pictureMessages: typeof english.pictureMessages = {
	nouns: {
		page: { one: '# Seite', other: '# Seiten' },
		publisher: { one: '# Herausgeber', other: '# Herausgebern' }
	},
	sources: (events: string, span: string, pages: string) => `${events}, ${span}, ${pages}`,
	pages: (pages: string, publishers: string) => `belegt auf ${pages} von ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`Eine Zeitleiste: ${sources}. Themen: ${tracks.join('; ')}.`,
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) =>
		`${parts.join('; ')}. Das Ereignis ist auf einer Zeitleiste markiert.`
};
