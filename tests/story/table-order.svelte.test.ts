import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import TableOrder from '#lib/story/TableOrder.svelte';

test.each([
	['with chapters', false],
	['without chapters, and so without a choice', null]
])('in a wide page the table of a record %s begins where its order does', async (_, isGrouped) => {
	await page.viewport(1280, 900);
	document.documentElement.className = 'otr';
	const target = document.createElement('div');
	target.style.container = 'story / inline-size';
	document.body.append(target);
	const above = document.createElement('p');
	above.textContent = 'The choice of the view';
	target.before(above);
	const { unmount } = render(
		TableOrder,
		{
			props: {
				columns: [['date', 'Date']],
				key: 'date',
				isReversed: false,
				isGrouped,
				onsort: vi.fn(),
				ongroup: vi.fn()
			}
		},
		{ baseElement: target }
	);
	const table = document.createElement('table');
	target.firstElementChild?.append(table);
	const start = above.getBoundingClientRect().bottom;
	const { top } = table.getBoundingClientRect();
	expect(target.querySelectorAll('input')).toHaveLength(isGrouped === null ? 0 : 1);
	expect(top).toBeGreaterThanOrEqual(start);
	// Beside the choice of the order, not below it.
	expect(top).toBeLessThan(start + 20);
	unmount();
	target.remove();
	above.remove();
});
