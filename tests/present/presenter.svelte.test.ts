import { describe, expect, test } from 'vitest';
import { fragmentsOf, toDeck } from '#lib/record/steps.ts';
import type { StageCommand, StageState } from '#lib/present/commands.ts';
import { Presenter } from '#lib/present/presenter.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const ids = events.map(({ id }) => id);
const { slides, slideById } = toDeck(shippedTimeline);
const place = events.findIndex((event) => fragmentsOf(event).length === 3);

function aPresenter(
	n: number,
	more: Partial<StageState> = {},
	presentedIds: string[] | null = null
) {
	const presenter = new Presenter(shippedTimeline);
	const sent: StageCommand[] = [];
	presenter.send = (command) => sent.push(command);
	const shown = presentedIds ?? ids;
	const state: StageState = {
		slide: shown[n - 1] ?? '',
		fragment: 1,
		isBlack: false,
		isOverview: false,
		isAuto: false,
		n,
		total: shown.length,
		started: null,
		...more
	};
	presenter.take({ type: 'state', rev: 1, state, presentedIds });
	return { presenter, sent };
}

describe('a presenter', () => {
	test('knows nothing before the stage has spoken', () => {
		const { state, step, next, fragments } = new Presenter(shippedTimeline);
		expect([state, step, next, fragments]).toEqual([null, null, null, []]);
	});

	test('shows the first slide until the stage has answered or the wait has ended, if it is told to', () => {
		const presenter = new Presenter(shippedTimeline);
		presenter.showFirst();
		expect(presenter.step).toEqual({ slide: slides[0], fragment: 1 });
		expect(presenter.next?.slide.id).toBe(slides[1]?.id);
		presenter.isConnected = false;
		expect([presenter.state, presenter.step]).toEqual([null, null]);
	});

	test('says what is shown, what comes next, and the event after', () => {
		const { presenter } = aPresenter(place + 1, { fragment: 2 });
		const slide = slideById.get(ids[place] ?? '');
		expect(presenter.step).toEqual({ slide, fragment: 2 });
		expect(presenter.fragments.map(({ isShown }) => isShown)).toEqual([true, true, false]);
		expect(presenter.next).toEqual({ slide, fragment: 3 });
		expect(presenter.event).toBe(events[place]);
	});

	test('at the end nothing comes', () => {
		const last = slides.at(-1);
		const { presenter } = aPresenter(0, { slide: last?.id ?? '' });
		expect(presenter.stepsLeft).toBeGreaterThan(0);
		const { presenter: atEnd } = aPresenter(0, {
			slide: last?.id ?? '',
			fragment: presenter.stepsLeft + 1
		});
		expect([atEnd.next, atEnd.stepsLeft, atEnd.event]).toEqual([null, 0, null]);
	});

	test('counts what is left of the chapter that the stage is in', () => {
		const [first, second] = shippedTimeline.chapters;
		const { presenter } = aPresenter(0, { slide: `.chapter-${first?.id}` });
		expect(presenter.chapter?.id).toBe(first?.id);
		const steps = first?.events.flatMap((event) => fragmentsOf(event)) ?? [];
		expect(presenter.stepsLeftInChapter).toBe(steps.length);
		const { presenter: inSecond } = aPresenter(0, { slide: second?.events[0]?.id ?? '' });
		expect(inSecond.chapter?.title).toBe(second?.title);
		const { presenter: atTitle } = aPresenter(0, { slide: '.title' });
		expect([atTitle.chapter, atTitle.stepsLeftInChapter]).toEqual([null, null]);
		// Of chosen events the stage tells no chapters, also where all are chosen in their order.
		const { presenter: chosen } = aPresenter(2, {}, ids);
		expect([chosen.chapter, chosen.stepsLeftInChapter]).toEqual([null, null]);
		expect(chosen.deck.slides.some(({ kind }) => kind === 'chapter')).toBe(false);
	});

	test('goes by the events that the stage goes through', () => {
		const presentedIds = [ids[1], ids[5], ids[9]].map(String);
		const { presenter } = aPresenter(2, {}, presentedIds);
		expect(presenter.shown.events.map(({ id }) => id)).toEqual(presentedIds);
		expect(presenter.deck.slides.map(({ id }) => id).slice(0, 4)).toEqual([
			'.title',
			...presentedIds
		]);
	});

	test('where nothing is known yet it shows no event', () => {
		const { presenter } = aPresenter(0, {}, []);
		expect([presenter.step, presenter.next, presenter.event]).toEqual([null, null, null]);
		expect(presenter.state?.total).toBe(0);
	});

	test('Escape ends what is on top', () => {
		const { presenter, sent } = aPresenter(3, { isBlack: true, isOverview: true });
		presenter.escape();
		expect(sent).toEqual([{ name: 'black' }]);
		const over = aPresenter(3, { isOverview: true });
		over.presenter.escape();
		expect(over.sent).toEqual([{ name: 'overview' }]);
		const none = aPresenter(3);
		none.presenter.escape();
		expect(none.sent).toEqual([]);
	});

	test('changes nothing by itself', () => {
		const { presenter } = aPresenter(3);
		const { state } = presenter;
		presenter.run('next');
		expect(presenter.state).toBe(state);
	});
});
