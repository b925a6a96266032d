import { getContext, setContext } from 'svelte';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { pictures } from './event-pictures.svelte.ts';
import { addressOf, isOneFile, type Page } from './pages.ts';

/** The place of one record's pages, as far as they have to know it. */
export interface RecordPages {
	/**
	 * The address of one of them.
	 *
	 * @param search the query string with the view that it is to show
	 */
	addressOf: (page: Page, search?: string) => string;
	/** Whether nothing is beside them: no presenter’s window, no file to download, no address that leads a class to them. */
	isAlone: boolean;
	/** The record's name in the window’s title; null where that is the record’s own title. */
	title: string | null;
	pictures: PictureContext;
	/** The fragment that a page keeps when it writes a query into its address; empty for none. */
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
