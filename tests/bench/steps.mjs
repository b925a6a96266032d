// Main-thread time of steps, and of what follows them.
import { gesturesOf } from './gestures.mjs';
import { sleep } from './lab.mjs';

/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./lab.mjs').CDPSession} CDPSession */
/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * Of a visit, ms of the main thread for each step. `idle` is what the measuring itself costs; `step`, `key`: a step
 * and all that follows it; `zoom`, `drag`: the share of one step in a gesture that goes on; `rest`: what follows such
 * a gesture. `press`: ms on the clock, to the frame that answers.
 * @typedef {Record<'idle' | 'step' | 'zoom' | 'drag' | 'rest' | 'key' | 'press', number[]>} Steps
 */

/**
 * The page is at rest when its main thread has computed next to nothing so often in a row: longer than
 * ours waits before it writes its address.
 */
const rest = { windows: 5, windowTime: 60, most: 0.5 };

/** No page is waited for longer than this until it rests, ms. */
const longestStep = 20_000;

/** A kind of step is done no further once it has taken this long altogether, ms. */
const longestKind = 3000;

const singleSteps = 5;

/** A gesture is so many steps, one for each frame, and goes back after each `turn`. */
const gesture = { steps: 24, turn: 6, frame: 16 };

/** px of a step of a drag */
const dragStep = 20;

/** @param {CDPSession} cdp @returns {Promise<Record<string, number>>} */
export async function metricsOf(cdp) {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** @param {CDPSession} cdp @returns {Promise<number>} ms of the page's own tasks until now */
async function computed(cdp) {
	const { TaskDuration = NaN, DevToolsCommandDuration = 0 } = await metricsOf(cdp);
	return (TaskDuration - DevToolsCommandDuration) * 1000;
}

/**
 * Does a step and waits until the page has come to rest: frames of a glide, and what it does once a
 * gesture has paused, are part of the step.
 *
 * @param {CDPSession} cdp
 * @param {() => Promise<void>} act
 * @returns {Promise<number>} ms of the main thread
 */
export async function timeStep(cdp, act) {
	const before = await computed(cdp);
	await act();
	const start = Date.now();
	let last = before;
	let quiet = 0;
	while (quiet < rest.windows && Date.now() - start < longestStep) {
		await sleep(rest.windowTime);
		const now = await computed(cdp);
		quiet = now - last < rest.most ? quiet + 1 : 0;
		last = now;
	}
	return last - before;
}

/**
 * @template T
 * @param {Iterable<T>} parts
 * @param {CDPSession} cdp
 * @param {(part: T) => Promise<void>} act
 */
async function timeSteps(cdp, parts, act) {
	const times = [];
	const start = Date.now();
	for (const part of parts) {
		if (Date.now() - start > longestKind) break;
		times.push(await timeStep(cdp, () => act(part)));
	}
	return times;
}

/**
 * @param {Visit} visit
 * @param {Subject} subject
 * @returns {Promise<Omit<Steps, 'press'>>}
 */
export async function measureSteps(visit, subject) {
	const { page, cdp } = visit;
	// A browser without a profile asks for the icon anew at each address that a page writes.
	await page.evaluate(() => {
		for (const icon of document.querySelectorAll('link[rel~="icon"]')) icon.remove();
	});
	await timeStep(cdp, async () => undefined);
	const gestures = await gesturesOf(visit, subject);
	const idle = await timeSteps(cdp, [0, 0], async () => undefined);
	const ways = [true, false].map((isIn) => Array.from({ length: singleSteps }, () => isIn));
	const [ins = [], outs = []] = ways;
	const stepsIn = await timeSteps(cdp, ins, gestures.zoom);

	await gestures.grab();
	// Over the threshold of whoever tells a drag from a press.
	let at = 20;
	await timeStep(cdp, () => gestures.drag(at));
	const drag = await timeGesture(cdp, (isOn) => gestures.drag((at += isOn ? dragStep : -dragStep)));
	await timeStep(cdp, async () => void (await gestures.letGo(at)));

	const stepsOut = await timeSteps(cdp, outs.slice(0, stepsIn.length), gestures.zoom);
	const zoom = 'delta' in subject.zoom ? [await timeGesture(cdp, gestures.zoom)] : [];
	const { keys } = subject;
	if (keys?.focus) await page.locator(keys.focus).first().focus();
	if (keys) await timeStep(cdp, async () => undefined);
	const key = await timeSteps(cdp, keys?.list ?? [], (name) => page.keyboard.press(name));
	return {
		idle,
		step: [...stepsIn, ...stepsOut],
		zoom: zoom.map(({ step }) => step),
		drag: [drag.step],
		rest: [drag, ...zoom].map(({ after }) => after),
		key
	};
}

/**
 * @param {CDPSession} cdp
 * @param {(isOn: boolean) => Promise<unknown>} move
 * @returns {Promise<{ step: number, after: number }>} ms: of each step, and of what follows the last one
 */
async function timeGesture(cdp, move) {
	const before = await computed(cdp);
	for (let i = 0; i < gesture.steps; i++) {
		const next = sleep(gesture.frame);
		await move(i % (2 * gesture.turn) < gesture.turn);
		await next;
	}
	// So that the last one is painted, too.
	await sleep(2 * gesture.frame);
	const between = await computed(cdp);
	const after = await timeStep(cdp, async () => undefined);
	return { step: (between - before) / gesture.steps, after };
}
