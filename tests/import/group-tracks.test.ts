import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTracks } from '#lib/import/group-tracks.ts';
import { isId } from '#lib/record/id.ts';

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
			fc.property(fc.array(name, { maxLength: 40 }), (groups) => {
				const { tracks, idOf } = toTracks(groups);
				expect(tracks.every(({ id }) => isId(id))).toBe(true);
				const count = Math.min(24, new Set(groups).size);
				expect(new Set(tracks.map(({ id }) => id)).size).toBe(count);
				for (const group of count < 24 ? groups : []) {
					expect(tracks.find(({ label }) => label === group)?.id).toBe(idOf(group));
				}
			})
		);
	});

	test('are one each up to 24', () => {
		const names = Array.from({ length: 24 }, (_, i) => `Group ${i}`);
		expect(toTracks(names).tracks.map(({ label }) => label)).toEqual(names);
	});

	test('are those of the 23 largest where there are more, and one of all others', () => {
		const names = Array.from({ length: 2_000 }, (_, i) => `Group ${i}`);
		const large = names.slice(-20);
		const { tracks, idOf } = toTracks(['Other groups', ...names, ...large]);
		expect(tracks.map(({ label }) => label)).toEqual([
			'Group 0',
			'Group 1',
			'Group 2',
			...large,
			'Other groups'
		]);
		expect(tracks.at(-1)?.description).toBe('The 1,978 groups with fewer events.');
		const last = tracks.at(-1)?.id;
		expect(['Group 3', 'Group 1979', 'Other groups'].map(idOf)).toEqual([last, last, last]);
		expect(idOf('Group 1980')).toBe(tracks[3]?.id);
	});

	test('are made in time linear in the groups', () => {
		// By one set for each of them it takes minutes, which no test has.
		const { tracks } = toTracks(Array.from({ length: 100_000 }, (_, i) => `Group ${i}`));
		expect(tracks.at(-1)?.description).toMatch(/^The 99,\d{3} groups with fewer events\.$/);
	});
});
