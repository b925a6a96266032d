import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import sirv from 'sirv';
import { browserArgs, findBrowser } from '../tools/browser.mjs';

/** A built app in a browser. */
export interface Served {
	/** Opens a page of it, and collects what goes wrong there. */
	open: (
		path: string,
		options?: BrowserContextOptions
	) => Promise<{ page: Page; problems: string[] }>;
	close: () => Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
	const server = createServer(sirv(folder));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const browser: Browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: browserArgs
	});
	return {
		async open(path, options = {}) {
			const page = await browser.newPage({
				viewport: { width: 1000, height: 1400 },
				reducedMotion: 'reduce',
				...options
			});
			const problems: string[] = [];
			page.on('pageerror', ({ message }) => problems.push(message));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) problems.push(message.text());
			});
			await page.goto(`http://127.0.0.1:${port}${path}`);
			return { page, problems };
		},
		async close() {
			await browser.close();
			server.close();
		}
	};
}
