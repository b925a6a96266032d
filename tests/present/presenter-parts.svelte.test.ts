import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageCommand, StageState } from '#lib/present/commands.ts';
import PresenterClock from '#lib/present/presenter/PresenterClock.svelte';
import PresenterControls from '#lib/present/presenter/PresenterControls.svelte';
import PresenterHeader from '#lib/present/presenter/PresenterHeader.svelte';
import PresenterNow from '#lib/present/presenter/PresenterNow.svelte';
import PresenterNotes from '#lib/present/presenter/PresenterNotes.svelte';
import PresenterView from '#lib/present/presenter/PresenterView.svelte';
import { Presenter } from '#lib/present/presenter.svelte.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { notes } from '#lib/record/shipped/notes.ts';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { closeRoute, setWindow } from '../fixtures/open-route.ts';
import { pressKeys } from '../fixtures/press-keys.ts';

const record = toRecordData(shipped);

afterEach(async () => {
	cleanup();
	history.replaceState(null, '', location.href);
	vi.useRealTimers();
	await closeRoute();
});

let rev = 0;

/** What the stage says of itself. */
function say(presenter: Presenter, more: Partial<StageState> = {}) {
	const state: StageState = {
		slide: '.title',
		fragment: 1,
		isBlack: false,
		isOverview: false,
		isAuto: false,
		n: 0,
		total: shippedTimeline.events.length,
		started: null,
		...more
	};
	presenter.applyState({
		type: 'state',
		rev: ++rev,
		state,
		presentedIds: null,
		isKnownOrder: false
	});
	presenter.isConnected = true;
	flushSync();
}

/** A window whose stage is at its first slide, and what it has asked for. */
function aPresenter() {
	const presenter = new Presenter(record);
	const sent: StageCommand[] = [];
	presenter.send = (command) => sent.push(command);
	say(presenter);
	return { presenter, sent };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the clock', () => {
	const start = +new Date('2026-03-02T14:05:00');
	const timer = () => screen.getByRole('timer').textContent;

	beforeEach(() => void vi.useFakeTimers({ now: start }));

	/** Lets time pass, seconds. */
	function pass(seconds: number) {
		vi.advanceTimersByTime(seconds * 1_000);
		flushSync();
	}

	/** Another window, as after a reload: of the one before there is what the history entry keeps. */
	function reload(started: number) {
		cleanup();
		const { presenter } = aPresenter();
		say(presenter, { started });
		render(PresenterClock, { presenter });
	}

	test('starts with the first step, is set to nought, and outlives reloads', async () => {
		const { presenter } = aPresenter();
		render(PresenterClock, { presenter });
		expect(screen.getByText(/^2:05/)).toBeVisible();
		pass(60);
		expect(timer()).toBe('0:00');
		expect(screen.getByText(/^2:06/)).toBeVisible();
		const started = Date.now();
		say(presenter, { started });
		pass(65);
		expect(timer()).toBe('1:05');
		pass(3_600 - 65);
		expect(timer()).toBe('1:00:00');
		// A stage that was reloaded knows of no beginning.
		say(presenter, { started: null });
		pass(1);
		expect(timer()).toBe('1:00:01');
		await fireEvent.click(button('Reset timer'));
		expect(timer()).toBe('0:00');
		pass(7);
		expect(timer()).toBe('0:07');
		reload(started);
		pass(3);
		expect(timer()).toBe('0:10');
	});

	test('says whether the presentation is on time, and stops while it is paused', async () => {
		const { presenter } = aPresenter();
		render(PresenterClock, { presenter });
		// The third of about a hundred steps after ten seconds is early for ten minutes, and late for one.
		const started = Date.now();
		say(presenter, { started, slide: shippedTimeline.events[0]?.id ?? '', n: 1 });
		pass(10);
		const target = screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Target/ });
		await fireEvent.input(target, { target: { value: '10' } });
		expect(screen.getByText(/^0:\d\d ahead$/)).toBeVisible();
		await fireEvent.input(target, { target: { value: '1' } });
		expect(screen.getByText(/^0:\d\d behind$/)).toBeVisible();
		// Enter leaves the field.
		target.focus();
		await fireEvent.keyDown(target, { key: 'Enter' });
		expect(document.activeElement).toBe(document.body);
		await fireEvent.click(button('Pause timer'));
		pass(30);
		reload(started);
		pass(3);
		expect(timer()).toBe('0:10');
		expect(screen.getByRole('spinbutton', { name: /^Target/ })).toHaveValue(1);
		await fireEvent.click(button('Resume timer'));
		pass(5);
		expect(timer()).toBe('0:15');
	});
});

