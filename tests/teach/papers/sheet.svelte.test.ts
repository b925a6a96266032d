import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import Sheet from '#lib/teach/papers/Sheet.svelte';

const colors = 'ink ink-2 rule axis focus teal ochre plum slate moss rust'.split(' ');

/** The colours as they are painted in an element. */
function colorsIn(parent: Element): string[] {
	const node = parent.appendChild(document.createElement('p'));
	const found = colors.map((name) => {
		node.style.color = `var(--otr-${name})`;
		return getComputedStyle(node).color;
	});
	node.remove();
	return found;
}

test('a sheet of paper has the light colours, each of them, on a dark page', () => {
	const { documentElement: root, body } = document;
	root.className = 'otr';
	root.dataset.theme = 'light';
	const light = colorsIn(body);
	root.dataset.theme = 'dark';
	const children = createRawSnippet(() => ({ render: () => '<h1>Handout</h1>' }));
	const { container } = render(Sheet, { paper: 'a4', children });
	const sheet = container.querySelector('.paper-sheet');
	if (!sheet) throw new Error('no sheet');
	expect(new Set(light).size).toBe(colors.length);
	expect(colorsIn(sheet)).toEqual(light);
	expect(colorsIn(body)).not.toContain(light[0]);
	expect(getComputedStyle(sheet).backgroundColor).toBe('rgb(255, 255, 255)');
});
