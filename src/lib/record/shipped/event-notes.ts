export interface EventNotes {
	/** For whoever presents: what to point at, how it is known, what the card does not say. */
	notes: string;
	/** Two or three questions about its sources, for a class. */
	prompts: string[];
}
