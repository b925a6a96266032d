import type { PageView, Theme } from '#lib/record/address-state.ts';

/** The reader's choices for the whole page. They are in the address; nothing is stored. */
export class PageSettings {
	/** The colours of the page; `auto` follows the reader’s system. */
	theme = $state.raw<Theme>('auto');
	/**
	 * The ids of the two statements in the comparison, as in the address. `''` until they are chosen; null
	 * without a comparison.
	 */
	compare = $state.raw<string | null>(null);
	/** Whether the record is shown as a timeline, a list or a table. */
	pageView = $state.raw<PageView>('story');
	/**
	 * The order of the table, as in the address: a column, with `-` before it if reversed, or `chapter`; null for
	 * the date.
	 */
	sort = $state.raw<string | null>(null);
}
