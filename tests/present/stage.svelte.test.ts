import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fragmentCount, toDeck } from '#lib/record/steps.ts';
import { plainCommands, type StageCommand } from '#lib/present/commands.ts';
import { autoTime, Stage } from '#lib/present/stage.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const deck = toDeck(shippedTimeline);
const { events } = deck;
const ids = deck.slides.map(({ id }) => id);
const steps = deck.slides.flatMap((slide) =>
	Array.from({ length: fragmentCount(slide) }, (_, i) => [slide.id, i + 1])
);
/** The number of the event of a slide. */
const numberOf = (id?: string) => events.findIndex((event) => event.id === id) + 1;

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
});

afterEach(() => {
	vi.useRealTimers();
});

const aStage = () => new Stage(deck);
const placeOf = ({ state }: Stage) => [state.slide, state.fragment];
const run = (stage: Stage, ...names: (typeof plainCommands)[number][]) => {
	for (const name of names) stage.run({ name });
	return stage;
};

describe('the stage', () => {
	test('begins with the title', () => {
		expect(aStage().state).toEqual({
			slide: '.title',
			fragment: 1,
			isBlack: false,
			isOverview: false,
			isAuto: false,
			n: 0,
			total: events.length,
			started: null
		});
	});

	test('goes on and back by fragments, and stops at the ends', () => {
		const stage = aStage();
		for (const step of steps) {
			expect(placeOf(stage)).toEqual(step);
			run(stage, 'next');
		}
		expect(placeOf(stage)).toEqual(steps.at(-1));
		for (const step of [...steps].reverse()) {
			expect(placeOf(stage)).toEqual(step);
			run(stage, 'prev');
		}
		expect(placeOf(stage)).toEqual(steps[0]);
	});

	test('goes to the first, to the last and to a named event, from its beginning', () => {
		const stage = run(aStage(), 'last');
		expect(placeOf(stage)).toEqual([ids.at(-1), 1]);
		expect(stage.state.n).toBe(0);
		stage.run({ name: 'goto', slide: ids[4] ?? '' });
		expect(placeOf(stage)).toEqual([ids[4], 1]);
		stage.run({ name: 'goto', slide: 'none' });
		expect(placeOf(stage)).toEqual([ids[4], 1]);
		run(stage, 'first');
		expect(placeOf(stage)).toEqual([ids[0], 1]);
	});

	test('skips the fragments, and not the ends', () => {
		const stage = aStage();
		run(stage, 'prev-slide');
		expect(placeOf(stage)).toEqual([ids[0], 1]);
		run(stage, 'next-slide');
		run(stage, 'next-slide');
		expect(placeOf(stage)).toEqual([ids[2], 1]);
		run(stage, 'last');
		run(stage, 'next-slide');
		expect(placeOf(stage)).toEqual([ids.at(-1), 1]);
	});

	test('has started with the first advance, not with what shows nothing new', () => {
		const stage = run(aStage(), 'prev', 'first', 'black', 'black', 'overview', 'overview');
		expect(stage.state.started).toBeNull();
		vi.advanceTimersByTime(500);
		run(stage, 'next');
		vi.advanceTimersByTime(500);
		run(stage, 'next');
		expect(stage.state.started).toBe(1_000_500);
	});

	test('next and prev lift the black and do nothing else then', () => {
		for (const name of ['next', 'prev'] as const) {
			const stage = run(aStage(), 'next', 'next', 'next');
			const place = placeOf(stage);
			run(stage, 'black');
			expect(stage.state.isBlack).toBe(true);
			run(stage, name);
			expect([stage.state.isBlack, placeOf(stage)]).toEqual([false, place]);
		}
		const stage = run(aStage(), 'black');
		run(stage, 'next-slide');
		expect([stage.state.isBlack, stage.state.slide]).toEqual([false, ids[0]]);
	});

	test('a command to go to an event prepares it behind the black', () => {
		const stage = run(aStage(), 'black');
		stage.run({ name: 'goto', slide: ids[7] ?? '' });
		expect([stage.state.isBlack, stage.state.slide]).toEqual([true, ids[7]]);
		run(stage, 'black');
		expect([stage.state.isBlack, stage.state.slide]).toEqual([false, ids[7]]);
	});

	test('the overview closes with whatever goes somewhere', () => {
		for (const command of [
			{ name: 'next' },
			{ name: 'last' },
			{ name: 'goto', slide: ids[0] ?? '' }
		] satisfies StageCommand[]) {
			const stage = run(aStage(), 'overview');
			expect(stage.state.isOverview).toBe(true);
			stage.run(command);
			expect(stage.state.isOverview).toBe(false);
		}
		expect(run(aStage(), 'overview', 'overview').state.isOverview).toBe(false);
	});

	test('keeps its event when another part of the record is gone through', () => {
		const stage = aStage();
		stage.run({ name: 'goto', slide: ids[5] ?? '' });
		const part = shippedTimeline.events.slice(3).map((event) => ({ ...event, links: [] }));
		const eventById = new Map(part.map((event) => [event.id, event]));
		stage.deck = toDeck({ ...shippedTimeline, events: part, eventById });
		expect([stage.state.slide, stage.state.n, stage.state.total]).toEqual([
			ids[5],
			// Of the three that are left out, those before it.
			numberOf(ids[5]) -
				shippedTimeline.events.slice(0, 3).filter(({ id }) => numberOf(id) < numberOf(ids[5]))
					.length,
			events.length - 3
		]);
		stage.deck = toDeck({ ...shippedTimeline, events: [], eventById: new Map() });
		expect([stage.state.slide, stage.state.n, stage.state.total]).toEqual(['', 0, 0]);
		run(stage, 'next', 'prev', 'first', 'last', 'auto');
		expect(stage.state.isAuto).toBe(false);
	});
});

