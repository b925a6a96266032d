import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleObserver } from '#lib/present/idle.svelte.ts';
import { Stage } from '#lib/present/stage.svelte.ts';
import StageControls from '#lib/present/StageControls.svelte';
import { toDeck } from '#lib/record/steps.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

let isFull = true;

beforeEach(() => {
	vi.useFakeTimers();
	isFull = true;
	vi.spyOn(document, 'fullscreenElement', 'get').mockImplementation(() =>
		isFull ? document.body : null
	);
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const say = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));

test.each(['pointermove', 'pointerdown', 'keydown', 'focusin'])(
	'after 3 s of rest in full screen it is idle, until %s',
	(type) => {
		const idle = new IdleObserver();
		const end = idle.watch();
		say('fullscreenchange');
		vi.advanceTimersByTime(2_999);
		expect(idle.isIdle).toBe(false);
		vi.advanceTimersByTime(1);
		expect(idle.isIdle).toBe(true);
		say(type);
		expect(idle.isIdle).toBe(false);
		// And again, counted from there.
		vi.advanceTimersByTime(2_000);
		say(type);
		vi.advanceTimersByTime(2_999);
		expect(idle.isIdle).toBe(false);
		vi.advanceTimersByTime(1);
		expect(idle.isIdle).toBe(true);
		isFull = false;
		say('fullscreenchange');
		expect(idle.isIdle).toBe(false);
		vi.advanceTimersByTime(60_000);
		expect(idle.isIdle).toBe(false);
		isFull = true;
		say(type);
		end();
		vi.advanceTimersByTime(60_000);
		say(type);
		expect([idle.isIdle, vi.getTimerCount()]).toEqual([false, 0]);
	}
);

test('outside of full screen it never is', () => {
	isFull = false;
	const idle = new IdleObserver();
	const end = idle.watch();
	say('pointermove');
	vi.advanceTimersByTime(60_000);
	expect(idle.isIdle).toBe(false);
	end();
});

test('idle buttons are not seen, but where one has the focus or their menu is open', async () => {
	const props = {
		stage: new Stage(toDeck(shippedTimeline)),
		story: '/',
		printAddressOf: null,
		onhelp: () => undefined,
		onjump: () => undefined,
		onpresenter: null,
		onknownorder: () => undefined,
		saysKnown: true,
		isKnownOrder: false,
		isMoreOpen: false,
		isIdle: true
	};
	const { rerender } = render(StageControls, props);
	const opacity = () => getComputedStyle(screen.getByRole('navigation')).opacity;
	expect(opacity()).toBe('0');
	screen.getByRole('button', { name: 'Next' }).focus();
	expect(opacity()).toBe('1');
	screen.getByRole('button', { name: 'Next' }).blur();
	expect(opacity()).toBe('0');
	await rerender({ ...props, isMoreOpen: true });
	expect(opacity()).toBe('1');
	await rerender({ ...props, isIdle: false });
	expect(opacity()).toBe('1');
});
