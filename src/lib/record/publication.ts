import type { EventsFile } from './events-file.ts';
import { toCorrections, type CorrectionData } from './corrections.ts';
import type { Teaching } from './lessons.ts';
import type { Notes } from './notes.ts';
import { toDateData, type DateData } from './date-data.ts';
import type { RecordData } from './record-data.ts';

/** The name of the site. */
export const siteName = 'On the Record';

/** Which state of a record this is, so that a citation can name it and anyone with the file can check it. */
export interface Version {
	/** The first 12 hex digits of the SHA-256 of the whole file as canonical JSON. */
	hash: string;
	/** When the file last changed. */
	date: DateData;
}

/** The facts about the record that a page shows besides the events. A frame has none of them. */
export interface Publication {
	/** The address of the story's page, without a query; null in the one file of a build that was not told it. */
	address: string | null;
	/** Null for a record that this site does not publish. */
	version: Version | null;
	corrections: CorrectionData[];
	/** Until when its facts were looked up; null if the file does not say. */
	checked: DateData | null;
}

/** Where a record comes from that this site has neither checked nor published. */
export interface Imported {
	/** Its host, or a description of the file. */
	from: string;
	/** Its name in a citation: its address, or its file’s name. */
	name: string;
	/** The host of the site that shows it. */
	site: string;
	/** How many of its events are left out, since they have problems. */
	leftOut: number;
	/** Who made it, as it says itself; absent if it does not, or where its host is known. */
	madeBy?: string;
}

/** Whether a host, with or without its port, means nothing to others: it is a number, or a name in its own network. */
const isLocalHost = (host: string): boolean =>
	!/\.[a-z-]+(:\d+)?$/i.test(host) || /\.local(host)?(:\d+)?$/i.test(host);

/** The same for a file that is handed on, without addresses of this machine. */
export const toHandOn = (imported: Imported): Imported =>
	isLocalHost(imported.site) ? { ...imported, site: siteName } : imported;

/** Of a file’s name: our format cannot say that this site has not checked a record. */
export const uncheckedBy = (imported: Imported): string =>
	`not-checked-by-${toHandOn(imported).site.replace(/[^a-z0-9.-]/gi, '-')}`;

/** The data in the one file. */
export interface FileData {
	record: RecordData;
	publication: Publication;
	notes: Notes;
	/** Null for a record that has no lessons of its own. */
	teaching: Teaching | null;
	/** The address of the site; null if its build was not told. */
	site: string | null;
	/** Only in a file that was made of a record of somebody else's. */
	imported?: Imported;
}

/** The facts of a checked file about itself. */
export function factsOf(file: EventsFile): Pick<Publication, 'corrections' | 'checked'> {
	return {
		corrections: toCorrections(file),
		checked: file.checked === undefined ? null : toDateData(file.checked)
	};
}
