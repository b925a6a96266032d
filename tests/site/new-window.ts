import { test as base } from '@playwright/test';

/** Each of these tests has a window of its own, which no test before it has used. */
export const test = base.extend({
	context: async ({ browser }, use) => {
		const context = await browser.newContext();
		await use(context);
		await context.close();
	}
});
