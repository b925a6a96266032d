import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { talkToHost } from '#lib/embed/frame.ts';
import { markMessage } from '#lib/embed/protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const host = 'https://host.example';
const state = { event: 'an-event', from: null, to: null };

interface Said extends Record<string, unknown> {
	/** Who may hear it. */
	target: string;
}

/** A frame in a host's page, with the messages that it sends to the host. */
function aFrame({ hash = '', isAuto = true } = {}) {
	const said: Said[] = [];
	const changes: unknown[] = [];
	const listeners = new Map<string, (e: object) => void>();
	const box = { width: 600, height: 500 };
	const around = {
		postMessage: (message: object, target: string) => said.push({ ...message, target })
	};
	let resize: () => void = () => undefined;
	vi.stubGlobal('parent', around);
	vi.stubGlobal('window', {});
	vi.stubGlobal('location', { hash });
	vi.stubGlobal('innerWidth', 600);
	vi.stubGlobal('innerHeight', 640);
	vi.stubGlobal('addEventListener', (type: string, listener: (e: object) => void) =>
		listeners.set(type, listener)
	);
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(callback: () => void) {
				resize = callback;
			}
			observe() {
				resize();
			}
		}
	);
	const { tellState } = talkToHost({
		story: 'https://story.example/',
		content: { getBoundingClientRect: () => box } as HTMLElement,
		isAuto: () => isAuto,
		contentHeight: () => 900,
		paperHeights: () => [
			[320, 4_000],
			[700, 3_000]
		],
		state: () => state,
		onsizing: () => undefined,
		onset: ({ type: _, ...change }) => changes.push(change)
	});
	return {
		tellState,
		changes,
		/** Gives the frame a message at once: from the host's page, or from another sender. */
		hear: (data: unknown, origin = host, source: unknown = around) =>
			listeners.get('message')?.({ data, origin, source }),
		/** The reader presses something. */
		press: () => listeners.get('pointerdown')?.({}),
		/** The content gets another height or width, px, which is told when that may be. */
		become(height: number, width = box.width) {
			Object.assign(box, { height, width });
			resize();
		},
		/** The messages since the last call: in our protocol, or in those of other hosts. */
		said: (isOurs = true) =>
			said.splice(0).filter(({ ns }) => (ns === 'otr-embed') === isOurs) as Said[]
	};
}

const hello = markMessage({ type: 'hello' });
const typesOf = (said: Said[]) => said.map(({ type }) => type);
const heightsOf = (said: Said[]) =>
	said.flatMap(({ type, height }) => (type === 'height' ? [height] : []));

test('before a hello anybody may hear it, and it tells no state; after that only who has said it', () => {
	const frame = aFrame();
	frame.tellState();
	frame.hear(markMessage({ type: 'get' }));
	frame.hear(markMessage({ type: 'set', event: 'another' }));
	frame.become(700);
	vi.advanceTimersByTime(1_000);
	const early = frame.said();
	expect(new Set(early.map(({ target }) => target))).toEqual(new Set(['*']));
	expect(typesOf(early)).toEqual(['ready', 'height', 'height']);
	expect(frame.changes).toEqual([{ event: 'another' }]);
	frame.hear(hello);
	frame.hear(markMessage({ type: 'get' }));
	frame.hear(markMessage({ type: 'set', from: '2025', id: '7' }));
	frame.tellState();
	vi.advanceTimersByTime(1_000);
	const late = frame.said();
	expect(new Set(late.map(({ target }) => target))).toEqual(new Set([host]));
	// After a `hello`, the frame first sends its height, and then its state.
	expect(typesOf(late).slice(0, 2)).toEqual(['height', 'state']);
	const states = late.filter(({ type }) => type === 'state');
	expect(states.map(({ id }) => id)).toEqual([undefined, undefined, '7', undefined]);
	for (const told of states) expect(told).toMatchObject(state);
});

test('a page without an origin gets the state, too', () => {
	const frame = aFrame();
	frame.hear(hello, 'null');
	expect(frame.said().find(({ type }) => type === 'state')).toMatchObject({ target: '*' });
});

test('nobody but the page around it is heard, and that only in the protocol’s words', () => {
	const frame = aFrame();
	frame.said();
	for (const other of [null, {}, globalThis.window])
		for (const message of [hello, markMessage({ type: 'set', event: 'a' })])
			frame.hear(message, host, other);
	for (const wrong of [
		null,
		'hello',
		JSON.stringify(hello),
		[hello],
		{ ...hello, v: 2 },
		{ ...hello, ns: 'otr' },
		{ ...hello, html: '<img>' },
		{ ...hello, type: 'navigate' },
		{ ...hello, type: 'set', event: 1 }
	])
		frame.hear(wrong);
	vi.advanceTimersByTime(1_000);
	expect(frame.said()).toEqual([]);
	expect(frame.changes).toEqual([]);
});

