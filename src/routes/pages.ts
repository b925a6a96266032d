import { resolve } from '$app/paths';
import { setParameter } from '#lib/record/query.ts';

/** The pages for readers. */
const pages = ['story', 'present', 'order', 'teach'] as const;

/** The name of a page of the site. */
export type Page = (typeof pages)[number];

/** Another page that the one file has, too. */
const presenterPage = 'presenter';

/** The name of the `<meta>` element that marks the one file for students. */
export const studentsMark = 'otr-students';

/** Whether this is the file for students, which has no answer key, notes or answers. */
export const isForStudents =
	__OTR_FILE__ && document.querySelector(`meta[name="${studentsMark}"]`) !== null;

/** The parameter that names the page if all pages have the same path. */
const parameter = 'page';

/** Whether this is the one file, which has no other files beside it. */
export const isOneFile = __OTR_FILE__;

/**
 * The address of a page.
 *
 * @param search the query string with the view that the page is to show
 */
export function addressOf(page: Page, search = ''): string {
	if (!isOneFile) return resolve(page === 'story' ? '/' : `/${page}/`) + search;
	return inOneAddress(page, search);
}

/** The address of a page if all pages have the same path and differ by their query. */
export const inOneAddress = (page: Page | typeof presenterPage, search: string): string =>
	// Not empty, because a link with an empty address would keep the query.
	setParameter(search, parameter, page === 'story' ? null : page) || '?';

/** Whether an address in the one file is the address of the presenter's window. False for students. */
export const isPresenter = (search: string): boolean =>
	!isForStudents && new URLSearchParams(search).get(parameter) === presenterPage;

/** The query of the story, whichever page the given query names. */
export const withoutPage = (search: string): string =>
	pageOf(search) === 'story' ? search : setParameter(search, parameter, null);

/** The page that a query names; the story if it names none. */
export function pageOf(search: string): Page {
	const name = new URLSearchParams(search).get(parameter);
	return pages.find((page) => page === name) ?? 'story';
}
