declare global {
	namespace App {
		interface Locals {
			/** What the page has been given, with which it starts. */
			data?: unknown;
		}
	}

	/** Whether this is the build of the one file that holds all pages. */
	const __OTR_FILE__: boolean;

	/** The languages of the site's builds, the first of which stands in its own folder; null for one. */
	const __OTR_LANGUAGES__: readonly string[] | null;

	/** Whose records the frame and the stage may show beside the site's own; null for nobody's. */
	const __OTR_OPEN_ORIGINS__: readonly string[] | null;
}

export {};
