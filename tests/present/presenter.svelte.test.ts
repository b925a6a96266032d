import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { eventOfSlide, fragmentsOf, toDeck, type Step } from '#lib/record/steps.ts';
import type { StageCommand, StageState } from '#lib/present/commands.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import { Presenter } from '#lib/present/presenter.svelte.ts';
import { aRandomFile, shippedTimeline } from '../fixtures/a-timeline.ts';
import { runs } from '../fixtures/runs.ts';

const record = toRecordData(shipped);
const { events } = shippedTimeline;
const ids = events.map(({ id }) => id);
const { slides, slideById } = toDeck(shippedTimeline);
const place = events.findIndex((event) => {
	const shown = eventOfSlide(slideById.get(event.id));
	return shown && fragmentsOf(shown).length === 3;
});

function aPresenter(
	n: number,
	more: Partial<StageState> = {},
	presentedIds: string[] | null = null,
	of: RecordData = record
) {
	const presenter = new Presenter(of);
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
	presenter.applyState({ type: 'state', rev: 1, state, presentedIds, isKnownOrder: false });
	return { presenter, sent };
}

describe('a presenter', () => {
	test('knows nothing before the stage has spoken', () => {
		const { state, step, next, fragments } = new Presenter(record);
		expect([state, step, next, fragments]).toEqual([null, null, null, []]);
	});

	test('knows the links of the whole record, also with chosen events; in “As known then”, those of each event’s own day', () => {
		const [first = ''] = ids;
		const { presenter } = aPresenter(1, {}, [first]);
		expect(presenter.source).toBe(presenter.timeline);
		const { state } = presenter;
		if (!state) throw new Error('no state');
		presenter.applyState({ type: 'state', rev: 2, state, presentedIds: null, isKnownOrder: true });
		const linkCounts = ({ eventById }: Timeline) =>
			ids.map((id) => eventById.get(id)?.links.length ?? -1);
		const [whole, then] = [presenter.timeline, presenter.source].map(linkCounts);
		expect(then).not.toEqual(whole);
		expect(then?.every((count, i) => count >= 0 && count <= (whole?.[i] ?? 0))).toBe(true);
	});

	test('shows the first slide until the stage has answered or the wait has ended, if it is told to', () => {
		const presenter = new Presenter(record);
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
		expect(presenter.event?.id).toBe(ids[place]);
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
		const steps =
			first?.events.flatMap(({ id }) => fragmentsOf(eventOfSlide(slideById.get(id)) as never)) ??
			[];
		expect(presenter.stepsLeftInChapter).toBe(steps.length);
		const { presenter: inSecond } = aPresenter(0, { slide: second?.events[0]?.id ?? '' });
		expect(inSecond.chapter?.title).toBe(second?.title);
		const { presenter: atTitle } = aPresenter(0, { slide: '.title' });
		expect([atTitle.chapter, atTitle.stepsLeftInChapter]).toEqual([null, null]);
		// Of chosen events the stage tells no chapters.
		const { presenter: chosen } = aPresenter(2, {}, ids.slice(1));
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
		const { presenter } = aPresenter(
			0,
			{ slide: '', total: 0 },
			null,
			asKnown(record, '1900-01-01')
		);
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

/** A random record, with all that makes a stage of one record differ from another. */
function aRecord(seed: number, count: number): RecordData {
	const file = aRandomFile(seed, { events: count });
	const ids = file.events.map(({ id }) => id);
	const chapters = [0, 1].map((rest) => ({
		id: `chapter-${rest}`,
		title: `Chapter ${rest}`,
		summary: 'What happened.',
		events: ids.filter((_, i) => i % 2 === rest)
	}));
	return toRecordData({
		...file,
		updated: '2401-01-01',
		...(seed % 2 === 0 && count > 1 && { chapters }),
		events: file.events.map((event, i) => ({
			...event,
			...((seed + i) % 3 === 0 && { known: `240${(seed + i) % 2}-01-0${1 + (i % 9)}` }),
			...(i % 4 === 0 && { unknown: 'Who said it.' })
		}))
	});
}

/** All that an audience sees at a step, as plain data. */
function seen({ slide, fragment }: Step) {
	if (slide.kind === 'closing') {
		const page = slide.pages[fragment - 1]?.map(({ id, unknown }) => [id, unknown]);
		return [slide.id, fragment, page];
	}
	if (slide.kind === 'series') {
		return [slide.id, fragment, slide.series.points.map(({ event }) => event.id)];
	}
	const event = eventOfSlide(slide);
	if (!event) return [slide.id, fragment];
	const links = event.links.map((link) => [link.type, link.isForward, link.event.id]);
	return [slide.id, fragment, fragmentsOf(event), event.date.edtf, event.unknown, links];
}

describe('beside a stage', () => {
	const choice = fc.record({
		seed: fc.integer({ min: 0, max: 10_000 }),
		count: fc.integer({ min: 1, max: 12 }),
		isKnownOrder: fc.boolean(),
		isChosen: fc.boolean(),
		asof: fc.constantFrom(null, '2400-06')
	});

	test('it says what comes next, which is what the stage then shows, of any record in any order', () => {
		fc.assert(
			fc.property(choice, ({ seed, count, isKnownOrder, isChosen, asof }) => {
				const record = aRecord(seed, count);
				const chosen = record.events.map(({ id }) => id).filter((_, i) => (seed >> i) % 2 === 0);
				const query = new URLSearchParams({
					...(isKnownOrder && { then: '1' }),
					...(isChosen && { events: chosen.toReversed().join() }),
					...(asof && { asof })
				});
				const presentation = new Presentation(record);
				presentation.readAddress({ search: `?${query}`, hash: '' });
				const { stage } = presentation;
				const presenter = new Presenter(asof ? asKnown(record, asof) : record);
				// A notice says that some of the events are not there, and is closed.
				if (stage.isSlideUnknown) stage.run({ name: 'next' });
				let rev = 0;
				const report = () =>
					presenter.applyState({ type: 'state', rev: ++rev, ...presentation.report });
				report();
				for (let left = presenter.stepsLeft; presenter.next; left--) {
					const next = seen(presenter.next);
					expect(presenter.stepsLeft).toBe(left);
					stage.run({ name: 'next' });
					expect(stage.step && seen(stage.step)).toEqual(next);
					report();
					expect(presenter.step && seen(presenter.step)).toEqual(next);
				}
				expect(presenter.stepsLeft).toBe(0);
				const last = stage.step;
				stage.run({ name: 'next' });
				expect(stage.step).toBe(last);
			}),
			{ numRuns: runs(150) }
		);
	});
});
