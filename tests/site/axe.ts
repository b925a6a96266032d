import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { alike } from '../fixtures/alike.ts';

/**
 * Expects that axe finds nothing: no rule that it has on by itself, best practices too, and WCAG’s 2.5.3,
 * which it has not: what is seen on a control can be said to it.
 *
 * @param parts selectors of what has changed since the page was last looked at; default: all of the page.
 *   Where all is tried it is always all of it.
 */
export async function expectClean(page: Page, ...parts: string[]): Promise<void> {
	const builder = new AxeBuilder({ page })
		.options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
		// It opens a page of its own to join what it finds in each frame, which costs half of a look.
		.setLegacyMode(page.frames().length === 1);
	if (!process.env.OTR_ALL) {
		for (const part of parts) builder.include(part);
		for (const each of parts.length > 0 ? [] : alike) builder.exclude(each);
	}
	const { violations, passes } = await builder.analyze();
	// An empty page has no faults either.
	expect(passes.length).toBeGreaterThan(parts.length > 0 ? 5 : 10);
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
	).toEqual([]);
}
