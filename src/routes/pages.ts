import { resolve } from '$app/paths';
import { setParameter } from '#lib/record/query.ts';

/** The pages of a record. */
const pages = ['story', 'present', 'order', 'teach'] as const;

/** The name of a page of a record. */
export type Page = (typeof pages)[number];

/** The presenter's window, which is a page only in the one file (the site as a single HTML file). */
const presenterPage = 'presenter';

/** The name of the `<meta>` element in the one file for students. */
export const studentsMetaName = 'otr-students';

/** Whether this is the one file for students, which has no answer key, notes or answers. */
export const isForStudents =
	__OTR_FILE__ && document.querySelector(`meta[name="${studentsMetaName}"]`) !== null;

/** The query parameter for the page, in documents that contain all pages. */
const pageParameter = 'page';

/** Whether this is the one file (the site as a single HTML file). */
export const isOneFile = __OTR_FILE__;

/** The address of a page. @param search the query string for that page */
export function addressOf(page: Page, search = ''): string {
	if (!isOneFile) return resolve(page === 'story' ? '/' : `/${page}/`) + search;
	return addressInOneDocument(page, search);
}

/** The address of a page in a document that contains all pages. Only the query string differs. */
export const addressInOneDocument = (page: Page | typeof presenterPage, search: string): string =>
	// Not empty, because a link with an empty address keeps the current query string.
	setParameter(search, pageParameter, page === 'story' ? null : page) || '?';

/** Whether an address in the one file is that of the presenter's window. Always false in the file for students. */
export const isPresenter = (search: string): boolean =>
	!isForStudents && new URLSearchParams(search).get(pageParameter) === presenterPage;

/** The query string for the story, made from that of any page. */
export const withoutPage = (search: string): string =>
	pageOf(search) === 'story' ? search : setParameter(search, pageParameter, null);

/** The page that a query string asks for; by default the story. */
export function pageOf(search: string): Page {
	const name = new URLSearchParams(search).get(pageParameter);
	return pages.find((page) => page === name) ?? 'story';
}
