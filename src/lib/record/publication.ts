import type { EventsFile } from './events-file.ts';
import { toCorrections, type CorrectionData } from './corrections.ts';
import type { Teaching } from './lessons.ts';
import type { Notes } from './notes.ts';
import { toDateData, type DateData } from './date-data.ts';
import type { RecordData } from './record-data.ts';

/** The name of the site, which is never translated. */
export const siteName = 'On the Record';

/** The state of a record. A citation names it, and anyone who has the file can verify it. */
export interface Version {
	/** The first 12 hex digits of the SHA-256 of the whole file, written as canonical JSON. */
	hash: string;
	/** The day of the file’s last change. */
	date: DateData;
}

/** The facts about a record that pages show besides its events. Frames do not show them. */
export interface Publication {
	/** The address of the story’s page without a query; null in the one file of a build without `OTR_SITE`. */
	address: string | null;
	/** Null for a record that this site does not publish. */
	version: Version | null;
	corrections: CorrectionData[];
	/** The day on which the facts were last checked; null if the file has none. */
	checked: DateData | null;
}

/** The origin of a record that this site has neither checked nor published. */
export interface Imported {
	/** The host that it was loaded from, or a description of the file. */
	from: string;
	/** The record’s name in a citation: its address or its file’s name. */
	name: string;
	/** The host of the site that shows the record. */
	site: string;
	/** How many events were left out because they have problems. */
	leftOut: number;
	/** Who made the record, as the file itself claims; left out if the file does not, or if the host is known. */
	madeBy?: string;
}

/** Whether a host, with or without a port, exists only on this machine or network: a number or a local name. */
const isLocalHost = (host: string): boolean =>
	!/\.[a-z-]+(:\d+)?$/i.test(host) || /\.local(host)?(:\d+)?$/i.test(host);

/** The same data for a file that the reader may pass on: without addresses of this machine. */
export const withoutLocalHost = (imported: Imported): Imported =>
	isLocalHost(imported.site) ? { ...imported, site: siteName } : imported;

/** A part of a file’s name that says that the site has not checked the record. Our format has no field for this. */
export const uncheckedSuffix = (imported: Imported): string =>
	`not-checked-by-${withoutLocalHost(imported).site.replace(/[^a-z0-9.-]/gi, '-')}`;

/** The data inside the one file. */
export interface FileData {
	record: RecordData;
	publication: Publication;
	notes: Notes;
	/** Null for a record without lessons of its own. */
	teaching: Teaching | null;
	/** The address of the site; null if the build did not know it. */
	site: string | null;
	/** Only in a file that was made from somebody else’s record. */
	imported?: Imported;
}

/** The facts about a checked file that the file itself contains. */
export function factsOf(file: EventsFile): Pick<Publication, 'corrections' | 'checked'> {
	return {
		corrections: toCorrections(file),
		checked: file.checked === undefined ? null : toDateData(file.checked)
	};
}
