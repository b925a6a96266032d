import type { EventsFile, LessonRecord } from './events-file.ts';

/** The author’s notes for presenters and teachers. The pages for readers do not contain them. */
export interface Notes {
	/** Event ids with the notes of each event. Events without notes are left out. */
	ofEvents: [event: string, note: EventNotes][];
	/** Questions for a discussion of the whole story. */
	prompts: string[];
	/** The record’s answers to `prompts`, in the same order; empty if the author wrote none. */
	answers: string[];
	/** The record’s own lessons; left out if it has none. */
	lessons?: LessonRecord[];
}

/** What a presenter and a teacher need for one event. */
export interface EventNotes {
	notes: string | null;
	/** Questions about the event’s sources. */
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
