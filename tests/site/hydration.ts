import type { Page } from '@playwright/test';

/** What Svelte says where it can't use what was prerendered: in a built page some only by an address. */
const complaint = /hydrat|svelte\.dev\/e\//i;

/** Lists what Svelte complains of in a page as it starts on what was prerendered, from now on. */
export function hydrationComplaints(page: Page): string[] {
	const found: string[] = [];
	const note = (text: string) => {
		if (complaint.test(text)) found.push(`${page.url()}: ${text}`);
	};
	page.on('console', (message) => note(message.text()));
	page.on('pageerror', (error) => note(error.message));
	return found;
}
