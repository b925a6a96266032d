import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route } from '@playwright/test';
import { inChapters, typeset } from '../fixtures/facts.ts';
import { addressOfRecord, button, cards, drawing, facts, frames, marks, open } from './story.ts';
import { test } from './new-window.ts';

const words = 'The interactive timeline could not start. All events are listed below.';

const text = (page: Page) => page.getByRole('alert').filter({ hasText: words });

/** A site of four events, which is made as the story is and loads in a third of the time. */
const small = () => addressOfRecord('pictures');

const { events } = JSON.parse(readFileSync('build-records/pictures.json', 'utf8')) as {
	events: { title: string }[];
};
const smallTitles = events.map(({ title }) => typeset(title));
const storyTitles = inChapters(facts).map(({ title }) => typeset(title));

/** The text once, and the whole record under it. */
async function expectCrashed(page: Page, message?: string) {
	const titles = page.url().startsWith(small()) ? smallTitles : storyTitles;
	await expect(text(page), message).toHaveCount(1);
	await expect(text(page), message).toBeVisible();
	await expect(cards(page), message).toHaveCount(titles.length);
	const shown = cards(page).getByRole('heading', { level: 3 });
	expect(await shown.allInnerTexts(), message).toEqual(titles);
}

/** Every script that the page asks for as it is read; where all is tried, every one that it asks for. */
async function scriptsOf(page: Page): Promise<string[]> {
	if (!process.env.OTR_ALL) {
		const html = await (await page.request.get(small())).text();
		const found = [...html.matchAll(/ (?:href|src)="([^"]+\.js)"/g)];
		return [...new Set(found.map(([, path = '']) => new URL(path, small()).href))];
	}
	const found: string[] = [];
	const note = (url: string) => {
		if (url.endsWith('.js') && !found.includes(url)) found.push(url);
	};
	page.on('request', (request) => note(request.url()));
	await open(page, small());
	await page.waitForLoadState('networkidle');
	page.removeAllListeners('request');
	return found;
}

const javascript = (body: string) => ({ contentType: 'text/javascript', body });

const failures: Record<string, (route: Route) => Promise<void>> = {
	'cannot be reached': (route) => route.abort(),
	'is not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
	'is cut off': async (route) => {
		const code = await (await route.fetch()).text();
		await route.fulfill(javascript(code.slice(0, code.length / 2)));
	},
	throws: (route) => route.fulfill(javascript('throw new Error("planted")')),
	'never comes': () => Promise.resolve()
};

/** What does nothing without scripts. */
const controls = (page: Page) =>
	page.locator('.live').filter({ visible: true }).or(page.getByRole('button'));

/** Holds the clock of the page and of those that come after it: how long they take to load does not count. */
async function holdClock(page: Page) {
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
}

/** Ten seconds in which a script that was asked for has not come: before them nothing is said. The clock is held. */
async function waitInVain(page: Page, message?: string) {
	await expect(page.locator('body > div').first(), message).toBeAttached();
	await expect(controls(page), message).toHaveCount(0);
	await page.clock.fastForward(9_000);
	await expect(page.locator('html'), message).not.toHaveAttribute('data-script');
	await page.clock.fastForward(1_000);
}

/** The scripts one after the other, each of which fails in one of the ways. */
async function expectEachCrashes(page: Page, ways: (keyof typeof failures)[]) {
	const scripts = await scriptsOf(page);
	await page.clock.install();
	expect(scripts.length).toBeGreaterThan(5);
	// One for each way, and what only an error page needs; all of them where all is tried.
	const failing = scripts.filter(
		(script, i) => process.env.OTR_ALL || i < ways.length || /\/nodes\/1\./.test(script)
	);
	for (const [i, script] of failing.entries()) {
		const way = ways[i % ways.length] ?? '';
		const fail = failures[way];
		if (!fail) throw new Error(`nothing fails as it ${way}`);
		await page.route(script, fail);
		if (/\/nodes\/1\./.test(script)) {
			// Only an error page needs this one: the timeline starts, and nothing says otherwise.
			const asked = page.waitForRequest(script);
			await open(page, small());
			await asked;
			// The network is never idle while it waits for what never comes.
			if (way !== 'never comes') await page.waitForLoadState('networkidle');
			await expect(text(page)).toHaveCount(0);
		} else {
			// A script that fails is told of at once: no time passes in which one could be waited for in vain.
			await holdClock(page);
			await page.goto(small(), { waitUntil: 'commit' });
			if (way === 'never comes') await waitInVain(page, script);
			await expectCrashed(page, `${script} ${way}`);
			await expect(page.getByRole('button'), script).toHaveCount(0);
			const held = page.locator('.bar').getByText(`${smallTitles.length} events`);
			await expect(held, 'is not under the text').toHaveCount(1);
			await expect(held, 'is not under the text').toBeHidden();
			await page.clock.resume();
		}
		await page.unroute(script);
	}
}

