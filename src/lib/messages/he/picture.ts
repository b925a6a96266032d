import type * as english from '../en/picture.ts';

export const pictureMessages: typeof english.pictureMessages = {
	nouns: {
		page: { one: 'דף אחד', two: 'שני דפים', other: '# דפים' },
		publisher: { one: 'גוף מפרסם אחד', two: 'שני גופים מפרסמים', other: '# גופים מפרסמים' }
	},
	sources: (events: string, span: string, pages: string) => `${events}, ${span}, ${pages}`,
	pages: (pages: string, publishers: string) => `מתוך ${pages} של ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`ציר זמן: ${sources}. נושאים: ${tracks.join('; ')}.`,
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) => `${parts.join('; ')}. האירוע מסומן על ציר זמן.`
};
