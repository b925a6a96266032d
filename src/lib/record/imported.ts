/** Where a record comes from that this site has neither checked nor published. */
export interface Imported {
	/** Its host, or in words what was opened. */
	from: string;
	/** The host of the site that shows it. */
	site: string;
	/** How many of its events are left out, since they have problems. */
	leftOut: number;
}

/** What stands wherever the record is shown, and in whatever is taken from it. */
export function importedWords({ from, site, leftOut }: Imported): string {
	const entries = leftOut === 1 ? 'entry' : 'entries';
	const left = leftOut > 0 ? ` ${leftOut.toLocaleString('en')} ${entries} left out.` : '';
	return `Loaded from ${from}. Not checked or published by ${site}.${left}`;
}
