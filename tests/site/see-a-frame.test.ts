import { expect, test, type Page } from '@playwright/test';
import { inflateSync } from 'node:zlib';
import { openHost } from './hosts.ts';
import { boxOf } from './story.ts';

/** Red, green and blue of one pixel of the page, 0 to 255. */
async function pixel(page: Page, x: number, y: number) {
	const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
			parts.push(png.subarray(at + 8, at + 8 + length));
		}
		at += length + 12;
	}
	// One byte says how the line is written: for one pixel, always as it is.
	const [, ...colour] = inflateSync(Buffer.concat(parts)).subarray(0, 4);
	return colour;
}

const toTheme = (colour: number[]) => {
	const lightness = Math.max(...colour);
	return lightness > 200 ? 'light' : lightness < 80 ? 'dark' : 'neither';
};

const themes = ['auto', 'light', 'dark'] as const;

type Scheme = 'light' | 'dark';
type Host = readonly [system: Scheme, scheme: 'normal' | Scheme | 'light dark'];

/** Every host once: one that says nothing, one of the other kind for each system, and one of both. */
const usual: Host[] = [
	['light', 'normal'],
	['light', 'dark'],
	['dark', 'light'],
	['dark', 'light dark']
];

const others: Host[] = [
	['light', 'light'],
	['light', 'light dark'],
	['dark', 'normal'],
	['dark', 'dark']
];

async function expectColours(page: Page, [system, scheme]: Host) {
	await page.emulateMedia({ colorScheme: system });
	await openHost(page, 'e17-schemes', { scheme });
	const look = async (title: string) => {
		const box = await boxOf(page.getByTitle(title));
		return toTheme(await pixel(page, box.x + box.width - 20, box.y + box.height - 20));
	};
	for (const theme of themes) {
		const inside = theme === 'auto' ? system : theme;
		await expect.poll(() => look(theme), theme).toBe(inside);
	}
	await expect.poll(() => look('none'), 'none').toBe('light');
	const own = { normal: 'light', light: 'light', dark: 'dark', 'light dark': system };
	await expect.poll(() => look('figure'), 'figure').toBe(own[scheme]);
}

for (const [tag, hosts] of [
	['', usual],
	['@all', others]
] as const) {
	const words = hosts.map(([system, scheme]) => `${scheme} on ${system}`).join(', ');
	const title = `E17: an iframe has the colours of its address, a figure those of its host: ${words}`;
	test(title, { tag: tag || [] }, async ({ page }) => {
		await page.setViewportSize({ width: 700, height: 900 });
		for (const host of hosts) {
			await test.step(host.join(', '), () => expectColours(page, host));
		}
	});
}
