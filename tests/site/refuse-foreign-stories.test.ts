import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { embedded, openHost, originOf, sized } from './hosts.ts';

const foreign = 'https://evil.example';

const sanitizer = fileURLToPath(
	new URL('../../node_modules/dompurify/dist/purify.min.js', import.meta.url)
);

/**
 * Opens a page with the loader, and with a sanitizer for its readers’ comments.
 *
 * @returns what its console says
 */
async function openComments(page: Page): Promise<string[]> {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.route(`${foreign}/**`, (route) => route.fulfill({ body: 'A foreign page' }));
	await openHost(page, 'e14-later');
	await page.addScriptTag({ path: sanitizer });
	await page.waitForFunction(() => 'otrEmbed' in window);
	return said;
}

/**
 * Puts a comment into the page as DOMPurify lets it through, with its default configuration.
 *
 * @returns how many figures with a story are in it
 */
const comment = (page: Page, html: string) =>
	page.evaluate((html) => {
		const { DOMPurify } = window as unknown as {
			DOMPurify: { sanitize: (html: string) => string };
		};
		const box = document.createElement('article');
		box.append(document.createRange().createContextualFragment(DOMPurify.sanitize(html)));
		document.body.append(box);
		return box.querySelectorAll('figure.otr-embed[data-story]').length;
	}, html);

const figure = (story: string) =>
	`<figure class="otr-embed" data-story="${story}"><a href="${story}">A comment</a></figure>`;

test('a forged figure in a comment gets through a sanitizer, and becomes no frame', async ({
	page
}) => {
	const said = await openComments(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	expect(await comment(page, figure(`${foreign}/`))).toBe(1);
	// A story of the site, after it, has one.
	const own = originOf('stand-in');
	expect(await comment(page, figure(`${own}/`))).toBe(1);
	await sized(page);
	await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`^${own}/embed/`));
	expect(asked.filter((url) => url.startsWith(foreign))).toEqual([]);
	await expect(page.getByRole('link', { name: 'A comment' })).toBeVisible();
	expect(said).toContainEqual(expect.stringContaining(`not in data-stories: ${foreign}/`));
	await test.step('the frame, once it is pressed, cannot lead the page elsewhere', async () => {
		const frame = await embedded(page);
		const address = page.url();
		await frame.evaluate((foreign) => {
			const link = Object.assign(document.createElement('a'), {
				target: '_top',
				href: `${foreign}/link`,
				textContent: 'A link'
			});
			const button = Object.assign(document.createElement('button'), {
				textContent: 'A script',
				onclick: () => top?.location.replace(`${foreign}/script`)
			});
			document.body.prepend(link, button);
		}, foreign);
		const refused = () => said.filter((text) => text.includes('Unsafe attempt')).length;
		await frame.getByText('A link').click();
		await expect.poll(refused).toBe(1);
		await frame.getByText('A script').click();
		await expect.poll(refused).toBe(2);
		expect(page.url()).toBe(address);
	});
});

test('an image that takes the name of the running script lists nothing; a script lists origins, also one that comes later', async ({
	page
}) => {
	await openComments(page);
	await page.evaluate((foreign) => {
		// `document.currentScript` is this image then.
		const image = Object.assign(new Image(), { name: 'currentScript' });
		image.dataset.stories = foreign;
		document.body.append(image);
	}, foreign);
	await page.addScriptTag({ url: `${originOf('stand-in')}/embed.js` });
	await comment(page, figure(`${foreign}/`));
	await comment(page, figure(`${originOf('stand-in')}/`));
	await sized(page);
	// A script that comes while it is there could list nothing either.
	await page.evaluate(() => document.querySelector('img[name=currentScript]')?.remove());
	const other = originOf('hosts');
	await comment(page, figure(`${other}/a-story/`));
	await expect(page.locator('iframe')).toHaveCount(1);
	await page.evaluate(
		([src, stories]) => {
			const script = Object.assign(document.createElement('script'), { src });
			script.dataset.stories = stories;
			document.body.append(script);
		},
		[`${originOf('stand-in')}/embed.js`, `https://third.example, ${other}/`]
	);
	await expect(page.locator(`iframe[src^="${other}/a-story/embed/"]`)).toHaveCount(1);
});
