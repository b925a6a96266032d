import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import AsOfControls from '#lib/story/AsOfControls.svelte';
import type { EventsFile } from '#lib/record/events-file.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { anEarlyFile } from '../fixtures/an-early-file.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';

function renderControls(asof: string | null, file: EventsFile = events) {
	const record = toRecordData(file);
	const asOf = new AsOf(new StoryState(toTimeline(record)), record);
	asOf.date = asof;
	render(AsOfControls, { asOf });
	flushSync();
	const day = screen.getByLabelText<HTMLInputElement>('As known on', { exact: true });
	day.focus();
	return { asOf, day };
}

test.each(['2025-10-01', '1 October 2025', 'Oct 1, 2025', '2025/10/1'])(
	'a day typed as “%s” is taken, and written as the page does',
	async (typed) => {
		const { asOf, day } = renderControls(null);
		expect([day.type, day.value]).toEqual(['text', '']);
		day.value = typed;
		await fireEvent.change(day);
		flushSync();
		expect([asOf.date, day.value]).toEqual(['2025-10-01', '1 October 2025']);
	}
);

test('a press on “Show” takes the typed day, also where it does not leave the field', async () => {
	const { asOf, day } = renderControls(null);
	day.value = '1 October 2025';
	await fireEvent.click(screen.getByRole('button', { name: 'Show' }));
	flushSync();
	expect([asOf.date, day.value]).toEqual(['2025-10-01', '1 October 2025']);
});

test('an emptied field shows its day again', async () => {
	const { asOf, day } = renderControls('2025-10-01');
	day.value = '';
	await fireEvent.change(day);
	flushSync();
	expect([asOf.date, day.value]).toEqual(['2025-10-01', '1 October 2025']);
});

test.each(['soon', '2025-13', '2/3/2025'])(
	'what is no day (%s) says what to do, and changes nothing',
	async (typed) => {
		const { asOf, day } = renderControls('2025-10-01');
		day.value = typed;
		await fireEvent.change(day);
		flushSync();
		const words =
			'As known on is not a date. Type a day, a month or a year, such as 18 February 2025.';
		expect([asOf.date, day.value]).toEqual(['2025-10-01', typed]);
		expect(day).toHaveAccessibleDescription(words);
		expect(screen.getByRole('status').textContent).toBe(words);
		day.value = '2 October 2025';
		await fireEvent.change(day);
		flushSync();
		expect([asOf.date, day.value]).toEqual(['2025-10-02', '2 October 2025']);
		expect(screen.getByRole('status').textContent).toBe('');
	}
);

test('a day of an early story is typed in words', async () => {
	const { asOf, day } = renderControls('-0043', anEarlyFile());
	expect(day.value).toBe('31 December 44 BC');
	day.value = '1 BC';
	await fireEvent.change(day);
	flushSync();
	expect([asOf.date, day.value]).toEqual(['0000', '31 December 1 BC']);
});

test('the days on which most became public late can be pressed, after “All dates”, and say when these events were', () => {
	renderControls(null);
	const names = screen.getAllByRole('button').map(({ textContent }) => textContent.trim());
	expect(names).toEqual([
		'All dates',
		'17 February 2026 2 earlier events became public July 2025 to January 2026',
		'28 February 2026 2 earlier events became public December 2025 to January 2026',
		'Show'
	]);
});

test('a month stays a month where nothing was typed', () => {
	const { asOf, day } = renderControls('2025-10');
	const before = asOf.view.timeline;
	day.blur();
	expect([asOf.date, day.value]).toEqual(['2025-10', '31 October 2025']);
	expect(asOf.view.timeline).toBe(before);
});
