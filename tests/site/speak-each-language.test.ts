import { expect, test, type Page } from '@playwright/test';
import { languages as allLanguages } from '../../src/messages-compiler/write.mjs';
import { expectClean } from './axe.ts';
import { openHost } from './hosts.ts';
import { open, openTool } from './story.ts';

/** What `node tests/tools/records.mjs` builds where all is tried: the first has no folder of its own. */
const languages = ['en', ...allLanguages().filter((name) => name !== 'en')];
const pages = ['', 'present/', 'order/', 'teach/', 'open/', 'embed/'];

const first = () => `${test.info().config.metadata.records as string}/languages/`;
const siteIn = (language: string) => (language === 'en' ? first() : `${first()}${language}/`);

/** What the page says of languages in the console, and its errors. */
function listen(page: Page): { said: string[]; errors: string[] } {
	const said: string[] = [];
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
		else if (message.text().includes('lang=')) said.push(message.text());
	});
	return { said, errors };
}

async function expectLanguage(page: Page, language: string): Promise<void> {
	const html = page.locator('html');
	await expect(html).toHaveAttribute('lang', language);
	await expect(html).toHaveAttribute('dir', /ar|he/.test(language) ? 'rtl' : 'ltr');
	await expect(html).toHaveAttribute('data-script', 'started');
}

for (const language of languages) {
	test(`@all each page starts in ${language}, names the others, and axe finds nothing`, async ({
		page
	}) => {
		const { errors } = listen(page);
		for (const path of pages) {
			await page.goto(siteIn(language) + path);
			await expectLanguage(page, language);
			const links = await page
				.locator('link[hreflang]')
				.evaluateAll((all: HTMLLinkElement[]) =>
					all.map(({ hreflang, dataset }) => [
						hreflang,
						dataset.to === undefined ? null : new URL(dataset.to, location.href).href
					])
				);
			expect(links).toEqual([
				...languages.map((each) => [each, siteIn(each) + path]),
				['x-default', null]
			]);
			await expectClean(page);
		}
		expect(errors).toEqual([]);
	});
}

test('@all an address, the foot and a host lead from one language to the other', async ({
	page,
	request
}) => {
	const { said, errors } = listen(page);
	await test.step('lang= leads to a language, and keeps the rest of the address', async () => {
		for (const path of pages) {
			// The story and the stage take up a hash, and go on without it.
			const hash = path === 'teach/' ? '#notes' : '';
			await page.goto(`${siteIn('en')}${path}?asof=2025-12&lang=ar-EG&theme=dark${hash}`);
			await expect(page).toHaveURL(`${siteIn('ar')}${path}?asof=2025-12&theme=dark${hash}`);
			await page.goto(`${siteIn('ar')}${path}?lang=en`);
			await expect(page).toHaveURL(siteIn('en') + path);
		}
	});

	await test.step('what is not built is said once, and the page stays', async () => {
		for (const path of ['', 'embed/']) {
			said.length = 0;
			await page.goto(`${siteIn('ar')}${path}?lang=tlh`);
			await expectLanguage(page, 'ar');
			expect(said).toHaveLength(1);
			expect(said[0]).toContain(languages.join(', '));
		}
	});

	await test.step('the foot names each other language by its own name, and keeps the view', async () => {
		await page.goto(`${siteIn('ar')}?tracks=imod&view=list`);
		await expectLanguage(page, 'ar');
		const links = page.locator('footer a[hreflang]');
		await expect(links).toHaveCount(languages.length - 1);
		const names = ['English', 'Español', 'Français', 'Deutsch', 'עברית'];
		expect(await links.allTextContents()).toEqual(expect.arrayContaining(names));
		await links.first().click();
		await expect(page).toHaveURL(`${siteIn('en')}?tracks=imod&view=list`);
		await expectLanguage(page, 'en');
	});

	await test.step('a figure gets its frame in the language that it asks for', async () => {
		await openHost(page, 'frame');
		await page.addScriptTag({ url: `${siteIn('en')}embed.js` });
		await page.evaluate((story) => {
			const figure = Object.assign(document.createElement('figure'), { className: 'otr-embed' });
			Object.assign(figure.dataset, { story, lang: 'ar', consent: 'click' });
			document.body.replaceChildren(figure);
		}, siteIn('en'));
		await page.getByRole('button', { name: /^عرض الخط الزمني من / }).click();
		const html = page.frameLocator('iframe').locator('html');
		await expect(html).toHaveAttribute('lang', 'ar');
		await expect(html).toHaveAttribute('data-script', 'started');
	});

	await test.step('an embed is made in the language that is chosen', async () => {
		await open(page, siteIn('en'));
		await openTool(page, 'share');
		await page.getByRole('button', { name: 'Embed', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Embed this story' });
		await dialog.getByRole('combobox', { name: 'Language' }).selectOption('العربية');
		await expect(dialog.locator('textarea')).toHaveValue(/ data-story="[^"]*\/languages\/ar\/"/);
		const html = dialog.frameLocator('iframe').locator('html');
		await expect(html).toHaveAttribute('lang', 'ar');
	});

	await test.step('the sitemap names each page in each language', async () => {
		for (const language of languages) {
			const text = await (await request.get(`${siteIn(language)}sitemap.xml`)).text();
			const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
			expect(count(/hreflang=/g)).toBe(count(/<url>/g) * (languages.length + 1));
		}
	});
	expect(errors).toEqual([]);
});
