import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StagePanels } from '#lib/present/lazy-panels.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import StageView from '#lib/present/StageView.svelte';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { fragmentsOf } from '#lib/record/steps.ts';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
import { closeRoute, openRoute, setMedia } from '../fixtures/open-route.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	addressOf,
	eventAt,
	events,
	isInside,
	numberOf,
	stepAt,
	steps,
	type EventStep
} from '../fixtures/stage-steps.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import storyInArabic from '../fixtures/story-ar.json' with { type: 'json' };
import PresentRoute from '../../src/routes/present/+page.svelte';

afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	delete document.documentElement.dataset.motion;
	await closeRoute();
});

/** The index of a step with a fragment of the same event before it, and another one after it. */
const middle = steps.findIndex(
	({ event, fragment }) => numberOf(event) > 16 && fragment === 2 && isInside(event)
);
const here = stepAt(middle);
const at = (index: number): EventStep => ({ event: eventAt(index), fragment: 1 });

test('the place that the keys are tried at has a fragment before and one after', () => {
	expect(stepAt(middle - 1)).toEqual({ event: here.event, fragment: 1 });
	expect(stepAt(middle + 1)).toEqual({ event: here.event, fragment: 3 });
});

/** The event whose words the story turns on. */
const turn = 'imod-2025-09-25-mass-surveillance-principle';

/** Further keys, only for `test:all`. */
const some = <T>(more: readonly T[]): readonly T[] => (import.meta.env.OTR_ALL ? more : []);

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const textOf = (selector: string) => find(selector)?.innerText.replace(/\s+/g, ' ').trim();
const dialog = () => find('dialog[open]');
const overview = () => find('section[aria-labelledby="page_stage-grid"]');
const black = () => find('.black');
const controls = () => within(screen.getByRole('navigation', { name: 'Presentation' }));
const nav = 'nav[aria-label="Presentation"]';
const controlNamed = (name: string) =>
	findAll(`${nav} button`).find(
		(node) =>
			node.checkVisibility({ visibilityProperty: true }) &&
			(node.getAttribute('aria-label') ?? node.innerText.trim()) === name
	);
/** By its name. To ask for it by its role, too, takes most of the time of a press. */
function control(name: string): HTMLElement {
	const found = controlNamed(name);
	if (!found) throw new Error(`none is ${name}`);
	return found;
}
const click = (name: string) => userEvent.click(control(name));
const ticks = () => findAll('.strip .tick').map((node) => node.innerText);

/** Opens the stage, usually at the first event, which comes after the title. */
async function open(search = addressOf(stepAt(0)), settings = {}) {
	await openRoute(PresentRoute, search, { height: 720, ...settings });
	await soon(() => control('Next'));
	// The parts that the stage loads after it is shown.
	await import('#lib/present/panels.ts');
	await tick();
}

/** Shows a stage by itself, without its page. */
const showStage = (presentation: Presentation, panels: StagePanels) =>
	render(StageView, {
		presentation,
		panels,
		storyAddressOf: () => '/',
		printAddressOf: null,
		onpresenter: null
	});

/** That the stage is at a step, and says so everywhere. */
function expectAt({ event, fragment }: EventStep) {
	expect(textOf('article h2')).toBe(event.title.replace(/\s+/g, ' '));
	expect(textOf('.progress')).toBe(`${numberOf(event)} / ${events.length}`);
	expect(findAll('[data-fragment]:not(.later)')).toHaveLength(fragment);
}

const expectStep = (step: EventStep) => soon(() => expectAt(step));

/** Brings the stage to a step as a presenter would, without another load. */
async function goTo(step: EventStep) {
	await pressKeys('g', ...String(numberOf(step.event)), 'Enter');
	for (let i = 1; i < step.fragment; i++) await pressKeys('PageDown');
	await expectStep(step);
}

/** Goes on to the next step of an event, past the slides between events. */
async function toEvent() {
	await pressKeys('PageDown');
	while (!find('.progress')) await pressKeys('PageDown');
}

