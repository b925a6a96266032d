import { getContext, setContext } from 'svelte';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { pictures } from './event-pictures.svelte.ts';
import { addressOf, isOneFile, type Page } from './pages.ts';

/** The address of an exercise for a class. */
export interface ClassLink {
	/** Null if the address would be too long. */
	text: string | null;
	/** Whether the address contains the record itself. */
	hasRecord: boolean;
}

/** Where the pages of one record are, as far as they need to know it. */
export interface RecordPages {
	/**
	 * The address of a page.
	 *
	 * @param search the query string with the view that the page is to show
	 */
	addressOf: (page: Page, search?: string) => string;
	/** Whether there is nothing beside the pages: no files to download, no address for a class. */
	isAlone: boolean;
	/** The name of the record in the window's title; null if that is the record's own title. */
	title: string | null;
	pictures: PictureContext;
	/**
	 * Returns the full address of the exercise for a class, as others can open it; its text is null if it would be too long.
	 * Null if there is nothing that others could open.
	 */
	toClass: ((search: string) => Promise<ClassLink>) | null;
	/** Returns the fragment that a page keeps when it writes a query into its address; may be empty. */
	fragment: () => string;
}

/** The pages of the site's own record, and those of the one file. */
const ownPages: RecordPages = {
	addressOf,
	isAlone: isOneFile,
	title: null,
	pictures,
	toClass: isOneFile
		? null
		: async (search) => ({ text: location.origin + location.pathname + search, hasRecord: false }),
	fragment: () => ''
};

const key = Symbol('pages');

/** Tells all components below where the pages are. */
export const setRecordPages = (pages: RecordPages): RecordPages => setContext(key, pages);

/** The addresses of the record that the page shows; by default those of the site. */
export const getRecordPages = (): RecordPages =>
	getContext<RecordPages | undefined>(key) ?? ownPages;
