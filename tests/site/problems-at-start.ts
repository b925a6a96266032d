import type { Page } from '@playwright/test';

/** What Svelte says where it can't use what was prerendered: in a built page some only by an address. */
const complaint = /hydrat|svelte\.dev\/e\//i;

/**
 * Lists what goes wrong as a page starts, from now on: errors and warnings, what the policy refuses, what does not load,
 * and what Svelte says where it cannot use what was prerendered.
 */
export function problemsAtStart(page: Page): string[] {
	const found: string[] = [];
	const note = (text: string) => found.push(`${page.url()}: ${text}`);
	page.on('console', (message) => {
		const isWrong = ['error', 'warning'].includes(message.type());
		if (isWrong || complaint.test(message.text())) note(message.text());
	});
	page.on('pageerror', (error) => note(error.message));
	return found;
}
