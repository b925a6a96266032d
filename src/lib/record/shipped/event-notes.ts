export interface EventNotes {
	/** For the presenter: what to point at, how it is known, and what the card does not say. */
	notes: string;
	/** Two or three questions for a class about the event’s sources. */
	prompts: string[];
}
