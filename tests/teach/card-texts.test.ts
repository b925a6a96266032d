import { expect, test } from 'vitest';
import { cardTexts } from '#lib/teach/card-texts.ts';
import type { EventRecord } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';

function textsOf(changes: Partial<EventRecord>, room: number) {
	const file = aFile();
	const [first] = file.events;
	if (!first) throw new Error('no event');
	const events = [{ ...first, links: [], ...changes }];
	const [event] = aTimelineOf({ ...file, events, series: [], corrections: [] }).events;
	if (!event) throw new Error('no event');
	return cardTexts(event, 'en', room);
}

test.each([
	['He spoke. She heard it.', 400, 'He spoke. She heard it.', false],
	['He spoke. She heard it.', 12, 'He spoke.', true],
	['He spoke. She heard it.', 5, null, true],
	[
		'In 1989 he spoke. She heard it. Nobody did.',
		400,
		'In […] he spoke. She heard it. Nobody did.',
		true
	],
	['He spoke. On Monday she heard it. Nobody did.', 20, 'He spoke.', true],
	[
		'In Nature, they hold that it is that of 1911 and 1922.',
		400,
		'In Nature, they hold that it is that of […] and […].',
		true
	],
	[
		'In a letter to Nature, dated 2 January, they give X-ray lines.',
		400,
		'In a letter to Nature, dated […], they give X-ray lines.',
		true
	]
])('of “%s” a card with room for %i has %s', (summary, room, expected, isShortened) => {
	expect(textsOf({ summary }, room)).toEqual({
		quote: null,
		translation: null,
		summary: expected,
		isShortened
	});
});
