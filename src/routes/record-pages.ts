import { getContext, setContext } from 'svelte';
import type { PictureContext } from '#lib/cards/pictures.ts';
import { pictures } from './event-pictures.svelte.ts';
import { addressOf, isOneFile, type Page } from './pages.ts';

/** The address of the exercise for a class. */
export interface ClassLink {
	/** The address; null if it would be too long. */
	text: string | null;
	/** Whether the address contains the whole record. */
	hasRecord: boolean;
}

/** Where the pages of a record are. */
export interface RecordPages {
	/** Returns the address of a page. @param search the query string for that page */
	addressOf: (page: Page, search?: string) => string;
	/**
	 * Whether only the current document has this record (the one file, or an opened record). No other page or
	 * file of the site then has it.
	 */
	isOnlyHere: boolean;
	/** The record's name for the window's title; null if that is the record's own title. */
	title: string | null;
	pictures: PictureContext;
	/**
	 * Returns the full address of the exercise for a class (`text` is null if it would be too long). Null if
	 * other people could not open such an address.
	 */
	toClass: ((search: string) => Promise<ClassLink>) | null;
	/** Returns the fragment that a page must keep when it changes its address; may be empty. */
	fragment: () => string;
}

/** The pages of the site's own record, on the site or in the one file. */
const ownPages: RecordPages = {
	addressOf,
	isOnlyHere: isOneFile,
	title: null,
	pictures,
	toClass: isOneFile
		? null
		: async (search) => ({ text: location.origin + location.pathname + search, hasRecord: false }),
	fragment: () => ''
};

const contextKey = Symbol('pages');

/** Provides the addresses to all components below, by context. */
export const setRecordPages = (pages: RecordPages): RecordPages => setContext(contextKey, pages);

/** The addresses of the pages of the current record; by default those of the site. */
export const getRecordPages = (): RecordPages =>
	getContext<RecordPages | undefined>(contextKey) ?? ownPages;
