import type { SheetName } from '#lib/teach/papers/sheet-view.ts';

/** What a lesson may link to. */
export type TeachTarget = 'story' | 'stage' | 'known' | 'order' | SheetName;

export type TeachLinks = Readonly<Record<TeachTarget, string>>;

/** Makes the address of a page with a query string. */
type AddressOf = (page: 'story' | 'present' | 'order' | 'teach', search: string) => string;

/**
 * The addresses of all that a lesson uses.
 *
 * @param search the query string that the sheets keep
 * @param asof the as-of day that all of them keep; null for the whole record
 */
export function teachLinks(addressOf: AddressOf, search: string, asof: string | null): TeachLinks {
	const events = new URLSearchParams(search).get('events');
	/** The story has no routes: it shows the whole record. */
	const queryOf = (given: Readonly<Record<string, string>> = {}, route = events) => {
		const all = { ...given, ...(route ? { events: route } : {}), ...(asof ? { asof } : {}) };
		const query = new URLSearchParams(all);
		// A comma may stand as it is, and reads better.
		return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
	};
	const sheet = (print: SheetName) => addressOf('teach', printQuery(print, search));
	return {
		story: addressOf('story', queryOf({}, null)),
		stage: addressOf('present', queryOf()),
		known: addressOf('present', queryOf({ then: '1' })),
		order: addressOf('order', queryOf({ n: '6', seed: '42' })),
		handout: sheet('handout'),
		cards: sheet('cards'),
		answers: sheet('answers')
	};
}

/** The query string of a sheet, on the page for teaching; other parameters of `search` stay. */
export function printQuery(print: SheetName, search: string): string {
	const query = new URLSearchParams(search);
	query.delete('print');
	return `?${new URLSearchParams([['print', print], ...query])}`;
}
