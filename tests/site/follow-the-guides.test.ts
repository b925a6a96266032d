import { expect } from '@playwright/test';
import { firstBlock } from '../docs/read-docs.ts';
import { originOf, sized, usual, watch } from './hosts.ts';
import { test } from './new-window.ts';

test('the page that embed.md starts with shows the story', async ({ page }) => {
	const wrong = watch(page);
	// Any page of another site, whose content becomes the example.
	await page.goto(`${originOf('hosts')}/schema.json`);
	const example = firstBlock('docs/embed.md', 'html');
	await page.setContent(example.replaceAll('https://SITE/', `${originOf(usual)}/`));
	await sized(page);
	await expect(page.getByRole('link')).toBeHidden();
	expect(wrong).toEqual([]);
});
