import { expect, type Page } from '@playwright/test';
import { facts } from './story.ts';

/** The measured figures, from the list that the record is made from. */
export const measured = facts.flatMap(({ id, value_TB }) =>
	value_TB === undefined ? [] : [{ id, value: value_TB }]
);

/** The table of the figures is there, and says both and what is between. */
export async function expectFigures(page: Page) {
	const [first, last] = measured as [(typeof measured)[0], (typeof measured)[0]];
	const table = page.getByRole('table');
	await expect(table).toHaveCount(1);
	const rows = table.locator('tbody tr');
	await expect(rows).toHaveCount(3);
	const format = new Intl.NumberFormat('en');
	await expect(rows.nth(0)).toContainText(`about ${format.format(first.value)} TB`);
	await expect(rows.nth(1)).toHaveText('no figure in this record');
	await expect(rows.nth(2)).toContainText(`almost ${format.format(last.value)} TB`);
	const multiple = format.format(last.value / first.value);
	await expect(rows.nth(2)).toContainText(`about ${multiple} times the figure for July 2025`);
}
