import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/browser.mjs';

const port = 4174;

/** The built site, served as it ships. */
export default defineConfig({
	testDir: 'tests/site',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	// Long tours on a shared machine: what hangs is found all the same.
	timeout: 120_000,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		browserName: 'chromium',
		trace: 'retain-on-failure',
		launchOptions: { executablePath: await findBrowser(), args: browserArgs }
	},
	webServer: {
		command: `npx sirv build --host 127.0.0.1 --port ${port} --brotli --gzip --etag --quiet`,
		port,
		reuseExistingServer: false
	}
});
