import { expect, type Page } from '@playwright/test';
import { banner, test } from './open-page.ts';

const site = () => new URL(test.info().project.use.baseURL ?? '').host;

/** What it says. */
export const words = (from = 'a file on this device') =>
	`Loaded from ${from}. Not checked or published by ${site()}.`;

/** It is on the screen, whole and readable, with nothing over it. */
export async function expectSeen(page: Page, from?: string) {
	await expect(banner(page)).toContainText(words(from));
	const seen = await banner(page)
		.locator('p')
		.evaluate((node) => {
			const box = node.getBoundingClientRect();
			const [columns, rows] = [8, 3];
			const places = Array.from({ length: columns * rows }, (_, i) => [
				box.left + ((0.5 + (i % columns)) * box.width) / columns,
				box.top + ((0.5 + Math.floor(i / columns)) * box.height) / rows
			]);
			const { opacity, visibility, fontSize } = getComputedStyle(node);
			return {
				isOnTop: places.every(([x = 0, y = 0]) => {
					const top = document.elementFromPoint(x, y);
					return top !== null && (top === node || node.parentElement?.contains(top));
				}),
				isInside:
					box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
				isLarge: parseFloat(fontSize) >= 13,
				opacity,
				visibility
			};
		});
	expect(seen).toEqual({
		isOnTop: true,
		isInside: true,
		isLarge: true,
		opacity: '1',
		visibility: 'visible'
	});
}
