import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '#lib/embed/connection.ts';
import { readFromHost, write } from '#lib/embed/protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const site = 'https://story.example';

/** A frame that is in no page, so that it loads nothing; what it is told is kept with its time, ms. */
function aFrame() {
	const frame = document.createElement('iframe');
	frame.src = `${site}/embed/`;
	const begun = Date.now();
	const heard: { at: number; type: string | undefined }[] = [];
	const contentWindow = {
		postMessage: (data: unknown) =>
			heard.push({ at: Date.now() - begun, type: readFromHost(data)?.type })
	};
	Object.defineProperties(frame, {
		contentWindow: { value: contentWindow },
		contentDocument: { value: null }
	});
	const heights: number[] = [];
	const connection = connect(frame, {
		tell: () => undefined,
		onHeight: (px) => heights.push(px)
	});
	const say = (message: Parameters<typeof write>[0]) => {
		const event = new MessageEvent('message', { data: write(message), origin: site });
		Object.defineProperty(event, 'source', { value: contentWindow });
		connection.handle(event);
	};
	const times = (type: string) => heard.filter((each) => each.type === type).map(({ at }) => at);
	return { frame, connection, heights, say, times };
}

test('a frame is greeted at once, and after 0.1, 0.3, 1, 3 and 10 s, for as long as it says no height', () => {
	const { connection, times } = aFrame();
	vi.advanceTimersByTime(60_000);
	expect(times('hello')).toEqual([0, 100, 300, 1_000, 3_000, 10_000]);
	connection.close();
});

test('a height is taken as it comes, and ends the greeting', () => {
	const { frame, connection, heights, say, times } = aFrame();
	vi.advanceTimersByTime(200);
	say({ type: 'height', height: 700, printHeight: 900 });
	expect(heights).toEqual([700]);
	expect(frame.style.height).toBe('700px');
	const greeted = times('hello').length;
	vi.advanceTimersByTime(60_000);
	expect(times('hello')).toHaveLength(greeted);
	connection.close();
});

test('a frame that starts late is greeted as it says so, and is then asked for what the page wants', () => {
	const { connection, say, times } = aFrame();
	void connection.set({ event: 'a' });
	vi.advanceTimersByTime(25_000);
	expect(times('set')).toEqual([]);
	say({ type: 'ready', story: `${site}/`, modes: ['auto', 'fit'] });
	expect(times('hello').at(-1)).toBe(25_000);
	expect(times('set')).toEqual([25_000]);
	connection.close();
});
