import type { EventRecord, EventsFile, SourceRecord } from '#lib/record/events-file.ts';
import { findClock, toLocalClock } from '#lib/record/record-clock.ts';
import {
	datesOf,
	toEventData,
	toRecordData,
	toSourceData,
	type EventData,
	type RecordData,
	type SourceData
} from '#lib/record/record-data.ts';

/** Caches the data of each source, with the clock (`clockText`) for which it was made. */
const sourceDataCache = new WeakMap<SourceRecord, { clockText: string; data: SourceData }>();
/** Caches the data of each event, with the clock and the sources for which it was made. */
const eventDataCache = new WeakMap<
	EventRecord,
	{ clockText: string; referenced: readonly (SourceRecord | undefined)[]; data: EventData }
>();

/** Like `toRecordData`, but unchanged items get the same data objects as before, if the clock is the same. */
export function toPreviewData(file: EventsFile): RecordData {
	const sources = new Map(file.sources.map((source) => [source.id, source]));
	const recordClock = findClock(file.timeZone, datesOf(file));
	const clock = toLocalClock(recordClock);
	const clockText = JSON.stringify(recordClock);
	return {
		...toRecordData({ ...file, events: [], sources: [] }, clock),
		sources: file.sources.map((source) => {
			const last = sourceDataCache.get(source);
			if (last?.clockText === clockText) return last.data;
			const data = toSourceData(source, clock);
			sourceDataCache.set(source, { clockText, data });
			return data;
		}),
		events: file.events.map((event) => {
			const referenced = [event.statement?.source, event.picture?.source].map((id = '') =>
				sources.get(id)
			);
			const last = eventDataCache.get(event);
			if (
				last?.clockText === clockText &&
				last.referenced.every((source, i) => source === referenced[i])
			)
				return last.data;
			const data = toEventData(event, sources, clock);
			eventDataCache.set(event, { clockText, referenced, data });
			return data;
		})
	};
}
