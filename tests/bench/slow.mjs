// What a reader with a slow processor sees: frames that are missed while the drawing moves, and presses.
import { gesturesOf } from './gestures.mjs';
import { sleep, slowCpu } from './lab.mjs';
import { timeStep } from './steps.mjs';

/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * Frames of a gesture: those that there were, and those that a frame came too late for.
 * @typedef {{ seen: number, missed: number }} Frames
 */

/** @typedef {{ wheel: Frames, drag: Frames, pinch: Frames, press: number[] }} Slow */

/** ms */
const frame = 1000 / 60;

/** Its length, ms: half of it on, half of it back. */
const lengths = { wheel: 5000, drag: 5000, pinch: 2000 };

/** px of the wheel for each frame: an octave in half a second, as a hand on a trackpad zooms. */
const wheelPx = 50 / 30;

/** px of a drag for each frame */
const dragPx = 4;

/** px between two fingers, at first and at most */
const apart = { first: 120, most: 480 };

/**
 * @param {Visit} visit
 * @param {Subject} subject
 * @returns {Promise<Omit<Slow, 'press'>>}
 */
export async function measureSlow(visit, subject) {
	const { page, cdp } = visit;
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowCpu });
	const gestures = await gesturesOf(visit, subject);
	const rest = () => timeStep(cdp, async () => undefined);
	// The code of a motion is loaded at the first sign of one.
	await page.mouse.move(gestures.x, gestures.y);
	await rest();

	/** @param {number} length ms @param {(share: number, isOn: boolean) => Promise<unknown>} move share: 0 to 1 */
	async function count(length, move) {
		await page.evaluate(startCount);
		const sent = [];
		const start = performance.now();
		for (let time = 0; time < length; time = performance.now() - start) {
			const share = time / length;
			// The page may be late: the hand does not wait for it.
			sent.push(move(share, share < 0.5));
			await sleep(frame - ((performance.now() - start) % frame));
		}
		await Promise.all(sent);
		const frames = await page.evaluate(endCount, frame);
		await rest();
		return frames;
	}

	const wheel = await count(lengths.wheel, (_, isIn) => gestures.wheel(isIn ? -wheelPx : wheelPx));
	for (let i = 0; i < 4; i++) await gestures.zoom(true);
	await rest();
	await gestures.grab();
	let at = 0;
	const drag = await count(lengths.drag, (_, isOn) =>
		gestures.drag((at += isOn ? dragPx : -dragPx))
	);
	await gestures.letGo(at);
	await gestures.touch('touchStart', apart.first);
	const pinch = await count(lengths.pinch, (share, isIn) => {
		const part = isIn ? 2 * share : 2 - 2 * share;
		return gestures.touch('touchMove', apart.first + part * (apart.most - apart.first));
	});
	await gestures.touch('touchEnd', 0);
	await rest();
	return { wheel, drag, pinch };
}

/** @typedef {Window & { frameTimes: number[], frameRequest: number }} CountingWindow */

/** In the page: notes each frame. */
function startCount() {
	const page = /** @type {CountingWindow} */ (/** @type {unknown} */ (window));
	page.frameTimes = [];
	/** @param {number} time */
	const note = (time) => {
		page.frameTimes.push(time);
		page.frameRequest = requestAnimationFrame(note);
	};
	page.frameRequest = requestAnimationFrame(note);
}

/**
 * In the page.
 *
 * @param {number} frame ms
 * @returns {Frames}
 */
function endCount(frame) {
	const page = /** @type {CountingWindow} */ (/** @type {unknown} */ (window));
	cancelAnimationFrame(page.frameRequest);
	const { frameTimes } = page;
	const late = frameTimes.map((time, i) => time - (frameTimes[i - 1] ?? time - frame));
	const missed = late.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
	return { seen: frameTimes.length, missed };
}
