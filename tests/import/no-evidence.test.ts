import { expect, test } from 'vitest';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { toEventsFile } from '#lib/export/events-file.ts';
import { toIcs } from '#lib/export/ics.ts';
import { toMarkdown } from '#lib/export/markdown.ts';
import type { Excerpt } from '#lib/export/excerpt.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { legendEntries } from '#lib/messages/attribution-legend.ts';
import { formatEvent } from '#lib/messages/format-drawn.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { toRecordColumns } from '#lib/record/columns.ts';
import { toCsv } from '#lib/record/csv.ts';
import { toDateData } from '#lib/record/date-data.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { publicationFacts } from '#lib/record/publication.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { toJson } from '#lib/record/to-json.ts';
import { sortEvents } from '#lib/story/record-table.ts';

const read = (text: string, name: string) => readRecord(text, name, '2026-11-30').file;

const slide = (year: number, url = '') => ({
	start_date: { year },
	text: { headline: `Year ${year}` },
	media: { url }
});

test.each<[string, EventsFile]>([
	['a table', read('date,title\n1913,A strike\n1914,A war\n', 'a.csv')],
	[
		'a table with sources and a quote',
		read(
			'date,title,quote,speaker,sources,source_urls\n1913,A strike,No,A. Name,The Paper,https://paper.example\n',
			'a.csv'
		)
	],
	['TimelineJS', read(JSON.stringify({ events: [slide(1913), slide(1914)] }), 'a.json')],
	[
		'TimelineJS with sources',
		read(JSON.stringify({ events: [slide(1913, 'https://paper.example/strike')] }), 'a.json')
	],
	['an array', read(JSON.stringify([{ title: 'A strike', start: '1913' }]), 'a.json')]
])('no evidence is invented for %s', (_, file) => {
	const record = toRecordData(file);
	const timeline = toTimeline(record);
	const version = { hash: '0123456789ab', date: toDateData(file.updated) };
	const origin = { address: 'https://story.example/', version, asof: null };
	const { events } = timeline;
	const excerpt: Excerpt = { timeline, events, record, ...publicationFacts(file), origin };
	expect(timeline.events.map(formatEvidence)).toEqual(timeline.events.map(() => null));
	// Of a long record, what is drawn comes before its sources.
	const columns = timelineFromColumns(toRecordColumns(file));
	let made = columns.next();
	while (!made.done) made = columns.next();
	const drawn = [...timeline.events, ...made.value.events];
	expect(legendEntries(drawn)).toEqual([]);
	const said = [
		...drawn.map((event) => formatEvent(event, 'en')),
		toMarkdown(excerpt),
		toIcs(excerpt),
		...timeline.events.map((event) => JSON.stringify(sourcingAnswers(event, timeline)))
	];
	for (const text of said) expect(text).not.toMatch(/press reports|evidence/i);
	expect(sortEvents(timeline.events, 'evidence', false, 'en')).toEqual(timeline.events);

	const exported = toEventsFile(excerpt);
	const csv = toCsv(exported, { addressOf: () => null, version: null });
	expect(csv).not.toMatch(/\breported/);
	for (const again of [read(toJson(exported), 'a.json'), read(csv, 'a.csv')])
		expect(again.events).toEqual(file.events);
});
