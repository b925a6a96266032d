import puppeteer, {
	TimeoutError,
	type Browser,
	type ElementHandle,
	type KeyInput,
	type LaunchOptions,
	type Page
} from 'puppeteer-core';
import { browserArgs } from '../tools/browser.mjs';
import { heightAtFirst, widthAtFirst, type Engine, type Tab } from './engine.ts';
import { patience } from './page.ts';

const start = async (options: LaunchOptions): Promise<Engine> => {
	const browser = await puppeteer.launch({ headless: true, ...options });
	// A new window is in front. In Firefox's first window, some fields take no keys.
	const tab = tabOf(browser, await browser.newPage());
	await tab.resize(widthAtFirst, heightAtFirst);
	return { tab, close: () => browser.close() };
};

export const startChromium = (executablePath: string): Promise<Engine> =>
	start({
		executablePath,
		args: [...browserArgs, '--force-prefers-reduced-motion']
	});

/** Firefox by WebDriver BiDi: no motion, and scrollbars that take no room. */
export const startFirefox = (executablePath: string): Promise<Engine> =>
	start({
		browser: 'firefox',
		executablePath,
		extraPrefsFirefox: {
			'ui.prefersReducedMotion': 1,
			'ui.useOverlayScrollbars': 1,
			'widget.gtk.overlay-scrollbars.enabled': true
		}
	});

function tabOf(browser: Browser, page: Page): Tab {
	const told: string[] = [];
	page.on('pageerror', (error) => told.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) told.push(message.text());
	});
	return {
		async goto(address) {
			await page.goto(address);
		},
		evaluate(script, args, frame) {
			const where = frame === undefined ? page.mainFrame() : page.mainFrame().childFrames()[frame];
			if (!where) throw new Error(`there is no frame ${frame}`);
			return where.evaluate(script as (...args: unknown[]) => never, ...args);
		},
		async run(text) {
			await page.evaluate(`{${text}}`);
		},
		async drag([first = { x: 0, y: 0 }, ...others]) {
			await page.mouse.move(first.x, first.y);
			await page.mouse.down();
			for (const { x, y } of others) await page.mouse.move(x, y);
			await page.mouse.up();
		},
		async wheel({ x, y }, deltaY, withControl = false) {
			await page.mouse.move(x, y);
			if (withControl) await page.keyboard.down('Control');
			await page.mouse.wheel({ deltaY });
			if (withControl) await page.keyboard.up('Control');
		},
		async keys(...keys) {
			for (const held of keys.map((key) => key.split(/(?<=.)\+/) as KeyInput[])) {
				for (const key of held) await page.keyboard.down(key);
				for (const key of held.toReversed()) await page.keyboard.up(key);
			}
		},
		resize: (width, height) => page.setViewport({ width, height }),
		async upload(selector, path) {
			const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
			await input.uploadFile(path);
		},
		async popup(act) {
			const before = await browser.pages();
			await act();
			for (const end = Date.now() + patience; Date.now() < end;) {
				const opened = (await browser.pages()).find((each) => !before.includes(each));
				if (opened) return tabOf(browser, opened);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new TimeoutError('no window has opened');
		},
		told: () => told.splice(0),
		close: () => page.close()
	};
}
