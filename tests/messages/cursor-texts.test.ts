import { expect, test } from 'vitest';
import { toDateData } from '#lib/record/date-data.ts';
import { cursorTextsAtEvent } from '#lib/messages/cursor-texts.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

test.each([
	['2025-09-25', '25 September 2025', '25 Sept 2025'],
	['2025-09', 'September 2025, day unknown', 'Sept 2025'],
	['2025', '2025, exact date unknown', '2025'],
	// None of these lasted from its first day to its last, or is known to.
	['[2025-09-01..2025-09-09]', 'between 1 and 9 September 2025'],
	['[2025-09-03,2025-09-07]', 'on 3 September or 7 September 2025'],
	['../2025-09-10', 'until 10 September 2025'],
	['2025-08/2025-09', 'August to September 2025'],
	['2025-09~', 'around September 2025']
])('the cursor says of an event of %s: %s', (edtf, ...texts) => {
	const [event] = shippedTimeline.events;
	if (!event) throw new Error('no event');
	const dated = { ...event, date: toDateData(edtf) };
	expect(cursorTextsAtEvent(dated, shippedTimeline, true)).toEqual(texts);
	expect(cursorTextsAtEvent(dated, shippedTimeline, false)).toEqual([
		`${event.title}, ${texts[0]}`,
		...texts
	]);
});