/** Sends a key as a page gets it; whether the page has taken it. */
const send = (key: string, init: KeyboardEventInit = {}) =>
	!document.body.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
	);

/** As it was opened: at the same step, with nothing over it, and nothing that has the focus. */
async function expectHere() {
	await expectStep(here);
	await soon(() => {
		expect([dialog(), black(), overview()]).toEqual([null, null, null]);
		expect(controlNamed('Pause')).toBeUndefined();
		expect(document.activeElement).toBe(document.body);
	});
}

/** The effect of each key at the same step: every row of the list of keys except full screen, and the key that undoes it. */
const rows: [keys: string[], does: string, is: () => unknown, undo?: string][] = [
	[['Shift+ArrowRight'], 'the next event', () => expectStep(at(numberOf(here.event)))],
	[['Shift+ArrowLeft'], 'the event before', () => expectStep(at(numberOf(here.event) - 2))],
	[
		['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n', 'N'],
		'the next fragment',
		() => expectStep(stepAt(middle + 1)),
		'PageUp'
	],
	[
		['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'Backspace', 'p'],
		'the fragment before',
		() => expectStep(stepAt(middle - 1)),
		'PageDown'
	],
	[['Home'], 'the title', () => expect(textOf('article h2')).toBe(shippedTimeline.title)],
	[['End'], 'what is open', () => expect(textOf('article h2')).toBe('Still open')],
	[['b', 'B', '.'], 'a black screen', () => expect(black()).toBeVisible(), 'Escape'],
	[['o'], 'the overview', () => expect(overview()).toBeVisible(), 'Escape'],
	[
		['g'],
		'the jump',
		() =>
			expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Go to an event' })),
		'Escape'
	],
	[['a'], 'the auto-advance', () => expect(control('Pause')).toBeVisible(), 'a'],
	[['?'], 'the keys', () => expect(dialog()).toHaveAccessibleName('Keyboard shortcuts'), 'Escape']
];

describe('P3: the keys', () => {
	test('each key has its effect, but none with Ctrl, Meta or Alt, or while a word is composed', async () => {
		await open(addressOf(here));
		for (const [keys, does, is, undo] of rows) {
			for (const key of keys) {
				await expectHere();
				await pressKeys(key);
				await soon(is).catch((error: unknown) => {
					throw new Error(`${key}: ${does}`, { cause: error });
				});
				if (undo) await pressKeys(undo);
				else await goTo(here);
			}
		}
		await expectHere();
		for (const key of rows.flatMap(([keys]) => keys)) {
			for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) {
				const name = key.replace('Shift+', '').replace('Space', ' ');
				expect(send(name, { [modifier]: true }), `${key}, ${modifier}`).toBe(false);
			}
		}
		await expectHere();
	});

	test('+, − and 0 zoom the axis about the event', async () => {
		await open(addressOf(here));
		await soon(() => expect(ticks().length).toBeGreaterThan(2));
		const whole = ticks();
		await pressKeys('+');
		await soon(() => expect(ticks()).not.toEqual(whole));
		const mark = find('.strip [aria-current="true"]')?.getBoundingClientRect();
		const strip = find('.strip')?.getBoundingClientRect();
		expect(mark?.left).toBeGreaterThanOrEqual(strip?.left ?? NaN);
		expect(mark?.right).toBeLessThanOrEqual(strip?.right ?? NaN);
		await pressKeys('-');
		await soon(() => expect(ticks()).toEqual(whole));
		await pressKeys('+', '+', '0');
		await soon(() => expect(ticks()).toEqual(whole));
		await expectStep(here);
	});

	test('in a dialog nothing but Esc is ours, and Esc closes the top layer; one that is asked for as another closes stays', async () => {
		await open(addressOf(here));
		await pressKeys('o', '?');
		await soon(() => expect(dialog()).toBeVisible());
		await pressKeys('n', 'b', 'Home', 'PageDown', 'o');
		expect(black()).toBeNull();
		await pressKeys('Escape');
		await soon(() => expect(dialog()).toBeNull());
		expect(overview()).toBeVisible();
		await pressKeys('Escape');
		await soon(() => expect(overview()).toBeNull());
		await expectStep(here);
		await pressKeys('?');
		await soon(() => expect(dialog()).toHaveAccessibleName('Keyboard shortcuts'));
		// In one task: the browser says only afterwards that the first has been closed.
		document.querySelector('dialog')?.close();
		send('g', { code: 'KeyG' });
		await new Promise((resolve) => setTimeout(resolve));
		await tick();
		expect(dialog()).toHaveAccessibleName('Go to an event');
		expect(document.activeElement).toBe(screen.getByRole('textbox'));
	});

	test('axe finds nothing in the parts that they open', async () => {
		await open(addressOf(here), { colorScheme: 'dark' });
		await pressKeys('o');
		await soon(() => expect(overview()).toBeVisible());
		await expectClean('section[aria-labelledby="page_stage-grid"]');
		await pressKeys('Escape', '?');
		await soon(() => expect(dialog()).toBeVisible());
		await expectClean('dialog');
		await pressKeys('Escape', 'g');
		await soon(() => expect(dialog()).toHaveAccessibleName('Go to an event'));
		await userEvent.fill(screen.getByRole('textbox'), 'smith');
		await expectClean('dialog');
	});

	test('a press on a control does not take the space bar with it; where it has the focus, Space and Enter are its own; letters count by their place where the layout is Cyrillic; F5 is the browser’s', async () => {
		await open(addressOf(here));
		await click('Previous');
		await expectStep(stepAt(middle - 1));
		await pressKeys('Space');
		await expectStep(here);
		control('Previous').focus();
		await pressKeys('Space');
		await expectStep(stepAt(middle - 1));
		await pressKeys('Enter');
		await expectStep(stepAt(middle - 2));
		await pressKeys('PageDown', 'PageDown');
		await expectStep(here);
		send('т', { code: 'KeyN' });
		await expectStep(stepAt(middle + 1));
		send('з', { code: 'KeyP' });
		await expectStep(here);
		send('и', { code: 'KeyB' });
		await soon(() => expect(black()).toBeVisible());
		send('ю', { code: 'Period' });
		await soon(() => expect(black()).toBeNull());
		// Esc, which closes nothing here, is, too.
		(document.activeElement as HTMLElement).blur();
		const taken = ['F5', 'Escape', 'PageDown'].filter((key) => send(key, { code: key }));
		expect(taken).toEqual(['PageDown']);
	});

	test('left leads on where the record runs to the left', async () => {
		await open('', { record: toRecordData(readEventsFile(storyInArabic, 'the Arabic story')) });
		expect(screen.getByRole('article')).toBeVisible();
		const place = () => textOf('.progress');
		// The title, and that of a chapter.
		for (let i = 0; i < 3 && !place(); i++) await pressKeys('Shift+ArrowLeft');
		await soon(() => expect(place()).toMatch(/^\S+ \/ \S+$/));
		const first = place();
		await pressKeys('Shift+ArrowLeft');
		await soon(() => expect(place()).not.toBe(first));
		await pressKeys('Shift+ArrowRight');
		await soon(() => expect(place()).toBe(first));
		expect(document.documentElement.scrollWidth).toBe(1280);
	});

	test('in the overview, which is by chapter, arrows and Enter choose', async () => {
		await open(addressOf({ event: eventAt(5), fragment: 2 }));
		await pressKeys('o');
		const lists = () => within(overview() as HTMLElement).getAllByRole('list');
		const cells = () => lists().flatMap((list) => within(list).getAllByRole('button'));
		const expectCell = (index: number) =>
			soon(() => expect(document.activeElement).toBe(cells().at(index)));
		await expectCell(5);
		const { chapters } = shippedTimeline;
		expect(lists().map((list) => within(list).getAllByRole('listitem').length)).toEqual(
			chapters.map(({ events }) => events.length)
		);
		for (const [i, list] of lists().entries())
			expect(list).toHaveAccessibleName(chapters[i]?.title);
		expect(cells()[5]).toHaveAttribute('aria-current', 'step');
		await pressKeys('ArrowRight', 'ArrowRight', 'ArrowRight');
		await expectCell(8);
		// Four in a row at this width; nine in the first chapter, eight in the second.
		expect(chapters.slice(0, 2).map(({ events }) => events.length)).toEqual([9, 8]);
		await pressKeys('ArrowDown');
		await expectCell(9);
		await pressKeys('ArrowRight', 'ArrowRight', 'ArrowDown');
		await expectCell(15);
		// The row above is shorter.
		await pressKeys('ArrowUp', 'ArrowUp');
		await expectCell(8);
		await pressKeys('ArrowUp', 'ArrowLeft', 'Home');
		await expectCell(0);
		await pressKeys('End');
		await expectCell(events.length - 1);
		const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(-1, -1);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(720);
		await pressKeys('ArrowLeft', 'Enter');
		await expectStep(at(events.length - 2));
	});

	test('the jump: a number or words, then Enter', async () => {
		await open();
		await pressKeys('g', '1', '9', 'Enter');
		await expectStep(at(18));
		await pressKeys('g');
		await userEvent.keyboard('call archive');
		await pressKeys('Enter');
		await soon(() => expect(textOf('article h2')).toMatch(/call archive/));
		await pressKeys('g');
		await userEvent.keyboard('zebra');
		await soon(() =>
			expect(within(dialog() as HTMLElement).getByRole('status')).toHaveTextContent(/No event/)
		);
		await pressKeys('Enter');
		expect(dialog()).toBeVisible();
		await pressKeys('Escape');
		await soon(() => expect(dialog()).toBeNull());
		expect(textOf('article h2')).toMatch(/call archive/);
	});

	test('a clicker’s full stop switches black on and off', async () => {
		await open();
		await pressKeys('.', '.');
		expect(black()).toBeNull();
	});
});

