import { printWords, type Print } from './paper-view.ts';

/** What a lesson may lead to. */
export type TeachPlace = 'story' | 'stage' | 'known' | 'order' | Print;

/** The places by their names. */
export const placeWords: Readonly<Record<TeachPlace, string>> = {
	story: 'The story',
	stage: 'The stage',
	known: '“What was known then”, on the stage',
	order: 'The exercise',
	...printWords
};

export type TeachLinks = Readonly<Record<TeachPlace, string>>;

/**
 * The addresses of all that a lesson uses.
 *
 * @param root of the site, with a slash at its end
 * @param search the query string that the sheets keep
 * @param asof the day that all of it shows what was known on; null for all of the record
 */
export function teachLinks(root: string, search: string, asof: string | null): TeachLinks {
	const to = (path: string, given: Readonly<Record<string, string>> = {}) => {
		const query = new URLSearchParams({ ...given, ...(asof ? { asof } : {}) });
		return root + path + (query.size > 0 ? `?${query}` : '');
	};
	return {
		story: to(''),
		stage: to('present/'),
		known: to('present/', { then: '1' }),
		order: to('order/', { n: '6', seed: '42' }),
		handout: printAddress('handout', search),
		cards: printAddress('cards', search),
		answers: printAddress('answers', search)
	};
}

/** The address of a sheet, on the page for teaching itself. */
export function printAddress(print: Print, search: string): string {
	const query = new URLSearchParams({ print });
	for (const [name, value] of new URLSearchParams(search)) {
		if (name !== 'print') query.append(name, value);
	}
	return `?${query}`;
}
