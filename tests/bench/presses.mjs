// Presses on marks: how soon a frame answers them.
import { gesturesOf } from './gestures.mjs';
import { timeStep } from './steps.mjs';
import { factor } from './subjects.mjs';

/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./subjects.mjs').Subject} Subject */

const presses = 10;

/** So far in, a record of 1,000 events has as many marks of single events; a larger one has them further in. */
const zoomsAt1000 = 6;

/** @param {number} events */
const zoomsOf = (events) =>
	Math.max(0, Math.round(zoomsAt1000 + Math.log(events / 1000) / Math.log(factor)));

/**
 * Presses marks in the view, one after the other. A press may scroll the page.
 *
 * @param {Visit} visit
 * @param {Subject} subject
 * @param {number} events how many it shows
 * @returns {Promise<number[]>} ms on the clock, to the next frame; none where the subject has no such marks
 */
export async function press(visit, { mark, ...subject }, events) {
	if (!mark) return [];
	const { page, cdp, forgetTimes, readNoted } = visit;
	const { zoom } = await gesturesOf(visit, { mark, ...subject });
	for (let i = 0; i < zoomsOf(events); i++) await zoom(true);
	await timeStep(cdp, async () => undefined);
	const times = [];
	for (let i = 0; i < presses; i++) {
		await timeStep(cdp, () => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' })));
		const at = await page.evaluate(placeOfMark, { mark, i });
		if (!at) continue;
		await page.mouse.move(at.x, at.y);
		await forgetTimes();
		await timeStep(cdp, () => page.mouse.click(at.x, at.y));
		times.push((await readNoted()).longestPress);
	}
	return times;
}

/**
 * In the page.
 *
 * @param {{ mark: string, i: number }} which the selector, and how many have been pressed
 */
function placeOfMark({ mark, i }) {
	const places = [...document.querySelectorAll(mark)].flatMap((node) => {
		if (node.hasAttribute('aria-current')) return [];
		const { x, y, width, height } = node.getBoundingClientRect();
		const middle = { x: x + width / 2, y: y + height / 2 };
		return node.contains(document.elementFromPoint(middle.x, middle.y)) ? [middle] : [];
	});
	// Not the neighbour of the last one.
	return places[(i * 7) % places.length];
}
