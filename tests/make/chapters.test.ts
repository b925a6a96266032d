import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '#lib/make/check-draft.ts';
import { readStoredDraft } from '#lib/make/stored-draft.ts';
import { csvLosses } from '#lib/make/csv-losses.ts';
import { nextKey, type EditorDraft, type ItemKey } from '#lib/make/draft.ts';
import { emptyDraft, newChapter, newEvent } from '#lib/make/empty-items.ts';
import { applyEdit, type Edit } from '#lib/make/edit.ts';
import { performEdit, startHistory, undo } from '#lib/make/history.ts';
import { joinDrafts } from '#lib/make/join-drafts.ts';
import { makePreview } from '#lib/make/preview.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { textOf } from '../fixtures/kept.ts';

const draftOf = (input: unknown): EditorDraft => {
	const draft = readDraft(input);
	if (!draft) throw new Error('no draft');
	return draft;
};

const chapters = [
	{
		id: 'streets',
		title: 'In the streets',
		summary: 'People protest.',
		events: ['protest', 'volume-june']
	},
	{ id: 'answers', title: 'Answers', events: ['answer'] }
];
const file = aFile({ chapters });

const eventsOf = (draft: EditorDraft) => draft.chapters.map(({ events }) => events);
const choose = (chapter: ItemKey, events: readonly ItemKey[]): Edit => ({
	type: 'set',
	path: ['chapters', chapter, 'events'],
	value: events
});
const addEvent = (draft: EditorDraft, chapter?: ItemKey) =>
	applyEdit(draft, {
		type: 'add',
		list: 'events',
		item: newEvent(nextKey(draft), 'south'),
		chapter
	});
const addChapter = (draft: EditorDraft) =>
	applyEdit(draft, { type: 'add', list: 'chapters', item: newChapter(nextKey(draft)) });

