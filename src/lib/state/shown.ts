import type { Imprint } from '#lib/model/imprint.ts';
import type { RecordData } from '#lib/model/record-data.ts';
import type { Curtain } from './curtain.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** What a page shows, for the dialogs that make something of it. */
export interface Shown {
	curtain: Curtain;
	settings: Settings;
	/** The whole record; null for one that came after the page. */
	record: RecordData | null;
	/** Null for a record that came after the page. */
	imprint: Imprint | null;
	/** The page's address as its state is now, without where the site stands: `/?from=…#…`. */
	addressOf: () => string;
}
