import { expect, test } from 'vitest';
import { panelRoom } from '#lib/story/panel-room.ts';

const window = { top: 0, bottom: 900 };

test.each([
	['what fits below opens there, and nothing moves', 120, [716, 760], { by: 0, max: 132 }],
	['low in the window, the page scrolls for it', 300, [716, 760], { by: 168, max: 300 }],
	['high in the window, it scrolls within itself', 1_000, [0, 44], { by: 0, max: 848 }],
	['what fits nowhere takes the window', 2_000, [600, 644], { by: 600, max: 848 }],
	['a row that is scrolled away stays there', 900, [-50, -6], { by: 0, max: 898 }]
] as const)('%s', (_, height, [top, bottom], expected) => {
	expect(panelRoom(height, { top, bottom }, window)).toEqual(expected);
});

test('the row does not scroll under a banner at the top', () => {
	const room = panelRoom(600, { top: 500, bottom: 544 }, { top: 100, bottom: 900 });
	expect(room).toEqual({ by: 252, max: 600 });
	expect(panelRoom(900, { top: 500, bottom: 544 }, { top: 100, bottom: 900 }).by).toBe(400);
});

test('its row and all that it shows are in the window', () => {
	for (let height = 0; height < 1_000; height += 90) {
		for (let top = 0; top < 856; top += 40) {
			const { by, max } = panelRoom(height, { top, bottom: top + 44 }, window);
			expect(top - by).toBeGreaterThanOrEqual(0);
			expect(top + 44 - by + Math.min(height, max)).toBeLessThanOrEqual(900 - 8);
		}
	}
});
