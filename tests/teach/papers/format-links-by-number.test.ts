import { expect, test } from 'vitest';
import { formatLinksByNumber } from '#lib/teach/papers/format-links-by-number.ts';
import { eventNumber as numberIn } from '#lib/record/chapters.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const { events } = shippedTimeline;

test('each linked event is named once, by its number, in what it is to this one', () => {
	for (const event of events) {
		const found = formatLinksByNumber(event, shippedTimeline);
		const numbers = found.flatMap((words) => (words.match(/\d+/g) ?? []).map(Number));
		expect(numbers.sort()).toEqual(
			event.links.map((link) => numberIn(shippedTimeline, link.event)).sort()
		);
	}
	const linksOf = (id: string) =>
		formatLinksByNumber(events.find((event) => event.id === id) as never, shippedTimeline);
	expect(linksOf('imod-2025-05-19-build-keynote')).toEqual(['Followed by events 8 and 9']);
	const [report, review] = ['imod-2025-08-06-unit-8200-report', 'imod-2025-08-15-external-review'];
	const numberOf = (id: string) =>
		numberIn(shippedTimeline, shippedTimeline.eventById.get(id) as never);
	expect(linksOf(review)).toContain(`Reply to event ${numberOf(report)}`);
	expect(linksOf(report).join()).toMatch(/(^|,)Replies in events \d+ and \d+$/);
});

test('the number is that of the card, one chapter after the other', () => {
	const [first, second, third] = events;
	if (!first || !second || !third) throw new Error('no events');
	const chapter = { id: 'a', title: 'A', summary: '' };
	const chapters = [
		{ ...chapter, events: [second, third] },
		{ ...chapter, id: 'b', events: [first] }
	] as never;
	const link = { type: 'follows', isForward: true, event: first } as const;
	const timeline = { ...shippedTimeline, chapters };
	expect(formatLinksByNumber({ ...second, links: [link] }, timeline)).toEqual(['Follows event 3']);
});
