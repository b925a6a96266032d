declare global {
	namespace App {
		interface Locals {
			/** The data that the page gets for hydration. */
			data?: unknown;
		}
	}

	/** Whether this is the build of the one file, which contains all pages. */
	const __OTR_FILE__: boolean;

	/** The languages of the site. The first has no folder. Null if there is only one. */
	const __OTR_LANGUAGES__: readonly string[] | null;

	/** The origins whose records the frame and the stage may show; null if there are none. */
	const __OTR_OPEN_ORIGINS__: readonly string[] | null;
}

export {};
