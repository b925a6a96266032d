import { expect, test } from '@playwright/test';
import { openHost, originOf, usual } from './hosts.ts';
import { facts } from './story.ts';

// What a frame shows that is told an event: `embed-by-api.test.ts`.
test('a figure as high as the window stays so, and ordinary links of the text move it', async ({
	page
}) => {
	const id = facts[5]?.id ?? '';
	const site = originOf(usual);
	const snippet =
		`<figure class="otr-embed" id="timeline" data-story="${site}/" data-height="window" style="margin: 0"><a href="${site}/">A story</a></figure>` +
		`<p><a href="${site}/?event=${id}" data-otr="timeline">Then</a> <a href="${site}/?event=${id}" data-otr="none">There</a></p>` +
		`<script async src="${site}/embed.js"></script><script async src="${site}/embed-links.js"></script>`;
	await page.setViewportSize({ width: 1000, height: 700 });
	await openHost(page, 'e34-pasted', { snippet });
	await expect(page.locator('iframe')).toBeVisible();
	const height = async () => (await page.locator('iframe').boundingBox())?.height;
	expect(await height()).toBe(700);
	await page.setViewportSize({ width: 1000, height: 500 });
	await expect.poll(height).toBe(500);
	await page.getByRole('link', { name: 'Then' }).click();
	const shown = () =>
		page.locator('figure').evaluate((figure) => window.otrEmbed?.set(figure as HTMLElement, {}));
	await expect.poll(shown).toEqual({ event: id, from: null, to: null });
	expect(page.url()).toContain(originOf('hosts'));
	// Without its embed it is an ordinary link; only where it leads is looked at.
	await page.route(`${site}/?event=${id}`, (route) => route.fulfill({ body: 'the story' }));
	await page.getByRole('link', { name: 'There' }).click();
	await expect(page).toHaveURL(`${site}/?event=${id}`);
});