test('the list stays and the text says so whichever script fails, each in another way', ({
	page
}) => expectEachCrashes(page, Object.keys(failures)));

/** Of the pages whose scripts do not come, what each says, and what of it is there all the same. */
const silentPages: [address: string, notice: string, stays?: (page: Page) => Promise<void>][] = [
	['/present/', 'The presentation needs JavaScript'],
	[
		'/order/',
		'need JavaScript, which is off or has failed',
		(page) => expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
	],
	// One document for all: where a sheet is named, it hides the page until scripts start.
	[
		'/teach/?print=handout',
		'JavaScript is off or has failed',
		async (page) => {
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('link', { name: 'The story' }).last()).toBeVisible();
			await expect(page.getByRole('button', { name: 'Print', exact: true })).toHaveCount(0);
		}
	],
	['/open/', 'The page could not start'],
	['/', words]
];

test('where scripts fail, what a day in the address hides stays hidden on the stage, in the exercise and on papers', async ({
	page
}) => {
	await page.route(/\.js$/, (route) => route.fulfill(javascript('throw new Error("x")')));
	await page.goto('/present/?asof=2025-05-01');
	await expect(page.getByText('The presentation needs JavaScript')).toBeVisible();
	// On that day the first slide may tell too much.
	await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeHidden();
	const seen = await page.locator('body').innerText();
	expect(seen).not.toContain('400 TB');
	expect(seen).not.toContain('1,400');
	await page.goto('/order/?asof=2025-12');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveCount(0);
	await page.goto('/teach/?asof=2025-12');
	await expect(page.getByText('The page could not start')).toBeVisible();
	await expect(page.locator('.paper-sheet')).toBeHidden();
});

test('each page says so where scripts do not come for ten seconds, and starts if they come then', async ({
	page
}) => {
	const held: Route[] = [];
	let isSilent = true;
	await page.clock.install();
	await page.route(/\.js$/, async (route) => {
		if (isSilent) held.push(route);
		else await route.continue();
	});
	await holdClock(page);
	for (const [address, notice, stays] of silentPages) {
		held.length = 0;
		await page.goto(address, { waitUntil: 'commit' });
		await waitInVain(page, address);
		await expect(page.getByText(notice), address).toBeVisible();
		await stays?.(page);
	}
	isSilent = false;
	await page.clock.resume();
	await Promise.all(held.map((route) => route.continue()));
	await expect(button(page, 'Zoom in')).toBeVisible();
	await expect(text(page)).toBeHidden();
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
});

for (const way of Object.keys(failures)) {
	test(`the list stays and the text says so where any script ${way}`, { tag: '@all' }, ({ page }) =>
		expectEachCrashes(page, [way])
	);
}

// A script that is asked for as a test ends is nobody's any more.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** The folders of the small site and of the story. */
const [ofSmall, ofStory] = ['build-records/pictures', 'build'];

/** Serves those scripts of a site that have a piece of code with another in its place. Pages load one of them. */
async function plant(page: Page, folder: string, place: RegExp, code: (found: string) => string) {
	const paths = readdirSync(join(folder, '_app'), { recursive: true, encoding: 'utf8' });
	const scripts = paths
		.filter((path) => path.endsWith('.js'))
		.map((path) => ({ path, text: readFileSync(join(folder, '_app', path), 'utf8') }))
		.filter(({ text }) => place.test(text));
	const seen = { count: 0 };
	for (const { path, text } of scripts) {
		await page.route(`**/_app/${path}`, (route) => {
			seen.count++;
			return route.fulfill(javascript(text.replace(place, code)));
		});
	}
	return seen;
}

