import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame, type Page } from '@playwright/test';
import type axe from 'axe-core';
// Half as long as the other: it is sent to each page anew.
import minified from 'axe-core/axe.min.js';
import { alike } from '../fixtures/alike.ts';
import { rememberColors } from '../fixtures/axe-colors.ts';
import { axeOptions as options } from '../fixtures/axe-options.ts';

/** Selectors of what axe looks at, and of what in it it does not. */
interface Context {
	include: string[];
	exclude: string[];
}

/** What axe finds in a page without frames, or in a frame alone. It stays in the page for the next look. */
async function look(page: Page | Frame, context: Context): Promise<axe.AxeResults> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(minified.source);
		await page.evaluate(rememberColors);
	}
	return page.evaluate(
		([context, options]) => (window as unknown as { axe: typeof axe }).axe.run(context, options),
		[context, options] as const
	);
}

/** What axe finds in a page and its frames, in which Playwright’s builder puts it, too. */
function lookInFrames(page: Page, { include, exclude }: Context) {
	const builder = new AxeBuilder({ page, axeSource: minified.source }).options(options);
	for (const part of include) builder.include(part);
	for (const each of exclude) builder.exclude(each);
	return builder.analyze();
}

/**
 * Expects that axe finds nothing, by the rules of `axe-options.ts`.
 *
 * @param page a page with its frames, or a frame of one
 * @param parts selectors of what has changed since the page was last looked at; default: all of the page.
 *   Where all is tried it is always all of it.
 */
export async function expectClean(page: Page | Frame, ...parts: string[]): Promise<void> {
	const isWhole = Boolean(process.env.OTR_ALL) || parts.length === 0;
	// What a whole document must have a frame leaves to the page around it.
	const all = 'frames' in page ? 'html' : 'body';
	const context = {
		include: isWhole ? [all] : parts,
		exclude: isWhole && !process.env.OTR_ALL ? [...alike] : []
	};
	const isWithFrames = 'frames' in page && page.frames().length > 1;
	const { violations, passes } = await (isWithFrames
		? lookInFrames(page, context)
		: look(page, context));
	// An empty page has no faults either.
	expect(passes.length).toBeGreaterThan(parts.length > 0 ? 5 : 10);
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
	).toEqual([]);
}
