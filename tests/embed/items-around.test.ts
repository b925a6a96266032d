import { expect, test } from 'vitest';
import { itemsAround } from '#lib/embed/items-around.ts';

test.each([
	{ items: 'abcdefgh', item: 'd', expected: 'bcdef' },
	{ items: 'abcdefgh', item: 'a', expected: 'abcde' },
	{ items: 'abcdefgh', item: 'h', expected: 'defgh' },
	{ items: 'abcdefgh', item: null, expected: 'abcde' },
	{ items: 'abc', item: 'b', expected: 'abc' },
	{ items: '', item: 'b', expected: '' }
])('five of “$items” around $item are “$expected”', ({ items, item, expected }) => {
	expect(itemsAround([...items], item, 5).join('')).toBe(expected);
});
