import { defineConfig } from 'vitest/config';

/** The built site in three engines: `npm run build` comes first. */
export default defineConfig({
	test: {
		dir: 'tests/engines',
		globalSetup: 'tests/engines/start.ts',
		environment: 'node',
		reporters: ['default', ['json', { outputFile: 'test-results/engines.json' }]],
		// Two engines at a time: each file has one.
		maxWorkers: 2,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// What went wrong in a page is told whole.
		chaiConfig: { truncateThreshold: 0 },
		expect: { requireAssertions: true, poll: { timeout: 30_000 } }
	}
});
