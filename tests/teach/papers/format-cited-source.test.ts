import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { numberSources } from '#lib/record/source-numbers.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { formatCitedSource } from '#lib/teach/papers/format-cited-source.ts';
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };

const citedIn = (data: unknown) => {
	const { events } = toTimeline(toRecordData(readEventsFile(data, 'record.json')));
	return [...numberSources(events).values()].map((source) => formatCitedSource(source, 'en'));
};

test('a source has its date, and a book its title', () => {
	expect(citedIn(school)).toContain(
		'Renate Holm, Twenty-Five Years of the School on the Aller, 1993'
	);
	expect(citedIn(school)).toContain(
		'Interview with Jonas Petri, caretaker 1981–2012, 19 November 2025'
	);
	expect(citedIn(berlin)).toContain('Neues Deutschland, 8 May 1989');
});
