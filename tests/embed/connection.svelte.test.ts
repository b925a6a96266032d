import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '#lib/embed/connection.ts';
import { parseHostMessage, markMessage } from '#lib/embed/protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const site = 'https://story.example';

/** A frame that is in no page, so that it loads nothing; what it is told is kept with its time, ms. */
function aFrame(query = '') {
	const frame = document.createElement('iframe');
	frame.src = `${site}/embed/${query}`;
	const begun = Date.now();
	const heard: { at: number; type: string | undefined }[] = [];
	const contentWindow = {
		postMessage: (data: unknown) =>
			heard.push({ at: Date.now() - begun, type: parseHostMessage(data)?.type })
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
	const say = (message: Parameters<typeof markMessage>[0]) => {
		const event = new MessageEvent('message', { data: markMessage(message), origin: site });
		Object.defineProperty(event, 'source', { value: contentWindow });
		connection.handle(event);
	};
	/** What comes as a number in the protocol may come as anything. */
	const sayHeight = (height: unknown) =>
		say({ type: 'height', height: height as number, printHeight: 5_000 });
	const times = (type: string) => heard.filter((each) => each.type === type).map(({ at }) => at);
	return { frame, connection, heights, say, sayHeight, times };
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

test('a frame that loads again is asked again for what the page wants', () => {
	const { connection, say, times } = aFrame();
	for (const count of [1, 2]) {
		if (count === 1) void connection.set({ event: 'a' });
		say({ type: 'ready', story: `${site}/`, modes: ['auto', 'fit'] });
		expect(times('set')).toHaveLength(count);
	}
	connection.close();
});

test('a frame of a fixed height is as high as it says on paper only, also if the page has begun to print twice', () => {
	const { frame, connection, heights, say, sayHeight } = aFrame('#?height=fit&print=all');
	frame.style.height = '480px';
	sayHeight(900);
	expect(heights).toEqual([]);
	connection.handle(new Event('beforeprint'));
	// It has not said what paper needs.
	expect(frame.style.height).toBe('480px');
	say({ type: 'paper', heights: [[600, 7_000]] });
	for (let i = 0; i < 2; i++) connection.handle(new Event('beforeprint'));
	expect(frame.style.height).toContain('7086px');
	sayHeight(900);
	expect(frame.style.height).toContain('7086px');
	connection.handle(new Event('afterprint'));
	expect(frame.style.height).toBe('480px');
	connection.close();
});

test('a frame of its own height ignores heights while its page is printed, and takes the next one', () => {
	const { frame, connection, heights, say, sayHeight } = aFrame();
	sayHeight(900);
	say({ type: 'paper', heights: [[600, 7_000]] });
	connection.handle(new Event('beforeprint'));
	const printed = frame.style.height;
	sayHeight(7_500);
	expect(frame.style.height).toBe(printed);
	connection.handle(new Event('afterprint'));
	expect(frame.style.height).toBe('900px');
	sayHeight(950);
	expect(frame.style.height).toBe('950px');
	expect(heights).toEqual([900, 950]);
	connection.close();
});

test('heights are limited so that the page stays usable, and invalid heights are ignored', () => {
	const { frame, connection, heights, sayHeight } = aFrame();
	for (const height of [900, NaN, '500', 500.5, null, Infinity, -1, 1e9]) sayHeight(height);
	expect(heights).toEqual([900, 120, 6_000]);
	expect(frame.style.height).toBe('6000px');
	connection.close();
});

test('a height that goes up and down stays at the larger, and ever greater ones are held, which is said once', () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	const turning = aFrame();
	for (let i = 0; i < 40; i++) turning.sayHeight(i % 2 === 0 ? 700 : 900);
	turning.sayHeight(700);
	expect(turning.frame.style.height).toBe('900px');
	turning.connection.close();
	expect(warn.mock.calls).toEqual([['otr-embed: growth', turning.frame]]);
	const growing = aFrame();
	for (let height = 700; height < 3_000; height += 20) growing.sayHeight(height);
	expect(growing.frame.style.height).toBe('840px');
	expect(warn).toHaveBeenCalledTimes(2);
	growing.connection.close();
	warn.mockRestore();
});
