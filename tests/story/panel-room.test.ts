import { expect, test } from 'vitest';
import { panelRoom } from '#lib/story/panel-room.ts';

const window = { top: 0, bottom: 900 };

test.each([
	['low in the window, it opens over its row', 300, [716, 760], { isUp: true, max: 708 }],
	['what fits below opens there', 120, [716, 760], { isUp: false, max: 132 }],
	[
		'high in the window, it opens below, and scrolls there',
		900,
		[100, 144],
		{ isUp: false, max: 748 }
	],
	['what fits nowhere takes the larger room', 2_000, [600, 644], { isUp: true, max: 592 }],
	['a row that is scrolled away has no room above', 900, [-50, -6], { isUp: false, max: 898 }]
] as const)('%s', (_, height, [top, bottom], expected) => {
	expect(panelRoom(height, { top, bottom }, window)).toEqual(expected);
});

test('a banner at the top is no room', () => {
	const room = panelRoom(600, { top: 500, bottom: 544 }, { top: 100, bottom: 900 });
	expect(room).toEqual({ isUp: true, max: 392 });
});

test('it never leaves the window', () => {
	for (let height = 0; height < 1_000; height += 90) {
		for (let top = 0; top < 856; top += 40) {
			const { isUp, max } = panelRoom(height, { top, bottom: top + 44 }, window);
			const shown = Math.min(height, max);
			expect(isUp ? top - shown : 900 - (top + 44) - shown).toBeGreaterThanOrEqual(0);
		}
	}
});