describe('the step of a lesson that is chosen by hand', () => {
	const [first, second] = shippedTimeline.events.map(({ id }) => id) as [string, string];
	const step = { minutes: 5, from: 0, title: '', does: '', asks: [], events: [] };

	test('starts the timer, and leads the stage to the first of its events', () => {
		vi.useFakeTimers({ now: 5_000 });
		const { presenter, sent } = aPresenter();
		render(PresenterClock, { presenter });
		presenter.goToStep(step);
		flushSync();
		vi.advanceTimersByTime(65_000);
		flushSync();
		expect(screen.getByRole('timer')).toHaveTextContent('1:05');
		expect(sent).toEqual([]);
		presenter.goToStep({ ...step, events: [second, first] });
		presenter.goToStep({ ...step, showsAll: true });
		const order = presenter.deck.events.map(({ id }) => id);
		const slide = order.find((id) => id === first || id === second);
		expect(sent).toEqual([
			{ name: 'goto', slide },
			{ name: 'goto', slide: order[0] }
		]);
	});

	test('shows the minutes of the plan on the clock, also before the timer starts', async () => {
		vi.useFakeTimers({ now: 5_000 });
		const { presenter } = aPresenter();
		render(PresenterClock, { presenter });
		presenter.lessonTime = { from: 14, to: 26, all: 45, meeting: 0 };
		flushSync();
		expect(screen.getByRole('timer', { name: 'In the plan 14:00' })).toHaveTextContent('14:00');
		await fireEvent.click(button('Start timer'));
		await vi.advanceTimersByTimeAsync(65_000);
		flushSync();
		expect(screen.getByRole('timer')).toHaveTextContent('15:05');
		presenter.lessonTime = { from: 26, to: 40, all: 45, meeting: 0 };
		flushSync();
		expect(screen.getByRole('timer')).toHaveTextContent('15:05');
		expect(screen.getByText('10:55 ahead')).toBeVisible();
	});

	test('leaves the stage where it shows one of its events', () => {
		const { presenter, sent } = aPresenter();
		say(presenter, { slide: second, n: 2 });
		presenter.goToStep({ ...step, events: [first, second] });
		presenter.goToStep({ ...step, events: ['of-another-record'] });
		expect(sent).toEqual([]);
	});
});

test('a timer can be started, and outlives a reload, before any step', async () => {
	vi.useFakeTimers({ now: 5_000 });
	render(PresenterClock, { presenter: aPresenter().presenter });
	await fireEvent.click(button('Start timer'));
	vi.advanceTimersByTime(4_000);
	cleanup();
	render(PresenterClock, { presenter: aPresenter().presenter });
	vi.advanceTimersByTime(1_000);
	flushSync();
	expect(screen.getByRole('timer')).toHaveTextContent('0:05');
	expect(button('Pause timer')).toBeVisible();
});

test('a slide without an event is shown as a picture, with its words', () => {
	const { presenter } = aPresenter();
	render(PresenterNow, { presenter });
	const picture = screen.getByLabelText('This step');
	expect(picture).toHaveTextContent(shippedTimeline.title);
	expect(picture).toHaveTextContent(shippedTimeline.dek);
	say(presenter, { slide: '.closing' });
	expect(screen.queryByLabelText('This step')).toBeNull();
});

describe('the buttons', () => {
	test.each<[string, StageCommand['name']]>([
		['Previous', 'prev'],
		['Next', 'next'],
		['Black screen', 'black'],
		['Overview', 'overview'],
		['Auto-advance', 'auto'],
		['First', 'first'],
		['Last', 'last']
	])('%s asks the stage for that', async (name, command) => {
		const { presenter, sent } = aPresenter();
		render(PresenterControls, { presenter, onjump: vi.fn(), onhelp: vi.fn() });
		await fireEvent.click(button(name));
		expect(sent).toEqual([{ name: command }]);
	});

	test('are pressed as the stage is, and off where it cannot be reached', async () => {
		const { presenter } = aPresenter();
		const onjump = vi.fn();
		render(PresenterControls, { presenter, onjump, onhelp: vi.fn() });
		const pressed = () =>
			screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent.trim());
		for (const [more, name] of [
			[{ isBlack: true }, 'Black screen'],
			[{ isOverview: true }, 'Overview'],
			[{ isAuto: true }, 'Auto-advance']
		] as const) {
			say(presenter, more);
			expect(pressed()).toEqual([name]);
		}
		expect(button('Next')).not.toHaveAttribute('aria-disabled');
		presenter.isConnected = false;
		flushSync();
		expect(button('Next')).toHaveAttribute('aria-disabled', 'true');
		await fireEvent.click(button('Go to'));
		expect(onjump).not.toHaveBeenCalled();
	});
});