describe('P5: with single-key shortcuts off', () => {
	test('the letters do nothing, and the named keys still work', async () => {
		await open(addressOf(here));
		await pressKeys('?');
		const choice = await screen.findByRole('switch', { name: 'Single-key shortcuts: on' });
		expect(choice).toHaveAttribute('aria-checked', 'true');
		await userEvent.click(choice);
		expect(screen.getByRole('switch')).toHaveTextContent('Single-key shortcuts: off');
		await pressKeys('Escape');
		await soon(() => expect(dialog()).toBeNull());
		const opened = vi.spyOn(window, 'open').mockReturnValue(null);
		const full = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
		const seen = () => [
			location.href,
			textOf('.stage'),
			findAll('.strip .mark').length,
			findAll('dialog, .black').length
		];
		const before = seen();
		await pressKeys(...'abcdefghijklmnopqrstuvwxyz.?+-=0123456789', 'Backspace');
		expect(seen()).toEqual(before);
		expect(opened).not.toHaveBeenCalled();
		expect(full).not.toHaveBeenCalled();
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter']) {
			await pressKeys(key);
			await expectStep(stepAt(middle + 1));
			await pressKeys('ArrowLeft');
			await expectStep(here);
		}
	});

	test('they come back with their switch, from the controls alone', async () => {
		await open(addressOf(here));
		await click('More');
		await click('Keys');
		await userEvent.click(await screen.findByRole('switch'));
		await userEvent.click(screen.getByRole('switch'));
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		await pressKeys('n');
		await expectStep(stepAt(middle + 1));
		expect(screen.getByRole('article')).toBeVisible();
	});
});

