import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { projectorText } from '#lib/teach/order/projector-text.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';

const { events } = toTimeline(toRecordData(readEventsFile(berlin, 'berlin.json')));
const textOf = (id: string, room: number) => {
	const event = events.find((each) => each.id.startsWith(id));
	if (!event) throw new Error(`no ${id}`);
	return projectorText(event, 'en', room);
};

test('a quote is replaced by its translation', () => {
	expect(textOf('schabowski', 100).said).toMatchObject({
		kind: 'translation',
		translation: { text: expect.stringMatching(/^That comes into force/) }
	});
});

test('a card has at least one sentence if it fits, even if it takes more room than others', () => {
	const [first, ...more] = [80, 100, 400].map((room) => textOf('about-70-000', room));
	expect(first).toEqual({
		said: null,
		summary: 'After the prayers for peace about 70,000 people walk round the inner ring road.'
	});
	expect(more.at(-1)).toMatchObject({ summary: expect.stringMatching(/do not step in\.$/) });
	expect(textOf('west-german-missions', 100)).toMatchObject({
		summary: expect.stringMatching(/^So many East Germans/)
	});
});

test('a quote that leaves room is above the sentences, which may tell what came before', () => {
	const { events } = toTimeline(toRecordData(readEventsFile(school, 'school.json')));
	const coats = events.find(({ id }) => id === 'lessons-in-coats');
	if (!coats) throw new Error('no lessons in coats');
	const summary =
		'In our interview, Marta Ehlers remembered that the heating was not ready in the first winter.';
	expect(projectorText(coats, 'en', 100)).toEqual({ said: { kind: 'quote' }, summary });
	// With less room, the quote is alone; with still less, no text fits.
	expect(projectorText(coats, 'en', 80)).toEqual({ said: { kind: 'quote' }, summary: null });
	expect(projectorText(coats, 'en', 30)).toEqual({ said: null, summary: null });
});

test('without room there is none', () => {
	for (const { id } of events) expect(textOf(id, 0)).toEqual({ said: null, summary: null });
});
