import type { EventsFile } from './events-file.ts';
import { toDateData, toSource, toStatement } from './record-data.ts';
import type { SourceData, TimelineEvent } from './timeline.ts';

/** What is said of an event, apart from what is drawn of it. */
export type EventText = Pick<
	TimelineEvent,
	'title' | 'lead' | 'summary' | 'known' | 'sources' | 'statement' | 'unknown' | 'disputed'
>;

/**
 * Where the texts of a large record are asked for, by the events' places in reading order.
 *
 * @returns as many texts as were asked for, in the same order
 */
export type TextSource = (indices: readonly number[]) => Promise<readonly EventText[]>;

/**
 * Reads the texts of single events out of a checked file.
 *
 * @returns takes an event's place in reading order; throws a RangeError for one that is not there
 */
export function createTextReader(file: EventsFile): (index: number) => EventText {
	const records = new Map(file.sources.map((source) => [source.id, source]));
	const speakers = new Map(file.speakers.map((speaker) => [speaker.id, speaker]));
	const sources = new Map<string, SourceData>();

	function sourceOf(id: string): SourceData[] {
		let source = sources.get(id);
		const record = records.get(id);
		if (!source && record) sources.set(id, (source = toSource(record)));
		return source ? [source] : [];
	}

	return (index) => {
		const event = file.events[index];
		if (!event) throw new RangeError(`there is no event ${index}`);
		const speaker = event.statement && speakers.get(event.statement.speaker);
		return {
			title: event.title,
			lead: event.lead,
			summary: event.summary,
			known: event.known && event.known !== event.date ? toDateData(event.known) : null,
			sources: event.sources.flatMap(sourceOf),
			statement:
				event.statement && speaker ? { ...toStatement(event.statement, records), speaker } : null,
			unknown: event.unknown ?? null,
			disputed: event.disputed ?? null
		};
	};
}
