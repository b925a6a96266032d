import { flushSync } from 'svelte';
import { hasModifier } from '#lib/ui/press.ts';
import { pageOf, type Page } from '../pages.ts';

/** Where a pressed link leads. */
interface Target {
	page: Page;
	/** The query of its address. */
	search: string;
	hash: string;
}

/**
 * The page of an opened record that is shown. The record is only in this document, so links between its pages make
 * history entries and load no document. An opened record always starts with its story.
 */
export class Visits {
	/** The page of the opened record that is shown. */
	page = $state.raw<Page>('story');
	/**
	 * The id of the visit that began when the reader followed a link. Steps and sheets that the page writes into its address keep it.
	 * Null for the story, which handles Back and Forward itself.
	 */
	id = $state.raw<number | null>(null);

	/**
	 * Follows a link.
	 *
	 * @param fragment the fragment that the address keeps; if empty, the link's own is used
	 */
	push({ search, hash }: Target, fragment: string): void {
		history.pushState({ visit: Date.now() }, '', location.pathname + search + (fragment || hash));
		this.showAddressed();
	}

	/**
	 * Shows the page of the address at once, so that listeners of the previous page are not called. Call it before other
	 * listeners to `popstate`.
	 *
	 * @returns whether another page is shown now
	 */
	showAddressed(): boolean {
		const page = pageOf(location.search);
		const id = page === 'story' ? null : visitIn(history.state);
		if (page === this.page && id === this.id) return false;
		this.page = page;
		this.id = id;
		flushSync();
		return true;
	}

	/** The page that a pressed link leads to; null if the browser or the page itself handles the press. */
	targetOf(e: MouseEvent): Target | null {
		if (e.defaultPrevented || e.button !== 0 || hasModifier(e)) return null;
		const link = e.target instanceof Element ? e.target.closest('a') : null;
		if (!link?.href || link.target || link.hasAttribute('download')) return null;
		const { origin, pathname, search, hash } = link;
		if (origin !== location.origin || pathname !== location.pathname) return null;
		const page = pageOf(search);
		// The story handles its own links, and the browser those to a part of the same page.
		const isHere = (page === 'story' && this.page === page) || (hash && search === location.search);
		return isHere ? null : { page, search, hash };
	}
}

/** The number of a visit in the state of a history entry; null if it has none. */
const visitIn = (state: unknown): number | null =>
	(state as { visit?: number } | null)?.visit ?? null;