/** The announcements to screen readers from now on. */
function hear(): string[] {
	const said: string[] = [];
	const live = find('[aria-live="polite"]');
	if (!live) throw new Error('nothing speaks');
	new MutationObserver(() => said.push(live.textContent)).observe(live, {
		childList: true,
		characterData: true,
		subtree: true
	});
	return said;
}

test('a screen reader hears only the evidence that the record has', async () => {
	// One that does not only lead to the next event, of which the stage does not tell.
	const told = events.find(({ unknown, disputed, links }) => unknown && !disputed && links[0]);
	if (!told) throw new Error('no such event');
	await open(addressOf({ event: told, fragment: fragmentsOf(told).length - 2 }));
	const said = hear();
	await pressKeys('n');
	await soon(() => expect(said).toContain('What is not known.'));
	await pressKeys('n');
	await soon(() => expect(said).toContain('Related events.'));
});

test('a screen reader hears which event a statement is when its words come, and its title again with its summary', async () => {
	await open(`?event=${turn}`);
	await pressKeys('PageUp');
	const said = hear();
	await pressKeys('n');
	await soon(() =>
		expect(said.join()).toMatch(
			/^Event 20 of 34: Smith states .*, 25 September 2025\. 1 statement\./
		)
	);
	await pressKeys('n');
	await soon(() => expect(said).toContain('Smith states the mass-surveillance principle.'));
});

