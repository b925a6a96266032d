/** Where a record comes from that this site has neither checked nor published. */
export interface Imported {
	/** Its host, or in words what was opened. */
	from: string;
	/** The host of the site that shows it. */
	site: string;
	/** How many of its events are left out, since they have problems. */
	leftOut: number;
}
