import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { recordPrompts } from '#lib/record/shipped/notes.ts';
import { arrangeHandout } from '#lib/teach/papers/arrange-handout.ts';
import { formatLeftOut } from '#lib/teach/papers/handout-words.ts';
import { countLines, textHeight } from '#lib/teach/papers/paper-text.ts';
import { drawingClasses, drawingWidth, type HandoutPlan } from '#lib/teach/papers/plan-handout.ts';
import { paperFormats } from '#lib/teach/papers/sheet-view.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClasses, sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { pickEventsToRead } from '#lib/teach/general-lesson.ts';
import { pickLessonEvents } from '#lib/teach/pick-lesson-events.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import element from '../../fixtures/element.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';
import { aFileOfPictures } from '../../fixtures/a-file-of-pictures.ts';
import { aRandomFile } from '../../fixtures/a-timeline.ts';

const record = toRecordData(shipped);
const ids = record.events.map(({ id }) => id);
const questions = Array.from({ length: 12 }, (_, i) => `What is question ${i}?`);
const usual = {
	paper: 'a4',
	hasAddress: true,
	isSigned: false,
	questionsOf: () => questions
} as const;
/** The events of a handout, page by page and column by column. */
const eventsOf = ({ pages }: HandoutPlan) => pages.flatMap(({ columns }) => columns.flat());
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test('nothing is left out without a word: all events that are asked for are on the pages, in order', () => {
	for (const paper of paperFormats) {
		for (const hasAddress of [true, false]) {
			for (const count of [1, 3, 10, 33, 60, 200]) {
				const file = toRecordData(aRandomFile(count, { events: count }));
				const asked = { ...usual, paper, hasAddress };
				const every = idsOf(file.events);
				const all = arrangeHandout(file, every, asked);
				expect(idsOf(eventsOf(all.plan))).toEqual(every);
				expect(all.recordSize).toBe(count);
				expect(all.plan.isTwoPages).toBe(all.fittingCount === count);
				// Of itself it has all that fit, or some.
				const own = arrangeHandout(file, null, asked);
				const has = idsOf(eventsOf(own.plan));
				const { isTwoPages, isStrip, questions } = all.plan;
				// All events have enough room if the drawing has its words, and there are two questions.
				if (isTwoPages && !isStrip && questions > 1) expect(has).toEqual(every);
				else expect(has.length).toBeLessThanOrEqual(8);
				expect(own.plan.isTwoPages).toBe(true);
				expect(own.plan.questions).toBeGreaterThan(0);
			}
		}
	}
});

test('a handout that is not chosen has the events of the lesson if all would be too many', () => {
	const suggested = (data: unknown) =>
		idsOf(
			arrangeHandout(toRecordData(readEventsFile(data, 'a.json')), null, usual).timeline.events
		);
	expect(suggested(school)).toHaveLength(8);
	const ofBerlin = toTimeline(toRecordData(readEventsFile(berlin, 'berlin.json')));
	expect(new Set(suggested(berlin))).toEqual(
		new Set(idsOf([...pickLessonEvents(ofBerlin, 6), ...pickEventsToRead(ofBerlin)]))
	);
	// The record’s leads, and what led to them.
	expect(idsOf(arrangeHandout(record, null, usual).timeline.events)).toEqual(
		expect.arrayContaining(
			record.events.filter(({ lead }) => lead !== undefined).map(({ id }) => id)
		)
	);
});

test('the shipped lessons say how many pages their handout has', () => {
	const chosen = teaching.cards.map(({ event }) => event);
	const isTwoPages = paperFormats.map(
		(paper) =>
			arrangeHandout(record, chosen, { ...usual, paper, questionsOf: () => recordPrompts }).plan
				.isTwoPages
	);
	expect([chosen.length, paperFormats, isTwoPages]).toEqual([8, ['a4', 'letter'], [true, false]]);
	const told = teaching.lessons.flatMap(({ prepare }) => prepare).join(' ');
	expect(told).toContain('the handout of the eight (two pages on A4, three on Letter)');
});

test('the axis of the drawing is labelled up to its last year that has room', () => {
	const timeline = toTimeline(toRecordData(readEventsFile(school, 'school.json')));
	const labelsIn = (classes: readonly SizeClass[]) => {
		const size = { class: sizeClassFor(drawingWidth, classes), width: drawingWidth };
		const { ticks } = layoutScene(timeline, size, wholeDomainOf(timeline), {});
		return ticks.upper.map(({ text }) => text);
	};
	for (const classes of Object.values(drawingClasses))
		expect(labelsIn(classes).at(-1)).toBe('2020');
	// A page, which is prerendered for any width, leaves it out.
	expect(labelsIn(sizeClasses).at(-1)).toBe('');
});

test('pictures are left out where they would leave most of a column empty', () => {
	const file = readEventsFile(element, 'element.json');
	const { plan } = arrangeHandout(toRecordData(file), null, usual);
	expect(plan.isEven).toBe(true);
	// Its first picture would make the second event so long that the first is alone in a column.
	expect([...plan.pictured].map(({ title }) => title)).toEqual([
		'The new element is called hafnium'
	]);
	expect([plan.questions, plan.isStrip]).toEqual([4, false]);
});

