import { setParameter } from '#lib/record/query.ts';
import { formatView, parseList, parseView, type View } from '#lib/timeline/view.ts';

export const forms = ['story', 'list', 'table'] as const;

/** More of a search, in UTF-16 units, is left out: nobody types it. */
export const longestSearch = 200;

/** What the record is shown as: `list` is the cards without the drawing. */
export type Form = (typeof forms)[number];

/** What of the story page's state lives in its address. Null is the default and is left out. */
export interface StoryView extends View {
	/** The ids of the shown speakers, if they are any: what the record does not hold is left out later. */
	speakers: readonly string[] | null;
	/** How it is known what is shown: attributions, if they are any. */
	how: readonly string[] | null;
	/** What is searched for, as it was typed; `''` is the default, and so is nothing but space. */
	q: string;
	/** `view` in the address; `story` is the default. */
	form: Form;
	/** The column that a table is in the order of, `-` before it from its end; null for the date. */
	sort: string | null;
}

/** As `parseView`: any string gives a valid state. */
export function parseStoryView(search: string, extent: readonly [number, number]): StoryView {
	const query = new URLSearchParams(search);
	const q = (query.get('q') ?? '').slice(0, longestSearch);
	return {
		...parseView(search, extent),
		speakers: parseList(query.get('speakers'), Boolean),
		how: parseList(query.get('how'), Boolean),
		q: q.trim() && q,
		form: forms.find((form) => form === query.get('view')) ?? 'story',
		sort: query.get('sort') || null
	};
}

/** As `formatView`. */
export function formatStoryView(state: StoryView, search = ''): string {
	const { speakers, how, q, form, sort } = state;
	return Object.entries({
		speakers: speakers && speakers.join(','),
		how: how && how.join(','),
		q: q.trim() ? q : null,
		view: form === 'story' ? null : form,
		sort: form === 'table' ? sort : null
	}).reduce((text, [name, value]) => setParameter(text, name, value), formatView(state, search));
}
