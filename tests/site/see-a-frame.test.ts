import { PNG } from 'pngjs';
import { expect, test, type Page } from '@playwright/test';
import { openHost, originOf, usual } from './hosts.ts';

/** What a page says of its own colours: nothing, one kind, or both. */
const schemes = ['normal', 'light', 'dark', 'light dark'] as const;
type Scheme = (typeof schemes)[number];

/** The themes that an iframe’s address asks for; `none` asks for nothing. */
const themes = ['none', 'auto', 'light', 'dark'] as const;

/** As a page of this scheme embeds: an iframe of each theme, and a figure. */
const embedsIn = (scheme: Scheme) => {
	const site = originOf(usual);
	const frames = themes.map((theme) => {
		const query = theme === 'none' ? '' : `&amp;theme=${theme}`;
		return `<iframe data-otr-embed title="${theme}, ${scheme}" src="${site}/embed/?height=fit${query}"></iframe>`;
	});
	const figure = `<figure class="otr-embed" data-story="${site}/" data-title="figure, ${scheme}" data-height="200"></figure>`;
	return `<section style="color-scheme: ${scheme}">${frames.join('')}${figure}</section>`;
};

const toTheme = (colour: Uint8Array) => {
	const lightness = Math.max(...colour);
	return lightness > 200 ? 'light' : lightness < 80 ? 'dark' : 'neither';
};

/** Whether each frame is seen to be light or dark, by its title: one picture of the page has all of them. */
async function looks(page: Page): Promise<Record<string, string>> {
	const { width, data } = PNG.sync.read(await page.screenshot());
	const frames = await page.locator('iframe').evaluateAll((all: HTMLIFrameElement[]) =>
		all.map((frame) => {
			const { x, y } = frame.getBoundingClientRect();
			return { title: frame.title, x: Math.round(x + 180), y: Math.round(y + 180) };
		})
	);
	return Object.fromEntries(
		frames.map(({ title, x, y }) => {
			const at = 4 * (y * width + x);
			return [title, toTheme(data.subarray(at, at + 3))];
		})
	);
}

test('E17: an iframe has the colours of its address, a figure those of its host, in a host and a system of any scheme', async ({
	page
}) => {
	await page.setViewportSize({ width: 1100, height: 900 });
	await page.emulateMedia({ colorScheme: 'light' });
	await openHost(page, 'e17-schemes', { sections: schemes.map(embedsIn).join('') });
	for (const system of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: system });
		const ofTheme = { none: 'light', auto: system, light: 'light', dark: 'dark' };
		const ofHost = { normal: 'light', light: 'light', dark: 'dark', 'light dark': system };
		const expected = schemes.flatMap((scheme) => [
			...themes.map((theme) => [`${theme}, ${scheme}`, ofTheme[theme]]),
			[`figure, ${scheme}`, ofHost[scheme]]
		]);
		await expect.poll(() => looks(page), system).toEqual(Object.fromEntries(expected));
	}
});
