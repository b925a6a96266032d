import { expect, test } from 'vitest';
import { labels } from '#lib/messages/labels.ts';
import { brushNames } from '#lib/messages/brush-names.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (day: string) => Date.parse(`${day}T00:00Z`);

test('the window and its two ends have names within the story', () => {
	expect(
		brushNames([utc('2025-08-01'), utc('2025-09-01')], shippedTimeline, labels.overview)
	).toEqual({
		start: 'Start of the visible part, 1 Aug 2025',
		window: 'Visible part, 1 Aug 2025 to 31 Aug 2025',
		end: 'End of the visible part, 31 Aug 2025'
	});
	expect(
		brushNames([utc('2020-01-01'), utc('2030-01-01')], shippedTimeline, labels.overview).start
	).toBe('Start of the visible part, 18 Feb 2025');
});
