import type { Form, Theme } from '#lib/record/address-state.ts';

/** What the reader has chosen about the page as a whole. It lives in the address: nothing is stored. */
export class Settings {
	theme = $state.raw<Theme>('auto');
	/**
	 * The two statements that are compared, as the address names them; `''` while they are still to be
	 * chosen, null for none.
	 */
	compare = $state.raw<string | null>(null);
	/** What the record is shown as. */
	form = $state.raw<Form>('story');
	/** The column that the table is in the order of, as the address names it; null for the date. */
	sort = $state.raw<string | null>(null);
}