describe('P6: the black screen', () => {
	test('keys that go on only end it; other keys do nothing behind it; a press ends it; the focus is restored', async () => {
		await open(addressOf(stepAt(3)));
		for (const key of ['b', '.', 'Escape', 'n', 'PageDown', 'Space', 'ArrowRight']) {
			await pressKeys('b');
			await soon(() => expect(black()).toBeVisible());
			await pressKeys(key);
			await soon(() => expect(black(), key).toBeNull());
			await expectStep(stepAt(3));
			await pressKeys('n');
			await expectStep(stepAt(4));
			await pressKeys('p');
			await expectStep(stepAt(3));
		}
		control('Overview').focus();
		await pressKeys('b', 'Home', 'End', 'o', 'g', 'a', '?', '+');
		expect(black()).toBeVisible();
		await userEvent.click(black() as HTMLElement);
		await soon(() => expect(black()).toBeNull());
		await expectStep(stepAt(3));
		expect(dialog()).toBeNull();
		expect(document.activeElement).toBe(control('Overview'));
	});

	test('closes a dialog, since a presenter may ask for it while one is open', async () => {
		const presentation = new Presentation(toRecordData(shipped));
		presentation.readAddress({ search: addressOf(stepAt(3)), hash: '' });
		const panels = new Lazy(() => import('#lib/present/panels.ts'));
		await panels.load();
		showStage(presentation, panels);
		await pressKeys('g');
		await soon(() => expect(dialog()).toBeVisible());
		presentation.stage.run({ name: 'black' });
		await soon(() => expect(dialog()).toBeNull());
		expect(black()).toBeVisible();
	});
});

test('keys typed after G while the dialog is loading are its first text', async () => {
	const presentation = new Presentation(toRecordData(shipped));
	presentation.readAddress({ search: addressOf(stepAt(0)), hash: '' });
	let send: () => void = () => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	const panels = new Lazy(() => sent.then(() => import('#lib/present/panels.ts')));
	showStage(presentation, panels);
	// Closed, typed again, and confirmed: neither 0 nor Enter acts on the slide.
	await pressKeys('g', '7', 'Escape', 'g', '1', '0', 'Enter');
	expectAt(stepAt(0));
	send();
	await panels.load();
	await soon(() => expectAt(at(9)));
	expect(dialog()).toBeNull();
});

