import { flushSync } from 'svelte';
import { hasModifier } from '#lib/ui/press.ts';
import { pageOf, type Page } from '../pages.ts';

/** The target of a pressed link. */
interface LinkTarget {
	page: Page;
	/** The query string of the address. */
	search: string;
	hash: string;
}

/**
 * Navigates between the pages of an opened record. Only this document has the record, so a link makes a history entry
 * instead of loading a document. Begins with the story, whatever the address says; call `showAddressed` to begin with the
 * addressed page.
 */
export class PageHistory {
	/** The page that is shown. */
	page = $state.raw<Page>('story');
	/**
	 * The id of the current visit to a page, made when the reader follows a link. It stays the same while the page
	 * writes its own address. Null for the story, which handles Back and Forward itself.
	 */
	id = $state.raw<number | null>(null);

	/** Follows a link. @param fragment the fragment that the address must keep; if empty, uses the fragment of the link */
	push({ search, hash }: LinkTarget, fragment: string): void {
		history.pushState({ visit: Date.now() }, '', location.pathname + search + (fragment || hash));
		this.showAddressed();
	}

	/**
	 * Shows the page of the current address at once, so that the previous page's listeners are not called. Call it
	 * before other listeners of `popstate`.
	 *
	 * @returns whether another page is shown now
	 */
	showAddressed(): boolean {
		const page = pageOf(location.search);
		const id = page === 'story' ? null : visitId(history.state);
		if (page === this.page && id === this.id) return false;
		this.page = page;
		this.id = id;
		flushSync();
		return true;
	}

	/** The page to which a pressed link leads; null if the browser or the current page should handle the press. */
	targetOf(e: MouseEvent): LinkTarget | null {
		if (e.defaultPrevented || e.button !== 0 || hasModifier(e)) return null;
		const link = e.target instanceof Element ? e.target.closest('a') : null;
		if (!link?.href || link.target || link.hasAttribute('download')) return null;
		const { origin, pathname, search, hash } = link;
		if (origin !== location.origin || pathname !== location.pathname) return null;
		const page = pageOf(search);
		// The story handles links to itself. The browser handles links to a part of the same page.
		const isHere = (page === 'story' && this.page === page) || (hash && search === location.search);
		return isHere ? null : { page, search, hash };
	}
}

/** The id of the visit in a history entry's state; null if there is none. */
const visitId = (state: unknown): number | null =>
	(state as { visit?: number } | null)?.visit ?? null;
