import { expect, test } from 'vitest';
import { formatDomain, formatGap, formatSpanOfEvents } from '#lib/messages/format-drawn.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';

const inLanguage = (language: string) => toTimeline(toRecordData({ ...shipped, language }));

/** What a sentence of the interface says of the dates of a record. */
const sentences = (language: string) => {
	const timeline = inLanguage(language);
	const { events, extent } = timeline;
	const [first, latest] = [events[0], events.at(-1)];
	if (!first || !latest) throw new Error('the record has events');
	return [
		formatSpanOfEvents({ first, latest }, timeline),
		formatDomain(extent, timeline),
		formatGap(first.date, latest.date, language)
	];
};

test.each(['ar', 'he'])(
	'in an English sentence each date of a record in %s is isolated',
	(language) => {
		for (const words of sentences(language)) {
			expect(
				words.match(/\u2068[^\u2068\u2069]*\p{L}[^\u2068\u2069]*\u2069/gu),
				words
			).toHaveLength(2);
			// Between and around them are words of the interface only.
			expect(words.replace(/\u2068[^\u2069]*\u2069/g, '')).toMatch(/^[a-z ]+$/);
		}
	}
);

test.each(['en', 'de', 'fr'])('a date in %s needs no isolation', (language) => {
	for (const words of sentences(language)) expect(words).not.toMatch(/[\u2066-\u2069]/);
});