describe('P7: auto-advance', () => {
	beforeEach(async () => {
		await open();
		// From here on it goes by the test alone, however busy the machine is.
		vi.useFakeTimers();
	});

	const timer = () => controls().queryByRole('timer')?.innerText ?? '';

	async function pass(seconds: number) {
		vi.advanceTimersByTime(1_000 * seconds);
		await tick();
	}

	test('is off at first, goes on every 20 s, says how long, and can be paused', async () => {
		await pass(120);
		expectAt(stepAt(0));
		expect(controls().queryByRole('timer')).toBeNull();
		// Nothing else on the page moves when it starts.
		const boxes = () => findAll('nav :is(button, a)').map((node) => node.getBoundingClientRect().x);
		const before = boxes();
		await pressKeys('a');
		expect(control('Pause')).toBeVisible();
		expect(boxes().slice(0, before.length)).toEqual(before);
		expect(timer()).toBe('Next in 20 s');
		await pass(12);
		expect(timer()).toBe('Next in 8 s');
		expectAt(stepAt(0));
		await pass(8);
		expectAt(stepAt(1));
		await pass(20);
		expectAt(stepAt(2));
		await pass(5);
		await click('Pause');
		expect(timer()).toBe('Paused, 15 s left');
		await pass(60);
		expectAt(stepAt(2));
		await click('Auto-advance');
		await pass(15);
		expectAt(stepAt(3));
	});

	test('any input pauses it', async () => {
		/** The gestures, and by how many steps each moves. */
		const inputs: [name: string, input: () => Promise<unknown>, steps: number][] = [
			['the same key', () => pressKeys('a'), 0],
			['a key', () => pressKeys('n'), 1],
			['a key that does nothing', () => pressKeys('x'), 0],
			['a press on the page', () => userEvent.click(screen.getByRole('article')), 0],
			['a wheel', async () => dispatchEvent(new WheelEvent('wheel', { deltaY: 40 })), 0],
			['the Tab key', () => pressKeys('Tab'), 0],
			['a dialog', () => pressKeys('g'), 0]
		];
		let at = 0;
		for (const [name, input, steps] of inputs) {
			await pressKeys('a');
			expect(timer(), name).toMatch(/^Next/);
			await pass(1);
			await input();
			await tick();
			expect(timer(), name).not.toMatch(/^Next/);
			await pass(60);
			at += steps;
			expectAt(stepAt(at));
		}
	});

	test('it stops at the end', async () => {
		await pressKeys('End', 'PageDown', 'PageDown', 'PageUp', 'a');
		await pass(200);
		expect(textOf('article h2')).toBe('Still open');
		expect(controls().queryByRole('button', { name: 'Pause' })).toBeNull();
	});
});

