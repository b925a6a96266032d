import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatStoryView, parseStoryView, type StoryView } from '#lib/story/story-view.ts';

const extent = [Date.parse('2025-02-18'), Date.parse('2026-07-01')] as const;
const parse = (search: string) => parseStoryView(search, extent);
const nothing = parse('');

test.each<[string, Partial<StoryView>]>([
	['', {}],
	['?q=two+words', { q: 'two words' }],
	['?q=%20%09', {}],
	['?q=a%20', { q: 'a ' }],
	['?q=%26%3D%23%F0%9F%99%82', { q: '&=#🙂' }],
	['?view=table', { form: 'table' }],
	['?view=list', { form: 'list' }],
	['?view=story', {}],
	['?view=Table', {}],
	['?view=toString', {}],
	['?speakers=brad-smith,no_one', { speakers: ['brad-smith', 'no_one'] }],
	['?speakers=', { speakers: [] }],
	['?speakers=,', {}],
	['?how=direct,document', { how: ['direct', 'document'] }],
	['?tracks=ice&q=a', { tracks: ['ice'], q: 'a' }]
])('%s', (search, expected) => {
	expect(parse(search)).toEqual({ ...nothing, ...expected });
});

describe('formatStoryView', () => {
	test('leaves the defaults out, and others’ parameters as they are', () => {
		expect(formatStoryView(nothing, '?utm=1&q=old&view=list&how=')).toBe('?utm=1');
	});

	test('writes what is chosen', () => {
		const view: StoryView = {
			...nothing,
			tracks: ['ice'],
			speakers: ['a', 'no_one'],
			how: [],
			q: 'x, y',
			form: 'table'
		};
		expect(formatStoryView(view)).toBe('?tracks=ice&speakers=a,no_one&how=&q=x,+y&view=table');
	});

	test('any string gives a state that is written and read back as itself', () => {
		const piece = fc
			.tuple(
				fc.constantFrom('q=', 'view=', 'speakers=', 'how=', 'kinds=', ''),
				fc.oneof(
					fc.constantFrom('list', 'table', 'no_one', 'direct,document'),
					fc.string({ unit: 'binary' })
				)
			)
			.map((pair) => pair.join(''));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const search = `?${pieces.join('&')}`;
				const view = parse(search);
				const text = formatStoryView(view, search);
				expect(parse(text)).toEqual(view);
				expect(formatStoryView(parse(text), text)).toBe(text);
			}),
			{ numRuns: 2000, seed: 9 }
		);
	});
});
