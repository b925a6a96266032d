import { expect, test, type Page } from '@playwright/test';
import { drawing, open } from './story.ts';

/** What folds the filters on a phone. */
const fold = (page: Page) => page.getByRole('button', { name: /^Filters, dates/ });

/** Takes away the rules that a browser without `@media (scripting)` does not take, and counts them. */
const withoutScripting = (page: Page) =>
	page.evaluate(() => {
		let count = 0;
		const clean = (parent: CSSStyleSheet | CSSGroupingRule) => {
			for (let i = parent.cssRules.length - 1; i >= 0; i--) {
				const rule = parent.cssRules[i];
				if (rule instanceof CSSMediaRule && rule.conditionText.includes('scripting')) {
					parent.deleteRule(i);
					count++;
				} else if (rule instanceof CSSGroupingRule) {
					clean(rule);
				}
			}
		};
		for (const sheet of document.styleSheets) clean(sheet);
		return count;
	});

test.use({ viewport: { width: 390, height: 844 } });

test('before Chrome 120 and Safari 17 the filters fold on a phone, once the page has started', async ({
	page
}) => {
	await open(page);
	const filters = page.locator('#page_tools');
	await expect(filters).toBeHidden();
	expect(await withoutScripting(page)).toBeGreaterThan(0);
	await expect(filters).toBeHidden();
	await expect(drawing(page)).toBeVisible();
	await fold(page).click();
	await expect(filters).toBeVisible();
	await fold(page).click();
	await expect(filters).toBeHidden();
});
