import { flushSync } from 'svelte';
import { hasModifier } from '#lib/ui/press.ts';
import { pageOf, type Page } from '../pages.ts';

/** The target of a press on a link. */
interface Target {
	page: Page;
	/** Of its address. */
	search: string;
	hash: string;
}

/**
 * Which page of an opened record is shown. The record is only in this document, so a link between its pages makes an
 * entry in the history, and loads no other document. Opening a record always begins with its story.
 */
export class Visits {
	page = $state.raw<Page>('story');
	/**
	 * Another one for each link that was followed; the steps and sheets that a page writes into its address share one. Null
	 * for the story, which itself follows Back and Forward.
	 */
	id = $state.raw<number | null>(null);

	/**
	 * Follows a link.
	 *
	 * @param fragment what stays at the address's end; empty where the link may say it
	 */
	push({ search, hash }: Target, fragment: string): void {
		history.pushState({ visit: Date.now() }, '', location.pathname + search + (fragment || hash));
		this.showAddressed();
	}

	/**
	 * Shows the page of the address at once: listeners of the page before must not hear of the change. Call it before
	 * other listeners to `popstate`.
	 *
	 * @returns whether another page is shown
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

	/** @returns null for a press that the browser or the page itself handles */
	targetOf(e: MouseEvent): Target | null {
		if (e.defaultPrevented || e.button !== 0 || hasModifier(e)) return null;
		const link = e.target instanceof Element ? e.target.closest('a') : null;
		if (!link?.href || link.target || link.hasAttribute('download')) return null;
		const { origin, pathname, search, hash } = link;
		if (origin !== location.origin || pathname !== location.pathname) return null;
		const page = pageOf(search);
		// The story itself follows its links, and a place on the page is the browser's.
		const isHere = (page === 'story' && this.page === page) || (hash && search === location.search);
		return isHere ? null : { page, search, hash };
	}
}

const visitIn = (state: unknown): number | null =>
	(state as { visit?: number } | null)?.visit ?? null;