test('the count of events that fit is exact: one more does not', () => {
	for (const paper of paperFormats) {
		const { fittingCount, plan } = arrangeHandout(record, ids, { ...usual, paper });
		expect(plan.isTwoPages).toBe(false);
		const holds = (count: number) =>
			arrangeHandout(record, ids.slice(0, count), { ...usual, paper }).plan.isTwoPages;
		expect([fittingCount > 5, holds(fittingCount), holds(fittingCount + 1)]).toEqual([
			true,
			true,
			false
		]);
	}
});

test('the fewer events, the larger their words and the more questions, and one has always room', () => {
	const plans = [1, 3, 6, 8, 12, 34].map(
		(count) => arrangeHandout(record, ids.slice(0, count), usual).plan
	);
	const sizes = ['large', 'usual', 'tight', 'small'];
	const ranks = plans.map(({ size }) => sizes.indexOf(size));
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	expect([ranks[0], ranks.at(-1)]).toEqual([0, 3]);
	expect(plans[0]?.questions).toBeGreaterThan(4);
	expect(plans.at(-1)?.questions).toBe(1);
});

test('as many pictures have room as leave a question its lines', () => {
	const file = toRecordData(aFileOfPictures());
	const picturesOf = (summary?: string) => {
		const events = file.events.map((event) => ({ ...event, ...(summary && { summary }) }));
		const { plan } = arrangeHandout({ ...file, events }, null, usual);
		return { shown: [...plan.pictured].map(({ id }) => id), plan };
	};
	expect(picturesOf().shown).toEqual(['wide', 'tall', 'small']);
	const long = picturesOf('x'.repeat(2_600));
	expect(long.shown.length).toBeLessThan(3);
	expect(long.plan.questions).toBeGreaterThan(0);
});

test('parts without room are counted: pictures, questions, the words of the drawing', () => {
	const file = toRecordData(aFileOfPictures());
	const few = arrangeHandout(file, null, {
		...usual,
		questionsOf: () => questions.slice(0, 1)
	});
	expect(few.leftOut).toEqual({
		pictures: 0,
		questions: 0,
		labels: few.plan.isStrip,
		dek: false,
		chapters: false
	});
	const events = file.events.map((event) => ({ ...event, summary: 'x'.repeat(2_600) }));
	const { leftOut, plan } = arrangeHandout({ ...file, events }, idsOf(events), usual);
	expect(leftOut).toEqual({
		pictures: 3 - plan.pictured.size,
		questions: questions.length - plan.questions,
		labels: plan.isStrip,
		dek: file.dek !== '' && !plan.hasDek,
		chapters: false
	});
	expect(leftOut.pictures).toBeGreaterThan(0);
});

test('the record’s question is below the title, as long as no event needs its room', () => {
	const some = { ...record, dek: 'Who was told, and when?' };
	const { plan, leftOut } = arrangeHandout(some, null, usual);
	expect([plan.hasDek, leftOut.dek, leftOut.chapters]).toEqual([true, false, true]);
	expect(formatLeftOut(leftOut)).toContain('the titles of the chapters');
	const file = toRecordData(aRandomFile(4, { events: 4 }));
	const long = arrangeHandout({ ...file, dek: 'x'.repeat(20_000) }, null, usual);
	expect([long.plan.isTwoPages, long.plan.hasDek, long.leftOut.dek]).toEqual([true, false, true]);
	expect(formatLeftOut(long.leftOut)).toContain('the sentence below the title');
	const nothing = { pictures: 0, questions: 0, labels: false, dek: false, chapters: false };
	expect(formatLeftOut(nothing)).toBeNull();
});

test('sources that no address leads to are printed, and take room', () => {
	const withAddress = arrangeHandout(record, ids, usual).fittingCount;
	const listed = arrangeHandout(record, ids, { ...usual, hasAddress: false }).fittingCount;
	expect(listed).toBeLessThan(withAddress);
	expect(
		arrangeHandout(record, ids, { ...usual, isSigned: true }).fittingCount
	).toBeLessThanOrEqual(withAddress);
});

test('a line has fewer signs where they are wide or large, and no text has none', () => {
	const style = { face: 'sans', size: 10, lineHeight: 1.35 } as const;
	expect(countLines('', style, 89)).toBe(0);
	expect(countLines('x'.repeat(100), style, 89)).toBe(3);
	// Another typeface replaces letters that the serif one lacks.
	for (const letters of ['ש', 'ب', 'ж'])
		expect(countLines(letters.repeat(100), { ...style, face: 'serif' }, 89)).toBe(3);
	expect(countLines('x'.repeat(100), { ...style, face: 'serif' }, 89)).toBe(2);
	expect(countLines('事'.repeat(100), style, 89)).toBe(5);
	expect(countLines('x'.repeat(100), { ...style, size: 20 }, 89)).toBe(5);
	expect(textHeight('x', style, 89)).toBeCloseTo(10 * 1.35 * 0.3528, 2);
});
