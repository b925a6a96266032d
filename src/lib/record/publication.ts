import type { EventsFile } from './events-file.ts';
import { toCorrections, type CorrectionData } from './corrections.ts';
import type { Teaching } from './lessons.ts';
import type { Notes } from './notes.ts';
import { toDateData, type DateData } from './date-data.ts';
import type { RecordData } from './record-data.ts';

/** The name of the site, which is never translated. */
export const siteName = 'On the Record';

/** The version of a record. Citations contain it, and anyone who has the file can verify it. */
export interface RecordVersion {
	/** The first 12 hex digits of the SHA-256 of the record as canonical JSON. */
	hash: string;
	/** The day of the file’s last change. */
	date: DateData;
}

/** Facts about the publication of a record, which pages show besides its events. Embeds do not show them. */
export interface Publication {
	/** The address of the story’s page, without a query; null in the one file if the build did not have `OTR_SITE`. */
	address: string | null;
	/** Null for a record that this site does not publish, such as one that a reader opened. */
	version: RecordVersion | null;
	corrections: CorrectionData[];
	/** The day on which the facts were last checked; null if the file has none. */
	checked: DateData | null;
}

/** Where a record comes from that a reader opened. This site has neither checked nor published it. */
export interface ImportOrigin {
	/** The host that it was loaded from, or a description of the file. */
	from: string;
	/** The record’s name in a citation: its address or its file’s name. */
	name: string;
	/** The host of the site that shows the record. */
	site: string;
	/** The number of events that were left out because they have problems. */
	leftOut: number;
	/** Who made the record, according to the file; left out if the file does not contain this, or if the host is known. */
	madeBy?: string;
}

/** Whether a host, with or without a port, is an IP address or a local name. These are meaningless elsewhere. */
const isLocalHost = (host: string): boolean =>
	!/\.(?:[a-z-]+|xn--[a-z\d-]+)(:\d+)?$/i.test(host) || /\.local(host)?(:\d+)?$/i.test(host);

/** Replaces a local `site` by `siteName`, because the result goes into a file that the reader may pass on. */
export const withoutLocalHost = (imported: ImportOrigin): ImportOrigin =>
	isLocalHost(imported.site) ? { ...imported, site: siteName } : imported;

/**
 * A suffix for file names: `not-checked-by-example.org`. It warns that the site has not checked the record, for which
 * our format has no key.
 */
export const uncheckedSuffix = (imported: ImportOrigin): string =>
	`not-checked-by-${withoutLocalHost(imported).site.replace(/[^a-z0-9.-]/gi, '-')}`;

/** The data inside the one file (the whole site in one HTML file). */
export interface OneFileData {
	record: RecordData;
	publication: Publication;
	notes: Notes;
	/** Null for a record without lessons of its own. */
	teaching: Teaching | null;
	/** The address of the site; null if the build did not have `OTR_SITE`. */
	site: string | null;
	/** Set if the file was made from a record that a reader opened. */
	imported?: ImportOrigin;
}

/** The facts about the publication that the record’s file itself contains. */
export function publicationFacts(file: EventsFile): Pick<Publication, 'corrections' | 'checked'> {
	return {
		corrections: toCorrections(file),
		checked: file.checked === undefined ? null : toDateData(file.checked)
	};
}
