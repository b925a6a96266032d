import { expect, test } from 'vitest';
import { findChapter, eventsToList } from '#lib/embed/listed-chapter.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events, chapters } = shippedTimeline;
const [, chapter] = chapters;
const [other] = chapters[0]?.events ?? [];

test('a frame has the chapter that its address names, if the record has it', () => {
	expect(chapter).toBeDefined();
	expect(findChapter(`?theme=dark&chapter=${chapter?.id}`, shippedTimeline)).toBe(chapter);
	expect(findChapter('?chapter=none', shippedTimeline)).toBeNull();
	expect(findChapter('', shippedTimeline)).toBeNull();
	expect(findChapter('?chapter=', { chapters: [] })).toBeNull();
});

test('its list has the events of the chapter that the filters show, until another card is opened in it', () => {
	if (!chapter || !other) throw new Error('no chapters');
	const [first, ...rest] = chapter.events;
	expect(eventsToList(events, null, [])).toBe(events);
	expect(eventsToList(events, chapter, [])).toEqual(chapter.events);
	expect(
		eventsToList(
			events.filter((event) => event !== first),
			chapter,
			[]
		)
	).toEqual(rest);
	expect(eventsToList(events, chapter, rest)).toEqual(chapter.events);
	expect(eventsToList(events, chapter, [...rest, other])).toBe(events);
});
