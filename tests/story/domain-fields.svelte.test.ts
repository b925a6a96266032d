import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import DomainFields from '#lib/story/DomainFields.svelte';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { anEarlyFile } from '../fixtures/an-early-file.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const autumn: Domain = [utc('2025-09-01'), utc('2025-12-01')];

function renderFields(domain: Domain | null = autumn, timeline = shippedTimeline) {
	const view = new StoryState(timeline);
	view.width = 400;
	view.setDomain(domain);
	render(DomainFields, { props: { view, idPrefix: 'page' } });
	flushSync();
	return view;
}

const from = () => screen.getByLabelText<HTMLInputElement>('From');
const to = () => screen.getByLabelText<HTMLInputElement>('To');
const values = () => [from().value, to().value];
const said = () => screen.getByRole('status').textContent.trim();

/** Sets a field as the picker does, with the focus in it. */
async function set(input: HTMLInputElement, value: string) {
	input.focus();
	input.value = value;
	await fireEvent.change(input);
	flushSync();
}

function blur(input: HTMLInputElement) {
	input.blur();
	flushSync();
}

const spanOf = (view: StoryState) =>
	view.destination?.map((time) => new Date(time).toISOString().slice(0, 10));

describe('the fields', () => {
	test('show the first and the last visible day, within the story', () => {
		const view = renderFields();
		expect(values()).toEqual(['2025-09-01', '2025-11-30']);
		view.setDomain(null);
		flushSync();
		expect(values()).toEqual(['2025-02-18', '2026-06-30']);
		// The browser's fields have its own order of day and month; beside them it is said as people write it.
		expect(screen.getByRole('group').textContent).toContain('18 February 2025');
		expect(screen.getByRole('group').textContent).toContain('30 June 2026');
		for (const input of [from(), to()]) {
			expect([input.type, input.min, input.max]).toEqual(['date', '2025-02-18', '2026-06-30']);
			expect(input.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		}
	});

	test('of an early story take words, and say them', async () => {
		const view = renderFields(null, toTimeline(toRecordData(anEarlyFile())));
		expect(from().type).toBe('text');
		expect(values()).toEqual(['21 Apr 753 BC', '31 Dec 2025']);
		await set(from(), '44 BC');
		await set(to(), '14 AD');
		blur(to());
		expect(view.destination).toEqual([utc('-000043-01-01'), utc('0015-01-01')]);
		expect(values()).toEqual(['1 Jan 44 BC', '31 Dec 14 AD']);
		await set(to(), '44');
		expect(said()).toBe(
			'To is not a date. Type a day, a month or a year, such as 21 April 753 BC.'
		);
		await set(to(), '45 bc');
		expect(said()).toBe('To, 45 BC, is before From, 1 January 44 BC. Choose a later To.');
		await set(to(), '-0043-03-15');
		expect([view.destination?.[1], said()]).toEqual([utc('-000043-03-16'), '']);
	});

	test('set the domain, which glides there', async () => {
		const view = renderFields();
		await set(from(), '2025-10-01');
		expect(spanOf(view)).toEqual(['2025-10-01', '2025-12-01']);
		expect(view.domain).toEqual(autumn);
		await set(to(), '2025-10-31');
		expect(spanOf(view)).toEqual(['2025-10-01', '2025-11-01']);
		await expect.poll(() => view.domain[1]).toBe(utc('2025-11-01'));
		expect(said()).toBe('');
	});

	test.each(['from', 'to'] as const)(
		'take a typed date that comes after the blur: %s',
		async (name) => {
			// As in WebKit, which says what has been typed only once the focus has left the field.
			const view = renderFields();
			const [input, typed, span] = {
				from: [from(), '2025-10-01', ['2025-10-01', '2025-12-01']] as const,
				to: [to(), '2025-10-31', ['2025-09-01', '2025-11-01']] as const
			}[name];
			input.focus();
			input.value = typed;
			blur(input);
			await fireEvent.change(input);
			flushSync();
			expect(spanOf(view)).toEqual(span);
			expect(input.value).toBe(typed);
			expect(said()).toBe('');
		}
	);

	test('an emptied field is the story’s end, and says so when it is left', async () => {
		const view = renderFields();
		await set(from(), '');
		expect(spanOf(view)).toEqual(['2025-02-18', '2025-12-01']);
		blur(from());
		expect(values()).toEqual(['2025-02-18', '2025-11-30']);
		await set(to(), '');
		blur(to());
		expect(view.destination).toBeNull();
		// Where nothing changes in the view, too.
		await set(to(), '');
		blur(to());
		expect(values()).toEqual(['2025-02-18', '2026-06-30']);
	});

	test('From and To on one day show three, the fewest that there can be', async () => {
		const view = renderFields();
		await set(from(), '2025-11-30');
		// What is typed stays until the field is left.
		expect(values()).toEqual(['2025-11-30', '2025-12-01']);
		blur(from());
		expect(values()).toEqual(['2025-11-29', '2025-12-01']);
		expect(spanOf(view)).toEqual(['2025-11-29', '2025-12-02']);
	});
});

describe('what is wrong', () => {
	test('From after To: the view stays, and the words say what to do', async () => {
		const view = renderFields();
		await set(from(), '2025-12-03');
		const words = 'From, 3 December 2025, is after To, 30 November 2025. Choose an earlier From.';
		expect(said()).toBe(words);
		expect(view.destination).toEqual(autumn);
		expect(from().getAttribute('aria-invalid')).toBe('true');
		expect(from()).toHaveAccessibleDescription(words);
		expect(to().hasAttribute('aria-invalid')).toBe(false);
		expect(to().hasAttribute('aria-describedby')).toBe(false);
		blur(from());
		expect(said()).toBe(words);
		expect(values()).toEqual(['2025-12-03', '2025-11-30']);
	});

	test('is mended by the same field', async () => {
		const view = renderFields();
		await set(from(), '2025-12-03');
		await set(from(), '2025-11-03');
		expect([said(), from().getAttribute('aria-invalid')]).toEqual(['', null]);
		expect(spanOf(view)).toEqual(['2025-11-03', '2025-12-01']);
	});

	test('or by the other, with what both hold', async () => {
		const view = renderFields();
		await set(from(), '2025-12-03');
		await set(to(), '2025-12-24');
		expect([said(), from().getAttribute('aria-invalid')]).toEqual(['', null]);
		expect(spanOf(view)).toEqual(['2025-12-03', '2025-12-25']);
		expect(values()).toEqual(['2025-12-03', '2025-12-24']);
	});

	test('a date outside the story', async () => {
		const view = renderFields();
		await set(to(), '2027-01-01');
		expect(said()).toBe(
			'To, 1 January 2027, is after the end of the story, June 2026. Choose an earlier To.'
		);
		expect(to().getAttribute('aria-invalid')).toBe('true');
		expect(view.destination).toEqual(autumn);
	});

	test('has no alert, and its words are a text', () => {
		renderFields();
		expect(screen.queryByRole('alert')).toBeNull();
		expect(screen.getByRole('status').children).toHaveLength(2);
	});
});

describe('when the view changes by another way', () => {
	const other: Domain = [utc('2026-01-01'), utc('2026-02-01')];

	test('the fields follow, also the one with the focus', () => {
		const view = renderFields();
		from().focus();
		view.setDomain(other);
		flushSync();
		expect(values()).toEqual(['2026-01-01', '2026-01-31']);
	});

	test('what is wrong stays under the hand that types, and goes once it has left', async () => {
		const view = renderFields();
		await set(from(), '2025-12-03');
		view.setDomain(other);
		flushSync();
		expect(values()).toEqual(['2025-12-03', '2026-01-31']);
		expect(said()).toContain('Choose an earlier From.');
		blur(from());
		view.setDomain(autumn);
		flushSync();
		expect(values()).toEqual(['2025-09-01', '2025-11-30']);
		expect([said(), from().getAttribute('aria-invalid')]).toEqual(['', null]);
	});

	test('what was right follows, after the field has set the view itself', async () => {
		const view = renderFields();
		await set(from(), '2025-10-01');
		view.setDomain(other);
		flushSync();
		expect(values()).toEqual(['2026-01-01', '2026-01-31']);
	});
});

describe('a date that is typed half', () => {
	test('a year that has begun says nothing until the field is left', async () => {
		const view = renderFields();
		for (const year of ['0002', '0020', '0202']) {
			await set(from(), `${year}-10-03`);
			expect([said(), from().value]).toEqual(['', `${year}-10-03`]);
		}
		view.setDomain([utc('2026-01-01'), utc('2026-02-01')]);
		flushSync();
		expect(from().value).toBe('0202-10-03');
		blur(from());
		expect(said()).toBe('From is not a complete date. Choose a day, a month and a year.');
		expect(from().getAttribute('aria-invalid')).toBe('true');
	});

	test('and by keys: a part that was deleted', async () => {
		const view = renderFields();
		await userEvent.click(from(), { position: { x: 12, y: 12 } });
		await userEvent.keyboard('{Backspace}');
		expect([from().value, from().validity.badInput]).toEqual(['', true]);
		expect(said()).toBe('');
		view.setDomain([utc('2025-08-01'), utc('2025-12-01')]);
		flushSync();
		expect(from().validity.badInput).toBe(true);
		blur(from());
		expect(said()).toBe('From is not a complete date. Choose a day, a month and a year.');
		// The fields follow now.
		view.setDomain(autumn);
		flushSync();
		expect(values()).toEqual(['2025-09-01', '2025-11-30']);
		expect(said()).toBe('');
	});
});
