import type { PluralForms } from '../message-types.ts';

/** How many pages, and how many publishers. */
const nouns: Record<'page' | 'publisher', PluralForms> = {
	page: { one: '# page', other: '# pages' },
	publisher: { one: '# publisher', other: '# publishers' }
};

/** What a record cites, and its picture in words. Functions get formatted text. */
export const pictureMessages = {
	nouns,
	sources: (events: string, span: string, pages: string) => `${events}, ${span}, ${pages}`,
	pages: (pages: string, publishers: string) => `from ${pages} of ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`A timeline: ${sources}. Tracks: ${tracks.join('; ')}.`,
	/** Of one event: its date and its track. */
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) => `${parts.join('; ')}. The event is marked on a timeline.`
};
