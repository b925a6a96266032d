import { describe, expect, test } from 'vitest';
import { filterRules, stateAttributes } from '#lib/story/before-paint.ts';
import { hostile } from '../fixtures/hostile-addresses.ts';

describe('stateAttributes', () => {
	test.each([
		['', {}],
		['theme=dark', { theme: 'dark' }],
		['theme=auto', {}],
		['theme=constructor', {}],
		['asof=2025', { asof: '' }],
		['asof=2025-06-01', { asof: '' }],
		['asof=2025-06-01T10:30', { asof: '' }],
		['asof=tomorrow', {}],
		['print=cards', { print: '' }],
		['q=cloud', { find: '' }],
		['q=%20', {}],
		['view=table', { view: 'table' }],
		['view=story', {}],
		['theme=light&view=list&q=a', { theme: 'light', view: 'list', find: '' }]
	])('of ?%s', (search, data) => {
		expect(stateAttributes(new URLSearchParams(search), '')).toEqual(data);
	});

	test('of an event, unless the browser scrolls to its card', () => {
		const query = new URLSearchParams('event=a');
		expect(stateAttributes(query, '')).toEqual({ event: '' });
		expect(stateAttributes(query, '#a')).toEqual({});
	});
});

describe('filterRules', () => {
	const rules = (search: string) => filterRules(new URLSearchParams(search));

	test('without a filter are none', () => {
		expect(rules('')).toBe('');
		expect(rules('track=company')).toBe('');
	});

	test('hide what is not listed, where the record has any that is', () => {
		expect(rules('tracks=a,b-1')).toBe(
			':root:has(li:is([data-track="a"],[data-track="b-1"])) ' +
				':is(li[data-track]:not([data-track="a"]):not([data-track="b-1"]),' +
				'.chapter:not(:has(li:is([data-track="a"],[data-track="b-1"])))){display:none}'
		);
		expect(rules('how=direct')).toBe(
			':root:has(li:is([data-how="direct"])) ' +
				':is(li[data-how]:not([data-how="direct"]),' +
				'.chapter:not(:has(li:is([data-how="direct"])))){display:none}'
		);
	});

	test('hide all where a list is empty', () => {
		expect(rules('speakers=')).toBe(':is(li[data-speaker],.chapter){display:none}');
	});

	test('take nothing from the address that is no id', () => {
		expect(rules('kinds="]{},Report')).toBe('');
		expect(rules('kinds=report,*{}')).toBe(rules('kinds=report'));
	});

	test('follow one after the other', () => {
		expect(rules('tracks=a&kinds=b')).toBe(rules('tracks=a') + rules('kinds=b'));
	});
});

test.each(hostile.map((address) => [address.slice(0, 80), address]))(
	'of %s only words that are known come to the root, and only ids into rules',
	(_, address) => {
		const query = new URLSearchParams(address.split('#')[0]);
		for (const value of Object.values(stateAttributes(query, ''))) {
			expect(['', 'light', 'dark', 'list', 'table']).toContain(value);
		}
		const rules = filterRules(query).replaceAll(
			/\[data-(track|kind|speaker|how)(="[a-z0-9_-]+")?\]/g,
			''
		);
		expect(rules).toMatch(
			/^((:root:has\(li:is\(,*\)\) )?:is\(li(:not\(\))*,\.chapter(:not\(:has\(li:is\(,*\)\)\))?\)\{display:none\})?$/
		);
	}
);
