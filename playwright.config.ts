import { defineConfig } from '@playwright/test';
import { briefArgs, findBrowser } from './tests/tools/browser.mjs';

/**
 * The first of six ports: for the built site, for the seeded records, and four for embeds. Set OTR_PORT for another
 * checkout.
 */
const port = Number(process.env.OTR_PORT ?? 4174);

const serve = (folder: string, port: number) => ({
	command: `node src/cli/serve.mjs ${folder} ${port}`,
	port,
	reuseExistingServer: false
});

/** Tests of the built site, served as on a host. */
export default defineConfig({
	testDir: 'tests/site',
	outputDir: 'test-results/site',
	// One more than a small machine has cores, because pages wait for a sixth of their time.
	workers: 3,
	// Each file in one worker: its modules are loaded once, and its pages’ code is warm.
	fullyParallel: false,
	retries: 0,
	// Long, because a few tests take many steps on a shared machine. Tests that hang are still found.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	forbidOnly: true,
	// Tests tagged `@all` run only with `npm run test:all`: the rest of each matrix.
	...(process.env.OTR_ALL ? {} : { grepInvert: /@all/ }),
	reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
	use: {
		// Playwright resets the window between tests. Loading a page in a new window takes half as long again, so only
		// tests that import `test` from `new-window.ts` do. Options of workers are set here alone: for each set of them
		// Playwright starts all workers and browsers again.
		reuseContext: true,
		baseURL: `http://127.0.0.1:${port}`,
		browserName: 'chromium',
		// An action on an element that never appears ends long before its test would.
		actionTimeout: 60_000,
		// Recording traces takes a third more time. OTR_TRACE=1 keeps those of failed tests.
		trace: process.env.OTR_TRACE ? 'retain-on-failure' : 'off',
		// Tests of motion turn this off.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: {
			executablePath: await findBrowser(),
			// Every name under `.example` is this machine, and its certificates are taken as they are.
			args: [
				...briefArgs,
				'--ignore-certificate-errors',
				'--host-resolver-rules=MAP *.example 127.0.0.1'
			]
		}
	},
	// `npm run records` builds the second site.
	webServer: [
		serve('build', port),
		serve('build-records', port + 1),
		// This server uses four ports, and opens the last one last.
		{
			command: `node tests/tools/hosts/server.mjs ${port + 2}`,
			port: port + 5,
			reuseExistingServer: false
		}
	],
	metadata: {
		records: `http://127.0.0.1:${port + 1}`,
		sites: {
			open: `http://127.0.0.1:${port + 2}`,
			closed: `http://127.0.0.1:${port + 3}`,
			'stand-in': `http://127.0.0.1:${port + 4}`,
			hosts: `http://localhost:${port + 5}`
		}
	}
});
