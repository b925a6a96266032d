import { getContext, setContext } from 'svelte';
import type { Pictures } from '#lib/cards/pictures.ts';
import { pictures } from './event-pictures.svelte.ts';
import { addressOf, isOneFile, type Page } from './pages.ts';

/** What the pages of one record have to know of where they are. */
export interface RecordPages {
	/**
	 * The address of one of them.
	 *
	 * @param search what it is to show, as a query string
	 */
	addressOf: (page: Page, search?: string) => string;
	/** Whether nothing is beside them: no presenter’s window, no file to download, no address that leads a class to them. */
	isAlone: boolean;
	/** What the window’s title calls the record; null where it says the record’s own title. */
	title: string | null;
	pictures: Pictures;
	/** What a page leaves at the end of its address when it writes a query: a fragment, or nothing. */
	fragment: () => string;
}

/** Those of the site’s own record, and of the one file. */
const ownPages: RecordPages = {
	addressOf,
	isAlone: isOneFile,
	title: null,
	pictures,
	fragment: () => ''
};

const key = Symbol('pages');

/** Says where the pages below are. */
export const setPages = (pages: RecordPages): RecordPages => setContext(key, pages);

export const getPages = (): RecordPages => getContext<RecordPages | undefined>(key) ?? ownPages;
