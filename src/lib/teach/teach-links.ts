import { sheetTitles, type SheetName } from '#lib/teach/papers/sheet-view.ts';

/** What a lesson may lead to. */
export type TeachTarget = 'story' | 'stage' | 'known' | 'order' | SheetName;

/** The places by their names. */
export const targetNames: Readonly<Record<TeachTarget, string>> = {
	story: 'The story',
	stage: 'The stage',
	known: '“What was known then”, on the stage',
	order: 'The exercise',
	...sheetTitles
};

export type TeachLinks = Readonly<Record<TeachTarget, string>>;

/** Makes the address of a page that is to show what a query string says. */
type AddressOf = (page: 'story' | 'present' | 'order' | 'teach', search: string) => string;

/**
 * The addresses of all that a lesson uses.
 *
 * @param search the query string that the sheets keep
 * @param asof the day that all of it shows what was known on; null for all of the record
 */
export function teachLinks(addressOf: AddressOf, search: string, asof: string | null): TeachLinks {
	const queryOf = (given: Readonly<Record<string, string>> = {}) => {
		const query = new URLSearchParams({ ...given, ...(asof ? { asof } : {}) });
		return query.size > 0 ? `?${query}` : '';
	};
	const sheet = (print: SheetName) => addressOf('teach', printQuery(print, search));
	return {
		story: addressOf('story', queryOf()),
		stage: addressOf('present', queryOf()),
		known: addressOf('present', queryOf({ then: '1' })),
		order: addressOf('order', queryOf({ n: '6', seed: '42' })),
		handout: sheet('handout'),
		cards: sheet('cards'),
		answers: sheet('answers')
	};
}

/** The query string of a sheet, on the page for teaching itself. */
export function printQuery(print: SheetName, search: string): string {
	const query = new URLSearchParams({ print });
	for (const [name, value] of new URLSearchParams(search)) {
		if (name !== 'print') query.append(name, value);
	}
	return `?${query}`;
}
