import { defineConfig } from 'vitest/config';

/** Tests the built site in three engines. Run `npm run build` first. */
export default defineConfig({
	test: {
		dir: 'tests/engines',
		globalSetup: 'tests/engines/start.ts',
		environment: 'node',
		reporters: ['default', ['json', { outputFile: 'test-results/engines.json' }]],
		// Two engines at a time. Each has a file of its own.
		maxWorkers: 2,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Show the errors of a page in full.
		chaiConfig: { truncateThreshold: 0 },
		expect: { requireAssertions: true, poll: { timeout: 30_000 } }
	}
});
