import { resolve } from '$app/paths';
import { setParameter } from '#lib/record/query.ts';

/** The pages for readers. */
const pages = ['story', 'present', 'order', 'teach'] as const;

export type Page = (typeof pages)[number];

/** The page beside them that the one file has, too. */
const presenterPage = 'presenter';

/** The name of the element in its head by which the one file for pupils says so. */
export const pupilsMark = 'otr-pupils';

/** Whether this is that file: it has no key, no notes and no answers. */
export const isForPupils =
	__OTR_FILE__ && document.querySelector(`meta[name="${pupilsMark}"]`) !== null;

/** The one file has one address: its query names the page. */
const parameter = 'page';

/** Whether all pages are in one file, with nothing beside it. */
export const isOneFile = __OTR_FILE__;

/**
 * The address of a page.
 *
 * @param search the query string with the view that it is to show
 */
export function addressOf(page: Page, search = ''): string {
	if (!isOneFile) return resolve(page === 'story' ? '/' : `/${page}/`) + search;
	return inOneAddress(page, search);
}

/** The address of a page where all of them have the same, but for its query. */
export const inOneAddress = (page: Page | typeof presenterPage, search: string): string =>
	// A link with an empty address would keep the query.
	setParameter(search, parameter, page === 'story' ? null : page) || '?';

/** Whether the address in the one file is that of the presenter’s window, which pupils have not. */
export const isPresenter = (search: string): boolean =>
	!isForPupils && new URLSearchParams(search).get(parameter) === presenterPage;

/** The query of the story, whichever page a query names. */
export const withoutPage = (search: string): string =>
	pageOf(search) === 'story' ? search : setParameter(search, parameter, null);

/** The page that such an address names: the story, unless it is another. */
export function pageOf(search: string): Page {
	const name = new URLSearchParams(search).get(parameter);
	return pages.find((page) => page === name) ?? 'story';
}
