import { afterEach, expect, test } from 'vitest';
import { fitToPaper } from '#lib/embed/paper.ts';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

function onPaper(): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	fitToPaper(frame, [
		[300, 60_000],
		[900, 60_000]
	]);
	return frame;
}

test('a frame is at most 20,000 px high on paper, whatever it says', () => {
	expect(onPaper().offsetHeight).toBe(20_000);
});
