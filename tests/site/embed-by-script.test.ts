import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { countListeners, heights, openHost, originOf, sized, usual, watch } from './hosts.ts';
import { boxOf } from './story.ts';

test('E1, E13, E14, E15: the loader is one however often it is there, what a figure says is in its frame, and no style of the host changes that', async ({
	page
}) => {
	await test.step('three loaders are one; a policy that allows the site only is held, and an element of its name does not keep it from starting', () =>
		expectOneLoader(page));
	await test.step('E1: no style of the host changes the frame', () => expectSameLook(page));
	await test.step('E15: what the figure says is in the frame’s address and attributes', () =>
		expectAttributes(page));
});

async function expectOneLoader(page: Page) {
	const wrong = watch(page);
	await openHost(page, 'e13-three-loaders');
	await sized(page, 2);
	await expect(page.locator('figure')).toHaveCount(2);
	for (const figure of await page.locator('figure').all()) {
		await expect(figure.locator('iframe')).toHaveCount(1);
	}
	expect(await countListeners(page, ['message'])).toBe(1);
	expect(wrong).toEqual([]);
	await test.step('it is served as a script', async () => {
		const answer = await page.request.get('/embed.js');
		expect(answer.headers()['content-type']).toContain('text/javascript');
	});
	await test.step('a policy that allows the site only is held', async () => {
		await openHost(page, 'e13-strict-policy');
		await sized(page);
		await expect(page.getByRole('link')).toBeHidden();
		expect(wrong).toEqual([]);
	});
	await test.step('an element of that name does not keep the loader from starting', async () => {
		await openHost(page, 'e14-id');
		await sized(page);
	});
}

async function expectSameLook(page: Page) {
	const look = async () => {
		await sized(page);
		return {
			box: await boxOf(page.locator('iframe')),
			picture: await page.locator('iframe').screenshot()
		};
	};
	// They are there from the start, and then gone.
	await openHost(page, 'e1-hostile-styles', { media: 'all' });
	const hostile = await look();
	await page.evaluate(() => document.querySelector('style')?.remove());
	await expect(page.locator('body')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
	const friendly = await look();
	expect(hostile.box).toEqual(friendly.box);
	expect(hostile.picture.equals(friendly.picture)).toBe(true);
}

test('E14: what comes later is taken up; what is moved, or whose markup is put back, copied or cleaned, has one frame, and destroy restores it', async ({
	page
}) => {
	await test.step('what comes later is taken up, and the last that goes takes the listeners along', () =>
		expectLater(page));
	await test.step('moved, put back, copied or cleaned', () => expectOneFrame(page));
});

async function expectLater(page: Page) {
	const types = ['message', 'beforeprint', 'afterprint'];
	await openHost(page, 'e14-later');
	await page.waitForFunction(() => 'otrEmbed' in window);
	expect(await countListeners(page, types)).toBe(0);
	await page.evaluate((site) => {
		for (let i = 0; i < 12; i++) {
			const figure = document.createElement('figure');
			figure.className = 'otr-embed';
			figure.dataset.story = `${site}/`;
			// Only what is looked at loads; twelve documents are not what is tested.
			figure.style.marginBlockStart = i === 1 ? '9000px' : '';
			const wrapper = document.createElement('div');
			wrapper.append(figure);
			document.body.append(wrapper);
		}
	}, originOf(usual));
	await expect(page.locator('figure > iframe')).toHaveCount(12);
	expect(await countListeners(page, types)).toBe(3);
	await page.evaluate(() => {
		for (const wrapper of document.querySelectorAll('div')) wrapper.remove();
	});
	await expect(page.locator('iframe')).toHaveCount(0);
	expect(await countListeners(page, types)).toBe(0);
	// Nothing refers to removed elements.
	await page.requestGC();
	const session = await page.context().newCDPSession(page);
	const { result } = await session.send('Runtime.evaluate', {
		expression: 'HTMLIFrameElement.prototype'
	});
	const { objects } = await session.send('Runtime.queryObjects', {
		prototypeObjectId: result.objectId ?? ''
	});
	const { result: count } = await session.send('Runtime.callFunctionOn', {
		objectId: objects.objectId ?? '',
		functionDeclaration: 'function () { return this.length; }'
	});
	expect(count.value).toBe(0);
}

async function expectOneFrame(page: Page) {
	await test.step('moved, away and back again, destroyed and taken up again', () =>
		expectMoved(page));
	await test.step('put back, copied or cleaned', () => expectPutBack(page));
}

async function expectMoved(page: Page) {
	await openHost(page, 'e24-print');
	await sized(page);
	// Without a title of its own, it has the link's text.
	await expect(page.locator('iframe')).toHaveAttribute('title', 'A story, as a timeline');
	await page.evaluate(() => document.body.prepend(document.querySelector('figure') ?? ''));
	await sized(page);
	await page.evaluate(async () => {
		const figure = document.querySelector('figure');
		figure?.remove();
		await new Promise((resolve) => setTimeout(resolve, 50));
		document.body.append(figure ?? '');
	});
	await sized(page);
	await expect(page.getByRole('link')).toBeHidden();

	await page.evaluate(() => {
		const figure = document.querySelector('figure');
		if (figure) window.otrEmbed?.destroy(figure);
	});
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByRole('link')).toBeVisible();
	const html = await page
		.locator('figure')
		.evaluate((node) => new XMLSerializer().serializeToString(node));
	expect(html.replaceAll(' style=""', '')).toMatch(
		/^<figure xmlns="[^"]*" class="otr-embed" data-story="[^"]*">\s*<a href="[^"]*">[^<]*<\/a>\s*<\/figure>$/
	);
	expect(await countListeners(page, ['message'])).toBe(0);
	await page.evaluate(() => window.otrEmbed?.scan());
	await sized(page);
}

