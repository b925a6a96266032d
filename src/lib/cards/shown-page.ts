import type { Imported, Publication } from '#lib/record/publication.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { Theme } from '#lib/record/address-state.ts';
import type { StoryState } from './story-state.svelte.ts';

/** The state of a page that its dialogs need (export, embed, compare). */
export interface ShownPage {
	readonly view: StoryState;
	/** A year, month or day: the page shows only what was known by its end. Null for the whole record. */
	readonly asof: string | null;
	/** The colour scheme that the reader chose. */
	readonly theme: Theme;
	/** The whole record; null for a record that was loaded later. */
	readonly record: RecordData | null;
	/** Null for a record that was loaded later. */
	readonly publication: Publication | null;
	/** Where the record comes from, if this site has not published it; otherwise null. */
	readonly imported: Imported | null;
	/** The page's address with its current state, relative to the site's root: `/?from=…#…`. */
	addressOf: () => string;
}