describe('chapters of a draft', () => {
	test('are written as they were read, each with its events in reading order', () => {
		expect(checkDraft(draftOf(file)).file).toEqual(file);
		const turned = { ...file, chapters: [{ ...chapters[0], events: ['volume-june', 'protest'] }] };
		expect(checkDraft(draftOf(turned)).written.input.chapters).toMatchObject([
			{ id: 'streets', events: ['protest', 'volume-june'] }
		]);
		const old = { ...aFile(), chapters: [{ title: 'All', from: 'protest' }] };
		expect(checkDraft(draftOf(old)).file?.chapters).toEqual([
			{ id: 'chapter-1', title: 'All', events: aFile().events.map(({ id }) => id) }
		]);
	});

	test('have each event once: what is chosen in one leaves the other, in one step', () => {
		const draft = draftOf(file);
		const history = performEdit(startHistory(draft), choose('answers', ['answer', 'protest']));
		expect(eventsOf(history.draft)).toEqual([['volume-june'], ['answer', 'protest']]);
		expect(history.past).toHaveLength(1);
		expect(undo(history).draft).toBe(draft);
		expect(eventsOf(applyEdit(draft, choose('none', ['protest'])))).toEqual(eventsOf(draft));
	});

	test('the first one has all events, and a new event is in that of the one before it or in the last', () => {
		const first = addChapter(draftOf(aFile()));
		expect(eventsOf(first)).toEqual([aFile().events.map(({ id }) => id)]);
		expect(eventsOf(addChapter(first))[1]).toEqual([]);
		const draft = draftOf(file);
		const key = nextKey(draft);
		expect(eventsOf(addEvent(draft, 'streets'))[0]).toContain(key);
		expect(eventsOf(addEvent(draft))[1]).toContain(key);
		expect(addEvent(draftOf(aFile())).chapters).toEqual([]);
	});

	test('lose what is removed, and leave their events to the one beside them', () => {
		const draft = draftOf(file);
		const remove = (list: 'events' | 'chapters', key: ItemKey) =>
			applyEdit(draft, { type: 'remove', list, key });
		expect(eventsOf(remove('events', 'answer'))).toEqual([['protest', 'volume-june'], []]);
		expect(checkDraft(remove('events', 'answer')).problems).toEqual([]);
		expect(eventsOf(remove('chapters', 'answers'))).toEqual([['protest', 'volume-june', 'answer']]);
		expect(eventsOf(remove('chapters', 'streets'))).toEqual([['answer', 'protest', 'volume-june']]);
		const none = applyEdit(remove('chapters', 'streets'), {
			type: 'remove',
			list: 'chapters',
			key: 'answers'
		});
		expect(checkDraft(none).file).toEqual(aFile());
	});

	test('keep every event in exactly one, whatever is added, moved and removed', () => {
		const step = fc.tuple(fc.nat(5), fc.nat(20), fc.nat(20));
		fc.assert(
			fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
				let draft = addChapter(draftOf(aRandomFile(5, { events: 8 })));
				for (const [kind, at, to] of steps) {
					const event = draft.events[at % Math.max(1, draft.events.length)]?.key ?? '';
					const chapter = draft.chapters[to % Math.max(1, draft.chapters.length)];
					if (kind === 0) draft = addEvent(draft, chapter?.key);
					if (kind === 1) draft = addChapter(draft);
					if (kind === 2) draft = applyEdit(draft, { type: 'remove', list: 'events', key: event });
					if (kind === 3)
						draft = applyEdit(draft, { type: 'remove', list: 'chapters', key: chapter?.key ?? '' });
					if (kind > 3 && chapter && event)
						draft = applyEdit(draft, choose(chapter.key, [...new Set([...chapter.events, event])]));
					if (draft.chapters.length === 0) continue;
					expect(eventsOf(draft).flat().toSorted()).toEqual(
						draft.events.map(({ key }) => key).toSorted()
					);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('that lack an event say so where it can be chosen', () => {
		const { problems } = checkDraft(applyEdit(draftOf(file), choose('streets', ['protest'])));
		expect(problems).toMatchObject([
			{ address: 'chapters/answers/events', fault: { code: 'in-no-chapter' }, isMissing: false }
		]);
		const long = applyEdit(draftOf(file), {
			type: 'set',
			path: ['chapters', 'streets', 'title'],
			value: 'x'.repeat(41)
		});
		expect(checkDraft(long).problems).toMatchObject([{ address: 'chapters/streets/title' }]);
	});

	test('stay in the preview while an event or a title is not there yet', () => {
		const first = makePreview(checkDraft(draftOf(file)), null);
		const shown = (draft: EditorDraft) => makePreview(checkDraft(draft), first).file?.chapters;
		expect(shown(addEvent(draftOf(file)))).toEqual(chapters);
		const untitled = applyEdit(draftOf(file), {
			type: 'set',
			path: ['chapters', 'streets', 'title'],
			value: ''
		});
		expect(shown(untitled)).toEqual(chapters);
		expect(shown(applyEdit(addChapter(draftOf(file)), choose('+1', ['answer'])))).toMatchObject([
			chapters[0],
			{ events: [] },
			{ title: '…', events: ['answer'] }
		]);
	});
});

test('a kept draft whose chapters began with an event has them as they are now', () => {
	const kept = (
		JSON.parse(textOf('draft.json')) as {
			values: { draft: EditorDraft & { events: { key: ItemKey }[] } };
		}
	).values.draft;
	const read = readStoredDraft(kept);
	expect(kept.rest.chapters).toHaveLength(2);
	expect(read?.rest).not.toHaveProperty('chapters');
	expect(read?.chapters.map(({ title, events }) => [title, events.length])).toEqual([
		['Before the survey', expect.any(Number)],
		['The survey and the answers', expect.any(Number)]
	]);
	const order = read ? checkDraft(read).written.eventOrder : [];
	expect(read?.chapters.flatMap(({ events }) => events)).toEqual(order);
	expect(read?.chapters.map(({ events }) => events[0])).toEqual(
		(kept.rest.chapters as { from: string }[]).map(({ from }) => from)
	);
	// What was wrong in what no form showed is left out.
	const withRest = (list: unknown) =>
		readStoredDraft({ ...kept, rest: { chapters: list } })?.chapters.map(({ title }) => title);
	expect(withRest([{ title: 'A', from: 'none' }, 7])).toEqual([]);
	expect(withRest([{ title: 7, from: kept.events[0]?.key }])).toEqual([]);
	expect(withRest('none')).toEqual([]);
});

describe('drafts that are joined', () => {
	const own = draftOf(file);
	const other = draftOf({
		...aFile(),
		chapters: [{ id: 'answers', title: 'Again', events: aFile().events.map(({ id }) => id) }]
	});
	const without = draftOf(aFile());
	const isWhole = ({ chapters, events }: EditorDraft) =>
		expect(chapters.flatMap(({ events }) => events).toSorted()).toEqual(
			events.map(({ key }) => key).toSorted()
		);

	test('have the chapters of both where both have some', () => {
		const { draft, losses } = joinDrafts(own, other, null);
		expect(draft.chapters.map(({ title }) => title)).toEqual([
			'In the streets',
			'Answers',
			'Again'
		]);
		expect(new Set(draft.chapters.map(({ key }) => key)).size).toBe(3);
		expect(draft.chapters[2]?.events).toEqual(draft.events.slice(3).map(({ key }) => key));
		expect(losses).not.toContain('chapters');
		isWhole(draft);
	});

	test('have new events in the last one where only the first draft has some, else none', () => {
		const { draft, losses } = joinDrafts(own, without, null);
		expect(draft.chapters[1]?.events).toHaveLength(4);
		expect(losses).not.toContain('chapters');
		isWhole(draft);
		const left = joinDrafts(without, other, null);
		expect(left.draft.chapters).toEqual([]);
		expect(left.losses).toContain('chapters');
		// A draft without events has none that would be in no chapter.
		const nothing = emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2026-01-31');
		const begun = joinDrafts(nothing, other, null);
		isWhole(begun.draft);
		expect(begun.losses).not.toContain('chapters');
	});
});

test('a table loses the titles, summaries and order of chapters', () => {
	const losesChapters = (list: NonNullable<EventsFile['chapters']>) =>
		csvLosses(aFile({ chapters: list })).includes('chapters');
	const [streets, answers] = [
		{ id: 'streets', title: 'streets', events: ['protest', 'volume-june'] },
		{ id: 'answers', title: 'answers', events: ['answer'] }
	];
	expect(losesChapters([])).toBe(false);
	expect(losesChapters([streets, answers])).toBe(false);
	expect(losesChapters([answers, streets])).toBe(true);
	expect(losesChapters([{ ...streets, title: 'In the streets' }, answers])).toBe(true);
	expect(losesChapters([{ ...streets, summary: 'People protest.' }, answers])).toBe(true);
});
