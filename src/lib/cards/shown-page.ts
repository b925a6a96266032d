import type { ImportOrigin, Publication } from '#lib/record/publication.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { Theme } from '#lib/record/address-state.ts';
import type { StoryState } from './story-state.svelte.ts';

/** The state of a page that its dialogs (export, embed, compare) need. */
export interface ShownPage {
	readonly view: StoryState;
	/** If the page shows a past day: a year, month or day, at whose end the shown facts were known. Otherwise null. */
	readonly asof: string | null;
	/** The colour scheme that the reader chose. */
	readonly theme: Theme;
	/** The whole record; null for a large record that a reader has opened. */
	readonly record: RecordData | null;
	/** Facts about the publication of the record; null if there are none. */
	readonly publication: Publication | null;
	/** Where the record comes from if this site has not published it; otherwise null. */
	readonly imported: ImportOrigin | null;
	/** Returns the page's address with its current state, relative to the site's root: `/?from=…#…`. */
	addressOf: () => string;
}
