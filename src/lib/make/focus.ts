import type { List } from './draft.ts';

/** The field of an item that one fills in first. */
export const firstFields: Record<List, string> = {
	events: 'title',
	sources: 'publisher',
	speakers: 'name',
	kinds: 'label',
	tracks: 'label',
	series: 'label',
	routes: 'title',
	chapters: 'title'
};

/** Moves the focus to the row of the chosen event, or to what adds the first one. */
export function focusList(): void {
	const row = document.querySelector<HTMLElement>('.form [aria-current] button');
	(row ?? document.getElementById('make_add'))?.focus();
}
