import type { EventsFile, LessonRecord } from './events-file.ts';

/** The author's notes for the presenter; readers' pages do not have them. */
export interface Notes {
	/** By the event’s id, where there is anything. */
	ofEvents: [event: string, note: EventNotes][];
	/** Questions on the whole story. */
	prompts: string[];
	/** The record's answers to these, in their order; empty if its author wrote none. */
	answers: string[];
	/** The record’s own lessons; left out where it has none. */
	lessons?: LessonRecord[];
}

export interface EventNotes {
	notes: string | null;
	/** Questions about its sources. */
	prompts: string[];
}

/** Reads the notes of a checked file. */
export function toNotes({ events, prompts, answers = [], lessons }: EventsFile): Notes {
	return {
		ofEvents: events.flatMap(({ id, notes = null, prompts = [] }): Notes['ofEvents'] =>
			notes !== null || prompts.length > 0 ? [[id, { notes, prompts }]] : []
		),
		prompts,
		answers,
		...(lessons && { lessons })
	};
}
