import type { RecordData } from '#lib/record/record-data.ts';

/** A record without the texts that only cards show, because a frame keeps the prerendered HTML of its cards. */
export const toFrameData = (record: RecordData): RecordData => ({
	...record,
	sources: [],
	events: record.events.map(({ picture: _, ...event }) => ({
		...event,
		summary: '',
		sources: [],
		statement: event.statement && {
			speaker: event.statement.speaker,
			quote: '',
			to: null,
			channel: null,
			source: null,
			hasHidden: false
		},
		unknown: null,
		disputed: null
	}))
});
