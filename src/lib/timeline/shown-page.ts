import type { Publication } from '#lib/record/publication.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { Theme } from './address-state.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** What a page shows, for the dialogs that make something of it. */
export interface ShownPage {
	readonly view: TimelineState;
	/** A year, a month or a day: only what was known by its end is shown; null for all of the record. */
	readonly asof: string | null;
	readonly theme: Theme;
	/** The whole record; null for one that came after the page. */
	readonly record: RecordData | null;
	/** Null for a record that came after the page. */
	readonly publication: Publication | null;
	/** The page's address as its state is now, without where the site stands: `/?from=…#…`. */
	addressOf: () => string;
}
