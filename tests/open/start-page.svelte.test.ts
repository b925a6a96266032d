import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import StartPage from '#lib/open/StartPage.svelte';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import '#lib/ui/styles/tokens.css';
import '#lib/ui/styles/base.css';
import '#lib/ui/styles/page.css';
import Formats from '../../src/routes/open/Formats.svelte';

const box = (node: Element | null | undefined) =>
	node?.getBoundingClientRect() ?? new DOMRect(-1, -1);

test('the ways to open are in full rows, and the descriptions of the two buttons begin in the same column', async () => {
	const act = () => undefined;
	const formats = createRawSnippet(() => ({ render: () => '<p></p>' }));
	render(StartPage, { props: { onaddress: act, onchoose: act, ontext: act, story: '/', formats } });
	const ways = screen.getAllByRole('region');
	expect(ways).toHaveLength(3);
	for (const width of [390, 768, 1_440]) {
		await page.viewport(width, 900);
		const right = Math.max(...ways.map((way) => box(way).right));
		expect(box(ways.at(-1)).right, `${width}`).toBeCloseTo(right, 0);
		const file = within(ways[0] as HTMLElement);
		const words = ['See it as readers will.', /^Change it in a form/].map((text) =>
			box(file.getByText(text))
		);
		expect(words[0]?.left).toBe(words[1]?.left);
		const [open, edit] = file.getAllByRole('button');
		expect(box(open).width).toBe(box(edit).width);
	}
});

test('each form of a date is an example that is read, and said in words', () => {
	render(Formats, { props: { story: '/' } });
	const rows = within(screen.getByRole('table', { name: 'How to write dates' }))
		.getAllByRole('row')
		.map((row) => [...row.children].map(({ textContent }) => textContent));
	for (const [edtf = '', said] of rows) {
		expect(parsePartialDate(edtf), edtf).not.toBeNull();
		expect(said).not.toBe(edtf);
	}
	const spaced = rows.map((row) => row.map((text) => text.replace(/\s/g, ' ')));
	expect(spaced).toContainEqual(['2025-09-25', '25 September 2025']);
	expect(spaced).toContainEqual(['2025-08-27/2025-08-28', '27 and 28 August 2025']);
});
