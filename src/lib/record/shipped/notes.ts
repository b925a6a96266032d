import type { EventRecord } from '#lib/record/events-file.ts';
import { notes2025 } from './notes-2025.ts';
import { notesFrom2026 } from './notes-from-2026.ts';

/**
 * The presenter’s notes and questions by event, in reading order. The notes on an event refer only to earlier events,
 * and reveal nothing that became public later, because a presenter may show the record as it was known on a day.
 */
export const notes = { ...notes2025, ...notesFrom2026 };

/** An event for whose id `notes` has an entry. */
export type NotedEvent = EventRecord & { id: keyof typeof notes };

/** Adds its notes and questions to each event. An event without them is a type error. */
export function withNotes(events: NotedEvent[]): EventRecord[] {
	return events.map((event) => ({ ...event, ...notes[event.id] }));
}

/** Questions for a discussion of the whole record. */
export const recordPrompts = [
	'Which entries rest on a speaker’s own words, which on documents, and which on one outlet’s account of another?',
	'Where do several listed pages go back to one origin, and how can you tell?',
	'Which entries became public later than they happened, and what could a reader know in between?',
	'Choose two statements on the same subject: who says what, to whom, and in which words?',
	'Where does the record say that something is not known or that sources differ, and what would settle it?',
	'What would you look for that this record does not have, and where would you look?'
];

/**
 * The record’s answers to `recordPrompts`, in the same order, for the teacher. Text in curly quotes is in the record,
 * byte for byte. Answers contain only facts that are on a card.
 */
export const recordAnswers = [
	'“Evidence” on each card says it. The speaker’s own words: Smith on 26 August and in three entries of 25 September 2025, No Azure for Apartheid on 18 February 2026, and Marwa Fatafta of Access Now in May 2026. A spokesperson or a company statement: 15 May and 15 August 2025, both spokesperson statements of February 2026, and June 2026. Documents, as reported in the press: AP’s report, the joint reports of 6 August 2025 and 17 February 2026, both figures on ICE, and the entry on AI video tools. All others are reported, and with them the words of the four people whom entries on protests quote, and those of the Israel Defense Forces. One outlet’s account of another: the Windows Central article, which sums up the reports on ICE.',
	'A page named “via” carries another outlet’s text: AP via Cheddar, Reuters via Dawn, Bloomberg via Business Standard, The Guardian via inkl and others. By the cards, both figures on ICE are from files obtained by The Guardian, +972 Magazine and Local Call, and the joint report is on leaked files; so the two figures do not confirm each other. For the demonstration of 19 May 2025, one page is listed as AP’s text: check whether the others go back to it.',
	'Four entries, each with “Made public” beside its date: the figure for July 2025 and the figure for January 2026, both made public on 17 February 2026; and the replies of December 2025 and January 2026, made public in February 2026. In between, no entry of this record on ICE was public. A reader could know what Smith had said on 25 September 2025, and could not yet set it beside those figures.',
	'For example: Brad Smith, Microsoft vice chair and president, in a message to Microsoft employees, also posted publicly, of 25 September 2025: “We do not provide technology to facilitate mass surveillance of civilians”; and a Microsoft spokesperson, unnamed, to The Guardian, possibly in February 2026: “Microsoft does not comment on the operational use of our technology by specific customers.” The first states a rule. The spokesperson was asked whether the rule covers U.S. federal agencies; by the card, the spokesperson said the approach is the same everywhere but did not comment on any customer.',
	'Not known: the day of Microsoft’s statement to AP (24 February 2025); what the ICE data is, and whether it is on Azure, where +972 Magazine puts it and Windows Central says the documents do not indicate it (both figures); the days of the joint report on ICE at +972 Magazine and Local Call; whether the listed pages print exactly the quoted words (15 August 2025 and June 2026); whether the military’s English words are a translation (25 September 2025). Sources differ: around 400 TB or 400 (July 2025), whether two people were fired or one had already announced a resignation (7 April 2025), about 35 or about 50 people (19 August), 18 or 20 arrests (20 August), “supports elements” of the report or confirmed parts of it (25 September), the opening of Smith’s sentence (25 September), stepped down or removed (May 2026). What would settle it is the first page itself: the statement with its day, the files, the message, a count that says how it was made.',
	'There is no one answer. A good one names a gap that a card shows, and a place to look. For example: what the outside investigation found, of which the record has what Microsoft said in June 2026; a figure on ICE for a month between July 2025 and January 2026; the whole of a statement of which a card quotes a few words.'
];
