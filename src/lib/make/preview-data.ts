import type { EventRecord, EventsFile, SourceRecord } from '#lib/record/events-file.ts';
import {
	toEventData,
	toRecordData,
	toSource,
	type EventData,
	type RecordData,
	type SourceData
} from '#lib/record/record-data.ts';

const sourceData = new WeakMap<SourceRecord, SourceData>();
const eventData = new WeakMap<EventRecord, { source: SourceRecord | undefined; data: EventData }>();

/** Like `toRecordData`. Of what is the same object as before, the data is the same, too. */
export function toPreviewData(file: EventsFile): RecordData {
	const sources = new Map(file.sources.map((source) => [source.id, source]));
	return {
		...toRecordData({ ...file, events: [], sources: [] }),
		sources: file.sources.map((source) => {
			const data = sourceData.get(source) ?? toSource(source);
			sourceData.set(source, data);
			return data;
		}),
		events: file.events.map((event) => {
			const source = sources.get(event.statement?.source ?? '');
			const last = eventData.get(event);
			if (last && last.source === source) return last.data;
			const data = toEventData(event, sources);
			eventData.set(event, { source, data });
			return data;
		})
	};
}
