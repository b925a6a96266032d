import type { Form, Theme } from '#lib/record/address-state.ts';

/** The reader's choices for the page as a whole. They are in the address: nothing is stored. */
export class Settings {
	theme = $state.raw<Theme>('auto');
	/**
	 * The two statements that are compared, as the address names them; `''` while they are still to be
	 * chosen, null for none.
	 */
	compare = $state.raw<string | null>(null);
	/** Whether the record is shown as a timeline, a list or a table. */
	form = $state.raw<Form>('story');
	/** The column that the table is in the order of, as the address names it; null for the date. */
	sort = $state.raw<string | null>(null);
}
