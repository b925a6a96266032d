import type { EventsFile } from './events-file.ts';
import { toEventData, toSourceData } from './record-data.ts';
import type { SourceData, TimelineEvent } from './timeline.ts';

/** The parts of an event that a page loads when it needs them, if the record is large. */
export type EventText = Pick<
	TimelineEvent,
	| 'title'
	| 'lead'
	| 'leadLabel'
	| 'summary'
	| 'known'
	| 'sources'
	| 'statement'
	| 'picture'
	| 'unknown'
	| 'disputed'
>;

/**
 * Loads the texts of some events of a large record.
 *
 * @param indices positions of the events in reading order
 * @returns the texts in the order of `indices`
 */
export type LoadEventTexts = (indices: readonly number[]) => Promise<readonly EventText[]>;

/**
 * Makes a function that returns the texts of an event of a checked file. It takes the event’s position in reading
 * order, from 0, and throws RangeError if there is no such event.
 */
export function createEventTextReader(file: EventsFile): (index: number) => EventText {
	const sourceRecords = new Map(file.sources.map((source) => [source.id, source]));
	const speakers = new Map(file.speakers.map((speaker) => [speaker.id, speaker]));
	/** The converted sources by id, so that each is converted only once. */
	const sources = new Map<string, SourceData>();
	const sourceOf = (id: string): SourceData[] => {
		const record = sourceRecords.get(id);
		if (!record) return [];
		const source = sources.get(id) ?? toSourceData(record);
		sources.set(id, source);
		return [source];
	};
	return (index) => {
		const event = file.events[index];
		if (!event) throw new RangeError(`there is no event ${index}`);
		const data = toEventData(event, sourceRecords);
		const { title, lead, leadLabel, summary, known, statement, picture, unknown, disputed } = data;
		const speaker = statement && speakers.get(statement.speaker);
		return {
			...{ title, lead, leadLabel, summary, known, unknown, disputed },
			sources: data.sources.flatMap(sourceOf),
			statement: speaker ? { ...statement, speaker } : null,
			...(picture && { picture })
		};
	};
}
