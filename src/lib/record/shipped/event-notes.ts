/** What every event of the shipped record has for presenters and teachers. */
export interface ShippedEventNotes {
	/** Notes for the presenter: what to point at, how it is known, and what is not on the card. */
	notes: string;
	/** Two or three questions for a class about the event’s sources. */
	prompts: string[];
}
