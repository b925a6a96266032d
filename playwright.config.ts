import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/tools/browser.mjs';

/** The next one serves the seeded records, four more the embeds. Another checkout may use other ports. */
const port = Number(process.env.OTR_PORT ?? 4174);

const serve = (folder: string, port: number) => ({
	command: `node src/cli/serve.mjs ${folder} ${port}`,
	port,
	reuseExistingServer: false
});

/** The built site, served as it ships. */
export default defineConfig({
	testDir: 'tests/site',
	outputDir: 'test-results/site',
	// One more than a small machine has cores: pages wait for a sixth of their time.
	workers: 3,
	fullyParallel: true,
	retries: 0,
	// Long tours on a shared machine: what hangs is found all the same.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	forbidOnly: true,
	// What `npm run test:all` runs besides: the rest of a matrix of which one cell of each kind is here.
	...(process.env.OTR_ALL ? {} : { grepInvert: /@all/ }),
	reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
	use: {
		// Playwright empties the window between tests: a load in a new one takes half as much again.
		reuseContext: true,
		baseURL: `http://127.0.0.1:${port}`,
		browserName: 'chromium',
		// A press on what never comes ends long before its test would.
		actionTimeout: 60_000,
		// A trace of every test costs a third of the time: OTR_TRACE=1 asks for those of what fails.
		trace: process.env.OTR_TRACE ? 'retain-on-failure' : 'off',
		// A test of motion asks for motion.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { executablePath: await findBrowser(), args: browserArgs }
	},
	// `node tests/tools/records.mjs` builds the second.
	webServer: [
		serve('build', port),
		serve('build-records', port + 1),
		// It takes four ports, the last one last.
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
