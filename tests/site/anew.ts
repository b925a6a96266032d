import type { Page } from '@playwright/test';

/**
 * As a story that has just been opened at an address, without loading it, which costs fifteen times as much: the
 * address is read as Back has it read, no tool is open, nothing has the focus, nothing is pointed at, and the page is
 * at its top and at rest. The window keeps its size.
 */
export async function anew(page: Page, address = '/'): Promise<void> {
	await page.mouse.move(0, 0);
	await page.evaluate(async (address) => {
		const { activeElement } = document;
		if (activeElement instanceof HTMLElement) activeElement.blur();
		const tools = document.querySelectorAll<HTMLDetailsElement>('details[name="tools"]');
		for (const tool of tools) tool.open = false;
		history.replaceState(history.state, '', address);
		dispatchEvent(new PopStateEvent('popstate'));
		scrollTo({ top: 0, behavior: 'instant' });
		for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
		// Until Back's own scrolling is over, what a reader scrolls would select nothing.
		dispatchEvent(new Event('scrollend'));
	}, address);
}
