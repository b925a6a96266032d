import { expect, test } from 'vitest';
import { emptyDraft, newEvent, newQuestion, newStep } from '#lib/make/empty-items.ts';
import { findForm } from '#lib/make/find-form.ts';

const first = { ...newEvent('first', '+1'), sources: ['a', 'b'] };
const second = { ...newEvent('second', '+1'), sources: ['b'], speaker: 'mayor' };
const draft = {
	...emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2025-06-30'),
	events: [first, second],
	steps: [newStep('step', 'lesson')],
	asks: [newQuestion('ask', 'step')]
};

test('an event is in its form; one that was removed leaves the form as it is, or shows the last event', () => {
	const at = (key: string, shown: typeof first | null) =>
		findForm(draft, ['events', key], 'sources', shown);
	expect(at('first', second)).toEqual({ section: 'events', event: 'first' });
	expect(at('gone', first)).toEqual({ section: 'events', event: 'first' });
	expect(at('gone', null)).toEqual({ section: 'events', event: 'second' });
	expect(findForm({ ...draft, events: [] }, ['events', 'gone'], 'head', null)).toEqual({
		section: 'events',
		event: null
	});
});

test('a source or a speaker is in the form of an event that uses it, first of all the shown one', () => {
	const at = (list: 'sources' | 'speakers', key: string, shown: typeof first | null) =>
		findForm(draft, [list, key], 'events', shown);
	expect(at('sources', 'b', second)).toEqual({ section: 'events', event: 'second' });
	expect(at('sources', 'b', null)).toEqual({ section: 'events', event: 'first' });
	expect(at('sources', 'a', second)).toEqual({ section: 'events', event: 'first' });
	expect(at('speakers', 'mayor', first)).toEqual({ section: 'events', event: 'second' });
});

test('it is in its own list if that is open, or if no event uses it', () => {
	expect(findForm(draft, ['sources', 'b'], 'sources', first)).toEqual({
		section: 'sources',
		item: 'b'
	});
	expect(findForm(draft, ['sources', 'unused'], 'events', first)).toEqual({
		section: 'sources',
		item: 'unused'
	});
});

test('steps and questions are in the form of their lesson, and the record’s own fields in a section', () => {
	const at = (list: 'steps' | 'asks' | 'head' | 'tracks', key: string) =>
		findForm(draft, [list, key], 'events', first);
	expect(at('steps', 'step')).toEqual({ section: 'lessons', item: 'lesson' });
	expect(at('asks', 'ask')).toEqual({ section: 'lessons', item: 'lesson' });
	expect(at('head', '')).toEqual({ section: 'head', item: '' });
	expect(at('tracks', '+1')).toEqual({ section: 'tracks', item: '+1' });
});
