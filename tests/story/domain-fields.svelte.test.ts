import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import DomainFields from '#lib/story/DomainFields.svelte';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
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
		expect(values()).toEqual(['1 September 2025', '30 November 2025']);
		view.setDomain(null);
		flushSync();
		expect(values()).toEqual(['18 February 2025', '30 June 2026']);
		for (const input of [from(), to()]) {
			expect(input.type).toBe('text');
			expect(input.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		}
	});

	test('of an early story take words, and say them', async () => {
		const view = renderFields(null, toTimeline(toRecordData(anEarlyFile())));
		expect(values()).toEqual(['21 April 753 BC', '31 December 2025']);
		await set(from(), '44 BC');
		await set(to(), '14 AD');
		blur(to());
		expect(view.destination).toEqual([utc('-000043-01-01'), utc('0015-01-01')]);
		expect(values()).toEqual(['1 January 44 BC', '31 December 14 AD']);
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
		'take a date that is typed in another form, and write it as the page does: %s',
		async (name) => {
			const view = renderFields();
			const [input, typed, span] = {
				from: [from(), 'Oct 2025', ['2025-10-01', '2025-12-01']] as const,
				to: [to(), '31.10.2025', ['2025-09-01', '2025-11-01']] as const
			}[name];
			input.focus();
			input.value = typed;
			blur(input);
			await fireEvent.change(input);
			flushSync();
			expect(spanOf(view)).toEqual(span);
			expect(input.value).toBe({ from: '1 October 2025', to: '31 October 2025' }[name]);
			expect(said()).toBe('');
		}
	);

	test('an emptied field is the story’s end, and says so when it is left', async () => {
		const view = renderFields();
		await set(from(), '');
		expect(spanOf(view)).toEqual(['2025-02-18', '2025-12-01']);
		blur(from());
		expect(values()).toEqual(['18 February 2025', '30 November 2025']);
		await set(to(), '');
		blur(to());
		expect(view.destination).toBeNull();
		// Where nothing changes in the view, too.
		await set(to(), '');
		blur(to());
		expect(values()).toEqual(['18 February 2025', '30 June 2026']);
	});

	test('From and To on one day show three, the fewest that there can be', async () => {
		const view = renderFields();
		await set(from(), '2025-11-30');
		// What is typed stays until the field is left.
		expect(values()).toEqual(['2025-11-30', '1 December 2025']);
		blur(from());
		expect(values()).toEqual(['29 November 2025', '1 December 2025']);
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
		await expectClean('.fields');
		blur(from());
		expect(said()).toBe(words);
		expect(values()).toEqual(['2025-12-03', '30 November 2025']);
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
		expect(values()).toEqual(['3 December 2025', '2025-12-24']);
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
		expect(values()).toEqual(['1 January 2026', '31 January 2026']);
	});

	test('a wrong text stays while the field has the focus, and goes once it has lost it', async () => {
		const view = renderFields();
		await set(from(), '2025-12-03');
		view.setDomain(other);
		flushSync();
		expect(values()).toEqual(['2025-12-03', '31 January 2026']);
		expect(said()).toContain('Choose an earlier From.');
		blur(from());
		view.setDomain(autumn);
		flushSync();
		expect(values()).toEqual(['1 September 2025', '30 November 2025']);
		expect([said(), from().getAttribute('aria-invalid')]).toEqual(['', null]);
	});

	test('a valid text follows the view, also after the field has set the view itself', async () => {
		const view = renderFields();
		await set(from(), '2025-10-01');
		view.setDomain(other);
		flushSync();
		expect(values()).toEqual(['1 January 2026', '31 January 2026']);
	});
});

test.each(['half a day', '2/3/2025', '2025-02-30'])(
	'what is no date (%s) stays in its field, which says what to do, until it is one',
	async (typed) => {
		const view = renderFields();
		await set(from(), typed);
		const words = 'From is not a date. Type a day, a month or a year, such as 18 February 2025.';
		expect(said()).toBe(words);
		expect(from()).toHaveAccessibleDescription(words);
		blur(from());
		expect([from().value, said()]).toEqual([typed, words]);
		expect(view.destination).toEqual(autumn);
		await set(from(), '2025-10-03');
		blur(from());
		expect([from().value, said()]).toEqual(['3 October 2025', '']);
	}
);