async function expectPutBack(page: Page) {
	await openHost(page, 'e16-fallback', { style: 'min-height:300px' });
	await sized(page);
	const changes: Record<string, () => void> = {
		'the content put back': () => {
			const figure = document.querySelector('figure');
			const copy = figure?.cloneNode(true).childNodes ?? [];
			figure?.replaceChildren(...copy);
		},
		'the page put back': () => document.body.replaceWith(document.body.cloneNode(true)),
		'a copy in its place': () => {
			const figure = document.querySelector('figure');
			figure?.replaceWith(figure.cloneNode(true));
		},
		'its frame removed': () => document.querySelector('iframe')?.remove()
	};
	for (const [name, change] of Object.entries(changes)) {
		await test.step(name, async () => {
			await page.evaluate(change);
			await sized(page);
			await expect(page.getByRole('link')).toBeHidden();
			expect(await countListeners(page, ['message'])).toBe(1);
		});
	}
	// A saved page has all that the script has put into it, and the script once more.
	const saved = test.info().outputPath('saved.html');
	writeFileSync(saved, await page.content());
	// Who removes it again and again has the end of it.
	const count = await page.evaluate(async () => {
		for (let i = 0; i < 50; i++) {
			document.querySelector('iframe')?.remove();
			await new Promise((resolve) => setTimeout(resolve));
		}
		return document.querySelectorAll('iframe').length;
	});
	expect(count).toBe(0);
	await expect(page.getByRole('link')).toBeVisible();
	await page.goto(pathToFileURL(saved).href);
	await page.waitForFunction(() => 'otrEmbed' in window);
	await sized(page);
	await page.evaluate(() => {
		const figure = document.querySelector('figure');
		if (figure) window.otrEmbed?.destroy(figure);
	});
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByRole('link')).toBeVisible();
	expect(await page.locator('figure').getAttribute('style')).toBe('min-height: 300px;');
}

async function expectAttributes(page: Page) {
	const wrong = watch(page);
	await openHost(page, 'e15-attributes');
	const frame = page.locator('iframe');
	await expect(frame).toHaveCount(1);
	const src = new URL((await frame.getAttribute('src')) ?? '');
	expect(src.origin + src.pathname).toBe(`${originOf(usual)}/embed/`);
	// After `#`, so that all frames of a page are one document.
	expect(Object.fromEntries(new URLSearchParams(src.hash.slice(1)))).toEqual({
		height: 'fit',
		event: 'an-event',
		from: '2025',
		to: '2025-09',
		theme: 'dark'
	});
	expect(
		await frame.evaluate(({ title, loading, allow, referrerPolicy, width }: HTMLIFrameElement) => ({
			title,
			loading,
			allow,
			referrerPolicy,
			width
		}))
	).toEqual({
		title: 'A title',
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		referrerPolicy: 'no-referrer',
		width: '100%'
	});
	await expect(page.getByText('A story, as a timeline')).toBeHidden();
	await expect(page.getByText('A caption')).toBeVisible();
	expect(await heights(page)).toEqual([480]);
	await expect(frame).toHaveCSS('border-top-width', '0px');
	await expect(frame).toHaveCSS('color-scheme', 'dark');
	// Another height and another chapter each need another frame, of which there is one.
	const figure = page.locator('figure').first();
	await figure.evaluate((node) => (node.dataset.height = '500'));
	await expect.poll(() => heights(page)).toEqual([500]);
	await expect(frame).toHaveAttribute('src', /#\?height=fit&event=an-event&/);
	await figure.evaluate((node) => (node.dataset.chapter = 'ice'));
	await expect(frame).toHaveAttribute('src', /[?&]chapter=ice(&|$)/);
	await expect(frame).toHaveCount(1);
	// What is no address of the web stays a link.
	await expect(page.getByRole('link', { name: 'No web' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'No address' })).toBeVisible();
	expect(wrong).toEqual([
		expect.stringContaining('otr-embed: not in data-stories: javascript:alert(1)'),
		expect.stringContaining('otr-embed: not in data-stories: a story')
	]);
}

const layoutShift = () =>
	new Promise<number>((resolve) => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => resolve(sum), 500);
	});

