// A browser, and a visit of one page in it that ends in time, whatever the page does.
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../tools/browser.mjs';
import { probe } from './probe.mjs';

/** @typedef {import('./probe.mjs').Noted} Noted */
/** @typedef {import('./subjects.mjs').Address} Address */
/** @typedef {import('./subjects.mjs').SiteName} SiteName */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').CDPSession} CDPSession */
/**
 * `noted`: until the timeline could be used; `readNoted`: until now; `forgetTimes` counts the longest
 * task and press anew.
 * @typedef {{ page: Page, cdp: CDPSession, noted: Noted, readNoted: () => Promise<Noted>,
 * forgetTimes: () => Promise<void>, origin: string }} Visit
 */

/**
 * A page, and the first of it that a reader waits for, as a selector. `height`: of the window, px.
 * @typedef {{ item: string, address: Address, height?: number }} Place
 */

/** Why a subject has no figure: printed in its place. */
export class Failure extends Error {}

/** px */
const viewport = { width: 1280, height: 800 };

/** What the browser's own tools call slow 4G: ms for each answer, bytes a second. */
export const slow4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
	uploadThroughput: (750 * 1024 * 0.9) / 8
};

/** How many times slower the processor is made. */
export const slowCpu = 4;

/** @param {number} ms @returns {Promise<void>} */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} ms
 * @param {string} words why it failed if it takes longer
 * @returns {Promise<T>}
 */
async function within(work, ms, words) {
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	/** @type {Promise<never>} */
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Failure(words)), ms);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Beside the record that a reader has opened. */
const opened = '.imported';

/** Names of other sites are this machine, whose certificates are taken as they are. */
const args = [
	...browserArgs,
	'--ignore-certificate-errors',
	'--host-resolver-rules=MAP *.example 127.0.0.1'
];

/** @param {Record<SiteName, string>} origins of the sites */
export async function openLab(origins) {
	const launch = async () => chromium.launch({ executablePath: await findBrowser(), args });
	let browser = await launch();

	/** @param {Page} page @returns {Promise<Noted>} */
	const readNoted = (page) =>
		page.evaluate(() => {
			const { noted } = /** @type {import('./probe.mjs').NotedWindow} */ (
				/** @type {unknown} */ (window)
			);
			return noted;
		});

	/** @param {Page} page */
	const forgetTimes = (page) =>
		page.evaluate(() => {
			const { noted } = /** @type {import('./probe.mjs').NotedWindow} */ (
				/** @type {unknown} */ (window)
			);
			noted.longestTask = noted.blocking = noted.longestPress = 0;
		});

	/**
	 * @template T
	 * @param {Place} place
	 * @param {{ isSlow?: boolean, onrequest?: (path: string, type: string) => void }} options
	 * `isSlow`: on a slow net and processor
	 * @param {(visit: Visit) => Promise<T>} work once the timeline can be used
	 */
	async function look(
		{ item, address, height = viewport.height },
		{ isSlow = false, onrequest },
		work
	) {
		const size = { ...viewport, height };
		const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1 });
		const page = await context.newPage();
		/** @type {Promise<never>} */
		const crash = new Promise((_, reject) => {
			page.on('crash', () => reject(new Failure('the page crashes')));
		});
		page.on('request', (request) => {
			onrequest?.(new URL(request.url()).pathname, request.resourceType());
		});
		const cdp = await context.newCDPSession(page);
		// The time that the main thread computes: not what it waits while other processes run.
		await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
		if (isSlow) {
			await cdp.send('Network.enable');
			await cdp.send('Network.emulateNetworkConditions', slow4G);
			await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowCpu });
		}
		const { site, path, begin } = address;
		await page.addInitScript(probe, { item, opened: begin ? opened : null });
		const load = async () => {
			await page.goto(origins[site] + path, { waitUntil: 'commit' });
			if (begin) {
				await page.locator('[data-script="started"]').waitFor();
				await begin(page);
			}
			let noted = await readNoted(page);
			while (noted.ready === null || noted.firstItem === null) {
				if (noted.failed) throw new Failure(noted.failed);
				await sleep(100);
				noted = await readNoted(page);
			}
			return noted;
		};
		const noted = await Promise.race([load(), crash]);
		const visit = {
			page,
			cdp,
			noted,
			readNoted: () => readNoted(page),
			forgetTimes: () => forgetTimes(page),
			origin: origins[site]
		};
		return { context, use: () => Promise.race([work(visit), crash]) };
	}

	return {
		version: browser.version(),

		/**
		 * Opens a page and does the work once its timeline can be used.
		 *
		 * @template T
		 * @param {Place} place
		 * @param {{ isSlow?: boolean, onrequest?: (path: string, type: string) => void, load: number,
		 * work: number }} options `load` and `work`: how long either may take, ms
		 * @param {(visit: Visit) => Promise<T>} work
		 * @returns {Promise<T>}
		 * @throws Failure in words that can be printed
		 */
		async visit(place, options, work) {
			const limit = `does not load in ${options.load / 1000} s`;
			try {
				const opened = await within(look(place, options, work), options.load, limit);
				const done = await within(
					opened.use(),
					options.work,
					`loads, but hangs for ${options.work / 1000} s when it is used`
				);
				await within(opened.context.close(), 10_000, 'does not close');
				return done;
			} catch (error) {
				// Whatever it still does must not disturb the next one.
				await browser.close();
				browser = await launch();
				if (error instanceof Failure) throw error;
				throw new Failure(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '?');
			}
		},

		/**
		 * Does the work in a new page whose processor is slow.
		 *
		 * @template T
		 * @param {{ width: number, height: number }} viewport px
		 * @param {(page: Page) => Promise<T>} work
		 * @returns {Promise<T>}
		 */
		async slowPage(viewport, work) {
			const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
			try {
				const page = await context.newPage();
				const cdp = await context.newCDPSession(page);
				await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowCpu });
				return await work(page);
			} finally {
				await context.close();
			}
		},

		close: () => browser.close()
	};
}

/** @typedef {Awaited<ReturnType<typeof openLab>>} Lab */