test('the head says how the stage is', () => {
	const { presenter } = aPresenter();
	render(PresenterHeader, { presenter, session: null, stageAddressOf: null, madeByText: '' });
	const status = screen.getByRole('status');
	presenter.isConnected = null;
	flushSync();
	expect(status).toHaveTextContent('Connecting to the presentation…');
	presenter.isConnected = false;
	flushSync();
	expect(status).toHaveTextContent(/^Not connected to the presentation/);
	for (const [more, words] of [
		[{}, 'Connected to the presentation.'],
		[{ isBlack: true }, 'The screen is black.'],
		[{ isAuto: true }, 'Auto-advance is on.']
	] as const) {
		say(presenter, more);
		expect(status).toHaveTextContent(words);
	}
});

test('the notes’ type is as large as one likes', async () => {
	await setWindow('', {});
	render(PresenterView, {
		session: null,
		record,
		notes: { ofEvents: [], prompts: [], answers: [] },
		dialogs: new Lazy(() => new Promise<never>(() => undefined)),
		lesson: new Lazy(() => new Promise<never>(() => undefined)),
		stageAddressOf: null
	});
	const size = () => {
		const text = document.querySelector('.notes .text');
		return text ? parseFloat(getComputedStyle(text).fontSize) : NaN;
	};
	const usual = size();
	await pressKeys('+');
	flushSync();
	expect(size()).toBeGreaterThan(usual);
	await pressKeys('0');
	flushSync();
	expect(size()).toBe(usual);
	await fireEvent.click(button('Smaller notes'));
	expect(size()).toBeLessThan(usual);
});

test('the notes name the event that comes next, if it is linked, though the slide does not', async () => {
	const { presenter } = aPresenter();
	const at = presenter.deck.slides.findIndex(
		({ id }, i, slides) =>
			presenter.timeline.eventById.get(id)?.links.length === 1 &&
			presenter.timeline.eventById.get(id)?.links[0]?.event.id === slides[i + 1]?.id
	);
	const slide = presenter.deck.slides[at];
	if (slide?.kind !== 'event') throw new Error('no event with only a link to the next one');
	expect(slide.event.links).toEqual([]);
	const next = presenter.timeline.eventById.get(presenter.deck.slides[at + 1]?.id ?? '');
	render(PresenterNotes, {
		slide: slide.id,
		event: slide.event,
		timeline: presenter.timeline,
		has: () => true,
		note: null,
		hasNotes: false,
		prompts: [],
		size: 1,
		onsize: () => undefined,
		children: createRawSnippet(() => ({ render: () => '<p></p>' }))
	});
	const others = screen.getByText('What do others say?').parentElement;
	expect(others).toHaveTextContent(next?.title ?? 'no next event');
	expect(others).not.toHaveTextContent('No event is linked');
});

test('beside the notes are the questions of the event and of its source, and no page leaves the window', async () => {
	const statement = 'ice-2026-02-operational-use-statement';
	const at = shippedTimeline.events.findIndex(({ id }) => id === statement);
	const [event, next] = shippedTimeline.events.slice(at, at + 2);
	if (!event || !next) throw new Error(`no ${statement}`);
	const parts = {
		slide: event.id,
		event,
		timeline: shippedTimeline,
		has: () => true,
		note: notes[statement],
		hasNotes: true,
		prompts: [],
		size: 1,
		onsize: () => undefined,
		children: createRawSnippet(() => ({ render: () => '<p>The lesson</p>' }))
	};
	const { rerender } = render(PresenterNotes, parts);
	const answer = (question: string) => screen.getByText(question).parentElement as HTMLElement;
	for (const prompt of notes[statement].prompts) expect(screen.getByText(prompt)).toBeVisible();
	expect(answer('To whom, and how?')).toHaveTextContent('To: The Guardian');
	expect(within(answer('What do others say?')).queryAllByRole('link')).toEqual([]);
	const link = within(answer('Where can it be read?')).getByRole('link');
	expect(link).toHaveAttribute('target', '_blank');
	expect(link).toHaveAttribute('rel', 'noopener noreferrer');
	// The author's note is about this event, so it is above the lesson, which may be long.
	const { notes: text } = notes[statement];
	const paragraphs = screen.getAllByRole('paragraph').map(({ textContent }) => textContent);
	expect(paragraphs.slice(0, 2)).toEqual([text, 'The lesson']);
	// Folded it stays folded with the next event.
	const opener = screen.getByText('Question the source', { exact: true });
	opener.click();
	expect(screen.getByText('Who says this?')).not.toBeVisible();
	await rerender({ ...parts, event: next, slide: next.id });
	expect(screen.getByText('Who says this?')).not.toBeVisible();
	opener.click();
	expect(next.sources.map(({ id }) => id)).toContain('itnews-ice');
	expect(answer('Where can it be read?')).toBeVisible();
	expect(answer('Where can it be read?')).toHaveTextContent('iTnews');
	// An event without notes is only worth mentioning if others have some.
	await rerender({ ...parts, note: null });
	expect(screen.getByText('No notes for this event.')).toBeVisible();
	await rerender({ ...parts, note: null, hasNotes: false });
	expect(screen.queryByText('No notes for this event.')).toBeNull();
});
