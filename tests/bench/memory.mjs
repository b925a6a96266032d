// What a page holds after many steps.
import { gesturesOf } from './gestures.mjs';
import { sleep } from './lab.mjs';
import { metricsOf, timeStep } from './steps.mjs';

/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./lab.mjs').CDPSession} CDPSession */
/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * What a page holds: bytes of the heap, numbers of DOM nodes.
 * @typedef {{ heap: number, nodes: number }} Held
 */

/**
 * `after200` is null where so many zooms would take too long. `longestTask` is that of all the zooms,
 * ms; 0 if none took 50 ms.
 * @typedef {{ loaded: Held, after20: Held, after200: Held | null, longestTask: number }} Memory
 */

/** The zooms to come are left out if they would take longer than this, ms. */
const longest = 40_000;

/** @param {CDPSession} cdp @returns {Promise<Held>} after two forced collections */
async function held(cdp) {
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	const { JSHeapUsedSize = NaN, Nodes = NaN } = await metricsOf(cdp);
	return { heap: JSHeapUsedSize, nodes: Nodes };
}

/**
 * @param {Visit} visit
 * @param {Subject} subject
 * @returns {Promise<Memory>} after so many zooms, in and out again
 */
export async function measureMemory(visit, subject) {
	const { cdp, forgetTimes, readNoted } = visit;
	await timeStep(cdp, async () => undefined);
	await forgetTimes();
	const loaded = await held(cdp);
	const gestures = await gesturesOf(visit, subject);
	/** @param {number} times a multiple of ten: five in, five out */
	async function zoom(times) {
		for (let i = 0; i < times; i++) {
			await gestures.zoom(i % 10 < 5);
			// So that each is drawn.
			await sleep(20);
		}
		await timeStep(cdp, async () => undefined);
		return held(cdp);
	}
	const start = Date.now();
	const after20 = await zoom(20);
	const isSlow = (Date.now() - start) * 9 > longest;
	const after200 = isSlow ? null : await zoom(180);
	return { loaded, after20, after200, longestTask: (await readNoted()).longestTask };
}
