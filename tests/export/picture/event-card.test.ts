import { expect, test } from 'vitest';
import { formatDate } from '#lib/messages/dates.ts';
import { cardSize } from '#lib/export/picture/card-page.ts';
import { drawEventCard, formatEventCard } from '#lib/export/picture/event-card.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { aFile } from '../../fixtures/a-file.ts';
import { aRandomFile, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { payloads } from '../../fixtures/payloads.ts';

/** The texts of a picture, in order, and their baselines, px. */
function textsOf(svg: string) {
	const found = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
	return found.map(([, x, y, words = '']) => ({
		...{ x: Number(x), y: Number(y) },
		words: words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
	}));
}

test('of each event of the record, the picture has its whole words, who said them and when', () => {
	const { events, language, title } = shippedTimeline;
	for (const event of events) {
		const texts = textsOf(drawEventCard(shippedTimeline, event));
		const words = texts.map(({ words }) => words).join(' ');
		const { statement } = event;
		const date = formatDate(event.date, language);
		expect(words).toContain(date.charAt(0).toUpperCase() + date.slice(1));
		expect(words).toContain(statement ? `“${statement.quote}”` : event.title);
		if (statement) expect(words).toContain(statement.speaker.organisation);
		if (statement && event.kind.id !== 'statement') expect(words).toContain(event.title);
		expect(texts.at(-1)?.words).toBe(title);
		expect(formatEventCard(shippedTimeline, event)).toContain(statement?.quote ?? event.title);
	}
});

test('where time runs to the left, the words begin at the right', () => {
	const [event] = shippedTimeline.events;
	if (!event) throw new Error('it is there');
	const [when] = textsOf(drawEventCard({ ...shippedTimeline, language: 'ar' }, event));
	const [there] = textsOf(drawEventCard(shippedTimeline, event));
	expect(when?.x).toBe(cardSize.width - (there?.x ?? 0));
});

test('words of any length stay above the strip, and are cut where they have no room', () => {
	const [, event] = shippedTimeline.events;
	if (!event?.statement) throw new Error('it has a statement');
	for (const length of [5, 300, 5_000]) {
		const statement = { ...event.statement, quote: 'word '.repeat(length / 5).trim() };
		const texts = textsOf(drawEventCard(shippedTimeline, { ...event, statement }));
		const quote = texts.filter(({ words }) => words.includes('word'));
		expect(Math.max(...quote.map(({ y }) => y))).toBeLessThan(360);
		expect(quote.at(-1)?.words.endsWith(length > 1_000 ? '…' : '”')).toBe(true);
	}
});

test('whatever a record says is text, and no number is missing', () => {
	const [first, ...others] = aFile().events;
	if (!first) throw new Error('it is there');
	const hostile = payloads.map((words) =>
		toTimeline(
			toRecordData(aFile({ title: words, events: [{ ...first, title: words }, ...others] }))
		)
	);
	const random = [1, 2, 3].map((seed) =>
		toTimeline(toRecordData(aRandomFile(seed, { events: 20 })))
	);
	for (const timeline of [...hostile, ...random]) {
		for (const event of timeline.events.slice(0, 5)) {
			const svg = drawEventCard(timeline, event);
			expect(svg).not.toMatch(
				/="[^"]*(NaN|undefined|Infinity)|<(?!\/?(svg|rect|text|g|path|line|circle|defs|pattern|linearGradient|stop)\b)/
			);
		}
	}
});