describe('an auto-advance', () => {
	test('goes on every 20 s, and counts down', () => {
		const stage = run(aStage(), 'auto');
		vi.advanceTimersByTime(19_000);
		expect([placeOf(stage), stage.secondsLeft]).toEqual([steps[0], 1]);
		vi.advanceTimersByTime(1_000);
		expect([placeOf(stage), stage.secondsLeft]).toEqual([steps[1], autoTime]);
		vi.advanceTimersByTime(40_000);
		expect(placeOf(stage)).toEqual(steps[3]);
		expect(stage.state.isAuto).toBe(true);
	});

	test('pauses on any command, and goes on with the time that was left', () => {
		for (const name of plainCommands) {
			const stage = run(run(aStage(), 'next'), 'auto');
			vi.advanceTimersByTime(5_000);
			run(stage, name);
			const place = placeOf(stage);
			vi.advanceTimersByTime(60_000);
			expect([name, stage.state.isAuto, placeOf(stage)]).toEqual([name, false, place]);
		}
		const stage = run(aStage(), 'auto');
		vi.advanceTimersByTime(5_000);
		run(stage, 'auto', 'auto');
		expect([stage.state.isAuto, stage.secondsLeft]).toEqual([true, 15]);
	});

	test('ends with the record, and does not begin where nothing is seen', () => {
		const stage = run(aStage(), 'last', 'auto');
		vi.advanceTimersByTime(100 * autoTime * 1_000);
		expect([placeOf(stage), stage.state.isAuto]).toEqual([steps.at(-1), false]);
		expect(run(stage, 'auto').state.isAuto).toBe(false);
		expect(run(aStage(), 'black', 'auto').state.isAuto).toBe(false);
	});
});

test('any commands leave the stage at a step of the record', () => {
	const command = fc.oneof(
		fc.constantFrom(...plainCommands).map((name) => ({ name })),
		fc.constantFrom(...ids, 'none').map((event) => ({ name: 'goto' as const, slide: event }))
	);
	fc.assert(
		fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
			const stage = aStage();
			for (const each of commands) {
				stage.run(each);
				expect(steps).toContainEqual(placeOf(stage));
				expect(stage.state.n).toBe(numberOf(stage.state.slide));
			}
			stage.pause();
		}),
		{ numRuns: 50 }
	);
});
