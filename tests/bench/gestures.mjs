// What a reader's hand does, as the browser itself gets it.
import { Failure } from './lab.mjs';

/** @typedef {import('./lab.mjs').Visit} Visit */
/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * Zooms about, and drags from, the middle of the drawing.
 *
 * @param {Visit} visit
 * @param {Subject} subject
 */
export async function gesturesOf({ page, cdp }, subject) {
	const box = await page.locator(subject.plane).first().boundingBox();
	if (!box) throw new Failure('has nothing to zoom in');
	// Off the middle of a row, so that a drag begins on no event where that matters.
	const x = Math.round(box.x + box.width / 2);
	const y = Math.round(box.y + Math.min(box.height, 800 - box.y) * 0.45);

	/** @param {'mousePressed' | 'mouseReleased'} type @param {number} x @param {number} y */
	const mouse = (type, x, y) =>
		cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });

	/** @param {string} selector */
	async function placeOf(selector) {
		const box = await page.locator(selector).boundingBox();
		if (!box) throw new Failure(`has no ${selector}`);
		return [box.x + box.width / 2, box.y + box.height / 2];
	}
	const { zoom } = subject;
	const buttons =
		'zoomIn' in zoom ? { in: await placeOf(zoom.zoomIn), out: await placeOf(zoom.zoomOut) } : null;

	/** @param {number} deltaY px */
	async function wheel(deltaY) {
		const modifiers = 'delta' in zoom ? zoom.modifiers : 0;
		const turned = { x, y, deltaX: 0, deltaY, modifiers };
		await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...turned });
	}

	return {
		x,
		y,
		wheel,
		/** @param {boolean} isIn */
		async zoom(isIn) {
			if ('delta' in zoom) {
				await wheel(isIn ? -zoom.delta : zoom.delta);
			} else {
				const [left = 0, top = 0] = (isIn ? buttons?.in : buttons?.out) ?? [];
				await mouse('mousePressed', left, top);
				await mouse('mouseReleased', left, top);
			}
		},
		grab: () => mouse('mousePressed', x, y),
		/** @param {number} px from where it was grabbed */
		async drag(px) {
			const at = { x: x + px, y, button: /** @type {const} */ ('left'), buttons: 1 };
			await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
		},
		/** Two fingers. @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {number} apart px */
		async touch(type, apart) {
			const fingers = [-0.5, 0.5].map((side, id) => ({ x: x + side * apart, y, id }));
			const touchPoints = type === 'touchEnd' ? [] : fingers;
			await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
		},
		/** @param {number} px */
		letGo: (px) => mouse('mouseReleased', x + px, y)
	};
}
