import { afterEach, expect, test } from 'vitest';
import { fitToPaper } from '#lib/embed/paper.ts';

afterEach(() => document.querySelectorAll('figure').forEach((figure) => figure.remove()));

function onPaper(): HTMLElement {
	const frame = document.createElement('iframe');
	const figure = document.createElement('figure');
	figure.append(frame);
	document.body.append(figure);
	fitToPaper(frame, [
		[300, 60_000],
		[900, 60_000]
	]);
	return figure;
}

test('a frame is at most 20,000 px high on paper, whatever it says', () => {
	const { offsetHeight } = onPaper();
	expect(offsetHeight).toBeLessThanOrEqual(20_000);
	expect(offsetHeight).toBeGreaterThan(19_000);
});
