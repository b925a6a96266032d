import { describe, expect, test } from 'vitest';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { runs } from '../../fixtures/runs.ts';
import { check } from '../../fixtures/drawn-scenes.ts';

describe('a scene is data', () => {
	test('its clone is the same, and is drawn the same', () => {
		let over = 0;
		check(runs(300, 5), ({ scene }) => {
			const clone = structuredClone(scene);
			expect(clone).toEqual(scene);
			expect(drawScene(clone)).toEqual(drawScene(scene));
			if (scene.selected) over++;
		});
		expect(over).toBeGreaterThan(5);
	});

	test('contains only plain data, and none of the events themselves', () => {
		const kinds = new Set([Object.prototype, Array.prototype, Int32Array.prototype, null]);
		const strange = (value: unknown): unknown[] => {
			if (typeof value !== 'object' || value === null)
				return typeof value === 'function' ? [value] : [];
			if (!kinds.has(Object.getPrototypeOf(value) as object | null)) return [value];
			if (value instanceof Int32Array) return [];
			if (Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get }) => get))
				return [value];
			return 'links' in value ? [value] : Object.values(value).flatMap(strange);
		};
		check(runs(100), ({ scene }) => {
			expect(strange(scene)).toEqual([]);
		});
	});
});
