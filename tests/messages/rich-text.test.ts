import { expect, test } from 'vitest';
import { splitTags } from '#lib/messages/rich-text.ts';

test('a sentence is split at its tags', () => {
	expect(splitTags('See <link>the list</link>, <b>now</b>')).toEqual([
		{ tag: '', text: 'See ' },
		{ tag: 'link', text: 'the list' },
		{ tag: '', text: ', ' },
		{ tag: 'b', text: 'now' }
	]);
});

test('a tag may be empty, for data', () => {
	expect(splitTags('<host></host> is off')).toEqual([
		{ tag: 'host', text: '' },
		{ tag: '', text: ' is off' }
	]);
});

test.each(['', 'a < b > c', '<open>without its end'])('%j has no tags', (sentence) => {
	expect(splitTags(sentence)).toEqual(sentence ? [{ tag: '', text: sentence }] : []);
});
