import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTracks } from '#lib/open/group-tracks.ts';
import { isId } from '#lib/schema/fields.ts';

const idsOf = (groups: readonly string[]) => toTracks(groups).tracks.map(({ id }) => id);

describe('the tracks of groups', () => {
	test('have an id each, also where a group is called as another’s id would be', () => {
		expect(idsOf(['group-3', 'group--3', 'Foo Bar'])).toEqual(['group-3', 'group--3', 'group-4']);
		expect(idsOf(['A b', 'group-1', 'C d', 'group-3'])).toEqual([
			'group-2',
			'group-1',
			'group-4',
			'group-3'
		]);
	});

	test('have an id each, whatever the groups are called', () => {
		const name = fc.oneof(
			fc.constantFrom('Foo', 'Events', 'group--1'),
			fc.integer({ min: 0, max: 9 }).map((n) => `group-${n}`),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(name, { maxLength: 12 }), (groups) => {
				const { tracks, idOf } = toTracks(groups);
				expect(tracks.every(({ id }) => isId(id))).toBe(true);
				expect(new Set(tracks.map(({ id }) => id)).size).toBe(new Set(groups).size);
				for (const group of groups) {
					expect(tracks.find(({ label }) => label === group)?.id).toBe(idOf(group));
				}
			})
		);
	});

	test('are made in time linear in the groups', () => {
		const start = performance.now();
		toTracks(Array.from({ length: 100_000 }, (_, i) => `Group ${i}`));
		// By one set for each of them it takes minutes.
		expect(performance.now() - start).toBeLessThan(5_000);
	});
});
