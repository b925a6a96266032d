import type { EventsFile } from './events-file.ts';

/** What an author wrote for whoever presents; no page that readers see has it. */
export interface Notes {
	/** By the event’s id, where there is anything. */
	ofEvents: [event: string, note: EventNotes][];
	/** Questions on the whole story. */
	prompts: string[];
	/** What the record says to these, in their order; empty where its author wrote none. */
	answers: string[];
}

export interface EventNotes {
	notes: string | null;
	/** Questions about its sources. */
	prompts: string[];
}

/** Reads them out of a checked file. */
export function toNotes({ events, prompts, answers = [] }: EventsFile): Notes {
	return {
		ofEvents: events.flatMap(({ id, notes = null, prompts = [] }): Notes['ofEvents'] =>
			notes !== null || prompts.length > 0 ? [[id, { notes, prompts }]] : []
		),
		prompts,
		answers
	};
}