describe('P17: the screen stays awake', () => {
	/** Stands in for the browser's wake lock. */
	const stub = (wakeLock: unknown) =>
		vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue(wakeLock as WakeLock);

	test('while it is seen, and no longer than that', async () => {
		const locks: string[] = [];
		const release = () => Promise.resolve(void locks.push('release'));
		stub({
			request: (type: string) => {
				locks.push(`request ${type}`);
				return Promise.resolve({ release });
			}
		});
		const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
		await open();
		expect(locks).toEqual(['request screen']);
		for (const state of ['hidden', 'visible'] as const) {
			visibility.mockReturnValue(state);
			document.dispatchEvent(new Event('visibilitychange'));
		}
		expect(locks).toEqual(['request screen', 'request screen']);
		dispatchEvent(new PageTransitionEvent('pagehide'));
		await soon(() => expect(locks.at(-1)).toBe('release'));
	});

	// An error that nothing has caught fails the run.
	test.each([
		['there is no such thing', undefined],
		[
			'the browser refuses',
			{ request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		]
	])('not where %s, and that is all', async (_, wakeLock) => {
		stub(wakeLock);
		await open();
		await pressKeys('n');
		await expectStep(stepAt(1));
	});
});

describe('P17: the link to a step', () => {
	test('is copied, and leads back to it', async () => {
		const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open();
		const i = steps.findIndex(({ fragment }) => fragment === 3);
		for (let n = 0; n < i; n++) await pressKeys('n');
		await expectStep(stepAt(i));
		await soon(() => expect(location.search).toBe(addressOf(stepAt(i))));
		await click('More');
		await click('Copy link to this step');
		expect(await controls().findByText('Link copied')).toBeVisible();
		const [link = ''] = copied.mock.lastCall ?? [];
		expect(link).toBe(location.href);
	});

	test('where nothing can be copied, it says where to find it', async () => {
		vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
		await open(addressOf(at(2)));
		await click('More');
		await click('Copy link to this step');
		expect(await controls().findByText('Copy the link from the address bar')).toBeVisible();
	});
});

describe('the address', () => {
	test('contains each step', async () => {
		await open();
		for (const i of [1, ...some([7, 40]), 23, steps.length - 1]) {
			if (i === 1) await toEvent();
			else await goTo(stepAt(i));
			await expectStep(stepAt(i));
			await soon(() => expect(location.search).toBe(addressOf(stepAt(i))));
		}
	});

	// On the page: wherever one is opened here.
	test('brings back each step', () => {
		const presentation = new Presentation(toRecordData(shipped));
		for (const step of steps) {
			presentation.readAddress({ search: addressOf(step), hash: '' });
			const { slide, fragment, n } = presentation.stage.state;
			expect({ slide, fragment, n }).toEqual({
				slide: step.event.id,
				fragment: step.fragment,
				n: numberOf(step.event)
			});
		}
	});

	test.each(['event=none', `event=${eventAt(4).id}&step=9`])(
		'says that %s is not there, and offers the first; what else is in it stays',
		async (asked) => {
			await open(`?theme=dark&${asked}`);
			expect(screen.getByRole('alert')).toHaveTextContent(/not in this presentation/);
			expect(screen.queryByRole('article')).toBeNull();
			expect(location.search).toContain(asked);
			await userEvent.click(screen.getByRole('button', { name: 'Show the first step' }));
			if (asked.endsWith('9')) await expectStep(at(4));
			else await soon(() => expect(textOf('article h2')).toBe(shippedTimeline.title));
			await pressKeys('End');
			await soon(() => expect(location.search).toMatch(/theme=dark&slide=closing/));
		}
	);
});

describe('P8: motion', () => {
	const running = () => document.getAnimations().length;
	/** A step that brings a statement, and one that takes it away. */
	const i = steps.findIndex(({ fragment }) => fragment === 2);
	const keys = ['PageDown', 'PageDown', 'PageUp', 'o', 'Escape', 'b', 'b'];

	test('is not where the system asks for none', async () => {
		await open(addressOf(stepAt(i - 1)));
		for (const key of [...keys, '+', '0', '?']) {
			await pressKeys(key);
			expect(running(), key).toBe(0);
		}
	});

	test('is there where it may be', async () => {
		// A step that adds to a page, which turns for a statement.
		await open(`?event=${turn}&step=3`);
		await setMedia({ reducedMotion: 'no-preference' });
		await soon(() => expect(running()).toBe(0));
		send('PageDown');
		await tick();
		expect(running()).toBeGreaterThan(0);
	});

	test('is not where the page asks for none', async () => {
		document.documentElement.dataset.motion = 'off';
		await open(addressOf(stepAt(i - 1)), { reducedMotion: 'no-preference' });
		for (const key of keys) {
			await pressKeys(key);
			expect(running(), key).toBe(0);
		}
		await pressKeys('+');
		const positions = new Set<number | undefined>();
		for (let i = 0; i < 20; i++) {
			positions.add(find('.strip .mark')?.getBoundingClientRect().x);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		expect(positions.size).toBe(1);
	});
});

describe('the strip', () => {
	test('marks where the stage is', async () => {
		await open();
		for (const i of [0, 9, ...some([18]), events.length - 1]) {
			await goTo(at(i));
			const mark = find('.strip [aria-current="true"]');
			expect(mark).toHaveAttribute('data-event', eventAt(i).id);
			const { left = -1, right = Infinity } = mark?.getBoundingClientRect() ?? {};
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(1280);
		}
		// One that is not in a cluster with others there.
		const mark = find('.strip .mark[data-event]:not([aria-current])') as HTMLElement;
		const index = events.findIndex(({ id }) => id === mark.dataset.event);
		expect(index).toBeGreaterThanOrEqual(0);
		await userEvent.click(mark);
		await expectStep(at(index));
	});

	test('is larger on a large screen, and wholly on it', async () => {
		await open();
		const sizes: number[] = [];
		for (const [width, height] of [
			[1280, 720],
			[1920, 1080]
		] as const) {
			await page.viewport(width, height);
			const parts = () => findAll('.strip :is(.mark, .tick)').map((n) => n.getBoundingClientRect());
			const last = () => Math.max(...parts().map(({ left }) => left));
			const strip = () => find('.strip')?.getBoundingClientRect() ?? new DOMRect();
			// The last event is in the last tenth, once the strip has its width.
			await soon(() => expect(last()).toBeGreaterThan(strip().left + strip().width * 0.9));
			// WebKit applies a zoom twice to elements that are placed by shares of a container.
			expect(getComputedStyle(find('.strip') as HTMLElement).zoom).toBe('1');
			// Ten marks, and an axis in quarters: with months, the one after February would be lost.
			expect(parts().length).toBeGreaterThanOrEqual(18);
			expect(strip().right).toBeLessThan(width);
			for (const part of parts()) {
				expect(part.left).toBeGreaterThanOrEqual(strip().left - 1);
				expect(part.right).toBeLessThanOrEqual(strip().right + 1);
				expect(part.bottom).toBeLessThanOrEqual(strip().bottom + 1);
			}
			sizes.push(strip().height);
		}
		const [small = 0, large = 0] = sizes;
		expect(large / small).toBeCloseTo(1.5, 1);
	});
});

test('at 320 px it is a page that scrolls down only', async () => {
	await open(undefined, { width: 320, height: 640 });
	for (const i of [0, 24, ...some([18, 26])]) {
		const event = eventAt(i);
		await goTo({ event, fragment: fragmentsOf(event).length });
		expect(document.documentElement.scrollWidth).toBe(320);
		const { top, bottom } = control('Next').getBoundingClientRect();
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(640);
		find('.sources')?.scrollIntoView();
		expect(find('.sources')?.getBoundingClientRect().top).toBeLessThan(640);
	}
});

test('every control is at least 44 px', async () => {
	const linked = events.find((event) => fragmentsOf(event)[2] === 'related');
	if (!linked) throw new Error('no such event');
	await open(addressOf({ event: linked, fragment: 3 }));
	const expectLarge = (where: string) => {
		const nodes = findAll('button, a[href], input').filter(
			(node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('.strip')
		);
		expect(nodes.length).toBeGreaterThan(8);
		const small = nodes.filter((node) => {
			// A box is pressed by its label.
			const { width, height } = (node.closest('label') ?? node).getBoundingClientRect();
			return width < 43.9 || height < 43.9;
		});
		expect(small, where).toEqual([]);
	};
	for (const [width, height] of [
		[320, 640],
		...some([[768, 1024]] as const),
		[1280, 720]
	] as const) {
		await page.viewport(width, height);
		await click('More');
		expectLarge(`step, ${width} px`);
		await pressKeys('Escape', 'o');
		await soon(() => expect(overview()).toBeVisible());
		expectLarge(`overview, ${width} px`);
		await pressKeys('Escape', '?');
		await soon(() => expect(dialog()).toBeVisible());
		expectLarge(`help, ${width} px`);
		await pressKeys('Escape');
		await soon(() => expect(dialog()).toBeNull());
		await pressKeys('g');
		await userEvent.keyboard('smith');
		await soon(() => expect(dialog()).toHaveTextContent('Smith'));
		expectLarge(`jump, ${width} px`);
		await pressKeys('Escape');
		await soon(() => expect(dialog()).toBeNull());
	}
});

test('at rest, the names of the buttons say what they do', async () => {
	await open();
	const names = () =>
		controls()
			.getAllByRole('button')
			.map(({ innerText }) => innerText);
	const first = ['Previous', 'Next', 'Overview', 'More'];
	expect(names()).toEqual(first);
	await click('More');
	expect(names()).toEqual([
		...first,
		'Go to',
		'Black screen',
		'Auto-advance',
		...(document.fullscreenEnabled ? ['Full screen'] : []),
		'As known then',
		'Presenter view',
		'Copy link',
		'Keys'
	]);
});
