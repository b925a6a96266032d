import { expect, test } from 'vitest';
import { formatLinksByNumber } from '#lib/teach/papers/format-links-by-number.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const { events } = shippedTimeline;

test('each linked event is named once, by its number, in what it is to this one', () => {
	for (const event of events) {
		const found = formatLinksByNumber(event);
		const numbers = found.flatMap((words) => (words.match(/\d+/g) ?? []).map(Number));
		expect(numbers.sort()).toEqual(event.links.map((link) => link.event.index + 1).sort());
	}
	const linksOf = (id: string) =>
		formatLinksByNumber(events.find((event) => event.id === id) as never);
	expect(linksOf('imod-2025-05-19-build-keynote')).toEqual(['Followed by events 8 and 9']);
	const [report, review] = ['imod-2025-08-06-unit-8200-report', 'imod-2025-08-15-external-review'];
	const numberOf = (id: string) => events.findIndex((event) => event.id === id) + 1;
	expect(linksOf(review)).toContain(`Reply to event ${numberOf(report)}`);
	expect(linksOf(report).join()).toMatch(/(^|,)Replies in events \d+ and \d+$/);
});