test('a height is told when it has changed by two px, four times a second at most, and the last one always', () => {
	const frame = aFrame();
	expect(heightsOf(frame.said())).toEqual([500]);
	frame.become(501.2);
	vi.advanceTimersByTime(1_000);
	// In whole px, so that nothing is cut off.
	expect(heightsOf(frame.said())).toEqual([502]);
	frame.become(503);
	vi.advanceTimersByTime(1_000);
	expect(heightsOf(frame.said())).toEqual([]);
	for (let i = 0; i < 60; i++) {
		frame.become(600 + (i % 2 ? 0 : i));
		vi.advanceTimersByTime(1_000 / 60);
	}
	frame.become(777);
	vi.advanceTimersByTime(1_000);
	const told = heightsOf(frame.said());
	expect(told.length).toBeGreaterThan(2);
	expect(told.length).toBeLessThanOrEqual(6);
	expect(told.at(-1)).toBe(777);
});

test('a hidden frame sends no height, and sends it once it is visible', () => {
	const frame = aFrame();
	frame.said();
	frame.become(0);
	vi.advanceTimersByTime(2_000);
	frame.become(2_000, 1);
	vi.stubGlobal('innerWidth', 0);
	vi.advanceTimersByTime(2_000);
	expect(frame.said()).toEqual([]);
	// Nothing tells a frame that it is seen.
	vi.stubGlobal('innerWidth', 600);
	vi.advanceTimersByTime(500);
	expect(heightsOf(frame.said())).toEqual([2_000]);
});

test('ever greater heights are held, which is said once; at another width and after a press they are told again', () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	const frame = aFrame();
	const grow = (from: number, width?: number) => {
		for (let i = 0; i < 30; i++) {
			frame.become(from + i * 10, width);
			vi.advanceTimersByTime(250);
		}
		return heightsOf(frame.said());
	};
	frame.said();
	const first = grow(510);
	expect(first.length).toBeLessThanOrEqual(8);
	expect(warn.mock.calls).toEqual([
		[expect.stringContaining('the content was growing with its frame')]
	]);
	expect(grow(900)).toEqual([]);
	expect(warn).toHaveBeenCalledTimes(1);
	expect(grow(1_500, 700)).not.toEqual([]);
	frame.press();
	expect(grow(2_500)).not.toEqual([]);
});

test('AMP is told each height once, and WordPress when it asks, too', () => {
	const frame = aFrame({ hash: '#?secret=a1B2c3D4e5' });
	for (const height of [500, 500.4, 700, 700, 600, 500]) {
		frame.become(height);
		vi.advanceTimersByTime(1_000);
	}
	const said = frame.said(false);
	const toAmp = said.filter(({ sentinel }) => sentinel === 'amp');
	expect(toAmp.map(({ type, height }) => [type, height])).toEqual(
		[500, 700, 600, 500].map((height) => ['embed-size', height])
	);
	// Other hosts get nothing after a `hello` or a wrong secret.
	frame.hear(hello);
	frame.hear({ secret: 'another' });
	expect(frame.said(false)).toEqual([]);
	frame.hear({ secret: 'a1B2c3D4e5' });
	expect(frame.said(false)).toContainEqual({
		message: 'height',
		value: 500,
		secret: 'a1B2c3D4e5',
		target: '*'
	});
});

test('the heights on paper are sent once the height is stable, to a host that has sent `hello`', () => {
	const frame = aFrame();
	frame.become(700);
	vi.advanceTimersByTime(1_000);
	expect(typesOf(frame.said())).not.toContain('paper');
	frame.hear(hello);
	expect(typesOf(frame.said())).toEqual(['height', 'state']);
	vi.advanceTimersByTime(1_000);
	// An older loader takes one height alone, that of a column of text.
	const [height, paper] = frame.said();
	expect(height).toMatchObject({ type: 'height', height: 700, printHeight: 3_000 });
	expect(paper).toMatchObject({
		type: 'paper',
		heights: [
			[320, 4_000],
			[700, 3_000]
		]
	});
});

test('a frame of fixed height sends that height to a host that has sent `hello`, and to AMP the height of its content', () => {
	const frame = aFrame({ isAuto: false });
	expect(frame.said(false)).toMatchObject([{ height: 900 }]);
	frame.become(800);
	vi.advanceTimersByTime(1_000);
	expect(heightsOf(frame.said())).toEqual([]);
	frame.hear(hello);
	vi.advanceTimersByTime(1_000);
	const told = heightsOf(frame.said());
	expect(new Set(told)).toEqual(new Set([640]));
});