/** In the middle of D3's own scale, which every scene is laid out by. */
const inScale = /Date\.UTC\(2e3,0,1\)/;

const thrown = '(()=>{throw new Error("planted")})()';

/** As a reader's extension would, before the page has started and after. Runs in the page before its scripts. */
function failElsewhere() {
	const fail = () => {
		void Promise.reject(new Error('theirs'));
		setTimeout(() => {
			throw new Error('theirs');
		});
	};
	fail();
	document.addEventListener('DOMContentLoaded', fail);
	Object.assign(window, { fail });
}

/** What throws as the page starts, and what there is then. */
const starting: Record<string, (page: Page) => Promise<void>> = {
	'the scale': async (page) => {
		const seen = await plant(page, ofSmall, inScale, () => thrown);
		await page.goto(small());
		await expectCrashed(page);
		expect(seen.count).toBe(1);
	},
	'the timeline beside its layout': async (page) => {
		// The words of the domain that is seen.
		const inDomainText = /Math\.max\(\w+\[0\],\w+\[0\]\)/;
		const seen = await plant(page, ofSmall, inDomainText, () => thrown);
		await page.goto(small());
		await expectCrashed(page);
		expect(seen.count).toBe(1);
		await expect(drawing(page)).toHaveCount(0);
	},
	'something beside the drawing': async (page) => {
		const seen = await plant(
			page,
			ofStory,
			/`\$\{\w+\(\w+\.count\)\} quoted statements`/,
			() => thrown
		);
		await page.goto('/');
		await expectCrashed(page);
		expect(seen.count).toBe(1);
		// The prerendered marks are there, too, and are links that nothing takes over.
		const mark = marks(page).nth(3);
		const href = (await mark.getAttribute('href')) ?? '';
		await mark.click();
		await expect(page).toHaveURL(`/${href}`);
		await expect(page.locator(href)).toBeInViewport();
	}
};

async function expectStarting(page: Page, name: string, width: number) {
	await page.setViewportSize({ width, height: 900 });
	await starting[name]?.(page);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** One at each end, and one at a usual width. */
const usual = { 'the scale': 320, 'the timeline beside its layout': 1440 };

test('the list stays where the scale, the timeline or something beside the drawing throws as the page starts', async ({
	page
}) => {
	for (const name of Object.keys(starting)) {
		const width = name in usual ? usual[name as keyof typeof usual] : 1280;
		await test.step(`${name}, ${width} px`, () => expectStarting(page, name, width));
	}
});

for (const width of [320, 1440]) {
	for (const name of Object.keys(usual)) {
		const title = `the list stays where ${name} throws as the page starts, ${width} px`;
		test(title, { tag: '@all' }, ({ page }) => expectStarting(page, name, width));
	}

	test(
		`nothing is said where something else goes wrong, and the list stays where the scale throws later, ${width} px`,
		{ tag: width === 1440 ? [] : '@all' },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await plant(page, ofSmall, inScale, (found) => `(globalThis.isBroken?${thrown}:${found})`);
			await page.addInitScript(failElsewhere);
			await open(page, small());
			await test.step('whatever else goes wrong, nothing is said', async () => {
				await expect(text(page)).toHaveCount(0);
				await page.evaluate(() => (window as unknown as { fail: () => void }).fail());
				await frames(page, 5);
				await expect(text(page)).toHaveCount(0);
				await button(page, 'Zoom in').click();
				await expect(drawing(page)).toBeVisible();
			});
			await page.evaluate(() => Reflect.set(globalThis, 'isBroken', true));
			await button(page, 'Zoom in').click();
			await expectCrashed(page);
			// The cards' own links still lead on.
			await cards(page).first().getByRole('link').first().click();
			await expectCrashed(page);
		}
	);
}
