import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { teachLinks } from '#lib/teach/teach-links.ts';
import LessonSteps from '#lib/teach/LessonSteps.svelte';
import { shippedTimeline as timeline } from '../fixtures/a-timeline.ts';

test('the lines of an answer are aligned by their own text, also behind the letter of a card', () => {
	const lines = ['1. \u2068B\u2069 «مذكرة»', '2. \u2068D\u2069 «وثائق الجسر القديم»', '3. A wall'];
	const { container } = render(LessonSteps, {
		steps: [{ minutes: 10, title: 'Order', does: '', asks: ['Which order?'] }],
		answers: new Map([['Which order?', lines.join('\n')]]),
		links: teachLinks((page, search) => `/${page}/${search}`, '', null),
		...{ stageAddress: () => '', cardSetOf: () => null, levelsId: 'levels', timeline }
	});
	container.dir = 'rtl';
	container.style.width = '600px';
	const answer = [...container.querySelectorAll('.answer')];
	expect(answer.map((line) => line.textContent)).toEqual(lines);
	const gaps = answer.map((line) => {
		const range = document.createRange();
		range.selectNodeContents(line);
		const [box, text] = [line.getBoundingClientRect(), range.getBoundingClientRect()];
		return [Math.round(text.left - box.left) < 20, Math.round(box.right - text.right) < 20];
	});
	expect(gaps).toEqual([
		[false, true],
		[false, true],
		[true, false]
	]);
});