test('E16: a figure has the height of its frame and nothing jumps, whatever it reserved; what is there for readers stays until the frame has started', async ({
	page
}) => {
	await test.step('with a height reserved, nothing jumps as the frame comes', async () => {
		await openHost(page, 'e16-fallback', { style: 'min-height:700px' });
		const height = await sized(page);
		await expect(page.locator('img')).toBeHidden();
		expect(await page.locator('figure').evaluate((node) => node.style.minHeight)).toBe(
			`${height}px`
		);
		expect(await page.evaluate(layoutShift)).toBeLessThanOrEqual(0.05);
	});
	await test.step('it reserves the height that its frame has, whatever it reserved before', async () => {
		await openHost(page, 'e16-fallback', { style: 'visibility:hidden; min-height:300px' });
		const height = await sized(page);
		expect(height).toBeGreaterThan(400);
		expect(await page.locator('figure').evaluate((node) => node.style.minHeight)).toBe(
			`${height}px`
		);
	});
	await test.step('E8: in what a page hides, the frame is hidden too, and shown with it', async () => {
		const frame = page.locator('iframe');
		await expect(frame).toHaveCSS('visibility', 'hidden');
		await page.locator('figure').evaluate((node) => (node.style.visibility = ''));
		await expect(frame).toBeVisible();
	});
	await test.step('E1: no style for frames of the host makes it lower, higher or wider', async () => {
		const height = await sized(page);
		const content =
			'iframe { max-height: 300px !important; min-height: 4000px; padding: 40px; margin: 40px }';
		await page.addStyleTag({ content });
		const box = await page.locator('iframe').boundingBox();
		const figure = await page.locator('figure').boundingBox();
		expect(box).toEqual({ ...figure, height });
	});
	await test.step('a figure that comes again has the height that it had', async () => {
		await openHost(page, 'e16-fallback', { query: '?late=400' });
		const height = await sized(page);
		// Looked at in the page, since the frame may have started before anybody else has looked.
		const again = await page.evaluate(async () => {
			const figure = document.querySelector('figure');
			const next = figure?.nextSibling ?? null;
			figure?.remove();
			await new Promise((resolve) => setTimeout(resolve, 50));
			document.body.insertBefore(figure ?? document.createTextNode(''), next);
			await new Promise((resolve) => requestAnimationFrame(resolve));
			const isShown = figure?.querySelector('img')?.checkVisibility();
			return { isShown, height: figure?.getBoundingClientRect().height };
		});
		expect(again).toEqual({ isShown: true, height });
		await sized(page);
		await expect(page.locator('img')).toBeHidden();
		expect((await page.locator('figure').boundingBox())?.height).toBe(height);
	});
	await test.step('what is there for readers stays until the frame has started', async () => {
		await openHost(page, 'e16-fallback', { site: 'stand-in', query: '?mute' });
		await expect(page.locator('iframe')).toHaveCount(1);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		await expect(page.locator('img')).toBeVisible();
		await expect(page.locator('iframe')).toBeHidden();
		const link = await page.getByRole('link').boundingBox();
		expect((await page.locator('figure').boundingBox())?.height).toBe(link?.height);
		expect(await page.evaluate(layoutShift)).toBe(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('E16: the picture and the link remain', async ({ page }) => {
		const story = `${originOf(usual)}/`;
		await page.route(story, (route) => route.fulfill({ body: 'the story' }));
		await openHost(page, 'e16-fallback');
		await expect(page.getByRole('img', { name: 'The timeline' })).toBeVisible();
		await page.getByRole('link', { name: 'A story, as a timeline' }).click();
		await expect(page).toHaveURL(story);
	});
});
